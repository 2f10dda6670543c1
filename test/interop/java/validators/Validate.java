import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every schema, vector and link, with the default settings of the validator. */
public final class Validate {
    private static final List<String> problems = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        JsonNode cases = new ObjectMapper().readTree(Files.readString(Path.of(System.getenv("CASES"))));
        Map<String, Schema> compiled = new HashMap<>();
        for (JsonNode path : cases.get("schemas")) {
            String text = Files.readString(Path.of(System.getenv("DOCUMENT"), path.asString()));
            try {
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
                schema.initializeValidators();
                compiled.put(path.asString(), schema);
            } catch (RuntimeException error) {
                problems.add(path.asString() + ": " + error);
            }
        }
        for (String group : List.of("vectors", "links")) {
            for (JsonNode each : cases.get(group)) {
                Schema schema = compiled.get(each.get("schema").asString());
                boolean valid = each.get("valid").asBoolean();
                if (schema != null && schema.validate(each.get("instance")).isEmpty() != valid) {
                    problems.add(each.get("schema").asString() + " " + each.get("id").asString() + ": want valid " + valid);
                }
            }
        }
        String first = String.join("; ", problems.subList(0, Math.min(3, problems.size()))).replaceAll("\\s+", " ");
        System.out.println(problems.isEmpty() ? "pass networknt" : "fail networknt: " + problems.size() + " problems: " + first);
    }
}

import cliprise.ApiClient;
import cliprise.ApiException;
import cliprise.api.TasksApi;
import cliprise.model.ErrorMessage;
import cliprise.model.GenerateEnvelope;
import cliprise.model.GenerateRequest;
import cliprise.model.TaskStatus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The capabilities of test/interop/run.ts, through the client that openapi-generator writes. */
final class Smoke {
  private static final ObjectMapper MAPPER = ApiClient.createDefaultObjectMapper();
  private static final String KEY = variable("CLIPRISE_API_KEY");

  private Smoke() {}

  @FunctionalInterface
  private interface Capability {
    void run() throws Exception;
  }

  /** How often a task was processing before it ended, and how it ended. */
  private record Ended(int processing, int http, TaskStatus status) {}

  public static void main(String[] arguments) {
    TasksApi api = api("CLIPRISE_URL", KEY);

    report("root-only", () -> submit(api, Requests.rootOnly()));
    report("input", () -> submit(api, Requests.input()));
    report("routed-first", () -> submit(api, Requests.routedFirst()));
    report("routed-second", () -> submit(api, Requests.routedSecond()));
    report("json-strings", () -> submit(api, Requests.jsonStrings()));
    report("odd-enum", () -> submit(api, Requests.oddEnum()));
    report("reply-array", () -> reply("CLIPRISE_URL", true));
    report("reply-object", () -> reply("CLIPRISE_URL_BARE", false));
    report("application-error", Smoke::applicationError);
    report("poll", () -> poll(api));
    report("failed-task", Smoke::failedTask);
    report("bad-key", Smoke::badKey);
    report("download", () -> download(poll(api)));
  }

  private static void report(String capability, Capability body) {
    try {
      body.run();
      System.out.println("pass " + capability);
    } catch (Exception problem) {
      System.out.println("fail " + capability + ": " + problem.toString().replaceAll("\\s+", " "));
    }
  }

  private static String variable(String name) {
    String value = System.getenv(name);
    if (value == null) throw new IllegalStateException(name + " is not set");
    return value;
  }

  private static void require(boolean holds, Object seen) {
    if (!holds) throw new IllegalStateException("saw " + seen);
  }

  private static TasksApi api(String url, String key) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(variable(url));
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
    return new TasksApi(client);
  }

  private static GenerateEnvelope envelope(JsonNode reply) throws Exception {
    return MAPPER.treeToValue(reply.isArray() ? reply.path(0) : reply, GenerateEnvelope.class);
  }

  private static String submit(TasksApi api, GenerateRequest request) throws Exception {
    GenerateEnvelope envelope = envelope(api.createTask(request));
    require(envelope.getTaskId() != null, envelope);
    return envelope.getTaskId();
  }

  private static void reply(String url, boolean array) throws Exception {
    JsonNode reply = api(url, KEY).createTask(Requests.input());
    require(reply.isArray() == array && envelope(reply).getTaskId() != null, reply);
  }

  private static void applicationError() throws Exception {
    GenerateEnvelope refused = envelope(api("CLIPRISE_URL_BROKE", KEY).createTask(Requests.input()));
    require(refused.getCode() == 400 && refused.getMsg() != null && refused.getTaskId() == null, refused);
  }

  private static Ended await(TasksApi api, String task) throws Exception {
    for (int processing = 0; processing < 50; processing++) {
      try {
        return new Ended(processing, 200, api.getTaskStatus(KEY, task));
      } catch (ApiException other) {
        TaskStatus status = MAPPER.readValue(other.getResponseBody(), TaskStatus.class);
        if (other.getCode() != 300) return new Ended(processing, other.getCode(), status);
        require("processing".equals(status.getStatus()), status);
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("still processing after 50 looks");
  }

  private static String poll(TasksApi api) throws Exception {
    Ended ended = await(api, submit(api, Requests.input()));
    require(ended.processing() > 0 && ended.http() == 200 && ended.status().getFileURL() != null, ended);
    return ended.status().getFileURL();
  }

  private static void failedTask() throws Exception {
    TasksApi failing = api("CLIPRISE_URL_FAILING", KEY);
    Ended ended = await(failing, submit(failing, Requests.input()));
    require(ended.http() == 400 && ended.status().getFailMsg() != null, ended);
  }

  private static void badKey() throws Exception {
    TasksApi api = api("CLIPRISE_URL", "wrong");
    ErrorMessage generate = MAPPER.readValue(refusal(() -> api.createTask(Requests.input())), ErrorMessage.class);
    require("invalid_api_key".equals(generate.getMsg()), generate);
    TaskStatus status = MAPPER.readValue(refusal(() -> api.getTaskStatus("wrong", "none")), TaskStatus.class);
    require("invalid_api_key".equals(status.getMsg()), status);
  }

  private static String refusal(Capability call) throws Exception {
    try {
      call.run();
    } catch (ApiException refused) {
      require(refused.getCode() == 400, refused);
      return refused.getResponseBody();
    }
    throw new IllegalStateException("a wrong key was accepted");
  }

  private static void download(String url) throws Exception {
    HttpResponse<byte[]> file =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofByteArray());
    String type = file.headers().firstValue("content-type").orElse("");
    require(file.statusCode() == 200 && type.startsWith("image/") && file.body().length > 0, file);
  }
}

"""What the reference says of requests and an OpenAPI document that generators can read does not."""

import json
import os
from pathlib import Path

import schemathesis
from hypothesis import strategies as st
from schemathesis.core.parameters import ParameterLocation

urls = st.sampled_from(["https://example.com/ref.jpg", "http://media.example.org/a/b.mp4?size=2"])
schemathesis.openapi.format("media-url", urls)


@schemathesis.hook
def before_load_schema(ctx, document):
    # A field's value in the example of one model is taken for that field in all of them; and the vectors try the examples.
    del document["paths"]["/app/cliprise/generate"]["post"]["requestBody"]["content"]["application/json"]["examples"]
    media = media_fields()
    for name, schema in document["components"]["schemas"].items():
        if not name.endswith(("Request", "Input")) or "properties" not in schema:
            continue
        # Generators stumble over closed objects; the API refuses what it does not know.
        schema["additionalProperties"] = False
        for field, value in schema["properties"].items():
            # The pattern of a public URL needs look-ahead, which not every language has.
            if field in media and "contentSchema" not in value:
                value.get("items", value)["format"] = "media-url"
            # Nobody generates what has to stand in a string.
            if "contentSchema" in value:
                del value["pattern"]
                value["format"] = f"{name}.{field}"
                schemathesis.openapi.format(value["format"], content(value["contentSchema"]).map(json.dumps))


def media_fields():
    """The names of the fields that the JSON Schemas of requests give the pattern of a URL."""
    found = set()

    def visit(name, schema):
        if schema.get("pattern", "").startswith("^https?:"):
            found.add(name)
        for key, value in schema.get("properties", {}).items():
            visit(key, value)
        if "items" in schema:
            visit(name, schema["items"])

    for path in Path(os.environ["OPENAPI"], "../schemas/request").glob("*.json"):
        visit("", json.loads(path.read_text()))
    return found


def content(schema):
    """Values of the few kinds of schema that stand in strings."""
    if "enum" in schema or "const" in schema:
        return st.sampled_from(schema.get("enum") or [schema["const"]])
    kind = schema.get("type")
    if kind == "object":
        fields = {name: content(value) for name, value in schema.get("properties", {}).items()}
        return st.fixed_dictionaries({}, optional=fields)
    if kind == "array":
        return st.lists(content(schema["items"]), min_size=1, max_size=schema.get("maxItems", 2))
    if kind == "integer":
        return st.integers(schema.get("minimum"), schema.get("maximum"))
    return {"boolean": st.booleans(), "string": urls}[kind]


@schemathesis.deserializer("application/octet-stream")
def octets(ctx, response):
    """The file itself: whatever it holds is right."""
    return response.content


@schemathesis.check
def document_and_api_agree(ctx, response, case):
    """HTTP 200 says nothing here: a body gets a taskId when the document allows it, and only then."""
    if case.meta is None or case.method != "POST" or case.path != "/app/cliprise/generate":
        return
    accepted = b'"taskId"' in response.content
    if case.meta.is_negative_at(ParameterLocation.BODY) and accepted:
        raise AssertionError(f"accepted against the document: {json.dumps(case.body)}")
    if case.meta.generation.mode.is_positive and not accepted:
        raise AssertionError(f"refused though the document allows it: {response.text}")

"""Every schema, vector and link by each validator, with its default settings; then the patterns by pydantic's engine."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import fastjsonschema
import jsonschema
import jsonschema_rs
from pydantic import Field, TypeAdapter, ValidationError

Check = Callable[[Any], bool]

cases = json.loads(Path(os.environ["CASES"]).read_text(encoding="utf-8"))
schemas = {path: json.loads(Path(os.environ["DOCUMENT"], path).read_text(encoding="utf-8")) for path in cases["schemas"]}


def by_fastjsonschema(schema: Any) -> Check:
    validate = fastjsonschema.compile(schema)

    def check(instance: Any) -> bool:
        try:
            validate(instance)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return check


validators: dict[str, Callable[[Any], Check]] = {
    "jsonschema": lambda schema: jsonschema.Draft202012Validator(schema).is_valid,
    "jsonschema-rs": lambda schema: jsonschema_rs.validator_for(schema).is_valid,
    "fastjsonschema": by_fastjsonschema,
}


def tell(name: str, problems: list[str]) -> None:
    print(f"fail {name}: {len(problems)} problems: {'; '.join(problems[:3])}" if problems else f"pass {name}")


for name, compile_schema in validators.items():
    problems = []
    checks = {}
    for path, schema in schemas.items():
        try:
            checks[path] = compile_schema(schema)
        except Exception as error:
            problems.append(f"{path}: {str(error)[:200]}")
    for case in cases["vectors"] + cases["links"]:
        check = checks.get(case["schema"])
        if check and check(case["instance"]) != case["valid"]:
            problems.append(f"{case['schema']} {case['id']} is {'refused' if case['valid'] else 'accepted'}")
    tell(name, problems)


problems = []
for row in cases["patterns"]:
    adapter = TypeAdapter(Annotated[str, Field(pattern=row["pattern"])])
    for text, valid in [(text, True) for text in row["accepted"]] + [(text, False) for text in row["refused"]]:
        try:
            adapter.validate_python(text)
            accepted = True
        except ValidationError:
            accepted = False
        if accepted != valid:
            problems.append(f"{row['pattern'][:40]} {text!r:.80}")
tell("pydantic", problems)

"""Holds JSON documents, and lines of JSON, against the schema that specplan prints.

    check_documents.py SCHEMA FILE...
"""

import functools
import json
import sys

from jsonschema import Draft202012Validator, FormatChecker


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        bundle = json.load(file)
    Draft202012Validator.check_schema(bundle)
    for schema in bundle["$defs"].values():
        Draft202012Validator.check_schema(schema)

    @functools.cache
    def validator(kind):
        schema = dict(bundle)
        schema.pop("anyOf")
        schema["$ref"] = kind + ".schema.json"
        return Draft202012Validator(schema, format_checker=FormatChecker())

    failures = 0
    count = 0
    for path in sys.argv[2:]:
        try:
            with open(path, encoding="utf-8") as file:
                if path.endswith(".ndjson"):
                    documents = [("events", json.loads(line)) for line in file]
                else:
                    document = json.load(file)
                    documents = [(document["kind"], document)]
        except (ValueError, KeyError) as error:
            sys.exit(f"{path}: no document: {error!r}")
        for kind, document in documents:
            count += 1
            for error in validator(kind).iter_errors(document):
                failures += 1
                print(f"{path}: {error.json_path}: {error.message[:300]}", file=sys.stderr)
    print(f"jsonschema holds {count} documents against their schemas: {failures} failures")
    sys.exit(failures > 0)


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HomeCharge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates files against a schema: validate.py SCHEMA_FOLDER SCHEMA FILE...

Prints one line per file: the file's name, "valid" or "invalid", and the first reason.
"""
import json
import pathlib
import sys

import jsonschema


def validator_of(schema, schemas):
    """A validator that finds the other schemas; how depends on the version of jsonschema (Debian 12 has 4.10)."""
    try:
        from referencing import Registry, Resource
    except ImportError:
        store = {content["$id"]: content for content in schemas}
        resolver = jsonschema.RefResolver.from_schema(schema, store=store)
        return jsonschema.Draft202012Validator(schema, resolver=resolver)
    registry = Registry().with_resources(
        (content["$id"], Resource.from_contents(content)) for content in schemas)
    return jsonschema.Draft202012Validator(schema, registry=registry)


def main(folder, schema_name, files):
    schemas = {}
    for path in pathlib.Path(folder).glob("*.schema.json"):
        schemas[path.name] = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schemas[path.name])
    schema = schemas[schema_name]
    validator = validator_of(schema, schemas.values())
    for name in files:
        document = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
        error = jsonschema.exceptions.best_match(validator.iter_errors(document))
        where = "" if error is None else f" {error.json_path}: {error.message[:200]}"
        print(pathlib.Path(name).name, "valid" if error is None else "invalid" + where)


main(sys.argv[1], sys.argv[2], sys.argv[3:])

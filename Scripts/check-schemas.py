#!/usr/bin/env python3
"""Checks the schemas for editors with an independent validator (jsonschema), reading YAML as editors do (YAML 1.2, core).

Every shipped file is valid under the schema of its kind, and no longer is after a key or a word was misspelt; the files in
Rules/.schema are those of today's vocabulary; a first line that names a schema names the right one.
Usage: check-schemas.py PROGRAM"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

SAMPLES = 5
root = pathlib.Path(__file__).resolve().parent.parent
program = pathlib.Path(sys.argv[1]).resolve()


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema: `NO`, `on`, dates and sexagesimal numbers are text."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", list("-+0123456789.")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
# A number with leading zeros is decimal in YAML 1.2, and octal to PyYAML.
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node), 10))


def read(path):
    """A file's value. PyYAML takes a question mark before a bracket for YAML 1.1's sign of a key, so it is left out."""
    source = re.sub(r"\?(?=[,}\]])", "", path.read_text(encoding="utf-8"))
    return text(yaml.load(source, CoreLoader))


def text(value):
    """Keys are text in JSON, whatever they look like in YAML."""
    if isinstance(value, dict):
        return {str(key): text(item) for key, item in value.items()}
    return [text(item) for item in value] if isinstance(value, list) else value


def kind(path, pack):
    """The kind of a file of a pack or of Policies/."""
    if pack is None:
        return "expectations" if path.name == "expectations.yaml" else "policy"
    place = path.relative_to(pack).as_posix()
    if place in ("pack.yaml", "sources.yaml"):
        return place.removesuffix(".yaml")
    return {"vocabulary": "vocabulary", "derivations": "derivation"}.get(place.split("/")[0], "rule")


def files(folder):
    return sorted(path for path in folder.rglob("*.yaml") if "/." not in path.relative_to(folder).as_posix())


def misspelt(value, counter, target):
    """The value with one key or one word changed: the one whose turn it is. Sentences and numbers are left alone."""
    if isinstance(value, dict):
        result = {}
        for key, item in value.items():
            counter[0] += 1
            result[key + "_x" if counter[0] == target else key] = misspelt(item, counter, target)
        return result
    if isinstance(value, list):
        return [misspelt(item, counter, target) for item in value]
    if isinstance(value, str) and re.fullmatch("[a-z_]+", value):
        counter[0] += 1
        return value + "_x" if counter[0] == target else value
    return value


def write_schemas(folder, *options):
    subprocess.run([program, "schema", "--output", folder, *options], check=True)


def validators(folder):
    result = {}
    for path in folder.glob("*.schema.json"):
        schema = json.loads(path.read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        result[path.name.removesuffix(".schema.json")] = jsonschema.Draft7Validator(schema)
    return result


def check(paths, pack, validator_of):
    """Mistakes in files, and how many misspellings per kind of file were noticed."""
    problems, noticed = [], {}
    for path in paths:
        name = path.relative_to(root).as_posix()
        value = read(path)
        validator = validator_of[kind(path, pack)]
        for error in validator.iter_errors(value):
            worst = jsonschema.exceptions.best_match([error])
            problems.append(f"{name}: {'/'.join(map(str, worst.absolute_path))}: {worst.message[:160]}")
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        modeline = re.match(r"# yaml-language-server: \$schema=(.*)", first)
        if modeline:
            target = (path.parent / modeline[1]).resolve()
            expected = root / f"Rules/.schema/{kind(path, pack)}.schema.json"
            if target != expected:
                problems.append(f"{name}: its first line names {modeline[1]}, not {expected.relative_to(root)}")
        # Keys and words of each file are misspelt one at a time, spread over it: in one file from the top on, in the next from
        # a little further down.
        counter = [0]
        misspelt(value, counter, -1)
        marks = noticed.setdefault(kind(path, pack), [])
        start = len(marks)
        for sample in range(SAMPLES):
            turn = (start + sample * counter[0] // SAMPLES) % counter[0] + 1
            marks.append(not validator.is_valid(misspelt(value, [0], turn)))
    return problems, noticed


with tempfile.TemporaryDirectory() as temporary:
    fresh = pathlib.Path(temporary) / "standard"
    write_schemas(fresh)
    problems = []
    for path in sorted(fresh.glob("*.json")):
        kept = root / "Rules/.schema" / path.name
        if not kept.exists() or kept.read_bytes() != path.read_bytes():
            problems.append(f"Rules/.schema/{path.name} is out of date: run `coherence schema --rules Rules --output Rules/.schema`")
    standard = validators(fresh)
    total = 0
    for folder, pack in [(root / "Rules", root / "Rules"), (root / "Policies", None)]:
        found, noticed = check(files(folder), pack, standard)
        problems += found
        for what, marks in sorted(noticed.items()):
            total += len(marks) // SAMPLES
            print(f"{len(marks) // SAMPLES} files of kind {what}; {sum(marks)} of {len(marks)} misspellings noticed")
            # Names that an author gives, such as those of variables and entities, may be spelt as one likes.
            if len(marks) > 9 * SAMPLES and sum(marks) * 4 < len(marks):
                problems.append(f"the schema of {what} lets too many misspellings pass")
    mini = root / "Tests/Cases/mini-pack"
    own = pathlib.Path(temporary) / "mini"
    write_schemas(own, "--rules", mini)
    found, _ = check(files(mini), mini, validators(own))
    problems += found
for problem in problems:
    print(problem, file=sys.stderr)
if problems:
    sys.exit(1)
print(f"{total} shipped files are valid under the schemas")

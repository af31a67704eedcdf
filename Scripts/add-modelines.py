#!/usr/bin/env python3
"""Puts the line that tells editors which schema a file has at the top of every file of Rules/ and Policies/.

A line that is there is replaced. Afterwards: Scripts/embed-standard-pack.py, and the golden files that name lines."""
import pathlib

root = pathlib.Path(__file__).resolve().parent.parent
schemas = root / "Rules/.schema"
prefix = "# yaml-language-server: $schema="


def kind(path):
    if path.is_relative_to(root / "Policies"):
        return "expectations" if path.name == "expectations.yaml" else "policy"
    place = path.relative_to(root / "Rules").as_posix()
    if place in ("pack.yaml", "sources.yaml"):
        return place.removesuffix(".yaml")
    return {"vocabulary": "vocabulary", "derivations": "derivation"}.get(place.split("/")[0], "rule")


count = 0
for folder in ("Rules", "Policies"):
    for path in sorted((root / folder).rglob("*.yaml")):
        depth = len(path.relative_to(root).parts) - 1
        below = "../" * depth if folder == "Policies" else "../" * (depth - 1)
        target = f"{below}{'Rules/' if folder == 'Policies' else ''}.schema/{kind(path)}.schema.json"
        lines = path.read_text(encoding="utf-8").split("\n")
        if lines[0].startswith(prefix):
            lines = lines[1:]
        text = "\n".join([prefix + target] + lines)
        if text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
            count += 1
print(f"{count} files changed")

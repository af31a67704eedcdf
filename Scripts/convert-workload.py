#!/usr/bin/env python3
"""Turns a neutral workload (vocab.json, rules.json, policies.json) into a rule pack and policies of the rule language.

  convert-workload.py DIR OUT [--blank PERCENT] [--seed N]

OUT gets pack/ (vocabulary and one file a rule), policies.yaml (a stream of documents) and expected.tsv, copied from DIR if
it is there. With --blank, so many per cent of the policies' values and relations are left out: what is left out is unknown,
and what was expected becomes one-world.tsv, the findings of one of the possible worlds.
"""
import argparse
import json
import pathlib
import random
import shutil

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("source", type=pathlib.Path)
parser.add_argument("target", type=pathlib.Path)
parser.add_argument("--blank", type=int, default=0)
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()

vocabulary, rules, policies = (
    json.loads((options.source / f"{name}.json").read_text()) for name in ("vocab", "rules", "policies"))
instruments = vocabulary["instruments"]
classes = {parent for parent in instruments.values() if parent}
risk_levels = [f"level_{index}" for index in range(5)]
chance = random.Random(options.seed)


def kept():
    return options.blank == 0 or chance.randrange(100) >= options.blank


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return str(value)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_vocabulary(pack):
    asked = "describes: A neutral attribute, question: What is its value?, ask_of: nobody"
    lines = ["types:", "  situation: {occurs: once, label: the situation}",
             "  actor: {occurs: many, section: actors, label: actor}",
             "  action: {occurs: many, section: actions, label: action}",
             "scales:", "  degree: " + flow({level: level for level in vocabulary["levels"]}),
             "  risk: " + flow({level: level for level in risk_levels}),
             "  scope: " + flow({scope: scope for scope in vocabulary["scopes"]}), "taxonomies:", "  instrument:"]
    for name, parent in instruments.items():
        lines.append(f"    {name}: {{label: {name}" + (f", is_a: {parent}" if parent else "") + "}")
        if name in classes:
            lines.append(f"    {name}_itself: {{label: {name}, is_a: {name}}}")
    lines += ["attributes:", "  situation:"]
    lines += [f"    {name}: {{type: level, of: degree, {asked}}}" for name in vocabulary["attributes"]]
    lines += [f"    {name}: {{type: level, of: risk, {asked}}}" for name in vocabulary["risks"]]
    listed = lambda names: flow({name: name for name in names})
    lines += ["  actor:", f"    role: {{type: choice, values: {listed(vocabulary['roles'])}, {asked}}}",
              "  action:", f"    instrument: {{type: choice, of: instrument, {asked}}}",
              f"    workstream: {{type: choice, values: {listed(vocabulary['workstreams'])}, {asked}}}",
              f"    scope: {{type: level, of: scope, {asked}}}",
              f"    carve_outs: {{type: set, values: {listed(vocabulary['carve_outs'])}, {asked}}}",
              f"    recipient: {{type: reference, to: actor, {asked}}}",
              f"    target: {{type: reference, to: actor, {asked}}}", "relations:"]
    lines += [f"  {name}: {{from: actor, to: actor, label: {name}, question: Is it so?, ask_of: nobody}}"
              for name in vocabulary["relations"]]
    lines += ["workstreams:", "  neutral: {label: Neutral, describes: Neutral, objectives: {neutral: Neutral}}"]
    write(pack / "vocabulary/workload.yaml", "\n".join(lines) + "\n")
    write(pack / "pack.yaml", "pack: workload\ntitle: A neutral workload\nversion: 1.0.0\nlicence: CC-BY-4.0\nauthors: [nobody]\n")
    write(pack / "sources.yaml", "neutral: {type: document, title: Neutral, issued: 2026, read: full}\n")


def situation(rule):
    tests = {}
    for condition in rule["situation"]:
        name = condition.get("attr") or condition["risk"]
        value = condition.get("value")
        if "risk" in condition:
            value = risk_levels[value]
        tests[name] = {"eq": lambda: value, "in": lambda: condition["values"], "ge": lambda: {"at_least": value},
                       "le": lambda: {"at_most": value}}[condition["op"]]()
    return tests


def pattern(action, unless=()):
    tests = {"instrument": action["isa"]}
    if "workstream_in" in action:
        tests["workstream"] = action["workstream_in"]
    if "scope_ge" in action:
        tests["scope"] = {"at_least": action["scope_ge"]}
    if "scope_le" in action:
        tests["scope"] = {"at_most": action["scope_le"]}
    if unless:
        tests["carve_outs"] = {"none_of": list(unless)}
    return tests


def rule_text(rule):
    when, given = {}, {"x": "action"}
    if rule["kind"] == "missing":
        given = {}
        when["not"] = [{"given": {"m": "action"}, "m": pattern(rule["missing"])}]
    else:
        when["x"] = pattern(rule["action"], rule["unless"])
    if rule["kind"] == "pair":
        given["y"] = "action"
        when["y"] = pattern(rule["other"])
        join = rule["join"]
        if join == "recipient_is_target":
            when["x"]["recipient"] = {"same_as": "y.target"}
        else:
            when["x"][join[len("same_"):]] = {"same_as": "y"} if join != "same_workstream" or "workstream" not in when["x"] else None
            if when["x"].get("workstream", 0) is None:
                # Both a list and a join on one attribute: the join is written from the other side.
                when["x"]["workstream"] = rule["action"]["workstream_in"]
                when["y"]["workstream"] = {"same_as": "x"}
    if rule["kind"] == "network":
        when["any"] = [{"given": {"start": "actor", "end": "actor"}, "x": {"recipient": "start"},
                        "end": {"role": rule["role"]},
                        "start": {"path": {"via": rule["via"], "hops": "[0, any]", "to": "end"}}}]
    when["situation"] = situation(rule)
    interaction = "reinforcing" if rule["effect"] == "synergy" else "counteracting"
    lines = [f"title: Rule {rule['id']}", "status: review", f"interaction: {interaction}", "affects: neutral.neutral",
             "evidence: limited"] + ([f"given: {flow(given)}"] if given else []) + ["when:"]
    lines += [f"  {key}: {flow(value)}" for key, value in when.items()]
    lines += ["because: A neutral rule.", "sources: [{ref: neutral, at: p. 1}]",
              "examples: [{name: nothing is known, policy: {}, expect: " + ("silent" if given else "possible") + "}]"]
    return "\n".join(lines) + "\n"


def policy_text(policy):
    lines = [f"policy: {policy['id'].lower()}", f"title: Policy {policy['id']}", "date: 2026-01-01", "situation:"]
    start = len(lines)
    lines += [f"  {name}: {level}" for name, level in policy["situation"].items() if kept()]
    lines += [f"  {name}: {risk_levels[level]}" for name, level in policy["risks"].items() if kept()]
    if len(lines) == start:
        lines.pop()
    lines.append("actors:")
    lines += [f"  {actor['id']}: {{role: {actor['role']}}}" if kept() else f"  {actor['id']}: {{}}"
              for actor in policy["actors"]]
    edges = [edge for edge in policy["relations"] if kept()]
    if edges:
        lines.append("relations:")
        lines += [f"  - {edge['from']} {edge['kind']} {edge['to']}" for edge in edges]
    if options.blank == 0:
        lines.append(f"mapped: {flow(vocabulary['relations'])}")
    lines.append("actions:")
    for action in policy["actions"]:
        name = action["instrument"] + ("_itself" if action["instrument"] in classes else "")
        lines.append(f"  {action['id']}:")
        cells = {"instrument": name, "workstream": action["workstream"], "scope": action["scope"],
                 "recipient": action["recipient"], "target": action["target"],
                 "carve_outs": flow(action["carve_outs"]) if action["carve_outs"] else "none"}
        stated = [f"    {key}: {value}" for key, value in cells.items() if kept()]
        if stated:
            lines += stated
        else:
            lines[-1] += " {}"
    return "\n".join(lines) + "\n"


pack = options.target / "pack"
if pack.exists():
    shutil.rmtree(pack)
write_vocabulary(pack)
for rule in rules:
    write(pack / "neutral" / f"{rule['id'].lower()}.yaml", rule_text(rule))
write(options.target / "policies.yaml", "---\n".join(policy_text(policy) for policy in policies))
if (options.source / "expected.tsv").exists():
    # What is expected of whole policies is what one of the possible worlds of blanked ones says.
    name = "expected.tsv" if options.blank == 0 else "one-world.tsv"
    shutil.copy(options.source / "expected.tsv", options.target / name)
print(f"{len(rules)} rules, {len(policies)} policies written to {options.target}")

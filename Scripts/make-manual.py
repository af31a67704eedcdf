#!/usr/bin/env python3
"""Writes the manual page coherence(1) to standard output, from the command's own descriptions.

Usage: Scripts/make-manual.py [COMMAND] > coherence.1      (COMMAND: .build/release/coherence)"""
import json
import re
import subprocess
import sys
import textwrap

command = sys.argv[1] if len(sys.argv) > 1 else ".build/release/coherence"
help_text = subprocess.run([command, "--experimental-dump-help"], capture_output=True, check=True, text=True).stdout
version = subprocess.run([command, "--version"], capture_output=True, check=True, text=True).stdout.split()[-1]
root = json.loads(help_text)["command"]


def escaped(text):
    """Text in which nothing is a macro: backslashes, and dots and quotes at the start of a line."""
    text = text.replace("\\", "\\e")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in text.split("\n"))


def sentences(text):
    """A paragraph, each sentence on a line of its own, as manual pages have it."""
    lines = []
    for sentence in re.sub(r"(?<=[A-Za-z)`”][.?:;]) +(?=[A-Z`])", "\n", text).split("\n"):
        lines += textwrap.wrap(sentence, 60, break_long_words=False, break_on_hyphens=False) or [""]
    return escaped("\n".join(lines))


def discussion(text):
    """Paragraphs as text; what is indented, and lines of two columns, as it is written."""
    result = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        lines = block.split("\n")
        if all(line.startswith("  ") or "   " in line.strip() for line in lines):
            result += [".Bd -literal -offset indent"] + [escaped(line.strip()) for line in lines] + [".Ed"]
        else:
            result += [".Pp", sentences(" ".join(line.strip() for line in lines))]
    return result


def name(option):
    return option["preferredName"]["name"]


def shown(command):
    """The arguments of a command without those that all have."""
    return [a for a in command.get("arguments", []) if a.get("shouldDisplay") and not (
        a["kind"] != "positional" and name(a) in ("help", "version"))]


def dashed(option):
    short = option["preferredName"]["kind"] == "short"
    return ("" if short else "-") + name(option).replace("-", "\\-")


def synopsis(path, command):
    result = [f".Nm coherence {' '.join(path)}".rstrip()]
    for argument in shown(command):
        if argument["kind"] == "positional":
            dots = " Ns ..." if argument["isRepeating"] else ""
            word = f"Ar {argument['valueName']}{dots}"
            result.append(f".Op {word}" if argument["isOptional"] else f".{word}")
        else:
            value = f" Ar {argument['valueName']}" if argument["kind"] == "option" else ""
            result.append(f".Op Fl {dashed(argument)}{value}")
    return result


def options(command):
    result = []
    for argument in shown(command):
        if argument["kind"] == "positional":
            result.append(f".It Ar {argument['valueName']}")
        else:
            result.append(f".It Fl {dashed(argument)}" + (f" Ar {argument['valueName']}" if argument["kind"] == "option" else ""))
        text = sentences(argument.get("abstract", ""))
        if argument.get("defaultValue"):
            text += f"\nThe default is\n.Ql {argument['defaultValue']} ."
        result.append(text)
    return [".Bl -tag -width indent"] + result + [".El"] if result else []


def leaves(path, command):
    """Commands that do something, with the words that name them; `help` needs no page."""
    if path == ["help"]:
        return
    below = command.get("subcommands", [])
    if path and (shown(command) or not below):
        yield path, command
    for inner in below:
        yield from leaves(path + [inner["commandName"]], inner)


page = [
    ".\\\" Made by Scripts/make-manual.py from the command's own descriptions.",
    ".Dd $Mdocdate$", ".Dt COHERENCE 1", ".Os", ".Sh NAME", ".Nm coherence",
    f".Nd {root['abstract'][0].lower() + root['abstract'][1:].rstrip('.')}", ".Sh SYNOPSIS",
]
for path, inner in leaves([], root):
    page += synopsis(path, inner)
page += [".Sh DESCRIPTION", sentences("A set of rules in YAML says where one well-meant policy works against another. "
         "The command evaluates it against a proposed policy. What nobody stated is unknown, never \"no\"."),
         ".Pp", f"This page describes version {version}."]
for parent, inner in [(c, leaf) for c in root["subcommands"] for leaf in leaves([c["commandName"]], c)]:
    path, command = inner
    if len(path) > 1 and command is parent["subcommands"][0]:
        # What the commands of a group share is said before the first of them.
        page += [f".Ss coherence {path[0]}", sentences(parent["abstract"])] + discussion(parent.get("discussion", ""))
    page += [f".Ss coherence {' '.join(path)}", sentences(command.get("abstract", ""))]
    page += discussion(command.get("discussion", "")) + options(command)
page += [
    ".Sh ENVIRONMENT", ".Bl -tag -width indent", ".It Ev NO_COLOR", "If set and not empty, no colours are used.",
    ".It Ev CLICOLOR_FORCE", "If set to anything but 0, colours are used where no terminal is.", ".El",
    ".Sh EXIT STATUS", ".Bl -tag -width indent",
    ".It 0", "Nothing at or above", ".Fl -fail-on .", ".It 1", "Findings or failures.", ".It 2", "Wrong usage.",
    ".It 3", "A rule or policy file is invalid.", ".It 4", "A file cannot be read or written.", ".El",
    ".Sh EXAMPLES", "Vet a proposal and see every reason:", ".Pp", ".Dl coherence check proposal.yaml --explain", ".Pp",
    "Complete commands and the ids of rules in bash:", ".Pp",
    ".Dl coherence --generate-completion-script bash > /etc/bash_completion.d/coherence",
]
# A paragraph mark directly before a display or a heading has no effect.
text = []
for line in page:
    if text and text[-1] == ".Pp" and (line.startswith(".Bd") or line.startswith(".Ss") or line.startswith(".Sh") or line == ".Pp"):
        text.pop()
    if line == ".Pp" and text and (text[-1].startswith(".Ss") or text[-1].startswith(".Sh")):
        continue
    text.append(line)
print("\n".join(line for line in text if line))

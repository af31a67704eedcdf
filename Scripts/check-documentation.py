#!/usr/bin/env python3
"""Lists the declarations that modules share and that no comment describes; exits 1 if there are any.

A line of `///` stands above every `package` declaration, and above what a `package` protocol asks for. These may go without:
extensions, cases, `==` and `<`, initialisers that only take in the parts of a value, and what a type has because a protocol
of the package, which describes it, or a kind of literal asks for it.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ATTRIBUTES = r"\s*(?:@\w+(?:\([^)]*\))?\s*)*"
KIND = r"(actor|associatedtype|class|enum|func|init|let|protocol|struct|subscript|typealias|var)\b ?(\w+|<|==)?"
SHARED = re.compile(rf"{ATTRIBUTES}package (?:[\w()]+ )*?{KIND}")
ASKED = re.compile(rf"{ATTRIBUTES}(?:(?:static|mutating) )?{KIND}")
HOLDER = re.compile(r"\s*(?:[\w@()]+ )*(?:actor|class|enum|extension|protocol|struct) ([\w.]+)[^:{]*:?([^{]*)")


def holder(lines: list[str], index: int) -> str:
    """The line that opens the type or extension in which a line stands; empty at the top of a file."""
    indent = re.match(" *", lines[index])[0]
    above = (line for line in reversed(lines[:index]) if line and not line.startswith(indent))
    return next(filter(HOLDER.match, above), "") if indent else ""


def is_described(lines: list[str], index: int) -> bool:
    above = (line for line in reversed(lines[:index]) if not re.fullmatch(ATTRIBUTES, line) or not line)
    return next(above, "").lstrip().startswith("///")


def only_takes_in(lines: list[str], index: int) -> bool:
    """Whether an initialiser does no more than `self.part = part`, or takes a literal."""
    end = re.compile(re.match(" *", lines[index])[0] + r"(\}|package.*\})$")
    text = lines[index : next(i for i in range(index, len(lines)) if end.match(lines[i])) + 1]
    head, _, body = "\n".join(text).partition(" {")
    statements = filter(None, map(str.strip, body.removesuffix("}").split("\n")))
    return "iteral " in head or all(re.fullmatch(r"self\.(\w+) = \1", statement) for statement in statements)


found, asked = [], {}
for path in sorted((ROOT / "Sources").rglob("*.swift")):
    lines = path.read_text(encoding="utf-8").split("\n")
    for index, line in enumerate(lines):
        if match := SHARED.match(line) or ASKED.match(line):
            outer = holder(lines, index)
            if SHARED.match(line) or "package protocol" in outer:
                found.append((path, lines, index, outer, match[1], match[2] or match[1]))
            if "package protocol" in outer:
                asked.setdefault(HOLDER.match(outer)[1], set()).add(match[2] or match[1])
missing = []
for path, lines, index, outer, kind, name in found:
    names = set().union(*(asked.get(word, ()) for word in re.findall(r"\w+", HOLDER.match(outer)[2]))) if outer else ()
    is_exempt = name in ("<", "==") or name in names or kind == "init" and only_takes_in(lines, index)
    if not is_exempt and not is_described(lines, index):
        missing.append(f"{path.relative_to(ROOT)}:{index + 1}: {lines[index].strip()}")
print("\n".join(missing) or f"all {len(found)} declarations that modules share are described")
sys.exit(1 if missing else 0)

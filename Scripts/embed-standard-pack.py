#!/usr/bin/env python3
"""Writes the standard pack (Rules/**/*.yaml) into Swift source, so that the program carries it. Run it after any change
to a rule; a test fails when it was forgotten."""
import pathlib
import re

root = pathlib.Path(__file__).resolve().parent.parent
target = root / "Sources/CoherenceStandardPack/StandardPackFiles.swift"
files = sorted((root / "Rules").rglob("*.yaml"), key=lambda path: path.relative_to(root / "Rules").as_posix())
lines = [
    "// The files of the standard pack, written by Scripts/embed-standard-pack.py. Do not edit: edit Rules/.",
    "",
    "extension StandardPack {",
    "  // swift-format-ignore",
    "  static let texts: [(path: StaticString, text: StaticString)] = [",
]
for path in files:
    text = path.read_text(encoding="utf-8")
    assert '"""###' not in text and text.endswith("\n")
    # The program passes over the examples where nobody asks for them: they must come last.
    examples = text.find("\nexamples:")
    assert examples < 0 or not any(re.match("[a-z_]+:", line) for line in text[examples + 1 :].splitlines()[1:]), path
    lines.append(f'    ("{path.relative_to(root / "Rules").as_posix()}", ###"""')
    lines.append(text + '"""###),')
lines += ["  ]", "}", ""]
target.write_text("\n".join(lines), encoding="utf-8")
print(f"{len(files)} files written to {target.relative_to(root)}")

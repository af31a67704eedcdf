#!/usr/bin/env python3
"""Reads a rulebook with independent readers: every page as strict HTML5, every citation as BibTeX and CSL-JSON.

Usage: check-book.py FOLDER
"""
import json
import pathlib
import sys
import warnings

import html5lib
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_file


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    problems = []
    pages = sorted(folder.rglob("*.html"))
    for page in pages:
        parser = html5lib.HTMLParser()
        parser.parse(page.read_bytes())
        problems += [f"{page.relative_to(folder)}: {code} at {place}" for place, code, _ in parser.errors]
    works = 0
    for name in ("bibliography", "rules"):
        entries = parse_file(folder / f"{name}.bib").entries
        records = json.loads((folder / f"{name}.json").read_text())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # CSL has more fields than this reader knows.
            read = CiteProcJSON(records)
        if not len(entries) == len(records) == len(read):
            problems.append(f"{name}: {len(entries)} in BibTeX, {len(records)} in CSL-JSON, {len(read)} read")
        works += len(entries)
    print("\n".join(problems) or f"{len(pages)} pages are valid HTML; {works} citations are read")
    return 1 if problems or not pages else 0


sys.exit(main())

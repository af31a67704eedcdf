#!/usr/bin/env bash
# Runs all tests: layout, unit and golden tests, rule examples and cases, 100,000 rule–policy pairs against all possible
# worlds, and the kernel as WebAssembly. Settings: COHERENCE_DIFFERENTIAL_PAIRS, COHERENCE_DIFFERENTIAL_SEED.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
install_build_tools
install_unless 'command -v node' nodejs
install_unless 'python3 -c "import jsonschema, yaml"' python3 python3-jsonschema python3-yaml
python3 -c "import jsonschema, yaml" 2>/dev/null || python3 -m pip install --quiet jsonschema PyYAML
python3 -c "import html5lib, pybtex, citeproc" 2>/dev/null \
  || python3 -m pip install --quiet html5lib pybtex citeproc-py
cd "$root"
pairs=${COHERENCE_DIFFERENTIAL_PAIRS:-100000}

echo "== Layout of the source (swift format)"
swift format lint --strict --recursive Package.swift Sources Tests

echo "== The standard pack inside the program is that of Rules/"
python3 Scripts/embed-standard-pack.py >/dev/null
git diff --exit-code --stat -- Sources/CoherenceStandardPack || { echo "Run Scripts/embed-standard-pack.py and commit." >&2; exit 1; }

echo "== Unit and golden tests"
swift build --build-tests
COHERENCE_DIFFERENTIAL_PAIRS=1000 swift test --skip-build

echo "== The schemas for editors, tried by another validator on every shipped file"
python3 Scripts/check-schemas.py .build/debug/coherence

echo "== The language server, driven by a client of another make"
clients=$(mktemp -d)
trap 'rm -rf "$clients"' EXIT
python3 -m venv "$clients" && "$clients/bin/pip" install --quiet pytest-lsp
COHERENCE=$root/.build/debug/coherence "$clients/bin/pytest" -q -p no:cacheprovider Tests/LanguageServer

echo "== What other programs read, tried with them: SARIF, hooks, completions, the manual page"
Scripts/check-conventions.sh .build/debug/coherence

echo "== Rule examples and real cases"
.build/debug/coherence test Policies

echo "== The rulebook, read by independent readers of HTML, BibTeX and CSL-JSON"
book=$(mktemp -d)
.build/debug/coherence book --output "$book/book" --rules Rules >/dev/null
python3 Scripts/check-book.py "$book/book"
rm -r "$book"

echo "== $pairs rule–policy pairs, and the answers to hinges, against all possible worlds; on every case, each answer, change and"
echo "   amendment written into the file, read and assessed again (optimised build)"
COHERENCE_DIFFERENTIAL_PAIRS=$pairs swift test -c release -Xswiftc -enable-testing --scratch-path .build-testing \
  --filter 'DifferentialTests|AnswerTests'

echo "== No mutant of a rule survives its examples, and every condition is shown to matter"
.build-testing/release/coherence mutate --rules Rules
.build-testing/release/coherence cover --rules Rules

echo "== The kernel as WebAssembly gives the same verdicts"
images=$(mktemp -d)
trap 'rm -rf "$clients" "$images"' EXIT
.build/debug/coherence-bench images "$images" Policies/*/policy.yaml
Scripts/check-wasm.sh "$images"

echo "== All tests passed"

#!/usr/bin/env bash
# Runs all tests: layout, unit and golden tests, rule examples and real cases, mutants of rules, random rules and policies against
# all possible worlds, and what other programs read, tried with them. Settings: COHERENCE_DIFFERENTIAL_PAIRS, _SEED.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
install_build_tools
install_unless 'command -v node' nodejs
install_unless 'python3 -c "import ensurepip"' python3 python3-venv
cd "$root"
pairs=${COHERENCE_DIFFERENTIAL_PAIRS:-100000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Independent readers and a client of the language server; nothing of the product needs them.
python3 -m venv "$scratch/python"
"$scratch/python/bin/pip" install --quiet --disable-pip-version-check \
  jsonschema PyYAML html5lib pybtex citeproc-py pytest-lsp
export PATH="$scratch/python/bin:$PATH"

echo "== Layout of the source (swift format)"
swift format lint --strict --recursive Package.swift Sources Tests

echo "== Every declaration that modules share is described"
python3 Scripts/check-documentation.py

echo "== The standard pack inside the program is that of Rules/"
python3 Scripts/embed-standard-pack.py >/dev/null
git diff --exit-code --stat -- Sources/CoherenceStandardPack || { echo "Run Scripts/embed-standard-pack.py and commit." >&2; exit 1; }

echo "== Unit and golden tests"
swift build --build-tests
COHERENCE_DIFFERENTIAL_PAIRS=1000 swift test --skip-build

echo "== The schemas for editors, tried by another validator on every shipped file"
python3 Scripts/check-schemas.py .build/debug/coherence

echo "== The language server, driven by a client of another make"
COHERENCE=$root/.build/debug/coherence pytest -q -p no:cacheprovider Tests/LanguageServer

echo "== What other programs read, tried with them: SARIF, hooks, completions, the manual page"
Scripts/check-conventions.sh .build/debug/coherence

echo "== Rule examples and real cases"
.build/debug/coherence test Policies

echo "== The rulebook, read by independent readers of HTML, BibTeX and CSL-JSON"
.build/debug/coherence book --output "$scratch/book" --rules Rules >/dev/null
python3 Scripts/check-book.py "$scratch/book"

echo "== $pairs rule–policy pairs, and the answers to hinges, against all possible worlds; smallest amendments against all sets of"
echo "   edits; on every case, each answer, change and amendment written into the file, read and assessed again (optimised build)"
COHERENCE_DIFFERENTIAL_PAIRS=$pairs swift test -c release -Xswiftc -enable-testing --scratch-path .build-testing \
  --filter 'DifferentialTests|AnswerTests|AmendmentTests'

echo "== Rules and policies keep to their layout"
.build-testing/release/coherence format --check Rules Policies

echo "== No mutant of a rule survives its examples, and every condition is shown to matter"
.build-testing/release/coherence mutate --rules Rules
.build-testing/release/coherence cover --rules Rules

echo "== The kernel as WebAssembly gives the same verdicts"
mkdir "$scratch/images"
.build/debug/coherence-bench images "$scratch/images" Policies/*/policy.yaml
Scripts/check-wasm.sh "$scratch/images"

echo "== All tests passed"

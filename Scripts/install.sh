#!/usr/bin/env bash
# Installs the command, its manual page and its shell completions: Scripts/install.sh [PREFIX]   (PREFIX: /usr/local)
set -euo pipefail
source "$(dirname "$0")/lib.sh"
install_build_tools
cd "$root"
prefix=${1:-/usr/local}
swift build -c release --static-swift-stdlib --product coherence
command=.build/release/coherence
share=$prefix/share
mkdir -p "$prefix/bin" "$share/man/man1" "$share/bash-completion/completions" "$share/zsh/site-functions" \
  "$share/fish/vendor_completions.d"
install -m 755 "$command" "$prefix/bin/coherence"
python3 Scripts/make-manual.py "$command" >"$share/man/man1/coherence.1"
"$command" --generate-completion-script bash >"$share/bash-completion/completions/coherence"
"$command" --generate-completion-script zsh >"$share/zsh/site-functions/_coherence"
"$command" --generate-completion-script fish >"$share/fish/vendor_completions.d/coherence.fish"
echo "Installed in $prefix: coherence, coherence(1), completions for bash, zsh and fish."

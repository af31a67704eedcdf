#!/usr/bin/env bash
# Builds the command and vets policies with it. Usage: Scripts/check.sh POLICY… [options of `coherence check`]
set -euo pipefail
source "$(dirname "$0")/lib.sh"
install_build_tools
swift build --package-path "$root" -c release --static-swift-stdlib --product coherence >&2
exec "$root/.build/release/coherence" check "$@"

#!/usr/bin/env bash
# Compiles the kernel, unchanged, as Embedded Swift to WebAssembly and compares its verdicts with the server's on exported masks.
# Usage: Scripts/check-wasm.sh FOLDER_WITH_IMAGES [OUTPUT.wasm]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
images=$1
wasm=${2:-$images/kernel.wasm}
toolchain=$(dirname "$(readlink -f "$(command -v swiftc)")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo -Osize -parse-as-library \
  -swift-version 6 -package-name coherence -module-name CoherenceKernel -c "$root"/Sources/CoherenceKernel/*.swift "$root/Scripts/wasm/Entry.swift" \
  -o "$work/kernel.o"
"$toolchain/clang" --target=wasm32-unknown-none-wasm -O2 -ffreestanding -fno-builtin -c "$root/Scripts/wasm/runtime.c" -o "$work/runtime.o"
"$toolchain/wasm-ld" --no-entry --export-memory --export=coherence_input --export=coherence_load --export=coherence_judge \
  --export=coherence_output --gc-sections -z stack-size=262144 "$work/kernel.o" "$work/runtime.o" -o "$wasm"
echo "kernel as WebAssembly: $(stat -c %s "$wasm") bytes"
node "$root/Scripts/wasm/compare.mjs" "$wasm" "$images"

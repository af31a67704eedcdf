# Shared by the scripts: installs what is missing on Debian, as root or through sudo, and is safe to repeat.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# install COMMAND_OR_FILE_TEST PACKAGE…: installs the packages unless the test passes.
install_unless() {
  local check=$1; shift
  if eval "$check" >/dev/null 2>&1; then return; fi
  as_root apt-get update -qq </dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null
}

install_build_tools() {
  install_unless 'test -e /usr/include/yaml.h' libyaml-dev
  install_unless 'command -v pkg-config' pkg-config
  command -v swift >/dev/null || { echo "A Swift 6 toolchain is needed: https://www.swift.org/install" >&2; exit 2; }
}

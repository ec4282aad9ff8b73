#!/usr/bin/env bash
# Publishes ApprovalHub, the web side trimmed and compressed, and starts it as a demo centre on SQLite. See ./run.sh --help.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=.ci/packages.sh
. "$root/.ci/packages.sh"

usage() {
  cat <<'HELP'
Usage: ./run.sh [--url URL] [--data DIR] [--alone] [-- SETTING...]

  --url URL    where to listen, http://127.0.0.1:5080 unless given; several with ';' between them
  --data DIR   where the database and the files are kept, data/ beside this script unless given
  --alone      without the simulator of the provincial and the city platform, which is started beside the server otherwise
  SETTING      goes to the server as it is, for example --Logging:LogLevel:Default=Debug

Needs the .NET 10 SDK. The server makes its database, fills it once with a demo centre and prints the accounts.
Ctrl-C stops it; what was entered stays in the data folder. Remove that folder to begin anew.
HELP
}

url=http://127.0.0.1:5080 data=$root/data alone=
while [ $# -gt 0 ]; do
  case $1 in
    --url) url=${2:?--url wants an address}; shift 2 ;;
    --data) data=${2:?--data wants a folder}; shift 2 ;;
    --alone) alone=yes; shift ;;
    --help | -h) usage; exit 0 ;;
    --) shift; break ;;
    *) usage >&2; die "Unknown: $1" ;;
  esac
done

# answers HOST PORT: whether somebody listens there; a server for every address is asked on the loopback one.
answers() {
  local host=$1
  case $host in
    '*' | + | 0.0.0.0) host=127.0.0.1 ;;
    '[::]') host=::1 ;;
    '['*) host=${host#[} host=${host%]} ;;
  esac
  (exec 3<>"/dev/tcp/$host/$2") 2>/dev/null
}

check_url() {
  local part authority host port
  local parts
  IFS=';' read -ra parts <<<"$url"
  for part in "${parts[@]}"; do
    [[ $part == http://* || $part == https://* ]] || die "--url wants http://HOST:PORT, not '$part'."
    authority=${part#*://} authority=${authority%%/*}
    port=${authority##*:} host=${authority%:*}
    if [ "$port" = "$authority" ] || [[ $port == *']' ]]; then
      host=$authority port=80
      [[ $part != https://* ]] || port=443
    fi
    if [[ ! $port =~ ^[0-9]+$ ]] || [ "$port" -gt 65535 ]; then die "--url wants a port up to 65535, not '$port'."; fi
    if [ "$port" -ne 0 ] && answers "$host" "$port"; then
      die "Port $port of $host is taken: another program listens there. Stop it, or choose another: ./run.sh --url http://127.0.0.1:$((port % 65535 + 1))"
    fi
  done
}

# build COMMAND PROJECT [ARGUMENT...]
build() {
  local log
  log=$(mktemp)
  if ! MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false dotnet "$1" "$root/$2" -c Release -v quiet "${@:3}" </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    die "ApprovalHub did not build."
  fi
  rm -f "$log"
}

# start_platforms: the simulator on a free port, keeping what it gets in the data folder, and the settings that let the server report to it.
start_platforms() {
  local said=$data/simulator/said.log keys=$data/simulator/keys first=${url%%;*} door
  door=$(sed -E 's#://(\*|\+|0\.0\.0\.0|\[::\])(:|/|$)#://127.0.0.1\2#' <<<"${first%/}")/exchange/city
  mkdir -p "$data/simulator"
  : >"$said"
  dotnet "$simulator_bin/ApprovalHub.PlatformSimulator.dll" --port 0 --file "$data/simulator/platforms.jsonl" --callback "$door/callback" --inbound "$door/inbound" >"$said" 2>&1 </dev/null &
  simulator=$!
  until platforms=$(sed -n 's/^Platforms at \([^,]*\),.*/\1/p' "$said") && [ -n "$platforms" ]; do
    kill -0 "$simulator" 2>/dev/null || { cat "$said" >&2; die "The platforms' simulator did not start. ./run.sh --alone does without."; }
    sleep 0.1
  done
  reports=(
    --Platforms:AreaCode=410702
    "--Platforms:Province:Address=$platforms" --Platforms:Province:App=approvalhub "--Platforms:Province:Key=$(<"$keys/province.hmac")"
    "--Platforms:City:Address=$platforms" --Platforms:City:App=approvalhub "--Platforms:City:HubKey=$keys/hub.key"
    "--Platforms:City:CityKey=$keys/city.pub" "--Platforms:City:FieldKey=$(<"$keys/city.sm4")"
  )
  say "Simulated platforms (省平台、市平台): $platforms/control/cases shows what has arrived"
}

# When the server ends, the simulator ends with it; Ctrl-C reaches both. A simulator that ends alone leaves reports waiting, which the workbench shows.
stop_all() {
  kill ${server:+"$server"} ${simulator:+"$simulator"} 2>/dev/null || true
  wait ${server:+"$server"} ${simulator:+"$simulator"} 2>/dev/null || true
}

# ELSA_VERSION compiles Elsa's runner in (outputs of its own); Process__Engine=Elsa then lets it run new cases.
elsa=(${ELSA_VERSION:+"-p:ElsaVersion=$ELSA_VERSION"})
bin=$root/Api/Host/bin/${ELSA_VERSION:+elsa/}Release/net10.0/publish
simulator_bin=$root/tests/PlatformSimulator/bin/Release/net10.0
server="" simulator="" reports=()
check_url
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
need_sdk
need_packages "${font_packages[@]}" tzdata || say "Going on without: papers may lack characters until they are installed."
say "Building (the first time takes some minutes)"
rm -rf "$bin" # a publish adds; files of an older one would stay
build publish Api/Host/ApprovalHub.Api.Host.csproj "${elsa[@]}"
[ -n "$alone" ] || build build tests/PlatformSimulator/ApprovalHub.PlatformSimulator.csproj

mkdir -p "$data"
data=$(cd "$data" && pwd)
# The demo centre and its accounts are for Development only; production sets its own environment and settings.
export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
trap stop_all EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
[ -n "$alone" ] || start_platforms
dotnet "$bin/ApprovalHub.dll" --contentRoot "$bin" --urls "$url" --Database:Provider=Sqlite \
  "--ConnectionStrings:ApprovalHub=Data Source=\"${data//\"/\"\"}/approvalhub.db\"" "--Data:Folder=$data" "${reports[@]}" "$@" &
server=$!
wait "$server"

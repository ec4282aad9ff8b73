#!/usr/bin/env bash
# Builds everything, checks the format and runs every test on every database that there is. See ./test.sh --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=.ci/packages.sh
. .ci/packages.sh
# shellcheck source=tests/Kit/postgres.sh
. tests/Kit/postgres.sh

usage() {
  cat <<'HELP'
Usage: ./test.sh [--only NAME] [--provider P] [--keep]

  --only NAME    only the test projects whose name holds NAME; builds only these and leaves out the format check
  --provider P   only the database P (Sqlite, PostgreSql or SqlServer) for the projects that run on all of them
  --keep         keep the results (TRX and logs) and say where they are

Needs the .NET 10 SDK; on Debian it installs the rest itself where it may. PostgreSQL is started for the run and
removed afterwards, unless APPROVALHUB_TEST_POSTGRESQL names a server. Tests on SQL Server run where
APPROVALHUB_TEST_SQLSERVER holds a connection string, and show as skipped where it does not. Elsa's runner is built and
held to the conformance suite where ELSA_VERSION names a version (and ELSA_FEED, if need be, a folder or feed that has
it); elsewhere those tests show as skipped.
HELP
}

# The test projects that run once for each database.
on_every_provider=(tests/Workflows.Features.Tests tests/Api.Tests)

only="" keep="" providers=(Sqlite PostgreSql SqlServer)
while [ $# -gt 0 ]; do
  case $1 in
    --only) only=${2:?--only wants a name}; shift 2 ;;
    --provider)
      case ${2:-} in
        Sqlite | PostgreSql | SqlServer) providers=("$2"); shift 2 ;;
        *) die "--provider is one of Sqlite, PostgreSql, SqlServer" ;;
      esac ;;
    --keep) keep=yes; shift ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; die "Unknown: $1" ;;
  esac
done

scratch=$(mktemp -d "${TMPDIR:-/tmp}/approvalhub-test.XXXXXX")
pages=
clean_up() {
  if [ -n "$pages" ]; then kill "$pages" 2>/dev/null || true; fi
  stop_postgres
  if [ -n "$keep" ]; then say "Results: $scratch"; else rm -rf "$scratch"; fi
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# MSBuild's helpers would outlive the run and hold its output open.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

# step NAME COMMAND...: one line with the time; the whole output when it fails.
step() {
  local name=$1 from=$SECONDS
  shift
  if ! "$@" </dev/null >"$scratch/step.log" 2>&1; then
    cat "$scratch/step.log"
    die "FAILED: $name"
  fi
  printf '%-58s %4d s\n' "$name" "$((SECONDS - from))"
}

# sum TRX ATTRIBUTE...: adds these attributes of the result's counters.
sum() {
  local counters total=0 attribute value
  counters=$(grep -o '<Counters [^>]*>' "$1" | head -n 1)
  shift
  for attribute in "$@"; do
    value=$(sed -n "s/.* $attribute=\"\([0-9]*\)\".*/\1/p" <<<"$counters")
    total=$((total + ${value:-0}))
  done
  echo "$total"
}

# tell NAME SECONDS PASSED FAILED SKIPPED: one line, and the counts for the closing line.
tell() {
  printf '%-58s %4d s  %5d passed %3d failed %4d skipped\n' "$@"
  printf '%d %d %d\n' "${@:3}" >>"$scratch/counts"
}

# run_tests PROJECT NAME [ARGUMENT...]: these arguments go to dotnet test.
# A run that ended badly without a failed test (crash, time-out) or that ran nothing counts as one failure.
run_tests() {
  local project=$1 name=$2 from=$SECONDS exit_code=0 trx="$scratch/$2.trx" p=0 f=0 s=0
  dotnet test "$project" --no-build -c Release "${@:3}" --results-directory "$scratch" --logger "trx;LogFileName=$name.trx" \
    --blame-hang-timeout 15m --blame-hang-dump-type none </dev/null >"$scratch/$name.log" 2>&1 || exit_code=$?
  if [ -f "$trx" ]; then
    p=$(sum "$trx" passed)
    f=$(sum "$trx" failed error timeout aborted)
    s=$(($(sum "$trx" total) - $(sum "$trx" executed)))
  fi
  if [ "$f" -eq 0 ] && { [ "$exit_code" -ne 0 ] || [ $((p + s)) -eq 0 ]; }; then
    f=1
    echo "$name ended with exit code $exit_code and $p tests passed." >>"$scratch/$name.log"
  fi
  if [ "$f" -gt 0 ]; then cat "$scratch/$name.log"; fi
  tell "$name" "$((SECONDS - from))" "$p" "$f" "$s"
}

runs_on_every_provider() {
  local folder
  for folder in "${on_every_provider[@]}"; do [ "$(dirname "$1")" != "$folder" ] || return 0; done
  return 1
}

mapfile -t projects < <(grep -l 'Include="Microsoft.NET.Test.Sdk"' tests/*/*.csproj | grep -F -- "$only")
[ "${#projects[@]}" -gt 0 ] || die "No test project's name holds '$only'."
wants_postgres=
for project in "${projects[@]}"; do
  if runs_on_every_provider "$project" && [[ " ${providers[*]} " == *" PostgreSql "* ]]; then wants_postgres=yes; fi
done

need_sdk
packages=("${font_packages[@]}" tzdata)
if [ -z "$only" ]; then packages+=(curl jq); fi
if [ -n "$wants_postgres" ] && [ -z "${APPROVALHUB_TEST_POSTGRESQL:-}" ]; then packages+=(postgresql); fi
if printf '%s\n' "${projects[@]}" | grep -q Documents; then
  packages+=("${paper_tools[@]}")
  command -v java >/dev/null || packages+=(default-jre-headless)
fi
wants_browser=
if printf '%s\n' "${projects[@]}" | grep -q Browser; then
  wants_browser=yes
  packages+=(chromium chromium-l10n)
  command -v npm >/dev/null || packages+=(npm)
fi
need_packages "${packages[@]}" || exit 1

if [ -z "$only" ]; then
  step "restore" dotnet restore ApprovalHub.sln --locked-mode
  step "build" dotnet build ApprovalHub.sln -c Release --no-restore -warnaserror
  step "format" dotnet format ApprovalHub.sln --verify-no-changes --no-restore
else
  for project in "${projects[@]}"; do step "build $project" dotnet build "$project" -c Release -warnaserror; done
fi
if [ -n "$wants_browser" ]; then
  # What the browser tests drive is what run.sh serves.
  rm -rf Api/Host/bin/Release/net10.0/publish
  step "publish" dotnet publish Api/Host -c Release
  step "axe-core" npm ci --prefix tests/Browser.Tests --ignore-scripts --no-audit --no-fund
fi
if [ -n "$wants_postgres" ] && [ -z "${APPROVALHUB_TEST_POSTGRESQL:-}" ]; then
  start_postgres "$scratch" || die "PostgreSQL did not start."
fi

# Everything but the pages, one after the other; meanwhile the pages, whose tests mostly wait for a browser.
run_all() {
  local project name provider
  for project in "${projects[@]}"; do
    name=$(basename "$project" .csproj)
    if [[ $name == *Browser* ]]; then
      continue
    elif runs_on_every_provider "$project"; then
      for provider in "${providers[@]}"; do APPROVALHUB_TEST_PROVIDER=$provider run_tests "$project" "$name-$provider"; done
    else
      run_tests "$project" "$name"
    fi
  done
}

if [ -n "$wants_browser" ]; then
  run_tests tests/Browser.Tests ApprovalHub.Browser.Tests &
  pages=$!
fi
run_all
if [ -n "$pages" ]; then
  wait "$pages"
  pages=
fi

# Elsa's runner as the second engine: the domain's tests once more, in outputs of their own.
if [ -n "${ELSA_VERSION:-}" ] && [[ ApprovalHub.Domain.Tests == *"$only"* ]]; then
  step "build with Elsa $ELSA_VERSION" dotnet build tests/Workflows.Domain.Tests -c Release -warnaserror "-p:ElsaVersion=$ELSA_VERSION"
  run_tests tests/Workflows.Domain.Tests "ApprovalHub.Domain.Tests-Elsa-$ELSA_VERSION" "-p:ElsaVersion=$ELSA_VERSION" --filter "FullyQualifiedName~Conformance"
fi

# The tour in README.md counts as one test: it is what the program really prints.
if [ -z "$only" ]; then
  from=$SECONDS p=0 f=0
  if tests/tour.sh </dev/null >"$scratch/tour.log" 2>&1; then
    p=1
  else
    f=1
    cat "$scratch/tour.log"
  fi
  tell "README's tour" "$((SECONDS - from))" "$p" "$f" 0
fi

read -r passed failed skipped < <(awk '{ p += $1; f += $2; s += $3 } END { print p, f, s }' "$scratch/counts")
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]

#!/usr/bin/env bash
# Adds one migration to all three providers and writes the SQL Server script anew: db/add-migration.sh NAME
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

name=${1:-}
if [ $# -ne 1 ] || [[ ! $name =~ ^[A-Z][A-Za-z0-9]+$ ]]; then
  echo "Usage: db/add-migration.sh NAME    (NAME as in AddQueueTickets: letters and digits, a capital first)" >&2
  exit 2
fi

providers=(Sqlite SqlServer PostgreSql)
for provider in "${providers[@]}"; do
  if compgen -G "db/$provider/Migrations/*_$name.cs" >/dev/null; then
    echo "db/$provider already has a migration called $name." >&2
    exit 1
  fi
done

# All or nothing: whatever fails, the three folders and the script are as they were.
before=$(mktemp -d)
added=""
finish() {
  local provider
  if [ -z "$added" ]; then
    for provider in "${providers[@]}"; do
      rm -rf "db/$provider/Migrations"
      if [ -d "$before/$provider" ]; then cp -a "$before/$provider" "db/$provider/Migrations"; fi
    done
    echo "No migration was added." >&2
  fi
  rm -rf "$before"
}
for provider in "${providers[@]}"; do
  if [ -d "db/$provider/Migrations" ]; then cp -a "db/$provider/Migrations" "$before/$provider"; fi
done
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# ef PROVIDER ARGUMENTS...: on that provider's project, which has the design-time factory.
ef() {
  local project=db/$1 provider_context="$1HubDb"
  shift
  dotnet ef "$@" --project "$project" --startup-project "$project" --context "${provider_context}" --no-build --configuration Release
}

# quietly COMMAND...: shows what it said only when it fails.
quietly() {
  if ! "$@" </dev/null >"$before/log" 2>&1; then
    cat "$before/log" >&2
    return 1
  fi
}

build() { quietly dotnet build "db/$1" -c Release -v quiet; }

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
quietly dotnet tool restore
for provider in "${providers[@]}"; do build "$provider"; done
for provider in "${providers[@]}"; do quietly ef "$provider" migrations add "$name" --output-dir Migrations; done
for provider in "${providers[@]}"; do build "$provider"; done
quietly ef SqlServer migrations script --idempotent --output "$before/sqlserver.sql"
mkdir -p db/scripts
mv "$before/sqlserver.sql" db/scripts/sqlserver.sql
added=yes
echo "Added $name to ${providers[*]}; db/scripts/sqlserver.sql is written anew. Look at the three files before you commit them."

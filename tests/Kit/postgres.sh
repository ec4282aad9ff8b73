# shellcheck shell=bash
# Sourced by test.sh: a PostgreSQL server of the test run's own, on a free port, in a scratch folder, gone afterwards.

postgres_dir=
postgres_bin=

# The newest server on the machine: Debian keeps its programs off the PATH.
find_postgres() {
  local newest
  newest=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
  if [ -x "$newest" ]; then
    postgres_bin=$(dirname "$newest")
  elif command -v initdb >/dev/null; then
    postgres_bin=$(dirname "$(command -v initdb)")
  else
    return 1
  fi
}

# PostgreSQL refuses to run as root: root lends it to the unprivileged user that the package made.
as_postgres() {
  local user=postgres
  if [ "$(id -u)" -ne 0 ]; then
    (cd "$postgres_dir" && "$@")
  else
    id -u "$user" >/dev/null 2>&1 || user=nobody
    (cd "$postgres_dir" && runuser -u "$user" -- "$@")
  fi
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# start_postgres FOLDER: sets APPROVALHUB_TEST_POSTGRESQL. Nothing is kept, so nothing is flushed to disk either.
start_postgres() {
  local try port password log=$1/postgres.log
  find_postgres || { echo "There is no PostgreSQL server on this machine." >&2; return 1; }
  postgres_dir=$(mktemp -d "${TMPDIR:-/tmp}/approvalhub-postgres.XXXXXX")
  password=$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s\n' "$password" >"$postgres_dir/password"
  if [ "$(id -u)" -eq 0 ]; then
    chown -R "$(id -u postgres 2>/dev/null || id -u nobody)" "$postgres_dir"
  fi
  as_postgres "$postgres_bin/initdb" -D "$postgres_dir/data" -U postgres --pwfile="$postgres_dir/password" \
    -A scram-sha-256 --encoding=UTF8 --locale=C --no-sync >"$log" 2>&1 || { cat "$log" >&2; return 1; }
  for try in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    port_is_taken "$port" && continue
    if as_postgres "$postgres_bin/pg_ctl" start -w -s -t 60 -D "$postgres_dir/data" -l "$postgres_dir/server.log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
      >>"$log" 2>&1 </dev/null; then
      export APPROVALHUB_TEST_POSTGRESQL="Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres;Include Error Detail=true"
      return 0
    fi
    echo "try $try: port $port did not do" >>"$log"
  done
  cat "$log" "$postgres_dir/server.log" >&2
  return 1
}

# stop_postgres: stops the server, if one was started, and removes all that it wrote.
stop_postgres() {
  [ -n "$postgres_dir" ] || return 0
  if [ -f "$postgres_dir/data/postmaster.pid" ]; then
    as_postgres "$postgres_bin/pg_ctl" stop -s -m immediate -D "$postgres_dir/data" >/dev/null 2>&1 ||
      echo "PostgreSQL in $postgres_dir did not stop" >&2
  fi
  rm -rf "$postgres_dir"
  postgres_dir=
}

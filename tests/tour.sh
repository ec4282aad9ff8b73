#!/usr/bin/env bash
# Runs tests/walkthrough.sh and compares what it prints with the tour in README.md, so that the tour cannot go stale.
# Usage: tests/tour.sh [--write]    --write puts the output into README.md instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tests/walkthrough.sh --papers "$scratch/papers" >"$scratch/printed" 2>"$scratch/said" || { cat "$scratch/printed" "$scratch/said"; exit 1; }
# The demo's clock makes everything the same on every day but the folder.
sed "s|$scratch/papers|tests/out|" "$scratch/printed" >"$scratch/tour"

# part before|tour|after: of README.md; the tour is the first block of code under its heading, its fences not counted.
part() {
  awk -v part="$1" '
    /^## A tour/ { heading = 1 }
    /^```/ && heading && fences < 2 { fences++; if ((fences == 1 && part == "before") || (fences == 2 && part == "after")) print; next }
    (part == "before" && fences == 0) || (part == "tour" && fences == 1) || (part == "after" && fences == 2)
  ' README.md
}

if [ "${1:-}" = --write ]; then
  { part before; cat "$scratch/tour"; part after; } >"$scratch/README.md"
  cat "$scratch/README.md" >README.md
elif ! diff -u --label README.md --label tests/walkthrough.sh <(part tour) "$scratch/tour"; then
  echo "README's tour is not what the program does any more: tests/tour.sh --write puts it right."
  exit 1
fi

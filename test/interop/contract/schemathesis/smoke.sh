#!/usr/bin/env bash
# Generated requests, those that the document allows and those that it does not, against the emulators.
set -uo pipefail

against() {
  venv/bin/st --config-file schemathesis.toml --no-color run "$DOCUMENT" --url "$@" >log.txt 2>&1
  local code=$?
  cat log.txt >&2
  return "$code"
}

conforms() {
  if against "${@:2}"; then
    echo "pass $1"
  else
    echo "fail $1: $(grep -m 1 -A 2 '^- ST' log.txt | tr -s '\n ' ' ')"
  fi
}

conforms array-replies "$CLIPRISE_URL" --max-examples 60
conforms object-replies "$CLIPRISE_URL_BARE" --max-examples 20 --phases fuzzing

# An account without credits refuses what the document allows: if that is not found, nothing is.
if against "$CLIPRISE_URL_BROKE" --max-examples 5 --phases fuzzing; then
  echo "fail catches-violations: an account that refuses everything was found to conform"
elif grep -q "refused though the document allows it" log.txt; then
  echo "pass catches-violations"
else
  echo "fail catches-violations: it failed for another reason"
fi

#!/usr/bin/env bash
# The check of action.yml: annotations in the log, a summary for the job, and what else is asked for.
set -euo pipefail

summary="${RUNNER_TEMP:-/tmp}/charters-$$.md"
arguments=(--format github --format "markdown=$summary" --profile "$INPUT_PROFILE")
if [ -n "$INPUT_MAX_WARNINGS" ]; then arguments+=(--max-warnings "$INPUT_MAX_WARNINGS"); fi
if [ -n "$INPUT_CHANGED_SINCE" ]; then arguments+=(--changed-since "$INPUT_CHANGED_SINCE"); fi
while IFS= read -r format; do
  if [ -n "$format" ]; then arguments+=(--format "$format"); fi
done <<< "$INPUT_FORMATS"
# Behind it nothing is an option.
arguments+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then arguments+=("$path"); fi
done <<< "$INPUT_PATHS"

status=0
node "$GITHUB_ACTION_PATH/dist/charter.js" check "${arguments[@]}" || status=$?
if [ -f "$summary" ]; then
  cat "$summary" >> "$GITHUB_STEP_SUMMARY"
  rm "$summary"
fi
exit "$status"

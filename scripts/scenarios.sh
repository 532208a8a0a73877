#!/usr/bin/env bash
# Plays every scenario against the real server and prints how each ended. It stops at the first that
# is not as its file expects, and shows its play.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cargo build --locked --profile dev -p demur
demur=${CARGO_TARGET_DIR:-target}/debug/demur
for scenario in scenarios/*.toml; do
    folder=$(mktemp -d)
    if ! "$demur" replay "$scenario" --folder "$folder/play" >"$folder/told" 2>&1; then
        cat "$folder/told"
        echo "scenarios: $scenario did not end as expected" >&2
        exit 1
    fi
    state=$(grep '^State: ' "$folder/told")
    echo "$scenario: $state"
    [ "$state" = "State: archived." ] || {
        echo "scenarios: $scenario does not go all the way to the archive" >&2
        exit 1
    }
    rm -rf "$folder"
done

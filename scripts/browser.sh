#!/usr/bin/env bash
# Checks the browser client: its types, its unit tests with every vector, and that building it again
# gives the very files that are committed and served.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../browser"

npm run --silent check
node test.mjs
npm run --silent build
if [ -n "$(git status --porcelain dist)" ]; then
    git status --short dist
    echo "browser: dist/ is not what the sources build; run npm run build and commit it" >&2
    exit 1
fi
# Says what travels, and fails above a budget (docs/performance.md).
npm run --silent size

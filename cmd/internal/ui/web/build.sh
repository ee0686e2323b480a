#!/bin/sh
# Builds the pages from source into ../dist. The same sources give the same
# bytes, so after a run without changes `git diff --exit-code` finds nothing.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
npm run build

#!/bin/sh
# Builds the pages from source into ../dist, and before that the types of their
# operations from the schema (SCHEMA, or the one of this repository) into src/gql.
# The same sources give the same bytes, so after a run without changes
# `git diff --exit-code` finds nothing.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
npm run generate
npm run build

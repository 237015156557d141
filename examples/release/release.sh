#!/usr/bin/env bash
# A release of the database, step by step; each step that says STOP ends it. DATABASE_URL is the database, over a direct
# connection; its host is EXPECTED_HOST. Further options, --production-is-meant for one, go to every step.
set -euo pipefail
cd "$(dirname "$0")"

: "${DATABASE_URL:?is not set}" "${EXPECTED_HOST:?is not set}"
verify=${VERIFY:-../../ci/verify}
deploy=${DEPLOY:-npx prisma migrate deploy}
work=${WORK:-$PWD/work}
mkdir -p "$work"
backup=$work/$(date -u +%Y%m%dT%H%M%SZ).dump
sources=(--migrations prisma/migrations --schema prisma/schema.prisma --expect-host "$EXPECTED_HOST")

echo "== rehearse it on the rows that are there"
$verify rehearse "${sources[@]}" --backup "$backup" --report "$work/rehearsal" "$@"

echo "== the checklist before the migration"
$verify checklist "${sources[@]}" --backup "$backup" --rehearsal "$work/rehearsal" --rollback-plan ROLLBACK.md --project . \
  --report "$work/checklist" "$@"

echo "== migrate"
$deploy

echo "== the validation after it"
$verify smoke "${sources[@]}" --app-check "${APP_CHECK:-true}" --report "$work/validation" "$@"

#!/usr/bin/env bash
# kill_backup.sh [N]: kills a backup and a restore N times each (200) at random moments; each time the old or the new
# state must open and be sound.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
HELIN_KILLS=${1:-200} QT_QPA_PLATFORM=offscreen build/dev/tests/e2e/e2e_kill_backup_tests

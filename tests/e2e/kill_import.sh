#!/usr/bin/env bash
# kill_import.sh [N]: kills an import N times (50) at random moments; each time the store must be sound and the repeated
# import complete.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
HELIN_KILLS=${1:-50} QT_QPA_PLATFORM=offscreen build/dev/tests/e2e/e2e_kill_tests

#!/usr/bin/env bash
# media_accidents.sh: the real medium runs full, turns read-only and goes away while the program works on it; then the
# cause is mended and the work goes on. Needs root, for it mounts a small file system; so it is no part of ctest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readonly CLI=build/dev/app/cli/helin-cli
readonly MEDIUM=$(mktemp -d)
readonly STORE=$MEDIUM/station
export HELIN_PASSWORD='a long test password'
trap 'umount -lq "$MEDIUM" 2>/dev/null || true; rmdir "$MEDIUM" 2>/dev/null || true' EXIT

helin() { "$CLI" --lang en --store "$STORE" "$@"; }

# refused WORDS ARGUMENTS…: the command must fail and say these words.
refused() {
  local words=$1 said
  shift
  if said=$(helin "$@" 2>&1); then
    printf 'not refused: %s\n' "$*" >&2
    exit 1
  fi
  if ! grep -qF "$words" <<<"$said"; then
    printf '%s: expected "%s", was told: %s\n' "$*" "$words" "$said" >&2
    exit 1
  fi
  printf 'refused as it should be: %s\n' "$said"
}

groups() { helin list group --limit 1000 --json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["records"]))'; }

mount -t tmpfs -o size=3m tmpfs "$MEDIUM"
helin init --role station --name 岙底村 --code 330302103201 --user 周敏 --kdf-memory-kib 8 --kdf-passes 1

# full
for number in $(seq 900); do printf 'add group number=%d name=第%d组\n' "$number" "$number"; done >"$MEDIUM.lines"
done_before=0
if said=$(helin batch "$MEDIUM.lines" 2>&1 >"$MEDIUM.done"); then
  echo 'the small medium never ran full' >&2
  exit 1
fi
done_before=$(wc -l <"$MEDIUM.done")
rm -f "$MEDIUM.lines" "$MEDIUM.done"
grep -qF 'disk is full' <<<"$said" || { printf 'unclear: %s\n' "$said" >&2; exit 1; }
printf 'full after %d records: %s\n' "$done_before" "$said"
helin verify >/dev/null
[ "$(groups)" -eq "$done_before" ] || { echo 'what was told as saved is not there' >&2; exit 1; }

# room again
mount -o remount,size=16m "$MEDIUM"
helin add group number=901 name=腾出空间之后 >/dev/null
helin verify >/dev/null
echo 'goes on when there is room'

# read-only
mount -o remount,ro "$MEDIUM"
refused 'could not be written' add group number=902 name=只读
mount -o remount,rw "$MEDIUM"
helin add group number=902 name=又能写了 >/dev/null
helin verify >/dev/null

# a bundle to a stick that is full, and to one that is gone
mkdir "$MEDIUM/stick"
mount -t tmpfs -o size=4k tmpfs "$MEDIUM/stick"
if helin backup -o "$MEDIUM/stick/copy.hlb" 2>"$MEDIUM/said"; then
  echo 'a backup to a full stick was called good' >&2
  exit 1
fi
cat "$MEDIUM/said"
[ -z "$(ls "$MEDIUM/stick")" ] || { echo 'a half written backup was left on the stick' >&2; exit 1; }
umount "$MEDIUM/stick"
rmdir "$MEDIUM/stick"
refused 'is not there' backup -o "$MEDIUM/stick/copy.hlb"

# gone
umount -l "$MEDIUM"
refused 'no Helin store' list group
echo 'all accidents told in words, nothing lost'

#!/usr/bin/env python3
"""Breaks the merge on purpose, one way after the other, and expects the simulator to notice.

tools/mutations.py [NAME…]: copies the tree to build/mutations, builds the simulator there, proves that the copy as it is
passes, then for each mutation: writes it, builds, plays HELIN_SIM_COUNT seeds (200), expects a violation and prints the
seed that caught it. Exit 1 when a mutation survives or no longer fits the source. docs/sync.md lists them.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "mutations"
TREE = WORK / "tree"
BUILD = WORK / "build"
SIMULATOR = BUILD / "tests/core/sync/simulator/simulator_tests"
SEEDS = os.environ.get("HELIN_SIM_COUNT", "200")

# name, what is broken, file, text as it stands, text instead
MUTATIONS = [
    (
        "quick-path-unseen",
        "the quick path is taken although the author had not seen what the row shows",
        "core/sync/applier.cpp",
        "m_log.ref(clocks.positionOf(write.tag)) != change.versions[write.replaced.front()]",
        "false",
    ),
    (
        "least-shown",
        "of several versions the least is shown",
        "core/sync/fold.cpp",
        "return m_changes[a].order() > m_changes[b].order();",
        "return m_changes[a].order() < m_changes[b].order();",
    ),
    (
        "no-conflicts",
        "values that differ are no question for people",
        "core/sync/fold.cpp",
        "[&](size_t place) { return !sameValues(shown, counted.view(place), tag); }",
        "[&](size_t place) { return place == FoldedRecord::none; }",
    ),
    (
        "save-settles-conflicts",
        "an ordinary save replaces every version, also those that differ from what was shown",
        "core/sync/writer.cpp",
        "if (sameValues(shownView, otherView, written.tag)) {",
        "if (written.tag != 0) {",
    ),
    (
        "delete-wins",
        "a deletion hides a record whatever its author had not seen",
        "core/sync/fold.cpp",
        "return all ? RowDeleted : RowInReview;",
        "return RowDeleted;",
    ),
    (
        "sent-is-arrived",
        "what was written once is not sent again, acknowledged or not",
        "core/sync/exporter.cpp",
        "link.sentNumber = header.number;",
        "link.sentNumber = header.number;\n        link.ackedPosition = qint64(header.lastPosition);",
    ),
    (
        "everything-to-everybody",
        "the township sends every village's records to every station",
        "core/sync/scope.cpp",
        "(station == m_peer.stationCode || isShared(type));",
        "(station.size() == m_peer.stationCode.size() || isShared(type));",
    ),
    (
        "no-clock-bound",
        "changes from a clock decades ahead are taken over without a question",
        "core/sync/importer.cpp",
        "if (reason.isEmpty() && firstHop && ahead > aheadBearable) {",
        "if (reason.isEmpty() && firstHop && ahead < -aheadBearable * 1'000'000) {",
    ),
    (
        "clock-follows",
        "the own clock follows every change, however far ahead",
        "core/sync/importer.cpp",
        "if (ahead <= aheadUnnoticed) {",
        "if (ahead <= aheadBearable * 1'000'000) {",
    ),
    (
        "erased-comes-late",
        "a change that comes after its erasure keeps its values",
        "core/sync/applier.cpp",
        "if (!erased.touches(change)) {\n        return applyKept(change, body, hash, writer, station);",
        "if (writer != 0) {\n        return applyKept(change, body, hash, writer, station);",
    ),
    (
        "erasure-leaves-the-log",
        "an erasure leaves the earlier values in the log",
        "core/sync/applier.cpp",
        "if (change.station == erasure.station && erased.touches(change)) {",
        "if (change.station == erasure.station && erased.isEmpty()) {",
    ),
    (
        "restore-goes-on",
        "a store that was put back goes on under its old incarnation",
        "core/sync/writepath.cpp",
        "if (!fresh && m_mark.agreesWith(m_site.writer.incarnation, m_audit.lastNumber(), m_token)) {",
        "if (!fresh) {",
    ),
    (
        "put-back-unheard",
        "nobody sends again what a peer that was put back has forgotten",
        "core/sync/importer.cpp",
        "if (link.receivedIncarnation != 0 && incarnation > link.receivedIncarnation) {",
        "if (link.receivedIncarnation != 0 && incarnation == 0) {",
    ),
    (
        "own-not-returned",
        "a peer that was put back does not get its own earlier changes",
        "core/sync/scope.cpp",
        "const bool lost = writer.site == m_peer.site && writer.incarnation < m_peerIncarnation;",
        "const bool lost = writer.site == m_peer.site && writer.incarnation > m_peerIncarnation;",
    ),
    (
        "branch-dropped",
        "of two changes under one number the second is dropped without a word",
        "core/sync/applier.cpp",
        "if (known.hash == hash) {\n            return Outcome::Already;",
        "if (known.position != 0) {\n            return Outcome::Already;",
    ),
    (
        "copied-unnoticed",
        "a disk set back as a whole goes on under its numbers although it has met itself",
        "core/sync/importer.cpp",
        "m_writes.goOnAnew();",
        "m_writes.raiseHighWaterMark(false);",
    ),
    (
        "aside-is-gone",
        "what cannot be taken over is dropped instead of kept aside",
        "core/sync/importer.cpp",
        "applier.log().position(named) ? void(++report.already) : keepAside(reason);",
        "++report.already;",
    ),
    (
        "no-relay",
        "the township does not pass on what another PC of the village wrote",
        "core/sync/scope.cpp",
        "return (writer.site != m_peer.site || lost) &&",
        "return (writer.site == m_own.writer.site || lost) &&",
    ),
    (
        "village-forgotten",
        "a township that was put back takes from a PC only what that PC wrote",
        "core/sync/scope.cpp",
        "return writer.site == m_own.writer.site || lost || forgotten;",
        "return writer.site == m_own.writer.site || lost;",
    ),
]


def run(command, **options):
    return subprocess.run(command, check=False, capture_output=True, text=True, **options)


def copy_tree():
    """The tracked files as they stand; those that did not change keep their times, so that little is built."""
    names = run(["git", "ls-files"], cwd=ROOT).stdout.split("\n")
    for name in filter(None, names):
        source, target = ROOT / name, TREE / name
        if not source.is_file():
            continue
        if target.is_file() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        shutil.copymode(source, target)
    cache = TREE / ".cache"
    if not cache.exists() and (ROOT / ".cache").exists():
        cache.symlink_to(ROOT / ".cache", target_is_directory=True)


def build():
    if not (BUILD / "build.ninja").exists():
        configured = run(["cmake", "--preset", "dev", "-B", str(BUILD)], cwd=TREE)
        if configured.returncode != 0:
            sys.exit(configured.stdout + configured.stderr)
    jobs = os.environ.get("HELIN_JOBS", "2")
    return run(["ninja", "-j", jobs, "-C", str(BUILD), "simulator_tests"])


def play():
    """The simulator's closing words and the line of the first violation, if there was one."""
    environment = dict(os.environ, HELIN_SIM_COUNT=SEEDS, QT_QPA_PLATFORM="offscreen")
    environment.pop("HELIN_SIM_SEED", None)
    played = run([str(SIMULATOR), "every seeded*"], env=environment)
    found = re.search(r"^seed \d+ \(.*$", played.stderr, re.MULTILINE)
    return played.returncode, found.group(0) if found else ""


def main():
    wanted = sys.argv[1:]
    copy_tree()
    built = build()
    if built.returncode != 0:
        sys.exit(built.stdout[-4000:])
    code, found = play()
    if code != 0:
        sys.exit(f"the tree as it is does not pass: {found}")
    print(f"the tree as it is: {SEEDS} seeds without a violation", flush=True)
    failures = 0
    for name, what, path, before, after in MUTATIONS:
        if wanted and name not in wanted:
            continue
        target = TREE / path
        source = target.read_text(encoding="utf-8")
        if source.count(before) != 1:
            print(f"{name}: does not fit {path} any more")
            failures += 1
            continue
        target.write_text(source.replace(before, after), encoding="utf-8")
        try:
            built = build()
            if built.returncode != 0:
                print(f"{name}: does not build\n{built.stdout[-2000:]}")
                failures += 1
                continue
            code, found = play()
        finally:
            target.write_text(source, encoding="utf-8")
        if code == 0:
            print(f"{name}: SURVIVED {SEEDS} seeds ({what})", flush=True)
            failures += 1
        else:
            print(f"{name}: {found or 'ended with ' + str(code)}", flush=True)
    if failures:
        sys.exit(f"{failures} mutations were not caught")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""The layer check itself must fail: runs it on tests/arch/broken and compares what it finds, line by line."""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
EXPECTED = {
    "core/residents/wrong.cpp:2": "must not use app/cli",
    "core/residents/wrong.cpp:3": "must not use core/demo",
    "core/residents/wrong.cpp:4": "must not use ui",
    "core/residents/wrong.cpp:5": "Qt's windows",
    "core/residents/wrong.cpp:6": "Botan",
    "core/residents/wrong.cpp:7": "sqlite3.h",
    "core/residents/wrong.cpp:8": "one operating system",
    "core/residents/wrong.cpp:11": "SQL",
    "ui/wrong.h:2": "does not start at the root",
    "ui/wrong.h:5": "SQL",
}


def main():
    script = HERE.parent.parent / "tools" / "check_layers.py"
    run = subprocess.run(
        [sys.executable, str(script), "--root", str(HERE / "broken")], capture_output=True, text=True, encoding="utf-8"
    )
    found = dict(line.split(": ", 1) for line in run.stdout.splitlines() if line.count(":") > 1)
    wrong = [f"not found: {place} {text}" for place, text in EXPECTED.items() if text not in found.get(place, "")]
    wrong += [f"found too much: {place} {text}" for place, text in found.items() if place not in EXPECTED]
    if run.returncode != 1:
        wrong.append(f"exit status {run.returncode}, not 1")
    print(run.stdout, run.stderr, *wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks that every text of the program has its translation.

Two questions: is each entry of translations/*.ts finished and not empty, with the same %1 %2 %n as its source; and does the
file hold every text that lupdate finds in the sources now (asked only where lupdate is installed)?
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
LUPDATE = "/usr/lib/qt6/bin/lupdate"
PLACES = re.compile(r"%(?:n|L?\d+)")


def messages(path):
    """(context, source, translation element) for every message."""
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message.find("translation")


def forms(translation):
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def faults(source, translation):
    if translation is None or translation.get("type") == "unfinished":
        return "not translated"
    if any(not form.strip() for form in forms(translation)):
        return "empty translation"
    for form in forms(translation):
        if set(PLACES.findall(form)) != set(PLACES.findall(source)):
            return f"places differ from the source: {form}"
    return None


def check_complete(path):
    for context, source, translation in messages(path):
        if fault := faults(source, translation):
            yield f"{path.name}: {context}: {source!r}: {fault}"


def check_fresh(path):
    """Texts that the sources have and the file has not."""
    if not shutil.which(LUPDATE):
        return
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / path.name
        shutil.copy(path, fresh)
        run = subprocess.run(
            [LUPDATE, "-I", ".", "-locations", "none", "-no-obsolete", "core", "ui", "app", "-ts", str(fresh)],
            cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
        )
        if run.returncode != 0:
            yield f"lupdate failed: {run.stderr.strip()}"
            return
        yield from (f"{line.strip()}" for line in run.stderr.splitlines() if "lacks Q_OBJECT" in line)
        known = {(context, source) for context, source, _ in messages(path)}
        for context, source, _ in messages(fresh):
            if (context, source) not in known:
                yield f"{path.name}: {context}: {source!r}: not in the file; run ./dev translations"


def main():
    files = sorted((ROOT / "translations").glob("*.ts"))
    found = [line for path in files for check in (check_complete, check_fresh) for line in check(path)]
    if not files:
        found = ["translations/ holds no .ts file"]
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(found)} texts need work")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

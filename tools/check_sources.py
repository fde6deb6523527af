#!/usr/bin/env python3
"""Checks what no compiler looks at: file lengths, loose ends, names of test cases, checks that cannot fail.

A file over 500 lines needs `long file: REASON` in its first ten lines. Names of test cases hold no ; [ or ]: ctest would
then run nothing and say so to nobody.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIMIT = 500
SUFFIXES = (".cpp", ".h", ".cmake", ".py", ".sh")
NAMES = ("CMakeLists.txt", "dev")
LOOSE_END = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
TEST_NAME = re.compile(r'\b(?:TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE)\s*\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
TEST_METHOD = re.compile(r'\b\w*TEST_CASE_METHOD\s*\(\s*[\w:<> ]+,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
TYPED_ENUM = re.compile(r"^\s*enum\s+(?!class\b|struct\b)\w+\s*:", re.M)
QTEST_CHECK = re.compile(r"\bQ(?:TRY_)?(?:VERIFY|COMPARE)\w*\s*\(|\bQTRY_\w+")
SKIPPED = re.compile(r'"\[(?:\.|!mayfail|!shouldfail|!hide)|\bSKIP\s*\(')


def our_files():
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True
    )
    for name in listed.stdout.decode("utf-8").split("\0"):
        path = ROOT / name
        if name and (path.suffix in SUFFIXES or path.name in NAMES) and path.is_file():
            yield name, path.read_text(encoding="utf-8")


def problems(name, text):
    lines = text.splitlines()
    if len(lines) > LIMIT and not any(re.search(r"long file: \S", line) for line in lines[:10]):
        yield 1, f"{len(lines)} lines; split it, or say `long file: REASON` in its head"
    if name == "tools/check_sources.py":
        return
    for number, line in enumerate(lines, 1):
        if found := LOOSE_END.search(line):
            yield number, f"loose end: {found[0]}"
    for match in TYPED_ENUM.finditer(text) if name.startswith(("ui/", "app/")) else ():
        line = text.count("\n", 0, match.end()) + 1
        yield line, "lupdate takes what follows `enum NAME : TYPE` for another class: use enum class, or no type"
    if name.startswith("tests/"):
        for match in QTEST_CHECK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield line, f"{match[0].rstrip(' (')} cannot fail a Catch test: REQUIRE(test::waitFor(…))"
    if name.startswith("tests/") and name.endswith(".cpp"):
        for match in (*TEST_NAME.finditer(text), *TEST_METHOD.finditer(text)):
            if set(";[]") & set(match[1]):
                yield text.count("\n", 0, match.start()) + 1, f"; [ or ] in the name of a test case: {match[1].strip()}"
        for match in SKIPPED.finditer(text):
            yield text.count("\n", 0, match.start()) + 1, "a test that does not run or may fail"


def main():
    found = [f"{name}:{line}: {what}" for name, text in our_files() for line, what in problems(name, text)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

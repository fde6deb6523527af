#!/usr/bin/env python3
"""Checks that the arrows of tools/layers.toml hold: includes between folders, and things that have one place only.

usage: check_layers.py [--root DIR]     exit 0: all hold · 1: each breach on a line of its own · 2: the table itself is wrong
"""
import argparse
import fnmatch
import pathlib
import re
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
LAYERS = ("core", "ui", "app", "bench", "translations")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include\s*"([^"]+)"', re.M)
TOKEN = re.compile(
    r'R"(?P<tag>[^\s()\\]{0,16})\((?P<raw>.*?)\)(?P=tag)"|"(?P<text>(?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\\n]|\\.)+\''
    r"|//[^\n]*|/\*.*?\*/",
    re.S,
)
QT_HEADERS = ("/usr/include/x86_64-linux-gnu/qt6", "/usr/include/aarch64-linux-gnu/qt6", "/usr/include/qt6")


def blank(text):
    """The same number of lines, nothing on them."""
    return "\n" * text.count("\n")


def without_comments(source):
    return TOKEN.sub(lambda m: blank(m[0]) if m[0].startswith(("//", "/*")) else m[0], source)


def only_strings(source):
    """String literals in place, neighbours joined by a blank, everything else gone; line numbers stay right."""
    out, last = [], 0
    for match in TOKEN.finditer(source):
        out.append(blank(source[last : match.start()]))
        literal = match["raw"] if match["raw"] is not None else match["text"]
        out.append(literal + " " if literal is not None else blank(match[0]))
        last = match.end()
    return "".join(out)


def layer_of(path, arrows):
    """The most precise entry of the table that covers this path, or None."""
    parts = path.split("/")[:-1]
    for end in range(len(parts), 0, -1):
        name = "/".join(parts[:end])
        if name in arrows:
            return name
    return None


def allows(allowed, target):
    return any(target == name or fnmatch.fnmatch(target, name) for name in allowed)


def include_breaches(path, source, arrows):
    own = layer_of(path, arrows)
    if own is None:
        yield 1, f"{path.rsplit('/', 1)[0]} has no line in tools/layers.toml"
        return
    for match in INCLUDE.finditer(source):
        included = match[1]
        if "/" not in included or included.split("/")[0] not in LAYERS + ("tests",):
            if not included.endswith(".moc"):
                line = source.count("\n", 0, match.start()) + 1
                yield line, f'"{included}" does not start at the root of the repository'
            continue
        target = layer_of(included, arrows)
        if target != own and not (target and allows(arrows[own], target)):
            line = source.count("\n", 0, match.start()) + 1
            yield line, f"{own} must not use {target or included.split('/')[0]}: {included}"


def module_pattern(modules):
    """Includes of these Qt modules, by folder or by any class header that the module ships."""
    names = [rf"{module}(/\w+(\.h)?)?" for module in modules]
    for base in map(pathlib.Path, QT_HEADERS):
        for module in modules:
            names += [re.escape(header.name) for header in (base / module).glob("Q*")]
    return r"#\s*include\s*<(" + "|".join(names) + ")>"


def place_breaches(path, code, strings, rules):
    for rule in rules:
        if not any(path.startswith(scope + "/") for scope in rule["scope"]):
            continue
        if any(fnmatch.fnmatch(path, allowed) for allowed in rule["files"]):
            continue
        text = strings if rule.get("in") == "strings" else code
        for match in rule["compiled"].finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield line, f"{rule['what']} has no place here: {' '.join(match[0].split())}"


def read_table(path):
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    for name, allowed in table["arrows"].items():
        for target in allowed:
            if target == name or not (target.endswith("/*") or target in table["arrows"]):
                sys.exit(f"{path.name}: {name} names {target}, which is no folder of the table")
    for rule in table["only"]:
        pattern = module_pattern(rule["modules"]) if "modules" in rule else rule["pattern"]
        rule["compiled"] = re.compile(pattern)
    return table


def cycles(arrows):
    """Folders that reach themselves: the table must go down only."""
    def reach(name, seen):
        for target in arrows:
            if target != name and allows(arrows[name], target) and target not in seen:
                seen.add(target)
                reach(target, seen)
        return seen

    return [name for name in arrows if any(name in reach(target, set()) for target in reach(name, set()))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", type=pathlib.Path, default=HERE.parent, help="the tree to check")
    root = parser.parse_args().root.resolve()
    table = read_table(HERE / "layers.toml")
    if looped := cycles(table["arrows"]):
        print(f"tools/layers.toml goes in a circle: {', '.join(looped)}")
        return 2
    count, breaches = 0, []
    for layer in LAYERS:
        for file in sorted((root / layer).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            count += 1
            path = file.relative_to(root).as_posix()
            source = file.read_text(encoding="utf-8")
            code = without_comments(source)
            found = [*include_breaches(path, code, table["arrows"])]
            found += place_breaches(path, code, only_strings(source), table["only"])
            breaches += [f"{path}:{line}: {text}" for line, text in sorted(found)]
    print(*breaches, sep="\n", end="\n" if breaches else "")
    if count == 0:
        print(f"no source found under {root}")
        return 1
    print(f"{count} files, {len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())

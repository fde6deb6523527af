# Sourced by ./dev: the checks that need no build.

our_sources() { git ls-files -- '*.cpp' '*.h'; }

# our_texts: what the length limit holds for.
our_texts() { git ls-files -- '*.cpp' '*.h' '*.cmake' '*.py' '*.sh' 'CMakeLists.txt' '*/CMakeLists.txt' dev; }

check_format() { our_sources | xargs -r -n 20 -P "$(nproc)" clang-format --dry-run -Werror; }

# changed_sources: sources that differ from main's merge base, uncommitted ones included.
changed_sources() {
  local base
  base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
  { git diff --name-only --diff-filter=d "$base" -- '*.cpp'; git ls-files --others --exclude-standard -- '*.cpp'; } | sort -u
}

# tidy_files FILE…: in a build folder of its own that is never built: clang cannot read the precompiled headers that gcc made.
tidy_files() {
  [ "$#" -gt 0 ] || return 0
  need build test
  need_sqlite_source
  cmake --preset dev -B build/tidy >build/configure-tidy.log 2>&1 || {
    cat build/configure-tidy.log >&2
    return 1
  }
  printf '%s\n' "$@" | xargs -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet --warnings-as-errors='*' 2>/dev/null
}

# step NAME COMMAND…: runs one check and remembers whether it failed.
LINT_FAILED=()
step() {
  local name=$1
  shift
  say "$name"
  if "$@"; then printf 'ok\n'; else LINT_FAILED+=("$name"); fi
}

verb_lint() {
  local tidy
  need build lint
  step "Format" check_format
  step "Layers: who may use whom" python3 tools/check_layers.py
  step "File lengths, loose ends, names of test cases" python3 tools/check_sources.py
  step "Translations" python3 tools/check_translations.py
  if [ "${1:-}" = --tidy ]; then
    mapfile -t tidy < <(git ls-files -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'bench/*.cpp')
  else
    mapfile -t tidy < <(changed_sources | grep -E '^(core|ui|app|bench)/' || true)
  fi
  step "clang-tidy on ${#tidy[@]} files" tidy_files "${tidy[@]}"
  if [ "${#LINT_FAILED[@]}" -gt 0 ]; then
    printf '\n'
    complain "${LINT_FAILED[@]/#/failed: }"
    exit 1
  fi
  say "Lint passed"
}

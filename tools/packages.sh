# Sourced by ./dev: finds and installs what the machine lacks.
# One list: packaging/debian-packages.txt. Only SQLite3 Multiple Ciphers comes from elsewhere (npm, pinned by checksum).

readonly PACKAGE_LIST=packaging/debian-packages.txt
readonly APT_LOG=build/apt.log

# packages_of GROUP…: the package names of these groups, one a line.
packages_of() {
  local group
  for group in "$@"; do
    awk -v want="[$group]" '/^[[:space:]]*(#|$)/ { next } /^\[/ { on = ($1 == want); next } on { print $1 }' "$PACKAGE_LIST"
  done
}

# missing_of NAME…: those that dpkg does not know as installed.
missing_of() {
  local name
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || printf '%s\n' "$name"
  done
}

# as_root COMMAND…: directly as root, else through sudo (never waiting for a password that nobody can type).
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif [ -t 0 ]; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

can_be_root() {
  [ "$(id -u)" -eq 0 ] && return 0
  command -v sudo >/dev/null 2>&1 || return 1
  [ -t 0 ] || sudo -n true >/dev/null 2>&1
}

# refuse REASON NAME…: says what is missing, how to get it, and stops.
refuse() {
  local reason=$1
  shift
  complain "$reason" "Missing packages: $*" "To install them by hand: apt-get install --no-install-recommends $*"
  exit 1
}

LISTS_REFRESHED=
refresh_lists() {
  [ -z "$LISTS_REFRESHED" ] || return 0
  LISTS_REFRESHED=yes
  say "Refreshing the package lists"
  as_root apt-get update -o APT::Update::Error-Mode=any </dev/null >>"$APT_LOG" 2>&1 || LISTS_REFRESHED=failed
}

# apt_install NAME…: all or a clear refusal. apt's own words go to the log.
apt_install() {
  command -v apt-get >/dev/null 2>&1 || refuse "This machine has no apt, so nothing can be installed from here." "$@"
  can_be_root || refuse "Installing needs root: run as root, or as a user whose sudo works without a question." "$@"
  mkdir -p build
  refresh_lists
  say "Installing: $*"
  if as_root apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" </dev/null >>"$APT_LOG" 2>&1; then
    return 0
  fi
  local left reason="apt could not install everything; its own words are in $APT_LOG."
  [ "$LISTS_REFRESHED" = failed ] && reason="The Debian package registry is out of reach (the lists could not be refreshed); apt's own words are in $APT_LOG."
  mapfile -t left < <(missing_of "$@")
  refuse "$reason" "${left[@]}"
}

# need GROUP…: everything these groups name is installed, or the script ends here.
need() {
  local wanted missing
  mapfile -t wanted < <(packages_of "$@")
  if ! command -v dpkg-query >/dev/null 2>&1; then
    say "No dpkg here: cannot check that these are present: ${wanted[*]}"
    return 0
  fi
  mapfile -t missing < <(missing_of "${wanted[@]}")
  [ "${#missing[@]}" -eq 0 ] || apt_install "${missing[@]}"
}

# need_sqlite_source: npm is wanted only to fetch the pinned archive, once; CMake fetches and checks it.
need_sqlite_source() {
  compgen -G '.cache/sqlite3mc/*.tgz' >/dev/null && return 0
  command -v npm >/dev/null 2>&1 || apt_install npm
}

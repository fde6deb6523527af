# Sourced by ./dev: the sample township, the program on it, and the same story without a display.

DEMO=build/demo
readonly TOUR=build/tour
readonly PICTURES=${TMPDIR:-/tmp}/helin
readonly STATION_USER=周敏
readonly TOWNSHIP_USER=陈立新
readonly CLI=build/dev/app/cli/helin-cli
readonly GUI=build/dev/app/gui/helin

# station_stores: the station folders of the sample, in the order of their codes.
station_stores() { find "$DEMO" -mindepth 1 -maxdepth 1 -type d -name '[0-9]*' | sort; }

first_station() { station_stores | head -n 1; }

# make_demo [--fresh]: three stations and their township, with bundles exchanged for real. Kept between runs.
make_demo() {
  [ "${1:-}" != --fresh ] || rm -rf "$DEMO"
  if [ -f "$DEMO/story.txt" ]; then
    say "Sample township of an earlier run in $DEMO (./dev run --fresh makes a new one)"
    return 0
  fi
  say "Making a sample township in $DEMO"
  rm -rf "$DEMO"
  mkdir -p "$(dirname "$DEMO")"
  "$CLI" demo "$DEMO" --stations 3 --residents 300 --seed 7 >"$DEMO.part"
  mv "$DEMO.part" "$DEMO/story.txt"
}

# tell_story: what happened, and that every store is sound.
tell_story() {
  local store user
  cat "$DEMO/story.txt"
  for store in "$DEMO/township" $(station_stores); do
    user=$STATION_USER
    [ "$store" != "$DEMO/township" ] || user=$TOWNSHIP_USER
    say "$store"
    "$CLI" --store "$store" --as "$user" verify
    "$CLI" --store "$store" --as "$user" sync status
  done
}

# draw_pages OUT STORE USER THEME SCALE: every page as PNG.
draw_pages() {
  local out=$1 store=$2 user=$3 theme=$4 scale=$5
  mkdir -p "$out"
  # Nobody's own settings, and no name of a home folder in a picture.
  HOME=$PICTURES/home XDG_CONFIG_HOME=$PICTURES/config QT_QPA_PLATFORM=offscreen "$GUI" --store "$store" --user "$user" --tour "$out" --theme "$theme" --scale "$scale"
  local count
  count=$(find "$out" -name '*.png' | wc -l)
  printf '%4d pages in %s\n' "$count" "$out"
  [ "$count" -gt 0 ] || { complain "no page was drawn into $out"; return 1; }
}

draw_tour() {
  local out=$1 theme
  rm -rf "$out"
  say "Drawing every page into $out"
  for theme in light dark; do
    draw_pages "$out/station-$theme" "$(first_station)" "$STATION_USER" "$theme" 1.0
    draw_pages "$out/township-$theme" "$DEMO/township" "$TOWNSHIP_USER" "$theme" 1.0
  done
}

prepare_demo() {
  need build run test
  build_preset dev helin helin-cli
  export HELIN_PASSWORD=helin-demo
  make_demo "$@"
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

verb_run() {
  prepare_demo "$@"
  if has_display; then
    say "Opening $(first_station) as $STATION_USER (password: $HELIN_PASSWORD); the township is in $DEMO/township ($TOWNSHIP_USER)"
    "$GUI" --store "$(first_station)" --user "$STATION_USER"
  else
    say "No display: the same story in words and pictures"
    tell_story
    draw_tour "$TOUR"
  fi
}

# verb_screenshots: every page of a station and of the township, light and dark; of the station at 150 % too.
verb_screenshots() {
  need screenshots
  DEMO=$PICTURES/demo # pictures that are kept show the folder of the data: it must read the same wherever they are drawn
  prepare_demo --fresh
  local out=docs/screenshots theme
  draw_tour "$out"
  for theme in light dark; do
    draw_pages "$out/station-$theme-150" "$(first_station)" "$STATION_USER" "$theme" 1.5
  done
  say "Making the pictures small"
  find "$out" -name '*.png' -print0 | xargs -0 -n 50 pngquant --ext .png --force --speed 3 64
  du -sh "$out"
}

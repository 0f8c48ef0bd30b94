# Where a program is, and the command that installs one on this system.
# shellcheck shell=bash

find_chromium() { find_program chromium chromium-browser google-chrome google-chrome-stable; }

# find_program NAME...: the path of the first that is there.
find_program() {
  local name
  for name in "$@"; do
    command -v "$name" && return
  done
  return 1
}

# how_to_install jdk|maven|python|chromium|bubblewrap: the command for this system.
how_to_install() {
  local package
  if command -v apt-get >/dev/null; then
    package=$(pick "$1" default-jdk maven 'python3 python3-venv' chromium bubblewrap)
    echo "sudo apt-get install $package"
  elif command -v dnf >/dev/null; then
    package=$(pick "$1" java-latest-openjdk-devel maven python3 chromium bubblewrap)
    echo "sudo dnf install $package"
  elif command -v pacman >/dev/null; then
    package=$(pick "$1" jdk-openjdk maven python chromium bubblewrap)
    echo "sudo pacman -S $package"
  elif command -v zypper >/dev/null; then
    package=$(pick "$1" java-devel maven python3 chromium bubblewrap)
    echo "sudo zypper install $package"
  elif command -v brew >/dev/null; then
    package=$(pick "$1" openjdk maven python '--cask chromium' bubblewrap)
    echo "brew install $package"
  else
    pick "$1" 'a JDK from https://adoptium.net' 'Maven from https://maven.apache.org' \
      'Python from https://www.python.org' 'Chromium' 'bubblewrap'
  fi
}

pick() {
  case $1 in
    jdk) echo "$2" ;;
    maven) echo "$3" ;;
    python) echo "$4" ;;
    chromium) echo "$5" ;;
    bubblewrap) echo "$6" ;;
  esac
}

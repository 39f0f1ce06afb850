# shellcheck shell=bash
# What app/run, tests/run, tests/full, tests/fresh and .ci/run share: packages, configuring, building, a private screen.
# Sourced, with the checkout's root in $top. Quiet: progress goes to stderr, everything else into build/logs/.

build_packages=(
    g++ cmake ninja-build ccache libgl-dev libxkbcommon-dev libboost-dev libre2-dev libsimdjson-dev libxxhash-dev libsqlite3-dev zlib1g-dev pkgconf
    libxlsxwriter-dev libminizip-dev
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev
)
run_packages=(
    qt6-qpa-plugins libqt6svg6 libqt6charts6 libqt6sql6-sqlite qt6-translations-l10n libxlsxwriter4 libminizip1 fonts-inter fonts-jetbrains-mono
)
display_packages=(tigervnc-standalone-server tigervnc-tools openbox xauth)
test_packages=(
    xvfb xauth openbox dbus gnome-keyring at-spi2-core python3 git
    python3-gi gir1.2-atspi-2.0 xdotool xclip libsecret-tools imagemagick
    clang-tidy lld appstream desktop-file-utils shellcheck
)
# Only for tests/fuzz/run.
fuzz_packages=(clang)

logs=$top/build/logs

# Found again by every checkout, wherever it lies: compiler results do not depend on the folder.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$top} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}
# Without these it does not store what is compiled with precompiled headers.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

say() { printf '%s\n' "$*" >&2; }

# fail LOG MESSAGE: ends the script with the last lines of the log, and the place of the rest.
fail() {
    [[ -t 2 ]] && printf '\r\033[K' >&2
    say "$2 The last lines:"
    tail -n 25 "$1" >&2
    say "All of it: $1"
    exit 1
}

# progress TEXT LOG: keeps the output of ninja or apt-get in LOG and shows how far it is: one line that is updated on a
# terminal, else a line now and then. Says nothing for work that is done at once.
progress() {
    local text=$1 log=$2 line percent shown=-1 next=$((SECONDS + 10))
    : >"$log"
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$log"
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            percent=$((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        elif [[ $line =~ ^(dl|pm)status:.*:([0-9]+)\.[0-9]+: ]]; then
            percent=$((BASH_REMATCH[2] / 2))
            [[ ${BASH_REMATCH[1]} == pm ]] && percent=$((percent + 50))
        else
            continue
        fi
        if [[ -t 2 ]]; then
            ((percent == shown)) || printf '\r\033[K%s … %d %%' "$text" "$percent" >&2
            shown=$percent
        elif ((SECONDS >= next)); then
            say "$text … $percent %"
            next=$((SECONDS + 30)) shown=$percent
        fi
    done
    if [[ -t 2 ]] && ((shown >= 0)); then printf '\r\033[K' >&2; fi
}

# need PACKAGE...: installs those that are missing. Asks for nothing, and does nothing, when none is.
need() {
    local missing=() package state
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: install what matches these Debian packages yourself: $*"
        return
    fi
    state=$'\n'$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)$'\n'
    for package in "$@"; do
        [[ $state == *$'\n'"$package installed"$'\n'* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        as_root=(sudo)
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo -v; }; }; then
            say "These Debian packages are missing, and installing them needs root (no sudo here, or it refused):"
            say "    ${missing[*]}"
            say "Let an administrator run this, then try again:"
            say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=300)
    local log=$logs/packages.log
    mkdir -p "$logs"
    say "Installing ${#missing[@]} Debian packages that are missing: ${missing[*]}"
    "${apt[@]}" update </dev/null >"$log.update" 2>&1 || say "The package lists could not all be refreshed ($log.update); trying with what there is."
    "${apt[@]}" install --no-install-recommends -o APT::Status-Fd=1 "${missing[@]}" </dev/null 2>&1 |
        progress "Installing packages" "$log"
    ((PIPESTATUS[0] == 0)) || fail "$log" "The packages could not be installed."
}

# build PRESET [TARGET...]: configures build/PRESET when that was not done yet, and builds what changed.
build() {
    local preset=$1 log=$logs/$1.log
    local folder=$top/build/$preset fresh=()
    shift
    mkdir -p "$logs" "$folder"
    (
        flock 9
        if [[ ! -f $folder/build.ninja ]] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt"; then
            [[ -f $folder/CMakeCache.txt ]] && fresh=(--fresh)
            (cd "$top" && cmake "${fresh[@]}" --preset "$preset") >"$log" 2>&1 </dev/null ||
                fail "$log" "Configuring the $preset build failed."
        fi
        NINJA_STATUS='[%f/%t] ' ninja -C "$folder" "$@" </dev/null 2>&1 | progress "Building ($preset)" "$log"
        ((PIPESTATUS[0] == 0)) || fail "$log" "The $preset build failed."
    ) 9>"$folder/.lock"
}

# private_screen: starts an Xvfb of its own, of $screen_size, and sets DISPLAY. The caller ends it: kill "$screen_pid".
private_screen() {
    local number
    exec {screen_fd}< <(exec Xvfb -displayfd 1 -screen 0 "${screen_size:-1600x1000}x24" -nolisten tcp 2>/dev/null)
    screen_pid=$!
    read -r -t 30 number <&"$screen_fd" || { say "Xvfb did not start."; exit 1; }
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY
}

# private_home: an empty HOME and no session bus: nothing of the user's is read or touched. The caller removes $HOME.
private_home() {
    HOME=$(mktemp -d)
    mkdir -m 700 "$HOME/run"
    export HOME XDG_RUNTIME_DIR=$HOME/run
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS SELWISE_TOKEN
}

# aside COMMAND [ARGUMENT...]: runs it on a private screen with a private home.
aside() (
    private_home
    trap 'kill "$screen_pid" 2>/dev/null; rm -rf "$HOME"' EXIT
    private_screen
    "$@"
)

# run_tests PRESET [CTEST ARGUMENT...]
run_tests() {
    local folder=$top/build/$1
    shift
    aside ctest --test-dir "$folder" -j 2 --output-on-failure --no-tests=error "$@" </dev/null
}

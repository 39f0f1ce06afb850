# shellcheck shell=bash
# A window on a machine without a display: Xtigervnc on loopback, behind a password made for this run.
# Sourced by app/run. (Qt's own vnc platform listens on every interface without a password: never that.)

# serve_window PROGRAM [ARGUMENT...]: runs PROGRAM on such a display and ends with its exit code.
serve_window() {
    local folder number port password child stop code server
    folder=$(mktemp -d)
    password=$(LC_ALL=C tr -dc 'a-km-zA-HJ-NP-Z2-9' </dev/urandom | head -c 8)
    (
        umask 077
        tigervncpasswd -f <<<"$password" >"$folder/password"
        : >"$folder/authority"
    )
    # The cookie's display number is not known before the server chose it: a cookie for any display fits.
    local cookie
    cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    xauth -q -f "$folder/authority" add "$(uname -n)/unix:0" . "$cookie"

    exec {server_fd}< <(exec Xtigervnc -displayfd 1 -localhost -SecurityTypes VncAuth -PasswordFile "$folder/password" \
        -auth "$folder/authority" -nolisten tcp -geometry 1600x1000 -depth 24 -desktop 'Selwise Console' 2>"$folder/log")
    server=$!
    # shellcheck disable=SC2064
    trap "kill $server 2>/dev/null; rm -rf '$folder'" EXIT
    if ! read -r -t 30 number <&"$server_fd"; then
        say "There is no display, and the VNC server to serve one did not start:"
        tail -n 5 "$folder/log" >&2
        return 1
    fi
    port=$((5900 + number))
    export DISPLAY=:$number XAUTHORITY=$folder/authority
    xauth -q add ":$number" . "$cookie"

    say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window is served on this machine only:"
    say "    VNC at localhost:$port    password for this run: $password"
    say "From another machine, first:  ssh -L $port:localhost:$port $(id -un)@$(uname -n)"
    # A window that asks to be shown while the window manager starts is forgotten by it: that one goes first.
    openbox --sm-disable --startup "touch $folder/managed" >/dev/null 2>&1 &
    local try
    for ((try = 0; try < 100; ++try)); do
        [[ -e $folder/managed ]] && break
        sleep 0.05
    done

    child='' stop=''
    trap 'stop=1; kill -TERM $child 2>/dev/null' TERM HUP INT # a child in the background ignores INT
    "$@" &
    child=$!
    if [[ $stop ]]; then kill -TERM "$child"; fi
    while :; do
        stop=
        wait "$child"
        code=$?
        [[ $stop ]] || return "$code" # else a signal woke us, and was passed on
    done
}

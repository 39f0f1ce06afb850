#!/usr/bin/env python3
"""A window without a display (packaging/serve-window.sh): served on loopback only, behind the password it showed, on an X
display that asks for a cookie; the program's exit code and a signal pass through, and nothing is left behind.

    check_serve_window.py ROOT
"""
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(sys.argv[1])
SCRIPT = 'top=$1; source "$top/packaging/setup.sh"; source "$top/packaging/serve-window.sh"; serve_window bash -c "$2"; exit'
VNC_PASSWORD_NEEDED = b"\x01\x02"  # one security type: 2, VncAuth


def start(program, folder):
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY"}}
    environment.update(TMPDIR=folder, HOME=folder)
    return subprocess.Popen(["bash", "-c", SCRIPT, "serve", ROOT, program], env=environment, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def read_until(stream, pattern):
    for line in stream:
        found = re.search(pattern, line)
        if found:
            return found
    raise AssertionError(f"{pattern} was never printed")


def listeners(port):
    """Local addresses that listen on this port, from the kernel's tables."""
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path("/proc/net", table).read_text(encoding="ascii").splitlines()[1:]:
            address, state = line.split()[1], line.split()[3]
            if state == "0A" and int(address.split(":")[1], 16) == port:
                found.add(address.split(":")[0])
    return found


def check_served():
    with tempfile.TemporaryDirectory() as folder:
        process = start('trap "exit 42" TERM; echo "up $DISPLAY"; sleep 60 & wait', folder)
        try:
            found = read_until(process.stderr, r"localhost:(\d+)\s+password for this run: (\w{8})$")
            port = int(found[1])
            display = read_until(process.stdout, r"up (:\d+)")[1]

            loopback = {"0100007F", "00000000000000000000000001000000"}
            assert listeners(port) and listeners(port) <= loopback, f"listens on {listeners(port)}"
            with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
                assert client.recv(12).startswith(b"RFB 003.")
                client.sendall(b"RFB 003.008\n")
                assert client.recv(2) == VNC_PASSWORD_NEEDED, "it lets in without a password"
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.connect(f"/tmp/.X11-unix/X{display[1:]}")
                stranger.sendall(b"l\0" + struct.pack("<HHHHH", 11, 0, 0, 0, 0))
                assert stranger.recv(1) == b"\0", "the X display lets in without a cookie"
            command = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
            assert found[2] not in command, "the password is on a command line"

            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=20) == 42, f"exit code {process.returncode}"
            left = [path.name for path in Path(folder).iterdir() if path.name.startswith("tmp.")]
            assert not left, f"left behind: {left}"
        finally:
            process.terminate()


def check_exit_code():
    with tempfile.TemporaryDirectory() as folder:
        process = start("exit 7", folder)
        process.communicate(timeout=60)
        assert process.returncode == 7, f"exit code {process.returncode}"


check_served()
check_exit_code()
print("served on loopback, behind a password and a cookie; exit code and signal pass")

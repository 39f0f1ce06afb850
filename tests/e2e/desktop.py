"""A private desktop for end-to-end tests: its own home, X server, session bus, accessibility bus, keyring and window
manager. The program under test is driven as a person drives it, with mouse and keyboard events, and read as a screen reader
reads it, through AT-SPI: what has no accessible name cannot be found here.

Needs Debian's python3-gi, gir1.2-atspi-2.0, xvfb, openbox, xdotool, xclip, dbus, at-spi2-core, gnome-keyring.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PATIENCE = 15.0  # seconds; on a busy machine


class Desktop:
    def __init__(self, size="1600x1000", keyring=True, theme="light", language="C.UTF-8"):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="selwise-e2e-"))
        self.processes = []
        self.log = (self.root / "desktop.log").open("wb")
        self.home = self.root / "home"
        runtime = self.root / "run"
        for folder in (self.home, runtime):
            folder.mkdir(mode=0o700)
        keep = {k: v for k, v in os.environ.items() if k in ("PATH", "TMPDIR", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")}
        self.environment = keep | {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime), "LANG": language, "TZ": "Europe/Berlin",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1",
            "NO_AT_BRIDGE": "0",
        }
        self._start_screen(size)
        self._start_buses()
        if keyring:
            self.start_keyring()
        self._start_window_manager()
        self._open_accessibility()

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.screenshot("failure")
            (self.root / "tree.txt").write_text(self.tree())
            print(f"left for a look: {self.root}")
        self.close()
        if kind is None:
            shutil.rmtree(self.root, ignore_errors=True)

    def _spawn(self, command, **options):
        options = {"env": self.environment, "stdin": subprocess.DEVNULL, "stdout": self.log, "stderr": self.log} | options
        process = subprocess.Popen(command, **options)
        self.processes.append(process)
        return process

    def _start_screen(self, size):
        read, write = os.pipe()
        self._spawn(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-dpi", "96"],
                    pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.environment["DISPLAY"] = ":" + pipe.readline().strip()

    def _start_buses(self):
        bus = self._spawn(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"], stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def _start_window_manager(self):
        """A window that is mapped while it starts can be left unmapped: wait until it says that it is there."""
        ready = self.root / "window-manager"
        self._spawn(["openbox", "--sm-disable", "--startup", f"touch {ready}"])
        self.wait(ready.exists, "the window manager to start")

    def start_keyring(self):
        process = self._spawn(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE)
        process.stdin.write(b"\n")
        process.stdin.close()
        self.wait(lambda: b"true" in self.dbus("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner",
                                               "string:org.freedesktop.secrets"), "the keyring to answer")
        self.keyring = process

    def dbus(self, destination, path, method, *arguments):
        command = ["dbus-send", "--session", "--print-reply", f"--dest={destination}", path, method, *arguments]
        return subprocess.run(command, env=self.environment, capture_output=True, check=False).stdout

    def _open_accessibility(self):
        os.environ.update(self.environment)
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self.context = Atspi, GLib.MainContext.default()
        Atspi.init()

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.log.close()

    # ---- the program

    def launch(self, command, **environment):
        process = self._spawn([str(part) for part in command], env=self.environment | environment, start_new_session=True,
                              stdout=(self.root / "stdout").open("ab"), stderr=(self.root / "stderr").open("ab"))
        return process

    def quit(self, process, number=signal.SIGTERM):
        process.send_signal(number)
        return process.wait(PATIENCE)

    def wait(self, condition, what, patience=PATIENCE):
        """Returns what `condition` returns as soon as that is true; fails after `patience` seconds, naming `what`."""
        end = time.monotonic() + patience
        while True:
            try:
                found = condition()
            except Exception as problem:  # the tree changes under the reader: an object can be gone between two calls
                found = None
                if time.monotonic() > end:
                    raise AssertionError(f"waited for {what}: {problem}") from problem
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"waited {patience:.0f} s in vain for {what}")
            if hasattr(self, "context"):
                while self.context.pending():
                    self.context.iteration(False)
            time.sleep(0.02)

    # ---- what a screen reader sees

    def application(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and "selwise" in (child.get_name() or "").lower():
                return child
        return None

    def walk(self, node=None, showing=True):
        node = node or self.application()
        if node is None:
            return
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is None:
                continue
            if showing and not child.get_state_set().contains(self.atspi.StateType.SHOWING):
                continue
            yield from self.walk(child, showing)

    def tree(self):
        """What is there now, for whoever looks into a failure."""
        return "\n".join(f"{node.get_role_name()}: {node.get_name()!r} {node.get_description()!r}" for node in self.walk())

    def look(self, name=None, role=None, within=None):
        """The first visible object of this accessible name (a text, or a test of the name) and role name."""
        for node in self.walk(within):
            called = node.get_name() or ""
            if role is not None and node.get_role_name() != role:
                continue
            if name is None or (name(called) if callable(name) else called == name):
                return node
        return None

    def find(self, name=None, role=None, within=None, patience=PATIENCE):
        return self.wait(lambda: self.look(name, role, within), f"{role or 'object'} named {name!r}", patience)

    def gone(self, name=None, role=None):
        self.wait(lambda: self.look(name, role) is None, f"{role or 'object'} named {name!r} to go")

    def text(self, node):
        interface = node.get_text_iface()
        return self.atspi.Text.get_text(interface, 0, -1) if interface else ""

    def has(self, node, state):
        return node.get_state_set().contains(getattr(self.atspi.StateType, state))

    def everything_said(self):
        """Every name, description and text in the tree, shown or not."""
        said = []
        for node in self.walk(showing=False):
            said += [node.get_name() or "", node.get_description() or "", self.text(node)]
        return "\n".join(said)

    # ---- what a hand does

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, check=True, capture_output=True)

    def click(self, node, button=1):
        box = self.box(node)
        assert box.width > 0 and box.height > 0, f"{node.get_name()!r} has no size"
        self.xdotool("mousemove", box.x + box.width // 2, box.y + box.height // 2, "click", button)

    def box(self, node):
        return node.get_component_iface().get_extents(self.atspi.CoordType.SCREEN)

    def scroll_to(self, node, above):
        """Turns the wheel over the column of `above` until `node` stands above it, as a hand would."""
        def there():
            limit = self.box(above)
            if self.box(node).y + self.box(node).height <= limit.y:
                return True
            self.xdotool("mousemove", limit.x + limit.width // 2, limit.y - 60, "click", 5)
            return False
        self.wait(there, f"{node.get_name()!r} to be scrolled to")

    def press(self, *keys):
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", "4", "--", text)

    def fill(self, node, text):
        """Puts the focus into a field by mouse and replaces what is in it by typing."""
        self.click(node)
        self.wait(lambda: self.has(node, "FOCUSED"), f"{node.get_name()!r} to have the focus")
        self.press("ctrl+a")
        self.type(text)

    def focus_on(self, node, patience=PATIENCE):
        """Walks there with Tab: what cannot be reached so fails."""
        def reached():
            if self.has(node, "FOCUSED"):
                return True
            self.press("Tab")
            return self.has(node, "FOCUSED")
        self.wait(reached, f"{node.get_name()!r} to be reached with Tab", 3 * patience)

    def focused(self):
        for node in self.walk():
            if self.has(node, "FOCUSED") and node.get_child_count() == 0:
                return node
        return next((n for n in self.walk() if self.has(n, "FOCUSED")), None)

    def clipboard(self):
        return subprocess.run(["xclip", "-selection", "clipboard", "-o"], env=self.environment, capture_output=True,
                              check=False).stdout.decode(errors="replace")

    def screenshot(self, name):
        folder = pathlib.Path(os.environ.get("SELWISE_E2E_PICTURES", self.root))
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(target)], env=self.environment, check=False, capture_output=True)
        return target

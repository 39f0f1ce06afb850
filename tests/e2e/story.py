#!/usr/bin/env python3
"""The story of a first day, in the real window, by mouse and keyboard: the sandbox opens, Meta gets a new token and another
setting, the server has both, and a webhook gets a secret of its own; then Meta's part again against a server with an address,
a site id and a token. At the end nothing that the program wrote or showed has a secret in it, outside the keyring and the
sandbox's own store.

    story.py --bin DIR      DIR holds selwise-console and selwise-sandbox
"""
import argparse
import json
import pathlib
import subprocess
import sys
import urllib.request

from desktop import Desktop

NEW_TOKEN = {"sandbox": "EAAGmarkerSandbox0123456789abcdefZk4Q", "server": "EAAGmarkerServer9876543210fedcbaQ7pw"}
WEBHOOK_SECRET = "whsec_bWFya2VyV2ViaG9va1NlY3JldDAxMjM0NTY3ODlhYg=="
PIXEL = {"sandbox": "9911223344556677", "server": "8877665544332211"}


def ask(service, path):
    """A read of the server beside the program, as its owner would do it."""
    request = urllib.request.Request(f"{service['url']}/api/v1/sites/{service['siteId']}/integrations/{path}",
                                     headers={"Authorization": f"Bearer {service['token']}"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


class Story:
    def __init__(self, desktop, programs):
        self.desk = desktop
        self.console = programs / "selwise-console"
        self.sandboxd = programs / "selwise-sandbox"
        self.markers = []
        self.said = []

    def step(self, text):
        print(f"  {text}", flush=True)

    def start(self):
        window = self.desk.launch([self.console, "--no-traffic"])
        self.desk.find(role="frame")
        return window

    def finish(self, window):
        self.hear()
        self.desk.press("ctrl+q")
        self.desk.wait(lambda: window.poll() is not None, "the window to close")
        assert window.returncode == 0, f"the window ended with {window.returncode}"

    def hear(self):
        """Keeps what the window says now, for the scan at the end."""
        self.said.append(self.desk.everything_said())

    def command(self, title):
        """Through the palette; typed only once it listens."""
        self.desk.press("ctrl+k")
        field = self.desk.find("Search for anything", role="text")
        self.desk.wait(lambda: self.desk.has(field, "FOCUSED"), "the palette to have the focus")
        self.desk.type(title)
        self.desk.press("Return")

    def sandbox_service(self):
        """Where the window's sandbox runs, from the file through which a second window would join it."""
        folder = self.desk.home / ".local/share/selwise-console"

        def ready():
            for file in folder.rglob("*ready*"):
                return json.loads(file.read_text())
            return None
        service = self.desk.wait(ready, "the sandbox's ready file")
        if "token" not in service:
            service["token"] = next(f for f in folder.rglob("*token*") if f.is_file()).read_text().strip()
        return service

    def configure_meta(self, service, which):
        desk = self.desk
        desk.gone("Token", role="password text")
        desk.find("Refresh", role="push button")
        desk.press("ctrl+2")  # a site opens where the last one was left
        self.step("opens Meta and reads what each field is for")
        desk.click(desk.find(lambda name: name.startswith("Meta"), role="list item"))
        pixel = desk.find(lambda name: name.startswith("Pixel ID"), role="text")
        desk.find("Access token")
        where = desk.find("Access token: Where do I find this?", role="push button")
        desk.click(where)
        desk.find(lambda name: "Events Manager" in name)
        self.hear()
        desk.press("Escape")

        self.step("pastes a new access token")
        before = ask(service, "meta")
        assert "accessToken" in before["secretsSet"]
        desk.click(desk.find("Access token: Replace…", role="push button"))
        value = desk.find("New value", role="password text")
        desk.wait(lambda: desk.has(value, "FOCUSED"), "the new value's field to have the focus")
        desk.type(NEW_TOKEN[which])
        self.markers.append(NEW_TOKEN[which])
        self.hear()
        desk.press("Return")
        desk.gone("New value", role="password text")
        desk.wait(lambda: ask(service, "meta")["updatedAt"] != before["updatedAt"], "the server to have the new token")
        assert NEW_TOKEN[which] not in json.dumps(ask(service, "meta"))
        self.hear()

        self.step("changes a setting by keyboard and publishes it after a review")
        desk.fill(pixel, PIXEL[which])
        matching = desk.find(lambda name: name.startswith("Advanced matching"))
        was = desk.has(matching, "CHECKED")
        desk.click(matching)
        desk.wait(lambda: desk.has(matching, "CHECKED") != was, "advanced matching to change")
        desk.press("ctrl+z")
        desk.wait(lambda: desk.has(matching, "CHECKED") == was, "undo to take it back")
        desk.press("ctrl+y")
        desk.wait(lambda: desk.has(matching, "CHECKED") != was, "redo to bring it again")
        desk.press("ctrl+s")
        publish = desk.find(lambda name: name.startswith("Publish to"), role="push button")
        assert ask(service, "meta")["config"]["pixelId"] != PIXEL[which], "written before it was confirmed"
        self.hear()
        desk.click(publish)
        desk.wait(lambda: ask(service, "meta")["config"]["pixelId"] == PIXEL[which], "the server to have the setting")
        after = ask(service, "meta")
        assert after["config"]["advancedMatching"] is not was
        assert after["config"].get("datasetRegion") == before["config"].get("datasetRegion"), "an unknown member was lost"
        assert after["eventMapping"] == before["eventMapping"]
        desk.find(lambda name: "read back and the same" in name)
        self.hear()

    def make_webhook(self, service):
        desk = self.desk
        self.step("makes a webhook with a secret of its own, and publishes it")
        self.command("New webhook")
        name = desk.find(lambda called: called.startswith("Name"), role="text")
        desk.wait(lambda: desk.has(name, "FOCUSED"), "the name's field to have the focus")
        desk.type("Lager")
        desk.fill(desk.find(lambda called: called.startswith("Address"), role="text"), f"{service['url']}/hooks/lager")
        desk.click(desk.find("Signing secret: Replace…", role="push button"))
        value = desk.find("New value", role="password text")
        desk.wait(lambda: desk.has(value, "FOCUSED"), "the new value's field to have the focus")
        desk.type(WEBHOOK_SECRET)
        self.markers.append(WEBHOOK_SECRET)
        self.hear()
        desk.press("Return")
        desk.gone("New value", role="password text")
        before = {webhook["id"] for webhook in ask(service, "webhooks")["data"]}
        desk.press("ctrl+s")
        publish = desk.find(lambda called: called.startswith("Publish to"), role="push button")
        self.hear()
        desk.click(publish)

        def published():
            return next((each for each in ask(service, "webhooks")["data"] if each["id"] not in before), None)
        webhook = desk.wait(published, "the server to have the webhook")
        assert webhook["name"] == "Lager" and webhook["authType"] == "signature" and webhook["secretsSet"] == ["secret"]
        desk.find(lambda called: "read back and the same" in called)
        self.hear()

    def sandbox(self):
        print("The sandbox", flush=True)
        window = self.start()
        self.step("opens the sandbox from the welcome page")
        self.desk.click(self.desk.find("Open the sandbox", role="push button"))
        service = self.sandbox_service()
        self.markers.append(service["token"])
        self.configure_meta(service, "sandbox")
        self.make_webhook(service)
        self.scan_processes()
        self.finish(window)

    def server(self):
        print("A server", flush=True)
        folder = self.desk.root / "server"
        folder.mkdir()
        process = subprocess.Popen([self.sandboxd, "--no-traffic", "--data", folder / "data"], env=self.desk.environment,
                                   stdout=subprocess.PIPE, stderr=(folder / "stderr").open("wb"))
        self.desk.processes.append(process)
        service = json.loads(process.stdout.readline())
        self.markers.append(service["token"])
        desk = self.desk
        window = self.start()
        self.step("connects with a wrong token, and is told so at the field")
        desk.wait(lambda: desk.look("Try and connect", role="push button") or desk.look("Refresh", role="push button"),
                  "the welcome page, or the site that was open last")
        form = None
        if not desk.look("Try and connect", role="push button"):
            self.command("Connect to another")
            form = desk.find(lambda name: name.startswith("Connect to another"), role="dialog")
        address = desk.find(lambda name: name.startswith("Address"), role="text", within=form)
        desk.fill(address, service["url"])
        desk.fill(desk.find(lambda name: name.startswith("Site ID"), role="text", within=form), service["siteId"])
        token = desk.find("Token", role="password text", within=form)
        wrong = "wrongTokenMarker0123456789"
        self.markers.append(wrong)
        desk.fill(token, wrong)
        desk.press("Return")
        desk.find(lambda name: "Refused: 401" in name)
        assert desk.text(address) == service["url"], "what was typed is gone"
        self.hear()
        self.step("connects with the right one")
        desk.fill(token, service["token"])
        desk.press("Return")
        self.configure_meta(service, "server")
        self.scan_processes()
        self.finish(window)
        desk.quit(process)

    def scan_processes(self):
        """No secret among the arguments of any process."""
        for file in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
            try:
                arguments = file.read_bytes()
            except OSError:
                continue
            if b"xdotool" in arguments:
                continue  # the hand of this test types
            for marker in self.markers:
                assert marker.encode() not in arguments, f"a secret among the arguments of {file.parent.name}"
        clipboard = self.desk.clipboard()
        assert not any(marker in clipboard for marker in self.markers), "a secret in the clipboard"

    def scan(self):
        """Zero hits in every file of this home and in everything the window said, but for the stores made for secrets."""
        print("The scan", flush=True)
        stores = [self.desk.home / ".local/share/keyrings", self.desk.home / ".local/share/selwise-console/sandbox",
                  self.desk.root / "server"]
        hits, files = [], 0
        for file in self.desk.root.rglob("*"):
            if not file.is_file() or any(file.is_relative_to(store) for store in stores):
                continue
            files += 1
            content = file.read_bytes()
            for marker in self.markers:
                if any(marker.encode(code) in content for code in ("utf-8", "utf-16-le")):
                    hits.append(f"{file}: {marker[:8]}…")
        for text in self.said:
            hits += [f"the window says {marker[:8]}…" for marker in self.markers if marker in text]
        print(f"  {files} files, {len(self.said)} readings of the window, {len(self.markers)} secrets: {len(hits)} hits")
        assert not hits, "\n".join(hits)
        found = subprocess.run(["secret-tool", "search", "--all", "--unlock", "server", "selwise-console"],
                               env=self.desk.environment, capture_output=True, text=True, check=False)
        for which, token in NEW_TOKEN.items():
            assert token in found.stdout, f"the keyring does not hold Meta's new token of the {which}"
        assert WEBHOOK_SECRET in found.stdout, "the keyring does not hold the webhook's secret"
        print("  both new tokens and the webhook's secret are in the keyring")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    options = parser.parse_args()
    with Desktop() as desktop:
        story = Story(desktop, options.bin.resolve())
        story.sandbox()
        story.server()
        story.scan()
    print("1 passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Events a second through the sandbox, end to end into its GA4 stand-in, none lost; and its memory meanwhile.

    throughput.py --sandbox PROGRAM [--events N] [--million N] [--runs N] [--batch N] [--clients N] [--least N]

A run starts a sandbox of its own, posts N events in batches over a few connections that stay open, and ends when the last
of them has been delivered over HTTP: each id has to be in the delivery log exactly once as delivered. The figure is N by
the time from the first byte to the last delivery. Then a million events (--million; 0 leaves it out) go through one
sandbox, and its memory is looked at after each tenth: flat means that the last is at most a tenth above the first or
16 MiB, whichever is more. Prints one JSON line per goal; exits 1 when a goal is missed.
"""
import argparse
import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

STRETCH = 10_000
GROWTH, SLACK_MIB = 1.1, 16.0


class Sandbox:
    """One that only has GA4, and nothing but a purchase to forward."""

    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory()
        data = Path(self.folder.name) / "data"
        self.process = subprocess.Popen([program, "--no-traffic", "--empty", "--data", data], stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())
        self.host = self.ready["url"].removeprefix("http://")
        self.site = f"/api/v1/sites/{self.ready['siteId']}/integrations"
        self.ask("PUT", f"{self.site}/ga4", {
            "enabled": True, "config": {"measurementId": "G-NRD7K2X9QL", "apiSecret": "bench"},
            "eventMapping": {"purchase": "purchase"}})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection(self.host, timeout=120)
        try:
            headers = {"Authorization": f"Bearer {self.ready['token']}", "Content-Type": "application/json"}
            connection.request(method, path, json.dumps(body) if body is not None else None, headers)
            answer = connection.getresponse()
            content = answer.read()
            if answer.status >= 300:
                sys.exit(f"{method} {path}: {answer.status} {content[:300]!r}")
            return json.loads(content)
        finally:
            connection.close()

    def delivered(self):
        return self.ask("GET", f"{self.site}/health")["providers"][0]["delivered"]

    def delivered_ids(self):
        """From the log, page by page."""
        ids, cursor = [], ""
        while cursor is not None:
            page = self.ask("GET", f"{self.site}/ga4/logs?limit=1000&status=delivered&cursor={cursor}")
            ids += [line["eventId"] for line in page["data"]]
            cursor = page["nextCursor"]
        return ids

    def memory(self):
        """MiB that are its own."""
        with open(f"/proc/{self.process.pid}/smaps_rollup", encoding="ascii") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("Pss_Anon:")) / 1024

    def post(self, events, clients):
        """All of them, each batch by whichever connection is free."""
        waiting, lock, failures = list(reversed(events)), threading.Lock(), []

        def work():
            connection = http.client.HTTPConnection(self.host, timeout=120)
            while not failures:
                with lock:
                    if not waiting:
                        break
                    body = waiting.pop()
                connection.request("POST", f"/api/v1/public/sites/{self.ready['siteKey']}/events/batch", body,
                                   {"Content-Type": "application/json"})
                answer = connection.getresponse()
                content = answer.read()
                if answer.status != 202:
                    failures.append(f"{answer.status} {content[:300]!r}")
            connection.close()

        threads = [threading.Thread(target=work) for _ in range(clients)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            sys.exit(f"a batch was refused: {failures[0]}")

    def wait_for(self, count):
        """Until so many were delivered; when nothing moves for a minute, they are lost."""
        last, moved = -1, time.monotonic()
        while (now := self.delivered()) < count:
            if now != last:
                last, moved = now, time.monotonic()
            elif time.monotonic() - moved > 60:
                sys.exit(f"{count - now} of {count} events were lost")
            time.sleep(0.05)


def batches(first, count, size):
    """Purchases with ids of their own, ready to be posted."""
    made = []
    for start in range(first, first + count, size):
        made.append(json.dumps([{
            "event": "purchase", "id": f"bench-{number}", "visitorId": f"{number % 9973}.1", "sessionId": str(number // 7),
            "page": {"path": "/order/confirmation", "url": "https://shop.example/order/confirmation"},
            "order": {"id": f"o-{number}", "total": 10 + number % 500, "currency": "EUR"},
            "basket": {"products": [{"sku": f"SKU-{number % 999}", "name": "Rain jacket", "price": 19.95, "quantity": 2}]},
        } for number in range(start, min(start + size, first + count))]))
    return made


def throughput(options):
    """Events a second of one run."""
    with Sandbox(options.sandbox) as sandbox:
        sandbox.post(batches(-200, 200, 100), 1)  # connections, statements, caches
        sandbox.wait_for(200)
        events = batches(0, options.events, options.batch)
        start = time.monotonic()
        sandbox.post(events, options.clients)
        accepted = time.monotonic()
        sandbox.wait_for(options.events + 200)
        end = time.monotonic()
        ids = sandbox.delivered_ids()
        if len(ids) != len(set(ids)) or len(ids) != options.events + 200:
            sys.exit(f"{options.events + 200} events went in, {len(set(ids))} were delivered, {len(ids) - len(set(ids))} twice")
        return options.events / (end - start), options.events / (accepted - start)


def history(options):
    """Seconds from the ready line to a whole month of the demo shop, and the slowest answer of health meanwhile, in ms."""
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen([options.sandbox, "--data", f"{folder}/data"], stdout=subprocess.PIPE, text=True)
        try:
            start = time.monotonic()
            sandbox = Sandbox.__new__(Sandbox)
            sandbox.ready = json.loads(process.stdout.readline())
            sandbox.host = sandbox.ready["url"].removeprefix("http://")
            sandbox.site = f"/api/v1/sites/{sandbox.ready['siteId']}/integrations"
            slowest, lines = 0.0, 0
            # The last day comes first, and the hours before it last; then the log has lines of them.
            ago = [time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - hours * 3600)) for hours in (28, 25)]
            while lines == 0 and time.monotonic() - start < 120:
                asked = time.monotonic()
                sandbox.delivered()
                slowest = max(slowest, time.monotonic() - asked)
                lines = len(sandbox.ask("GET", f"{sandbox.site}/ga4/logs?limit=1&from={ago[0]}&to={ago[1]}")["data"])
                time.sleep(0.05)
            written = time.monotonic() - start
            pages = []
            for query in ("limit=50", "limit=50&status=failed", "limit=50&event=refund",
                          "limit=1000&from=2000-01-01T00:00:00Z&to=" + time.strftime(
                              "%Y-%m-%dT00:00:00Z", time.gmtime(time.time() - 20 * 86400))):
                asked = time.monotonic()
                sandbox.ask("GET", f"{sandbox.site}/ga4/logs?{query}")
                pages.append(time.monotonic() - asked)
            return written, slowest * 1000, max(pages) * 1000
        finally:
            process.terminate()
            process.wait()


def memory(options):
    """MiB after each tenth of a million events, and the seconds that all took."""
    with Sandbox(options.sandbox) as sandbox:
        step, marks, start = options.million // 10, [], time.monotonic()
        for tenth in range(10):
            for part in range(10):  # no more is made at once than fits here
                sandbox.post(batches(tenth * step + part * (step // 10), step // 10, options.batch), options.clients)
            sandbox.wait_for((tenth + 1) * step)
            marks.append(sandbox.memory())
        return marks, time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sandbox", required=True)
    parser.add_argument("--events", type=int, default=30_000)
    parser.add_argument("--million", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--least", type=float, default=2_000)
    options = parser.parse_args()

    runs = [throughput(options) for _ in range(options.runs)]
    value, accepted = (statistics.median(column) for column in zip(*runs))
    met = value >= options.least
    print(json.dumps({"goal": "events a second end to end into one stand-in, none lost", "value": round(value), "unit": "1/s",
                      "against": None, "ratio": None, "limit": options.least, "met": met, "stretch": value >= STRETCH,
                      "accepted": round(accepted), "events": options.events, "runs": options.runs}), flush=True)
    for goal, value, unit, limit in zip(("thirty days of the demo shop are there", "slowest health meanwhile",
                                         "slowest page of a month's log"), history(options), ("s", "ms", "ms"), (10, 100, 100)):
        met &= value <= limit
        print(json.dumps({"goal": goal, "value": round(value, 1), "unit": unit, "against": None, "ratio": None, "limit": limit,
                          "met": value <= limit}), flush=True)
    if options.million:
        marks, seconds = memory(options)
        ratio = marks[-1] / marks[0]
        flat = ratio <= GROWTH or marks[-1] - marks[0] <= SLACK_MIB
        met &= flat
        print(json.dumps({"goal": f"memory over {options.million} events", "value": round(marks[-1], 1), "unit": "MiB",
                          "against": round(marks[0], 1), "ratio": round(ratio, 2), "limit": GROWTH, "met": flat,
                          "tenths": [round(mark, 1) for mark in marks], "seconds": round(seconds)}), flush=True)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())

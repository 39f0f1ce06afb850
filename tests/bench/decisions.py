#!/usr/bin/env python3
"""Forwarding decisions a second, against json-logic-js on Node in the same run.

    decisions.py --program PROGRAM --folder DIR [--runs N] [--seconds S]

DIR is where data and the npm package are put. Prints one JSON line per goal with the medians. Where there is no Node, or
the package cannot be had, the goal is printed as not measured, with the reason. Exits 1 when a goal is missed.
"""
import argparse
import json
import random
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

PEER = "json-logic-js"
GOALS = (("forwarding decisions a second, trace off", 5.0), ("forwarding decisions a second, trace on", 1.0))


def data():
    """A record with three conditions, and events most of which pass them; the same ones every time."""
    chance = random.Random(4)
    record = {
        "provider": "meta", "enabled": True, "config": {"pixelId": "418206573921084"},
        "eventMapping": {"purchase": "Purchase", "add_to_cart": "AddToCart", "page_view": "PageView"},
        "eventFilters": {"purchase": {"enabled": True, "conditions": [
            {"field": "order.total", "operator": "gte", "value": 1},
            {"field": "order.currency", "operator": "in", "value": ["EUR", "USD", "GBP", "TRY"]},
            {"field": "user.segment", "operator": "neq", "value": "staff"}]}}}
    events = []
    for number in range(1000):
        name = chance.choices(["purchase", "add_to_cart", "user_login"], [90, 5, 5])[0]
        products = [{"sku": f"SKU-{chance.randrange(999)}", "price": chance.randrange(100, 9999) / 100, "quantity": 1}
                    for _ in range(chance.randrange(1, 4))]
        events.append({
            "event": name, "id": f"e-{number}", "timestamp": 1764000000000 + number, "visitorId": f"v-{number % 97}",
            "page": {"path": "/checkout/done", "type": "checkout"}, "basket": {"id": f"b-{number}", "products": products},
            "order": {"id": f"o-{number}", "total": chance.randrange(50, 30000) / 100,
                      "currency": chance.choice(["EUR", "USD", "TRY"])},
            "user": {"id": f"u-{number}", "segment": chance.choice(["new", "returning", "staff"])}})
    return {"record": record, "events": events}


def peer_problem(folder):
    """Installs the peer; why that was not possible, or nothing."""
    if not shutil.which("node"):
        return "there is no Node on this machine"
    if (folder / "node_modules" / PEER).is_dir():
        return None
    if not shutil.which("npm"):
        return "there is no npm on this machine"
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), PEER]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        return "npm did not answer in time"
    return None if done.returncode == 0 else f"npm could not install {PEER}"


def numbers(command):
    return [float(line) for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=1.0)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    file = options.folder / "decisions.json"
    file.write_text(json.dumps(data()), encoding="utf-8")

    problem = peer_problem(options.folder)
    script = Path(__file__).with_name("decisions.js")
    ours, peer = [], []
    for _ in range(options.runs):  # in turn, so that both meet the same load
        ours.append(numbers([options.program, str(file), str(options.seconds)]))
        if not problem:
            peer.append(numbers(["node", str(script), str(file), str(options.seconds), str(options.folder.resolve())])[0])

    all_met = True
    for column, (goal, limit) in enumerate(GOALS):
        value = statistics.median(run[column] for run in ours)
        line = {"goal": goal, "value": round(value), "unit": "1/s", "against": None, "ratio": None, "limit": limit, "met": None}
        if problem:
            line["note"] = f"not measured: {problem}"
        else:
            against = statistics.median(peer)
            ratio = value / against
            line |= {"against": round(against), "ratio": round(ratio, 2), "met": ratio >= limit}
            all_met &= ratio >= limit
        print(json.dumps(line), flush=True)
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main())

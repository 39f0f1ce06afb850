#!/usr/bin/env python3
"""Start to first mapped window, and memory when idle: a program against an empty window with the same furniture.

    startup.py --window PROGRAM --empty PROGRAM [--runs N]

Both run in turn under the DISPLAY it is given, each start in a HOME of its own. Prints one JSON line per goal with the
medians; exits 1 when a goal is missed.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

IDLE_SECONDS = 1.5
# goal -> (unit, at most this many times the empty window)
LIMITS = {"start to first mapped window": ("ms", 1.8), "memory when idle (PSS)": ("MiB", 2.0)}


def pss(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def measure(program):
    """One start: milliseconds to the line 'mapped' on stderr, and the MiB a moment later."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, "SELWISE_REPORT_MAP": "1"}
        start = time.monotonic()
        with subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, text=True) as process:
            try:
                for line in process.stderr:
                    if line.startswith("mapped"):
                        break
                else:
                    sys.exit(f"{program} ended without a mapped window")
                milliseconds = (time.monotonic() - start) * 1000
                time.sleep(IDLE_SECONDS)
                return milliseconds, pss(process.pid)
            finally:
                process.kill()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--window", required=True)
    parser.add_argument("--empty", required=True)
    parser.add_argument("--runs", type=int, default=11)
    options = parser.parse_args()

    for program in (options.window, options.empty):
        measure(program)  # warms the page cache
    results = {options.window: [], options.empty: []}
    for _ in range(options.runs):
        for program, measured in results.items():
            measured.append(measure(program))

    all_met = True
    for column, (goal, (unit, limit)) in enumerate(LIMITS.items()):
        value, against = (statistics.median(run[column] for run in results[program])
                          for program in (options.window, options.empty))
        ratio = value / against
        all_met &= ratio <= limit
        print(json.dumps({"goal": goal, "value": round(value, 1), "unit": unit, "against": round(against, 1),
                          "ratio": round(ratio, 2), "limit": limit, "met": ratio <= limit}), flush=True)
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main())

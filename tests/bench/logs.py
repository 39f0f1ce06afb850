#!/usr/bin/env python3
"""The archive of delivery logs: ingest, reopen, memory, search, filter, sort and group, against DuckDB and ripgrep in the same run.

    logs.py --console PROGRAM --bench PROGRAM --folder DIR [--rows N] [--runs N] [--times-of FILE] [--save FILE]

DIR is where data, archives and the npm package are put. Rows and counts are checked against the generator's truth file: a wrong
answer fails. Prints one JSON line per goal with the medians; a goal whose peer cannot be had is printed as not measured. With
--times-of (a file that --save wrote for fewer rows) each operation is held against its time there. Exits 1 when a goal is missed.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

PEER = "@duckdb/node-api"
HERE = Path(__file__).parent
NEEDLES = ("NEEDLE-7Q4Z", "access token", "AddToCart", "absent-string-zz")


def make_data(folder, rows):
    """Pages, lines and truth; made once."""
    names = [folder / f"{stem}-{rows}" for stem in ("pages.jsonl", "logs.ndjson", "truth.json")]
    if not names[2].exists():
        fresh = [Path(f"{name}.new") for name in names]
        subprocess.run([sys.executable, HERE / "gen_logs.py", "-n", str(rows), "--json-page", fresh[0], "--ndjson", fresh[1], "--truth", fresh[2]], check=True)
        for new, name in zip(fresh, names):
            new.rename(name)
    return names


def peer_problem(folder):
    """Installs DuckDB; why that was not possible, or nothing."""
    if not shutil.which("node") or not shutil.which("npm"):
        return "there is no Node with npm on this machine"
    if (folder / "node_modules" / PEER).is_dir():
        return None
    try:
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), PEER], capture_output=True, text=True, timeout=300, check=False)
    except subprocess.TimeoutExpired:
        return "npm did not answer in time"
    return None if done.returncode == 0 else f"npm could not install {PEER}"


def timed(command, **options):
    """Seconds, and the most memory it had in bytes."""
    begin = time.monotonic()
    process = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - begin, usage.ru_maxrss * 1024, process.returncode


def import_pages(options, pages, archive):
    shutil.rmtree(archive, ignore_errors=True)
    os.sync()  # what earlier runs wrote is not waited for here
    seconds, peak, code = timed([options.console, "logs", "import", pages, "--archive", archive], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if code != 0:
        sys.exit(f"logs import ended with {code}")
    return seconds * 1000, peak


def ripgrep(lines, needle):
    seconds, _, _ = timed(["rg", "-cF", "--", needle, lines], stdout=subprocess.DEVNULL)
    return seconds * 1000


def check(truth, answer):
    """What is wrong, a sentence each."""
    wrong = []

    def same(what, got, expected):
        if got != expected:
            wrong.append(f"{what}: {got} instead of {expected}")
    same("rows", answer["rows"], truth["rows"])
    same("meta failed", answer["filter"]["count"], truth["metaFailed"])
    for needle in NEEDLES:
        same(f"rows with {needle}", answer["substring"][needle]["count"], truth["substring"][needle])
    same("the slowest", answer["sort"]["ids"], truth["slowestIds"])
    same("groups", answer["group"]["groups"], truth["minuteStatusGroups"])
    same("table of minutes", answer["group"]["sha256"], truth["minuteStatusSha256"])
    return wrong


class Report:
    def __init__(self):
        self.all_met, self.values = True, {}

    def line(self, goal, value, unit, against, limit, stretch=None, note=None):
        self.values[goal] = value
        ratio = value / against if against else None
        met = ratio <= limit if ratio is not None else None
        out = {"goal": goal, "value": round(value, 3), "unit": unit, "against": round(against, 3) if against else None,
               "ratio": round(ratio, 3) if ratio is not None else None, "limit": limit, "met": met}
        if stretch is not None and ratio is not None:
            out["stretch"] = ratio <= stretch
        if note:
            out["note"] = note
        self.all_met &= met is not False
        print(json.dumps(out), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--console", required=True)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--times-of", type=Path)
    parser.add_argument("--save", type=Path)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    pages, lines, truth_file = make_data(options.folder, options.rows)
    truth = json.loads(truth_file.read_text())
    problem = peer_problem(options.folder)
    has_rg = shutil.which("rg") is not None
    archive = options.folder / f"archive-{options.rows}"

    imports, answers, peers, paged, greps = [], [], [], [], {needle: [] for needle in NEEDLES}
    for path in (pages, lines):  # warms the page cache
        with open(path, "rb") as file:
            while file.read(1 << 24):
                pass
    for _ in range(options.runs):  # in turn, so that all meet the same load
        imports.append(import_pages(options, pages, archive))
        answers.append(json.loads(subprocess.run([options.bench, archive, "7"], capture_output=True, text=True, check=True).stdout))
        if not problem:
            done = subprocess.run(["node", HERE / "logspeer.js", lines, "5", options.folder.resolve()], capture_output=True, text=True, check=False)
            if done.returncode != 0:
                problem = "DuckDB failed: " + done.stderr.strip().splitlines()[-1]
            else:
                peers.append(json.loads(done.stdout))
                done = subprocess.run(["node", HERE / "logspeer.js", pages, "pages", options.folder.resolve()], capture_output=True, text=True, check=True)
                paged.append(json.loads(done.stdout))
        if has_rg:
            for needle in NEEDLES:
                greps[needle].append(statistics.median(ripgrep(lines, needle) for _ in range(3)))

    wrong = [sentence for answer in answers for sentence in check(truth, answer)]
    wrong += [f"DuckDB has {peer['rows']} rows" for peer in peers + paged if peer["rows"] != truth["rows"]]
    for sentence in wrong:
        print(f"wrong: {sentence}", file=sys.stderr)

    def ours(*keys):
        def value(answer):
            for key in keys:
                answer = answer[key]
            return answer
        return statistics.median(value(answer) for answer in answers)

    def peer(key):
        return statistics.median(one[key] for one in peers) if peers else None

    note = f"not measured: {problem}" if problem else None
    million = f"{options.rows / 1e6:g} M rows: "
    report = Report()
    ingest = statistics.median(ms for ms, _ in imports)
    report.line(million + "ingest pages, whole process", ingest, "ms", statistics.median(one["load"] for one in paged) if paged else None, 0.55, 0.35,
                note or f"DuckDB loads the same rows from a line each in {peer('load'):.0f} ms")
    report.line(million + "peak memory of the ingest", max(size for _, size in imports) / 2**20, "MiB", peer("peak") / 2**20 if peers else None, 0.65, None, note)
    scale = options.rows / 1e6
    report.line(million + "reopen to the first screen", ours("firstScreen"), "ms", 150 * scale, 1, 60 / 150, "against the limit itself")
    report.line(million + "reopen to everything searchable", ours("searchable"), "ms", ingest, 0.5, 0.2)
    report.line(million + "memory a row", ours("residentBytes") / options.rows, "B", 400, 1, 350 / 400, "against the limit itself; mapped files included")
    for needle in NEEDLES:
        report.line(million + f"substring {needle!r}", ours("substring", needle, "ms"), "ms", statistics.median(greps[needle]) if has_rg else None, 0.8, 0.4,
                    None if has_rg else "not measured: there is no rg")
    report.line(million + "structured filter, two terms", ours("filter", "ms"), "ms", peer("filter"), 0.25, 0.08, note)
    report.line(million + "sort all by a number", ours("sort", "ms"), "ms", peer("sort"), 0.5, 0.15, note)
    report.line(million + "group minute x status", ours("group", "ms"), "ms", peer("group"), 0.3, 0.1, note)
    report.line(million + "group minute x status, of rows that were not counted before", ours("group", "someMs"), "ms", peer("group"), 0.3, 0.1, note)
    report.line(million + "rows, facets and chart after a click", ours("click", "ms"), "ms", 33 * scale, 1, 16.7 / 33, "against the limit itself, without painting")
    report.line(million + "rows, facets and chart of everything", ours("click", "allMs"), "ms", 33 * scale, 1, 16.7 / 33, "against the limit itself, without painting")
    if options.times_of and options.times_of.exists():
        before = json.loads(options.times_of.read_text())
        times = (options.rows / before["rows"]) * 1.2
        for goal, value in report.values.copy().items():
            name = goal.split(": ", 1)[1]
            if "memory" not in name and name in before["values"]:
                report.line(f"{million}{name}, against {before['rows'] / 1e6:g} M", value, "ms", before["values"][name], times)
        report.line(million + "all memory", ours("residentBytes") / 2**20, "MiB", 2.2 * 1024, 1)
    if options.save:
        options.save.write_text(json.dumps({"rows": options.rows, "values": {goal.split(": ", 1)[1]: value for goal, value in report.values.items()}}))
    return 0 if report.all_met and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""The archive of delivery logs: ingest, reopen, memory, search, filter, sort and group, against DuckDB and ripgrep in the same run.

    logs.py --console PROGRAM --bench PROGRAM --folder DIR [--rows N] [--runs N] [--against N]

DIR is where data, archives and the npm package are put. Rows and counts are checked against the generator's truth file: a wrong
answer fails. Prints one JSON line per goal with the medians; a goal whose peer cannot be had is printed as not measured. With
--against (fewer rows) each operation is held against its time over those, in turn with it. Exits 1 when a goal is missed.
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


def bench(options, *archives):
    """What logbench answers, for each archive."""
    done = subprocess.run([options.bench, "7", *archives], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


# The operations, by where an answer has their time.
OPERATIONS = {("firstScreen",): "reopen to the first screen", ("searchable",): "reopen to everything searchable",
              **{("substring", needle, "ms"): f"substring {needle!r}" for needle in NEEDLES},
              ("filter", "ms"): "structured filter, two terms", ("sort", "ms"): "sort all by a number", ("group", "ms"): "group minute x status",
              ("group", "someMs"): "group minute x status, of rows that were not counted before",
              ("click", "ms"): "rows, facets and chart after a click", ("click", "allMs"): "rows, facets and chart of everything"}
INGEST = "ingest pages, whole process"


def value(answer, keys):
    for key in keys:
        answer = answer[key]
    return answer


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
        self.all_met = True

    def line(self, goal, figure, unit, against, limit, stretch=None, note=None):
        ratio = figure / against if against else None
        met = ratio <= limit if ratio is not None else None
        out = {"goal": goal, "value": round(figure, 3), "unit": unit, "against": round(against, 3) if against else None,
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
    parser.add_argument("--against", type=int)
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
        answers += bench(options, archive)
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

    def ours(*keys):
        return statistics.median(value(answer, keys) for answer in answers)

    def told(keys, *goal):
        report.line(million + OPERATIONS[keys], ours(*keys), "ms", *goal)

    def peer(key):
        return statistics.median(one[key] for one in peers) if peers else None

    note = f"not measured: {problem}" if problem else None
    million = f"{options.rows / 1e6:g} M rows: "
    report = Report()
    ingest = statistics.median(ms for ms, _ in imports)
    report.line(million + INGEST, ingest, "ms", statistics.median(one["load"] for one in paged) if paged else None, 0.55, 0.35,
                note or f"DuckDB loads the same rows from a line each in {peer('load'):.0f} ms")
    report.line(million + "peak memory of the ingest", max(size for _, size in imports) / 2**20, "MiB", peer("peak") / 2**20 if peers else None, 0.65, None, note)
    scale = options.rows / 1e6
    told(("firstScreen",), 150 * scale, 1, 60 / 150, "against the limit itself")
    told(("searchable",), ingest, 0.5, 0.2)
    report.line(million + "memory a row", ours("residentBytes") / options.rows, "B", 400, 1, 350 / 400, "against the limit itself; mapped files included")
    for needle in NEEDLES:
        told(("substring", needle, "ms"), statistics.median(greps[needle]) if has_rg else None, 0.8, 0.4, None if has_rg else "not measured: there is no rg")
    told(("filter", "ms"), peer("filter"), 0.25, 0.08, note)
    told(("sort", "ms"), peer("sort"), 0.5, 0.15, note)
    told(("group", "ms"), peer("group"), 0.3, 0.1, note)
    told(("group", "someMs"), peer("group"), 0.3, 0.1, note)
    told(("click", "ms"), 33 * scale, 1, 16.7 / 33, "against the limit itself, without painting")
    told(("click", "allMs"), 33 * scale, 1, 16.7 / 33, "against the limit itself, without painting")
    if options.against:
        wrong += compare(options, report, pages, archive, truth)
        report.line(million + "all memory", ours("residentBytes") / 2**20, "MiB", 2.2 * 1024, 1)
    for sentence in wrong:
        print(f"wrong: {sentence}", file=sys.stderr)
    return 0 if report.all_met and not wrong else 1


def compare(options, report, pages, archive, truth):
    """Each operation beside the same over fewer rows, which are asked in turn with it: the machine's pace changes within minutes. The
    medians of three rounds, in which either is the first to be opened. What is wrong, a sentence each."""
    few_pages, _, few_truth = make_data(options.folder, options.against)
    few = options.folder / f"archive-{options.against}"
    few_ms, many_ms, of_few, of_many = [], [], [], []
    for turn in range(3):
        few_ms.append(import_pages(options, few_pages, few)[0])
        many_ms.append(import_pages(options, pages, archive)[0])
        both = [few, archive] if turn % 2 else [archive, few]
        answers = dict(zip(both, bench(options, *both)))
        of_few.append(answers[few])
        of_many.append(answers[archive])
    times = options.rows / options.against * 1.2
    against = f"{options.rows / 1e6:g} M rows: %s, against {options.against / 1e6:g} M"
    report.line(against % INGEST, statistics.median(many_ms), "ms", statistics.median(few_ms), times)
    for keys, words in OPERATIONS.items():
        report.line(against % words, statistics.median(value(one, keys) for one in of_many), "ms", statistics.median(value(one, keys) for one in of_few), times)
    fewer = json.loads(few_truth.read_text())
    return [sentence for one in of_many for sentence in check(truth, one)] + [sentence for one in of_few for sentence in check(fewer, one)]


if __name__ == "__main__":
    sys.exit(main())

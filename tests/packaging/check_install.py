#!/usr/bin/env python3
"""What `cmake --install` lays down is complete and works from wherever it was put.

    check_install.py --build DIR --version VERSION
"""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

EXPECTED = ["bin/selwise-console", "bin/selwise-sandbox", "libexec/selwise-window", "libexec/selwise-charts.so",
            "libexec/selwise-xlsx.so",
            "share/applications/org.selwise.Console.desktop", "share/metainfo/org.selwise.Console.metainfo.xml",
            "share/icons/hicolor/scalable/apps/selwise-console.svg",
            "share/doc/selwise-console/LICENSE", "share/doc/selwise-console/CHANGELOG.md"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--version", required=True)
    options = parser.parse_args()
    problems = []
    with tempfile.TemporaryDirectory(prefix="a prefix ") as prefix:
        subprocess.run(["cmake", "--install", options.build, "--prefix", prefix], stdout=subprocess.DEVNULL, check=True)
        installed = {str(path.relative_to(prefix)) for path in Path(prefix).rglob("*") if path.is_file()}
        problems += [f"missing: {name}" for name in EXPECTED if name not in installed]
        problems += [f"not expected: {name}" for name in sorted(installed - set(EXPECTED))]

        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        for program in ("bin/selwise-console", "bin/selwise-sandbox", "libexec/selwise-window"):
            result = subprocess.run([Path(prefix, program), "--version"], env=environment, capture_output=True, text=True,
                                    timeout=60, check=False)
            if result.returncode != 0 or options.version not in result.stdout:
                problems.append(f"{program} --version: exit {result.returncode}: {result.stdout}{result.stderr}")
    print("\n".join(problems) or f"{len(EXPECTED)} files, version {options.version}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

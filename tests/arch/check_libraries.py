#!/usr/bin/env python3
"""Checks which libraries the programs pull in.

    check_libraries.py --bin DIR --libexec DIR

The console and the sandbox run without any GUI library, and the window starts without Sql, Charts and what writes
workbooks (start-up is loading and relocating libraries).
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

GUI = re.compile(r"libQt6(Gui|Widgets|Svg|OpenGL|Charts)|libX11|libxcb|libGL\b|libEGL")
LATE = re.compile(r"libQt6(Sql|Charts|OpenGL|Qml|Quick)|libxlsxwriter|libminizip")


def loaded(program):
    """Every library the loader maps before main(), so also those that a library asks for."""
    return re.findall(r"^\s*(\S+)", subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout, re.M)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--libexec", type=Path, required=True)
    options = parser.parse_args()
    findings = []
    for program, banned in [(options.bin / "selwise-console", GUI), (options.bin / "selwise-sandbox", GUI),
                            (options.libexec / "selwise-window", LATE)]:
        libraries = loaded(program)
        findings += [f"{program.name} loads {name}" for name in libraries if banned.match(name)]
        print(f"{program.name}: {len(libraries)} libraries")
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

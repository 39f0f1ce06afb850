#!/usr/bin/env python3
"""Checks that each catalogue has every text of the sources, translated, with its placeholders, and nothing else.

    check_catalogues.py --root DIR --lupdate PROGRAM [--allow-open N]

N texts of a catalogue may be open (missing, untranslated or no longer in the sources); a translation that lost a
placeholder, or an English plural that is not what the sources say, is never fine.
"""
import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def messages(path):
    """(context, source, comment) -> (translations, finished)"""
    found = {}
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            found[key] = (forms, translation.get("type") is None and all(forms))
    return found


def placeholders_lost(source, forms):
    """A plural form may leave out %n ("one change"); every other placeholder must be there."""
    wanted = set(PLACEHOLDER.findall(source))
    return any(wanted - set(PLACEHOLDER.findall(form)) - ({"%n"} if len(forms) > 1 else set())
               or set(PLACEHOLDER.findall(form)) - wanted for form in forms if form)


def wrong_plurals(held):
    """English is what the sources say of several; of one it is the same wherever it is said."""
    wrong, singular = [], {}
    for key, (forms, _) in sorted(held.items()):
        source = key[1]
        if len(forms) == 2 and (forms[0] != singular.setdefault(source, forms[0]) or ("(s)" not in source and forms[1] != source)):
            wrong.append(("wrong plural", key))
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--allow-open", type=int, default=0)
    options = parser.parse_args()
    failed = False
    for catalogue in sorted((options.root / "translations").glob("selwise_*.ts")):
        held = messages(catalogue)
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(shutil.copy(catalogue, folder))
            plural = ["-pluralonly"] if catalogue.stem.endswith("_en") else []
            command = [options.lupdate, "-silent", "-no-obsolete", *plural, "-I", ".", "app", "ui", "models", "-ts", str(fresh)]
            subprocess.run(command, cwd=options.root, check=True)
            wanted = messages(fresh)
        problems = [("not in the catalogue", key) for key in wanted.keys() - held.keys()]
        problems += [("no longer in the sources", key) for key in held.keys() - wanted.keys()]
        problems += [("not translated", key) for key in wanted.keys() & held.keys() if not held[key][1]]
        lost = [("placeholder lost", key) for key, (forms, _) in held.items() if placeholders_lost(key[1], forms)]
        if catalogue.stem.endswith("_en"):
            lost += wrong_plurals(held)
        print(f"{catalogue.name}: {len(wanted)} texts, {len(problems)} open (allowed: {options.allow_open})")
        if len(problems) > options.allow_open or lost:
            failed = True
            for what, (context, source, _) in sorted(lost + problems)[:60]:
                print(f"    {what}: {context}: {source[:90]!r}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks the source tree against the floor plan: what lies where, who includes whom, and habits that rot a code base.

    check_tree.py --root DIR [--qt-headers DIR]

Prints a line per finding (file:line: what, and the rule) and exits 1 when there is one; long files are only warned of.
"""
import argparse
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

TOP_LEVEL = {"CMakeLists.txt", "app", "ui", "resources", "models", "translations", "tests", "packaging", "README.md",
             "CMakePresets.json", ".clang-format", ".clang-tidy", ".clazy", ".gitignore", ".gitattributes", ".ci",
             "LICENSE", "CHANGELOG.md"}

# Folder -> the folders it may include directly; what those may include, it may include too.
LINKS = {
    "models/domain": [],
    "models/forwarding": ["models/domain"],
    "models/ports": ["models/domain"],
    "models/query": ["models/domain", "models/forwarding"],
    "models/text": ["models/domain", "models/forwarding", "models/ports", "models/query"],
    "models/drafts": ["models/ports"],
    "models/services": ["models/drafts", "models/forwarding", "models/query", "models/text"],
    "models/items": ["models/drafts", "models/query"],
    "models/controllers": ["models/items", "models/services"],
    "ui": ["models/controllers"],
    "app/http": ["models/ports"],
    "app/net": ["app/http"],
    "app/credentials": ["models/ports"],
    "app/desktop": ["models/ports"],
    "app/archive": ["models/ports", "models/query"],
    "app/settings": ["models/ports", "models/drafts"],
    "app/logging": ["app/http"],
    "app/xlsx": ["models/ports"],
    "app/sandbox": ["models/forwarding", "models/text", "app/http"],
    "app/cli": ["models/services"],
    "app/wiring": ["models/services", "app/net", "app/credentials", "app/desktop", "app/archive", "app/settings", "app/logging",
                   "translations"],
    "app/process": [],
    "app/console": ["app/wiring", "app/cli", "app/sandbox", "app/process", "translations"],
    "app/sandboxd": ["app/wiring", "app/sandbox", "app/process"],
    "app/window": ["app/wiring", "app/process", "ui"],
    "resources": [],
    "translations": [],
}

# Folder -> Qt modules whose headers it may include besides Core; the deepest folder named counts. All others: Core only.
QT_MODULES = {
    "ui": {"Gui", "Widgets", "Svg"},
    "ui/charts": {"Gui", "Widgets", "Charts"},
    "ui/theme": {"Gui", "Widgets", "Svg", "DBus"},  # light or dark comes from the desktop's portal
    "app/http": {"Network"},
    "app/net": {"Network", "DBus"},  # NetworkManager is asked
    "app/credentials": {"DBus"},
    "app/desktop": {"DBus"},  # notifications
    "app/sandbox": {"Network", "Sql"},
    "app/archive": {"Sql"},
    "app/window": {"Gui", "Widgets", "Network"},
}

# The few places that may look inside a Secret, each with its reason.
EXPOSE_ALLOWED = {
    "models/domain/secret.h": "defines it",
    "models/domain/secret.cpp": "defines it",
    "models/domain/validation.cpp": "checks what was typed, and reports codes without any of it",
    "models/domain/codec/secretmembers.cpp": "writes it into the one request it is meant for",
    "models/forwarding/wire.cpp": "fills it into the one request that goes to its destination",
    "models/forwarding/encodewebhook.cpp": "asks whether it can stand in a header",
    "models/forwarding/signature.cpp": "signs a webhook's body with it",
    "models/forwarding/verify.cpp": "compares what came along with a webhook with it, in constant time",
    "ui/panes/secretreveal.cpp": "shows it for ten seconds when the user asks",
    "app/credentials/keychainstore.cpp": "hands it to the keychain",
    "app/http/redaction.cpp": "masks it where a server repeats it",
    "app/net/accessmanager.cpp": "sends the token",
    "app/sandbox/repository.cpp": "keeps the sandbox's own token in its store",
    "app/sandbox/sandboxruntime.cpp": "writes the sandbox's own token into its ready line and token file",
}

FORBIDDEN = [
    (r"\bprocessEvents\s*\(", "a nested turn of the event loop"),
    (r"\bQEventLoop\b", "a nested event loop"),
    (r"\bqWait\s*\(", "a fixed wait: wait for what is to happen"),
    (r"\bQThread::m?u?sleep\b|\bsleep_for\b|\busleep\s*\(", "a sleep"),
    (r"\bstatic\b[^;(]*[&*]\s*instance\s*\(", "a singleton: services are made in app/wiring"),
    (r"\bsetAutoDefault\s*\(\s*false", "Enter on this button would press the dialog's default one"),
    (r"\bstd::minmax\s*\((?!\s*\{)", "a pair of references, often to values that are gone: std::minmax({a, b})"),
    (r"\b(TODO|FIXME|XXX|HACK)\b", "unfinished"),
    (r"-platform[\"'\s,]+vnc|QT_QPA_PLATFORM[^\n]{0,12}vnc", "Qt's vnc platform listens everywhere without a password"),
]

# JSON keys belong to the codecs (and the paths into an event's payload to the engine that follows them). Qt's own JSON
# sorts keys and rounds numbers.
KEY_FOLDERS = {Path("models/domain/codec"), Path("models/forwarding")}
JSON_KEY = re.compile(r"(?:\.|->)(?:find|set|remove)\(\s*\"(?:[^\"\\]|\\.)*\"(?!_)|\bQJson(?:Document|Object|Array|Value)\b")

TEXT_SETTERS = (r"set(?:Text|Title|ToolTip|StatusTip|WhatsThis|WindowTitle|PlaceholderText|AccessibleName|"
                r"AccessibleDescription|LabelText|InformativeText|DetailedText|Suffix|Prefix)|"
                r"add(?:Action|Menu|Tab|Row)|showMessage|"
                r"Q(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu)")
LITERAL = r'(?:QStringLiteral\(|QLatin1String\(|QLatin1StringView\(|QString::from\w+\(|u)?\s*"((?:[^"\\]|\\.)*)"'
UNTRANSLATED = re.compile(r"\b(?:" + TEXT_SETTERS + r")\s*[({]\s*" + LITERAL)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LONG = {".h": 150, ".cpp": 500}


def is_source(path):
    return path.suffix in {".cpp", ".h"} and path.parts[0] in {"app", "ui", "models", "tests", "translations"}


def tracked(root):
    """The files that git knows or would add; every file, outside a checkout."""
    command = ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-co", "--exclude-standard"]
    if (root / ".git").exists():
        listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
        return [Path(line) for line in listed if (root / line).exists()]
    return [path.relative_to(root) for path in root.rglob("*") if path.is_file()]


@lru_cache(maxsize=None)
def reachable(folder):
    found = {folder}
    for direct in LINKS.get(folder, []):
        found |= reachable(direct)
    return frozenset(found)


def folder_of(path):
    """The library a source belongs to: 'ui', 'models/domain', 'app/net'; None where no rule applies."""
    parts = Path(path).parts
    if parts[0] in {"ui", "resources", "translations"}:
        return parts[0]
    return "/".join(parts[:2]) if parts[0] in {"app", "models"} else None


class Checker:
    def __init__(self, root, qt_headers):
        self.root, self.qt_headers = root, qt_headers
        self.findings, self.warnings = [], []

    def find(self, path, line, text):
        self.findings.append(f"{path}:{line}: {text}")

    @lru_cache(maxsize=None)
    def qt_module(self, header):
        found = [entry.parent.name[2:] for entry in self.qt_headers.glob(f"Qt*/{header}")] if self.qt_headers else []
        return "Core" if "Core" in found else (found[0] if found else None)

    def check_include(self, path, number, bracket, target):
        folder = folder_of(path)
        if re.match(r"Qt[A-Z]\w*/", target):
            self.find(path, number, f"<{target}>: write <{target.split('/')[1]}>, so that the link graph decides")
        if folder is None:
            return
        if bracket == '"':
            if target.endswith(".moc") or target.startswith("moc_"):
                return
            if "/" not in target:
                self.find(path, number, f'"{target}": own includes start at the root ("{path.parent}/{target}")')
                return
            other = folder_of(target)
            if other is None:
                self.find(path, number, f'"{target}": nothing may include tests, or what is on no floor plan')
            elif other not in LINKS:
                self.find(path, number, f"{other} is not on the floor plan")
            elif other not in reachable(folder):
                self.find(path, number, f"{folder} may not include {other} ({target})")
        elif target.startswith("Q") and "/" not in target:
            module = self.qt_module(target)
            parents = (QT_MODULES.get(parent.as_posix()) for parent in path.parents)
            allowed = next((modules for modules in parents if modules is not None), set())
            if module and module != "Core" and module not in allowed:
                self.find(path, number, f"{path.parent} may not use Qt{module} (<{target}>)")

    def check_source(self, path):
        text = (self.root / path).read_text(encoding="utf-8", errors="replace")
        lines = text.splitlines()
        folder = folder_of(path)
        if folder is not None and folder not in LINKS and len(path.parts) > 2:
            self.find(path, 1, f"{folder} is not on the floor plan")
        for number, line in enumerate(lines, 1):
            include = INCLUDE.match(line)
            if include:
                self.check_include(path, number, *include.groups())
                continue
            for pattern, why in FORBIDDEN:
                if re.search(pattern, line):
                    self.find(path, number, f"{why}: {line.strip()[:80]}")
            if folder and re.search(r"(\.|->|::)expose\s*\(", line) and str(path) not in EXPOSE_ALLOWED:
                self.find(path, number, "Secret::expose outside the places that are allowed to look inside a secret")
            if folder and path.parent not in KEY_FOLDERS and JSON_KEY.search(line):
                self.find(path, number, f"a JSON key outside the codecs, or Qt's JSON: {line.strip()[:80]}")
        if path.parts[0] == "ui":
            for match in UNTRANSLATED.finditer(text):
                if re.search(r"[^\W\d_]{2}", re.sub(r"<[^>]*>|\\.|%\w+|%L?\d", "", match[1].replace('\\"', ""))):
                    self.find(path, text.count("\n", 0, match.start()) + 1, f'shown to people without tr(): "{match[1]}"')
        limit = LONG[path.suffix]
        if len(lines) > limit and path.parts[0] != "tests":
            self.warnings.append(f"{path}: {len(lines)} lines; past {limit}, would two files be clearer?")

    def run(self):
        files = tracked(self.root)
        for entry in sorted({path.parts[0] for path in files} - TOP_LEVEL):
            self.find(entry, 0, "in the root, where the floor plan has no place for it")
        for path in filter(is_source, files):
            self.check_source(path)
        for path in files:
            if path.name == "run" or path.suffix in {".sh", ".txt", ".json", ".desktop"}:
                text = (self.root / path).read_text(encoding="utf-8", errors="replace")
                if re.search(FORBIDDEN[-1][0], text):
                    self.find(path, 0, FORBIDDEN[-1][1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--qt-headers", type=Path)
    options = parser.parse_args()
    checker = Checker(options.root.resolve(), options.qt_headers)
    checker.run()
    for warning in checker.warnings:
        print(f"warning: {warning}")
    for finding in sorted(checker.findings):
        print(finding)
    print(f"{len(checker.findings)} findings, {len(checker.warnings)} warnings")
    return 1 if checker.findings else 0


if __name__ == "__main__":
    sys.exit(main())

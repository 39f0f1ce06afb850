#!/usr/bin/env python3
"""check_tree.py must be able to fail: a small tree with every offence, each of which has to be found, and a clean one."""
import subprocess
import sys
import tempfile
from pathlib import Path

CHECK = Path(__file__).with_name("check_tree.py")

# path, content, what the finding must say
BAD = [
    ("scratch.txt", "", "in the root"),
    ("models/domain/a.h", '#include "models/ports/clock.h"\n', "models/domain may not include models/ports"),
    ("models/domain/b.h", "#include <QtCore/QString>\n", "link graph decides"),
    ("models/items/c.h", "#include <QWidget>\n", "may not use QtWidgets"),
    ("models/ports/d.h", "#include <QNetworkReply>\n", "may not use QtNetwork"),
    ("models/services/e.h", "#include <QSqlQuery>\n", "may not use QtSql"),
    ("models/domain/f.h", '#include "json.h"\n', "own includes start at the root"),
    ("ui/panes/g.cpp", '#include "app/net/http.h"\n', "ui may not include app/net"),
    ("app/net/h.cpp", '#include "ui/panes/g.h"\n', "app/net may not include ui"),
    ("app/net/i.cpp", '#include "app/credentials/store.h"\n', "app/net may not include app/credentials"),
    ("app/cli/j.cpp", '#include "tests/support/fake.h"\n', "nothing may include tests"),
    ("app/misc/k.cpp", "int k;\n", "app/misc is not on the floor plan"),
    ("ui/panes/l.cpp", "void f() { QCoreApplication::processEvents(); }\n", "nested turn"),
    ("ui/panes/m.cpp", "QEventLoop loop;\n", "nested event loop"),
    ("tests/ui/n.cpp", "QTest::qWait(100);\n", "a fixed wait"),
    ("tests/ui/o.cpp", "std::this_thread::sleep_for(1s);\n", "a sleep"),
    ("app/net/p.h", "static Registry &instance();\n", "a singleton"),
    ("models/drafts/q.cpp", "// TODO later\n", "unfinished"),
    ("ui/panes/y.cpp", "const auto [low, high] = std::minmax(a.y(), b.y());\n", "a pair of references"),
    ("ui/dialogs/x.cpp", "cancel->setAutoDefault(false);\n", "dialog's default one"),
    ("app/net/r.cpp", "auto text = secret.expose();\n", "Secret::expose"),
    ("app/cli/v.cpp", 'auto *id = record.find("pixelId");\n', "a JSON key outside the codecs"),
    ("app/cli/w.cpp", "QJsonDocument document;\n", "a JSON key outside the codecs"),
    ("ui/panes/s.cpp", 'label->setText(u"Save changes"_s);\n', "without tr()"),
    ("ui/panes/t.cpp", 'auto *b = new QPushButton("Save", this);\n', "without tr()"),
    ("ui/panes/u.cpp", 'field->setAccessibleName(\n    QStringLiteral("Pixel"));\n', "without tr()"),
    ("app/run", "exec program -platform vnc\n", "without a password"),
]

GOOD = [
    ("README.md", ""),
    ("models/ports/a.h", '#include "models/domain/json.h"\n#include <QString>\n'),
    ("models/domain/codec/c.cpp", 'auto *id = record.find("pixelId");\n'),
    ("app/window/main.cpp", '#include "ui/mainwindow/mainwindow.h"\n#include "app/net/http.h"\n#include <QApplication>\n'),
    ("ui/panes/c.cpp", 'label->setText("<p style=\\"top\\">" + text);\ntext.remove("**"_L1);\n'),
    ("ui/panes/b.cpp", '#include <QWidget>\nlabel->setText(tr("Save"));\nlabel->setText(u"%1 %"_s.arg(n));\n#include "b.moc"\n'),
]


def check(entries, qt_headers):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in entries:
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        command = [sys.executable, CHECK, "--root", folder, "--qt-headers", qt_headers]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        return result.returncode, result.stdout.splitlines()


def main():
    missed = []
    code, lines = check([entry[:2] for entry in BAD], sys.argv[1])
    for name, _, expected in BAD:
        if not any(line.startswith(f"{name}:") and expected in line for line in lines):
            missed.append(f"not found: {name}: {expected}")
    if code != 1:
        missed.append(f"the bad tree ended with {code}, not 1")
    code, lines = check(GOOD, sys.argv[1])
    if code != 0:
        missed += ["the good tree was found bad:", *lines]
    print("\n".join(missed) or f"{len(BAD)} offences found, the clean tree passes")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

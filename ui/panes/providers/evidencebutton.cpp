#include "ui/panes/providers/evidencebutton.h"

#include "models/ports/clock.h"
#include "ui/panes/filework.h"
#include "ui/panes/savefile.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

EvidenceButton::EvidenceButton(Source source, const Clock &clock, UserFiles &files, QWidget *parent)
    : PopupMenuButton(tr("Evidence"), parent), m_source(std::move(source)), m_clock(clock), m_files(files)
{
    setIcon(selwise::icon(Icon::Shield));
    setToolTip(tr("For a ticket: copy or save what was tested and what came of it"));
    setBuilder([this](QMenu *menu) { fill(menu); });
}

void EvidenceButton::fill(QMenu *menu)
{
    QAction *text = menu->addAction(selwise::icon(Icon::Copy), tr("Copy as text"));
    text->setShortcut(QKeySequence::Copy);
    text->setShortcutContext(Qt::WidgetShortcut); // shown; the card has the key itself
    connect(text, &QAction::triggered, this, [this] { copy(Format::Text); });
    connect(menu->addAction(selwise::icon(Icon::Braces), tr("Copy as JSON")), &QAction::triggered, this, [this] { copy(Format::Json); });
    connect(menu->addAction(selwise::icon(Icon::Export), tr("Save as HTML…")), &QAction::triggered, this, [this] { save(Format::Html); });
    connect(menu->addAction(selwise::icon(Icon::Export), tr("Save as JUnit…")), &QAction::triggered, this, [this] { save(Format::JUnit); });
    menu->addSeparator();
    const auto option = [&](const QString &label, bool &value) {
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(value);
        connect(action, &QAction::toggled, this, [&value](bool on) { value = on; });
        return action;
    };
    option(tr("with request and answer"), m_payloads)->setToolTip(tr("Secrets and personal data are hidden"));
    if (const int all = int(m_source.all().size()); all > 1)
        option(tr("all %n tests", nullptr, all), m_all);
}

QByteArray EvidenceButton::content(Format format) const
{
    const std::vector<TestEvidence> tests = m_all ? m_source.all() : std::vector{m_source.one()};
    const EvidenceDetail detail = m_payloads ? EvidenceDetail::WithPayloads : EvidenceDetail::Summary;
    switch (format) {
    case Format::Text: return evidenceText(tests, detail).toUtf8();
    case Format::Json: return evidenceJson(tests, detail).toBytes(true);
    case Format::Html: return evidenceHtml(tests, detail);
    case Format::JUnit: break;
    }
    return evidenceJUnit(tests);
}

void EvidenceButton::copy(Format format)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(content(format)));
    Q_EMIT notice({Tone::Success, tr("Evidence copied"), tr("Secrets and personal data are hidden in it."), {}, {}});
}

QString EvidenceButton::suggestedName(Format format) const
{
    const QString stamp = m_clock.now().toLocalTime().toString(u"yyyyMMdd-HHmm"_s);
    return u"selwise-test-%1-%2.%3"_s.arg(m_all ? u"all"_s : m_source.name, stamp, format == Format::Html ? u"html"_s : u"xml"_s);
}

void EvidenceButton::save(Format format)
{
    const QString title = format == Format::Html ? tr("Save the evidence as HTML") : tr("Save the evidence as JUnit");
    askFile(window(), title, suggestedName(format), this, [this, format](const QString &file) { saveAs(format, file); });
}

void EvidenceButton::saveAs(Format format, const QString &file)
{
    filework::write(m_files, file, content(format), this, [this, file](const QString &problem) {
        const QString shown = QDir::toNativeSeparators(file);
        if (problem.isEmpty())
            Q_EMIT notice({Tone::Success, tr("Evidence saved"), shown, {}, {}});
        else
            Q_EMIT notice({Tone::Error, tr("The evidence could not be saved"), tr("%1: %2. Choose another folder.").arg(shown, problem), {}, {}});
    });
}

} // namespace selwise

#include "ui/panes/providers/ga4dropsview.h"

#include "models/forwarding/ga4names.h"
#include "models/text/reasontext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QSet>

namespace selwise {

using Severity = forwarding::Finding::Severity;

Ga4DropsView::Ga4DropsView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("What GA4 drops without a word"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    refill();
}

void Ga4DropsView::setMapping(const EventMapping &mapping)
{
    if (mapping.entries == m_mapping.entries)
        return;
    m_mapping = mapping;
    refill();
}

QStringList Ga4DropsView::lines() const
{
    return m_lines;
}

void Ga4DropsView::refill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    const auto add = [this](Icon icon, Tone tone, const QString &name, const QString &text) {
        const int row = int(m_lines.size());
        auto *label = new TextLabel(name, TextLabel::Look::Medium, this);
        auto *words = new TextLabel(text, TextLabel::Look::Secondary, this);
        words->setWordWrap(true);
        m_grid->addWidget(new IconLabel(icon, tone, 16, this), row, 0, Qt::AlignTop);
        m_grid->addWidget(label, row, 1, Qt::AlignTop);
        m_grid->addWidget(words, row, 2, Qt::AlignTop);
        m_lines << QStringLiteral("%1: %2").arg(name, text);
    };
    const forwarding::Ga4Limits limits = forwarding::ga4Limits();
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    int bad = 0;
    QSet<QString> names; // several events may go under one name
    for (const EventMapping::Entry &entry : m_mapping.entries) {
        if (names.contains(entry.to))
            continue;
        names.insert(entry.to);
        for (const forwarding::Finding &finding : forwarding::ga4EventNameFindings(entry.to.toStdString())) {
            const ReasonText reason = reasonText(finding, QStringLiteral("GA4"));
            const bool note = finding.severity == Severity::Note;
            bad += note ? 0 : 1;
            add(note ? Icon::Info : Icon::Warning, note ? Tone::Info : Tone::Warning, entry.to,
                reason.remedy.isEmpty() ? reason.sentence : QStringLiteral("%1 %2").arg(reason.sentence, reason.remedy));
        }
    }
    if (bad == 0 && !m_mapping.entries.empty())
        add(Icon::Delivered, Tone::Delivered, tr("Names"),
            tr("all %n start with a letter, at most %1 characters", nullptr, int(names.size())).arg(number(limits.nameCharacters)));
    add(Icon::Info, Tone::Info, tr("Parameters"),
        tr("at most %1 in one event, their names at most %2 characters; the others are dropped").arg(number(limits.params), number(limits.paramNameCharacters)));
    add(Icon::Info, Tone::Info, tr("Values"),
        tr("cut after %1 characters, page titles after %2, page addresses after %3")
            .arg(number(limits.valueCharacters), number(limits.titleCharacters), number(limits.locationCharacters)));
    add(Icon::Info, Tone::Info, tr("Visitor"), tr("an event without a client id (visitorId) is dropped"));
    add(Icon::Info, Tone::Info, QStringLiteral("purchase"), tr("needs transaction_id, currency and items, at most %1 of them").arg(number(limits.items)));
    add(Icon::Info, Tone::Info, tr("Age"), tr("GA4 goes back %n hours, no further", nullptr, int(limits.hoursBack)));
}

} // namespace selwise

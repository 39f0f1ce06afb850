#include "ui/panes/providers/verdictrow.h"

#include "models/text/testtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace selwise {

Tone checkTone(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Passed: return Tone::Delivered;
    case CheckStatus::Failed: return Tone::Failed;
    case CheckStatus::Skipped: return Tone::Skipped;
    case CheckStatus::Unprovable:
    case CheckStatus::Unknown: break;
    }
    return Tone::Info;
}

namespace {

Icon checkIcon(CheckStatus status)
{
    const Tone tone = checkTone(status);
    return tone == Tone::Info ? Icon::Unknown : toneIcon(tone);
}

} // namespace

VerdictRow::VerdictRow(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(Icon::Unknown, Tone::Neutral, 16, this)),
      m_name(new TextLabel({}, TextLabel::Look::Strong, this)), m_word(new TextLabel({}, TextLabel::Look::CaptionStrong, this)),
      m_time(new TextLabel({}, TextLabel::Look::Caption, this)), m_reason(new TextLabel({}, TextLabel::Look::Secondary, this)),
      m_remedy(new TextLabel({}, TextLabel::Look::Secondary, this)), m_links(new QHBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_word);
    head->addStretch();
    head->addWidget(m_time);
    m_links->setSpacing(12);
    m_links->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 7, 16, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0);
    grid->addLayout(head, 0, 1);
    int row = 1;
    for (TextLabel *words : {m_reason, m_remedy}) {
        words->setWordWrap(true);
        grid->addWidget(words, row++, 1);
    }
    grid->addLayout(m_links, row, 1);
}

void VerdictRow::setContent(const Content &content)
{
    const TestCheck &check = content.check;
    m_icon->setIcon(checkIcon(check.status), checkTone(check.status));
    m_name->setText(checkTitle(check));
    m_word->setText(checkVerdict(check));
    m_word->setTone(checkTone(check.status));
    m_time->setText(check.durationMs ? tr("%1 ms").arg(QLocale().toString(*check.durationMs)) : QString());
    m_reason->setText(content.reason);
    m_reason->setVisible(!content.reason.isEmpty());
    m_remedy->setText(content.remedy);
    m_remedy->setVisible(!content.remedy.isEmpty());
    setLinks(content.links);
    QStringList spoken{QStringList{m_name->text(), m_word->text()}.join(QStringLiteral(", "))};
    if (check.durationMs)
        spoken.first() += QStringLiteral(", ") + m_time->text();
    for (const QString &part : {content.reason, content.remedy}) {
        if (!part.isEmpty())
            spoken << part;
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

/// Those that stay keep their widgets, and so the focus.
void VerdictRow::setLinks(const QList<std::pair<QString, QString>> &links)
{
    m_linkIds.clear();
    for (const auto &[id, text] : links) {
        const int index = int(m_linkIds.size());
        m_linkIds << id;
        if (index == m_linkLabels.size()) {
            auto *link = new LinkLabel(this);
            connect(link, &LinkLabel::clicked, this, [this, index] { Q_EMIT linkActivated(m_linkIds.at(index)); });
            m_linkLabels << link;
            m_links->insertWidget(index, link);
        }
        m_linkLabels[index]->setText(text);
        m_linkLabels[index]->show();
    }
    for (qsizetype spare = links.size(); spare < m_linkLabels.size(); ++spare)
        m_linkLabels[spare]->hide();
}

void VerdictRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::hline(&painter, 1, width() - 1, 0, Theme::current().hairline);
}

} // namespace selwise

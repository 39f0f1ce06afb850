#include "ui/mainwindow/changesbar.h"

#include "models/controllers/publishers.h"
#include "models/controllers/sitesession.h"
#include "models/drafts/draftbook.h"
#include "models/ports/clock.h"
#include "models/text/storetext.h"
#include "ui/widgets/textlabel.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace selwise {

namespace {

constexpr int barHeight = 40;

} // namespace

ChangesBar::ChangesBar(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_count(new TextLabel({}, TextLabel::Look::Strong, this)),
      m_where(new TextLabel({}, TextLabel::Look::Secondary, this)), m_review(new QPushButton(tr("Review"), this)),
      m_publish(new QPushButton(tr("Publish…"), this)), m_discard(new QPushButton(tr("Discard…"), this))
{
    setFixedHeight(barHeight);
    setAccessibleName(tr("Unpublished changes"));
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QPushButton *button : {m_review, m_publish, m_discard})
        setCompact(button);
    setButtonKind(m_publish, ButtonKind::Primary);
    setButtonKind(m_discard, ButtonKind::Quiet);
    setKeyHint(m_review, QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText).replace(u'+', u' '));
    m_review->setToolTip(tr("Review all changes (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24 + 8 + 8, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_where, 1);
    row->addWidget(m_review);
    row->addWidget(m_publish);
    row->addWidget(m_discard);
    connect(m_review, &QPushButton::clicked, this, &ChangesBar::reviewWanted);
    connect(m_publish, &QPushButton::clicked, this, &ChangesBar::publishWanted);
    connect(m_discard, &QPushButton::clicked, this, &ChangesBar::discardWanted);
    hide();
}

void ChangesBar::setSite(SiteSession *site)
{
    if (m_drafts)
        m_drafts->disconnect(this);
    m_site = site;
    m_drafts = site ? site->drafts() : nullptr;
    if (m_drafts) {
        connect(m_drafts, &DraftBook::changed, this, &ChangesBar::refill);
        connect(m_drafts, &DraftBook::journalChanged, this, &ChangesBar::refill);
    }
    m_told = 0;
    refill();
}

void ChangesBar::setReviewing(bool reviewing)
{
    m_reviewing = reviewing;
    setVisible(m_drafts && m_drafts->changeCount() > 0 && !m_reviewing);
}

QWidget *ChangesBar::entryPoint() const
{
    return m_review;
}

void ChangesBar::refill()
{
    const int count = m_drafts ? m_drafts->changeCount() : 0;
    setVisible(count > 0 && !m_reviewing);
    if (count == 0) {
        if (m_told > 0)
            announce(this, tr("No unpublished changes"));
        m_told = 0;
        return;
    }
    m_count->setText(tr("%n unpublished changes", nullptr, count));

    QStringList facts;
    bool trouble = false;
    for (const RecordKey &key : m_drafts->dirtyRecords())
        facts << tr("%1 in %2").arg(m_drafts->changeCount(key)).arg(m_site->publishers()->nameOf(key));
    if (m_drafts->journalError()) {
        const StoreErrorText error = storeErrorText(*m_drafts->journalError());
        facts << tr("not saved on this computer: %1").arg(error.title + u' ' + error.next);
        trouble = true;
    } else if (m_drafts->holdsEarlier()) {
        facts << tr("brought back as saved %1").arg(words::roughMoment(m_drafts->savedAt(), m_clock.now()));
    } else if (m_drafts->savedAt().isValid()) {
        facts << tr("saved on this computer %1").arg(words::clockTime(m_drafts->savedAt()).left(5));
    }
    const QString where = facts.join(QStringLiteral(", "));
    m_where->setText(where);
    m_where->setToolTip(where);
    m_where->setTone(trouble ? std::optional(Tone::Warning) : std::nullopt);
    if (m_told == 0)
        announce(this, m_drafts->holdsEarlier() ? m_count->text() + QStringLiteral(", ") + facts.constLast() : m_count->text());
    m_told = count;
}

void ChangesBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_where->setVisible(width() >= 640);
}

void ChangesBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    paint::hline(&painter, 0, width(), barHeight - 1, theme.hairline);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QRectF(24, (barHeight - 8) / 2.0, 8, 8));
}

} // namespace selwise

#include "ui/panes/review/changeblock.h"

#include "ui/panes/conflictcards.h"
#include "ui/panes/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/richlabel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace selwise {

namespace {

constexpr int lineHeight = 20;

QWidget *sentenceLabel(const QString &sentence, QWidget *parent)
{
    auto *label = new RichLabel(parent);
    label->setText(paragraph(sentence));
    label->setAccessibleName(withoutEmphasis(sentence));
    return label;
}

/// As high as the line of text that it stands beside.
IconLabel *markLabel(const RecordKey &key, QWidget *parent)
{
    IconLabel *label = nullptr;
    switch (key.kind) {
    case RecordKey::Kind::Provider: label = new IconLabel(words::mark(ProviderId::fromWire(key.id)), 16, parent); break;
    case RecordKey::Kind::Webhook: label = new IconLabel(ProviderMark::Webhook, 16, parent); break;
    case RecordKey::Kind::DataLayer: label = new IconLabel(Icon::Datalayer, Tone::Neutral, 16, parent); break;
    }
    label->setFixedSize(16, lineHeight);
    return label;
}

} // namespace

SentencePages::SentencePages(const QStringList &sentences, Line line, QWidget *parent)
    : GivenWidth(parent), m_waiting(sentences), m_line(std::move(line)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    showMore();
}

void SentencePages::showMore()
{
    const qsizetype count = std::min(page, m_waiting.size());
    for (qsizetype i = 0; i < count; ++i)
        m_column->addWidget(m_line(m_waiting[i], this));
    m_waiting.remove(0, count);
    if (m_waiting.isEmpty())
        return;
    auto *more = new LinkLabel(tr("Show more: %n are not listed yet", nullptr, int(m_waiting.size())), this);
    m_column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &LinkLabel::clicked, this, [this, more] {
        m_column->removeWidget(more);
        more->hide();
        more->deleteLater();
        showMore();
        if (auto *next = qobject_cast<LinkLabel *>(m_column->itemAt(m_column->count() - 1)->widget()))
            next->setFocus(Qt::OtherFocusReason);
    });
}

ChangeBlock::ChangeBlock(const RecordKey &key, const QString &name, bool isNew, QWidget *parent)
    : GivenWidth(parent), m_tick(new QCheckBox(this)), m_words(new QVBoxLayout)
{
    m_tick->setAccessibleName(tr("Publish %1").arg(name));
    m_tick->setObjectName(QStringLiteral("tick-") + key.id);
    m_tick->setToolTip(tr("Untick to leave %1 out of this publish").arg(name));
    connect(m_tick, &QCheckBox::clicked, this, &ChangeBlock::ticked);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new TextLabel(name, TextLabel::Look::Strong, this));
    if (isNew)
        title->addWidget(new Pill(Tone::Accent, tr("new"), this));
    title->addStretch();
    m_words->setSpacing(4);
    m_words->addLayout(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(12);
    row->addWidget(m_tick, 0, Qt::AlignTop);
    row->addWidget(markLabel(key, this), 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
}

void ChangeBlock::setTicked(bool on)
{
    m_tick->setChecked(on);
}

void ChangeBlock::setFixed()
{
    m_tick->hide();
}

void ChangeBlock::addSentences(const QStringList &sentences)
{
    if (!sentences.isEmpty())
        m_words->addWidget(new SentencePages(sentences, sentenceLabel, this));
}

void ChangeBlock::addEffects(const QStringList &texts)
{
    const auto line = [](const QString &text, QWidget *parent) {
        auto *label = new TextLabel(text, TextLabel::Look::Caption, parent);
        label->setWordWrap(true);
        return label;
    };
    if (!texts.isEmpty())
        m_words->addWidget(new SentencePages(texts, line, this));
}

void ChangeBlock::addProblems(Tone tone, const QStringList &texts)
{
    const auto line = [tone](const QString &text, QWidget *parent) {
        auto *holder = new GivenWidth<QWidget>(parent);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto *label = new TextLabel(text, TextLabel::Look::Caption, holder);
        label->setTone(tone);
        label->setWordWrap(true);
        row->addWidget(new IconLabel(toneIcon(tone), tone, 14, holder), 0, Qt::AlignTop);
        row->addWidget(label, 1);
        return holder;
    };
    if (!texts.isEmpty())
        m_words->addWidget(new SentencePages(texts, line, this));
}

void ChangeBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::hline(&painter, 0, width(), height() - 1, Theme::current().hairline);
}

ConflictBlock::ConflictBlock(const RecordKey &key, const QString &name, const Conflict &conflict, QWidget *parent)
    : GivenWidth(parent), m_words(new QVBoxLayout)
{
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    const QString heading = conflictHeading(key, conflict);
    title->addWidget(sentenceLabel(conflict.path.empty() ? tr("**%1**: %2").arg(name, heading) : tr("**%1** of **%2**").arg(heading, name), this), 1);
    auto *pill = new Pill(this);
    pill->setPill(Tone::Warning, tr("conflict"), Icon::Warning);
    pill->setRaised(); // it stands on its own soft colour
    title->addWidget(pill);
    auto *text = new TextLabel(!conflict.mine && conflict.path.empty() ? tr("What you wanted to delete is another one now. Choose one.")
                               : conflict.path.empty()               ? tr("You changed it meanwhile. Choose one.")
                                                                     : tr("Somebody else changed the same field after you had read it. Choose one."), TextLabel::Look::Secondary, this);
    text->setWordWrap(true);
    m_words->setSpacing(4);
    m_words->addLayout(title);
    m_words->addWidget(text);
    m_words->addSpacing(6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24 + 16 + 12, 14, 24, 16);
    row->setSpacing(12);
    row->addWidget(markLabel(key, this), 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
}

void ConflictBlock::setCards(QWidget *cards, bool settled)
{
    m_words->addWidget(cards);
    m_settled = settled;
    update();
}

void ConflictBlock::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), m_settled ? theme.content : theme.warningSoft);
    paint::hline(&painter, 0, width(), height() - 1, theme.hairline);
}

TheirsBlock::TheirsBlock(const RecordKey &key, const QString &name, QWidget *parent) : GivenWidth(parent), m_key(key), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 14, 24, 8);
    m_column->setSpacing(8);
    m_column->addWidget(new TextLabel(tr("Changed by others in %1, merged by itself").arg(name), TextLabel::Look::CaptionStrong, this));
}

void TheirsBlock::addSentences(const QStringList &sentences)
{
    const auto line = [key = m_key](const QString &sentence, QWidget *parent) {
        auto *holder = new GivenWidth<QWidget>(parent);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 4);
        row->setSpacing(12);
        auto *merge = new IconLabel(Icon::Merge, Tone::Neutral, 16, holder);
        merge->setFixedSize(16, lineHeight);
        row->addWidget(merge, 0, Qt::AlignTop);
        row->addWidget(markLabel(key, holder), 0, Qt::AlignTop);
        row->addWidget(sentenceLabel(sentence, holder), 1);
        return holder;
    };
    m_column->addWidget(new SentencePages(sentences, line, this));
}

} // namespace selwise

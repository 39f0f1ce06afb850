#include "ui/panes/logs/attemptsview.h"

#include "models/text/logquerytext.h"
#include "ui/panes/logs/logwords.h"
#include "ui/panes/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr size_t mostShown = 12;

QString outcome(const DeliveryLogEntry &attempt)
{
    const QString ms = attempt.durationMs ? QLocale().toString(*attempt.durationMs) : QString();
    if (attempt.httpStatus && !ms.isEmpty())
        return AttemptsView::tr("HTTP %1 after %2 ms").arg(*attempt.httpStatus).arg(ms);
    if (attempt.httpStatus)
        return AttemptsView::tr("HTTP %1").arg(*attempt.httpStatus);
    if (!attempt.error.isEmpty())
        return attempt.error;
    return attempt.reason.isEmpty() ? logwords::status(attempt.status) : attempt.reason;
}

/// One attempt with the line down to the next.
class AttemptRow : public QWidget {
public:
    AttemptRow(const DeliveryLogEntry &attempt, const QString &waited, bool last, bool current, const QDate &today, QWidget *parent)
        : QWidget(parent), m_last(last)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 6);
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(0);
        const Tone tone = logwords::tone(attempt.status);
        grid->addWidget(new IconLabel(toneIcon(tone), tone, 16, this), 0, 0);
        const QString name = attempt.attempt.value_or(0) > 0 ? AttemptsView::tr("Attempt %1").arg(*attempt.attempt) : logwords::status(attempt.status);
        grid->addWidget(new TextLabel(name, current ? TextLabel::Look::Strong : TextLabel::Look::Medium, this), 0, 1);
        auto *time = new TextLabel(logwords::clockTime(attempt.timestamp, today), TextLabel::Look::Muted, this);
        time->setToolTip(words::utcTip(attempt.timestamp));
        grid->addWidget(time, 0, 2);
        grid->addWidget(new TextLabel(waited, TextLabel::Look::Caption, this), 0, 3, Qt::AlignRight);
        auto *what = new TextLabel(outcome(attempt), TextLabel::Look::Secondary, this);
        what->setWordWrap(true);
        grid->addWidget(what, 1, 1, 1, 3);
        grid->setColumnStretch(3, 1);
        setAccessibleName(QStringList{name, logwords::status(attempt.status), time->text(), what->text()}.join(QStringLiteral(", ")));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_last)
            return;
        QPainter painter(this);
        painter.setPen(QPen(Theme::current().border, 2));
        painter.drawLine(8, 20, 8, height());
    }

private:
    bool m_last;
};

} // namespace

AttemptsView::AttemptsView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void AttemptsView::setAttempts(const std::vector<DeliveryLogEntry> &attempts, const QString &current, const QDate &today)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const size_t begin = attempts.size() > mostShown ? attempts.size() - mostShown : 0;
    if (begin > 0)
        m_column->addWidget(new TextLabel(tr("%n earlier attempts", nullptr, int(begin)), TextLabel::Look::Caption, this));
    for (size_t each = begin; each < attempts.size(); ++each) {
        QString waited;
        if (each + 1 < attempts.size() && attempts[each].timestamp.isValid() && attempts[each + 1].timestamp.isValid()) {
            const qint64 seconds = attempts[each].timestamp.secsTo(attempts[each + 1].timestamp);
            if (seconds > 0)
                waited = tr("waited %1").arg(logDurationText(seconds * 1'000));
        }
        m_column->addWidget(new AttemptRow(attempts[each], waited, each + 1 == attempts.size(), attempts[each].id == current, today, this));
    }
}

} // namespace selwise

#include "ui/panes/logs/stepsview.h"

#include "ui/panes/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace selwise {

namespace {

using forwarding::StepVerdict;

Tone toneOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Passed: return Tone::Delivered;
    case StepVerdict::Warned: return Tone::Warning;
    case StepVerdict::Stopped: return Tone::Failed;
    case StepVerdict::CannotTell: return Tone::Info;
    case StepVerdict::NotAsked: break;
    }
    return Tone::Skipped;
}

QString wordOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Passed: return StepsView::tr("Passed");
    case StepVerdict::Warned: return StepsView::tr("Warning");
    case StepVerdict::Stopped: return StepsView::tr("Stopped");
    case StepVerdict::CannotTell: return StepsView::tr("Cannot tell");
    case StepVerdict::NotAsked: break;
    }
    return StepsView::tr("Not asked");
}

QWidget *rowOf(const ExplainedStep &step, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 8);
    line->setSpacing(10);
    line->addWidget(new IconLabel(toneIcon(toneOf(step.verdict)), toneOf(step.verdict), 16, row), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(StepsView::tr("%1: %2").arg(step.gate, wordOf(step.verdict)), TextLabel::Look::Medium, row));
    for (const QString &text : {step.sentence, step.verdict == StepVerdict::Passed ? QString() : step.remedy}) {
        if (text.isEmpty())
            continue;
        auto *label = new TextLabel(text, TextLabel::Look::Secondary, row);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    row->setAccessibleName(step.gate + QStringLiteral(", ") + wordOf(step.verdict) + QStringLiteral(", ") + step.sentence);
    return row;
}

} // namespace

StepsView::StepsView(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the gates say"));
    auto *page = new Surface(Surface::Fill::Content);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 4, 8, 4);
    m_column->setSpacing(0);
    setWidget(page);
}

void StepsView::setSteps(const std::vector<ExplainedStep> &steps, const QString &remark)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *above = new TextLabel(remark, TextLabel::Look::Caption, widget());
    above->setWordWrap(true);
    m_column->addWidget(above);
    m_column->addSpacing(8);
    for (const ExplainedStep &step : steps)
        m_column->addWidget(rowOf(step, widget()));
    m_column->addStretch();
}

} // namespace selwise

#include "ui/panes/providers/aboutprovider.h"

#include "models/text/providertext.h"

#include "ui/panes/providers/providerhelp.h"
#include "ui/panes/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QGridLayout>
#include <QPainter>

namespace selwise {

namespace {

TextLabel *wrapped(const QString &text, TextLabel::Look look, QWidget *parent)
{
    auto *label = new TextLabel(text, look, parent);
    label->setWordWrap(true);
    return label;
}

/// As high as the line of text that it stands beside.
IconLabel *lineIcon(Icon icon, Tone tone, QWidget *parent)
{
    auto *label = new IconLabel(icon, tone, 16, parent);
    label->setFixedSize(16, 20);
    return label;
}

} // namespace

AboutProvider::AboutProvider(const ProviderId &id, QWidget *parent) : QWidget(parent)
{
    const QString name = providerName(id);
    setAccessibleName(tr("About %1").arg(name));
    const QStringList facts = goodToKnow(id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("About %1").arg(name), TextLabel::Look::Strong, this));
    column->addWidget(new WordsBlock(providerText(id).sentence, this));
    if (!facts.isEmpty()) {
        column->addSpacing(8);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(8);
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const QString &fact : facts) {
            grid->addWidget(lineIcon(Icon::Info, Tone::Info, this), row, 0, Qt::AlignTop);
            grid->addWidget(wrapped(fact, TextLabel::Look::Secondary, this), row++, 1);
        }
        column->addLayout(grid);
    }
    for (const ConfigFieldSpec &spec : configFields(id.kind)) {
        if (spec.kind == ConfigFieldSpec::Kind::Flag)
            continue;
        const QStringList steps = configFieldText(spec.field).steps;
        column->addSpacing(8);
        column->addWidget(new Separator(Qt::Horizontal, this));
        column->addSpacing(4);
        column->addWidget(new TextLabel(configFieldText(spec.field).whereTitle, TextLabel::Look::Medium, this));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const QString &step : steps) {
            grid->addWidget(new TextLabel(QStringLiteral("%1.").arg(row + 1), TextLabel::Look::Muted, this), row, 0, Qt::AlignTop);
            grid->addWidget(wrapped(step, TextLabel::Look::Secondary, this), row++, 1);
        }
        column->addLayout(grid);
    }
    column->addStretch();
}

void AboutProvider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().sunken);
}

} // namespace selwise

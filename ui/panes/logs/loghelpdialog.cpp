#include "ui/panes/logs/loghelpdialog.h"

#include "models/text/logquerytext.h"
#include "ui/panes/card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace selwise {

LogHelpDialog::LogHelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Query language"));
    resize(720, 620);
    auto *page = new Surface(Surface::Fill::Content);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Query language"), TextLabel::Look::Title, page));
    for (const LogQueryHelp &help : logQueryHelp()) {
        column->addSpacing(8);
        column->addWidget(new TextLabel(help.heading, TextLabel::Look::Strong, page));
        auto *text = new TextLabel(help.text, TextLabel::Look::Secondary, page);
        text->setWordWrap(true);
        column->addWidget(text);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
        for (const LogQueryHelp::Example &example : help.examples) {
            const int row = grid->rowCount();
            auto *link = new LinkLabel(example.query, page);
            link->setFont(fonts::mono());
            link->setToolTip(tr("Try it"));
            connect(link, &LinkLabel::clicked, this, [this, query = example.query] { Q_EMIT exampleWanted(query); });
            grid->addWidget(link, row, 0, Qt::AlignLeft | Qt::AlignTop);
            auto *meaning = new TextLabel(example.meaning, TextLabel::Look::Body, page);
            meaning->setWordWrap(true);
            grid->addWidget(meaning, row, 1);
        }
        column->addLayout(grid);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addWidget(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
}

} // namespace selwise

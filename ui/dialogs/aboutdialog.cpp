#include "ui/dialogs/aboutdialog.h"

#include "ui/widgets/textlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace selwise {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Selwise Console"));
    auto *logo = new QLabel(this);
    logo->setPixmap(logoIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    auto *name = new TextLabel(tr("Selwise Console %1").arg(QStringLiteral(SELWISE_VERSION)), TextLabel::Look::Title, this);
    auto *what = new TextLabel(tr("Every event has a path. A native program for Selwise's integration API."), TextLabel::Look::Secondary, this);
    auto *licence = new TextLabel(tr("Free software under the GNU General Public License, version 3 or any later version. "
                                    "It comes without any warranty, as far as the law permits."),
                                 TextLabel::Look::Secondary, this);
    auto *built = new TextLabel(tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()),
                               TextLabel::Look::Caption, this);
    for (QLabel *label : {static_cast<QLabel *>(what), static_cast<QLabel *>(licence)}) {
        label->setWordWrap(true);
        label->setFixedWidth(420);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy details"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [name, built] {
        QApplication::clipboard()->setText(name->text() + u'\n' + built->text());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(name);
    words->addWidget(what);
    words->addWidget(licence);
    words->addWidget(built);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(20);
    column->addLayout(row);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace selwise

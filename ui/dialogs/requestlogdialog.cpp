#include "ui/dialogs/requestlogdialog.h"

#include "ui/widgets/clearbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr qint64 shownBytes = 256 * 1024; ///< read at once, in well under a frame

} // namespace

RequestLogDialog::RequestLogDialog(const QString &file, QWidget *parent)
    : QDialog(parent), m_file(file), m_search(new QLineEdit(this)), m_view(new QPlainTextEdit(this)),
      m_state(new TextLabel({}, TextLabel::Look::Caption, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Request log"));
    m_search->setPlaceholderText(tr("Only lines with…"));
    m_search->setAccessibleName(tr("Show only lines that contain this text"));
    addClearButton(m_search);
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(fonts::mono());
    m_view->setAccessibleName(tr("Requests, oldest first"));
    m_view->setPlaceholderText(tr("No request has been made yet."));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *again = buttons->addButton(tr("Read again"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    again->setDefault(true); // Enter in the search field must not close the log
    connect(again, &QPushButton::clicked, this, &RequestLogDialog::reload);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_view->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &RequestLogDialog::filter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(880, 560);
    reload();
    m_search->setFocus();
}

void RequestLogDialog::reload()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        m_text.clear();
        m_state->setText(file.exists() ? tr("%1 cannot be read: %2. Check who owns the file, then read again.")
                                             .arg(m_file, file.errorString())
                                       : tr("Written to %1 with the first request. Tokens and secrets never reach it.").arg(m_file));
        filter();
        return;
    }
    const qint64 whole = file.size();
    QByteArray end;
    if (whole > shownBytes) {
        file.seek(whole - shownBytes);
        end = file.read(shownBytes);
        end = end.mid(end.indexOf('\n') + 1);
    } else {
        end = file.readAll();
    }
    m_text = QString::fromUtf8(end);
    m_state->setText(whole > shownBytes ? tr("The last %1 KB of %2. Tokens and secrets never reach it.").arg(shownBytes / 1024).arg(m_file)
                                        : tr("%1. Tokens and secrets never reach it.").arg(m_file));
    filter();
}

void RequestLogDialog::filter()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty()) {
        m_view->setPlainText(m_text);
    } else {
        QStringList lines;
        for (QStringView line : QStringView(m_text).split(u'\n')) {
            if (line.contains(wanted, Qt::CaseInsensitive))
                lines << line.toString();
        }
        m_view->setPlainText(lines.join(u'\n'));
    }
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
}

} // namespace selwise

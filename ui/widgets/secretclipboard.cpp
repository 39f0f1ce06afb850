#include "ui/widgets/secretclipboard.h"

#include "models/ports/clock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

SecretClipboard::SecretClipboard(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::put(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // What clipboard histories of KDE and GNOME look for to leave an entry out.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_mine = data;
    m_clock.after(stays, this, [this, mine = ++m_turn] {
        if (mine == m_turn)
            takeBack();
    });
    Q_EMIT copied();
}

void SecretClipboard::takeBack()
{
    if (m_mine && QGuiApplication::clipboard()->mimeData() == m_mine)
        QGuiApplication::clipboard()->clear();
    m_mine.clear();
}

} // namespace selwise

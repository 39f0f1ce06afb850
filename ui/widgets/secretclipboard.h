#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>

class QMimeData;

namespace selwise {

class Clock;

/**
 * Lends a secret to the clipboard: marked for clipboard histories to leave out, and taken back after `stays`, or when this dies,
 * while it is still what lies there. Something copied meanwhile, here or in another program, is never touched.
 */
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds stays{30};

    explicit SecretClipboard(Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void put(const QString &secret);

Q_SIGNALS:
    void copied();

private:
    void takeBack();

    Clock &m_clock;
    QPointer<QMimeData> m_mine; ///< the clipboard owns it, and deletes it when something else takes its place
    quint64 m_turn = 0;         ///< a later copy begins the time anew
};

} // namespace selwise

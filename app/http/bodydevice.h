#pragma once

#include <QByteArray>
#include <QIODevice>

namespace selwise {

/// The body of one request, handed out once. It can neither seek nor reset, and that is the point:
/// QNetworkAccessManager sends a request again by itself when the connection closes before the answer, unless the body
/// cannot be had a second time. So a request without a body has one too, an empty one.
class BodyDevice final : public QIODevice {
    Q_OBJECT
public:
    explicit BodyDevice(QByteArray body, QObject *parent = nullptr);
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_given == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_given; }
    bool reset() override { return false; }
    qint64 given() const { return m_given; } ///< bytes that went down to the socket

Q_SIGNALS:
    void taken(); ///< each time a piece of it goes down: there is a connection, and it carries the request

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_given = 0;
};

} // namespace selwise

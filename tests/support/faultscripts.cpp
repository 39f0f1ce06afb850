#include "tests/support/faultserver.h"

#include <array>
#include <QtEndian>

namespace selwise::fault {
namespace {

Step send(QByteArray bytes)
{
    return {Step::Kind::Send, std::move(bytes), 0, {}};
}
Step hang()
{
    return {Step::Kind::Hang, {}, 0, {}};
}
Step reset()
{
    return {Step::Kind::Reset, {}, 0, {}};
}

QByteArray head(int status, const HeaderList &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

QByteArray jsonHead(const QByteArray &framing)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + framing + "\r\n";
}

QByteArray chunk(const QByteArray &data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

quint32 crc32(const QByteArray &data)
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    quint32 crc = 0xffffffffU;
    const quint32 *const known = table.data();
    for (const char *c = data.constData(), *end = c + data.size(); c != end; ++c)
        crc = known[(crc ^ uchar(*c)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

Script after(std::vector<Step> steps)
{
    return {Script::When::BodyRead, std::move(steps), false};
}

} // namespace

Script answer(int status, const QByteArray &body, const HeaderList &headers, const QByteArray &type)
{
    HeaderList all = headers;
    if (!type.isEmpty())
        all.append({"Content-Type", type});
    all.append({"Content-Length", QByteArray::number(body.size())});
    return after({send(head(status, all) + body)});
}

Script hangWhenConnected()
{
    return {Script::When::Connected, {hang()}, false};
}

Script hangBeforeHead()
{
    return after({hang()});
}

Script hangInHead()
{
    return after({send("HTTP/1.1 200 OK\r\nContent-Ty"), hang()});
}

Script hangInBody()
{
    return after({send(jsonHead("Content-Length: 100\r\n") + "{\"data\":["), hang()});
}

Script closeWhenConnected()
{
    return {Script::When::Connected, {}, false};
}

Script closeWithoutAnswer()
{
    return after({});
}

Script resetWithoutAnswer()
{
    return after({reset()});
}

Script resetInBody()
{
    return after({send(jsonHead("Content-Length: 100\r\n") + "{\"data\":["), reset()});
}

Script lengthTooLong(const QByteArray &body)
{
    return after({send(jsonHead("Content-Length: " + QByteArray::number(body.size() + 10) + "\r\n") + body)});
}

Script lengthTooShort(const QByteArray &body)
{
    Script script = after({send(jsonHead("Content-Length: " + QByteArray::number(body.size() - 3) + "\r\n") + body)});
    script.keepOpen = true;
    return script;
}

Script chunked(const QByteArray &body)
{
    const qsizetype half = body.size() / 2;
    return after({send(jsonHead("Transfer-Encoding: chunked\r\n") + chunk(body.first(half)) + chunk(body.sliced(half))
                       + "0\r\n\r\n")});
}

Script cutChunk(const QByteArray &body)
{
    return after({send(jsonHead("Transfer-Encoding: chunked\r\n") + QByteArray::number(body.size() + 5, 16) + "\r\n" + body)});
}

Script noLastChunk(const QByteArray &body)
{
    return after({send(jsonHead("Transfer-Encoding: chunked\r\n") + chunk(body))});
}

Script dripped(const Script &whole, std::chrono::milliseconds pause)
{
    Script script = whole;
    for (Step &step : script.steps) {
        if (step.kind == Step::Kind::Send) {
            step.kind = Step::Kind::Drip;
            step.pause = pause;
        }
    }
    return script;
}

Script html(int status)
{
    return answer(status, "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>", {},
                  "text/html; charset=utf-8");
}

Script halfJson()
{
    return answer(200, "{\"data\":[{\"provider\":\"ga4\",\"ena");
}

Script redirect(int status, const QByteArray &location)
{
    return answer(status, {}, {{"Location", location}});
}

Script flood(qint64 bytes, bool announced)
{
    const QByteArray framing = announced ? "Content-Length: " + QByteArray::number(bytes) + "\r\n"
                                         : QByteArray("Connection: close\r\n");
    return after({send(jsonHead(framing)), {Step::Kind::Repeat, QByteArray(64 * 1024, ' '), bytes, {}}});
}

Script headFlood(qint64 bytes)
{
    return after({send("HTTP/1.1 200 OK\r\n"), {Step::Kind::Repeat, "X-Flood: " + QByteArray(1000, 'x') + "\r\n", bytes, {}}});
}

Script gzipBomb(qint64 unpacked)
{
    // qCompress gives four bytes of length and a zlib stream: two bytes of head, deflate, four of checksum. A gzip member is
    // the same deflate between a head of ten bytes and CRC-32 and length; with a wrong CRC it would only look damaged.
    const QByteArray plain(unpacked, ' ');
    const QByteArray deflate = qCompress(plain, 9).sliced(6).chopped(4);
    QByteArray trailer(8, '\0');
    qToLittleEndian(crc32(plain), trailer.data());
    qToLittleEndian(quint32(unpacked), trailer.data() + 4);
    const QByteArray gzip = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflate + trailer;
    return after({send(jsonHead("Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(gzip.size()) + "\r\n") + gzip)});
}

Script twice(const QByteArray &first, const QByteArray &second)
{
    Script script = answer(200, first);
    script.steps.push_back(answer(200, second).steps.front());
    script.keepOpen = true;
    return script;
}

Script notHttp()
{
    return after({send("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")});
}

} // namespace selwise::fault

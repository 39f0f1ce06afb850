#include "ui/panes/providers/exchangeview.h"

#include "models/services/curlcommand.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace selwise {

namespace {

constexpr int requestIndex = 0, answerIndex = 1, codeLeast = 150, firstError = 400, firstSuccess = 200, firstRedirect = 300;

QString bodyText(const Json &body)
{
    return body.isString() ? body.toQString() : body.isNull() ? QString() : QString::fromUtf8(body.toBytes(true));
}

} // namespace

ExchangeView::ExchangeView(QWidget *parent)
    : QWidget(parent), m_which(new SegmentedControl({tr("Request"), tr("Answer")}, this)), m_status(new Pill(this)),
      m_line(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_copy(new QPushButton(tr("cURL"), this)), m_code(new CodeBlock(this))
{
    setCompact(m_which);
    m_which->setAccessibleName(tr("Request or answer"));
    setButtonKind(m_copy, ButtonKind::Quiet);
    setCompact(m_copy);
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAccessibleName(tr("Copy as cURL"));
    m_copy->setToolTip(tr("Copies the request as a command; secrets stay hidden"));
    m_code->setMinimumHeight(codeLeast);
    m_code->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_line->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_which);
    bar->addWidget(m_status);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_code, 1);
    column->addWidget(m_line);
    connect(m_which, &SegmentedControl::chosen, this, &ExchangeView::show);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(curl());
        Q_EMIT copied();
    });
}

void ExchangeView::setExchange(const codec::TestExchange &exchange, bool validator, const QString &hidden)
{
    m_exchange = exchange;
    m_which->setSegmentEnabled(requestIndex, exchange.hasRequest());
    m_which->setSegmentEnabled(answerIndex, exchange.hasAnswer());
    m_which->setCurrentIndex(exchange.hasAnswer() ? answerIndex : requestIndex);
    m_copy->setVisible(!exchange.url.isEmpty());
    m_status->setVisible(exchange.status.has_value());
    if (exchange.status) {
        const int status = *exchange.status;
        m_status->setPill(status >= firstError ? Tone::Failed : status >= firstSuccess && status < firstRedirect ? Tone::Delivered : Tone::Warning,
                          tr("HTTP %1").arg(status));
    }
    QStringList facts;
    if (!exchange.url.isEmpty()) {
        const QString request = exchange.method + u' ' + exchange.url;
        facts << (validator ? tr("validator: %1").arg(request) : request);
    }
    facts << hidden;
    // A long address has no blanks to break at: one may break at each of its parts.
    m_line->setText(facts.join(u'\n').replace(u'/', QStringLiteral("/\u200b")).replace(u'&', QStringLiteral("\u200b&")));
    show();
}

QString ExchangeView::curl() const
{
    return curlCommand(m_exchange);
}

void ExchangeView::show()
{
    const bool answer = m_which->currentIndex() == answerIndex;
    const Json &body = answer ? m_exchange.responseBody : m_exchange.requestBody;
    QString text;
    if (!answer && !m_exchange.url.isEmpty()) {
        text = m_exchange.method + u' ' + m_exchange.url + u'\n';
        for (const auto &[name, value] : m_exchange.requestHeaders)
            text += name + QStringLiteral(": ") + value + u'\n';
        if (!body.isNull())
            text += u'\n';
    }
    text += bodyText(body);
    m_code->setCode(text.isEmpty() ? tr("(an empty body)") : text);
    m_code->setAccessibleName(answer ? tr("Answer") : tr("Request"));
}

} // namespace selwise

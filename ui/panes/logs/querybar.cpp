#include "ui/panes/logs/querybar.h"

#include "models/controllers/logcompletion.h"
#include "models/controllers/logscontroller.h"
#include "models/text/logquerytext.h"
#include "ui/panes/logs/completionpopup.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace selwise {

using logquery::Token;

namespace {

constexpr int glassSize = 16, glassLeft = 8, textLeft = 24;

QTextCharFormat formatOf(Token::Kind kind)
{
    const Theme &theme = Theme::current();
    QTextCharFormat format;
    switch (kind) {
    case Token::Kind::Field:
    case Token::Kind::Operator: format.setForeground(theme.text3); break;
    case Token::Kind::Keyword:
    case Token::Kind::Negation:
    case Token::Kind::Parenthesis: format.setForeground(theme.accentText); break;
    case Token::Kind::Value:
    case Token::Kind::Words: format.setForeground(theme.text); break;
    }
    return format;
}

} // namespace

QueryBar::QueryBar(LogsController &logs, QWidget *parent)
    : QWidget(parent), m_logs(logs), m_field(new QLineEdit(this)), m_glass(new IconLabel(Icon::Search, Tone::Neutral, glassSize, m_field)), m_outcome(new TextLabel({}, TextLabel::Look::Muted, m_field)),
      m_problem(new TextLabel({}, TextLabel::Look::Caption, this))
{
    m_field->setFont(fonts::mono());
    m_field->setFixedHeight(fieldHeight);
    m_field->setPlaceholderText(tr("provider:meta status:failed order.total>100 \"timeout\""));
    m_field->setAccessibleName(tr("Query"));
    m_field->setMaxLength(int(logquery::maxQueryLength));
    m_glass->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_field->installEventFilter(this);
    m_outcome->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_problem->hide();
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_logs.setQuery(text);
        const QChar before = m_field->cursorPosition() > 0 ? text[m_field->cursorPosition() - 1] : QChar(u' ');
        if (!before.isSpace() && before != u'(' && before != u'"')
            complete();
        else if (m_popup)
            m_popup->hide();
    });
    connect(m_field, &QLineEdit::textChanged, this, &QueryBar::mark);
    connect(&m_logs, &LogsController::queryChanged, this, &QueryBar::showQuery);
    connect(&m_logs.completion(), &LogCompletion::changed, this, [this] {
        if (!isCompleting())
            return;
        const int chosen = m_popup->current();
        complete(chosen > 0 ? m_completion.candidates.at(size_t(chosen)).insert : QString());
    });
    showQuery();
}

QueryBar::~QueryBar()
{
    m_field->removeEventFilter(this);
}

void QueryBar::showQuery()
{
    if (m_field->text() != m_logs.tab().query)
        m_field->setText(m_logs.tab().query);
    mark();
}

/// Colours by the way a line edit takes from input methods: a plain one has no other.
void QueryBar::mark()
{
    const logquery::Parsed parsed = logquery::parse(m_field->text());
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](const logquery::Span &span, const QTextCharFormat &format) {
        attributes += {QInputMethodEvent::TextFormat, int(span.from) - m_field->cursorPosition(), int(span.to - span.from), format};
    };
    for (const Token &token : parsed.tokens)
        add(token.span, formatOf(token.kind));
    const logquery::Problem *first = nullptr;
    for (const logquery::Problem &problem : parsed.problems) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(problem.isWarning() ? Theme::current().warning : Theme::current().failed);
        logquery::Span span = problem.span;
        if (span.isEmpty() && span.from > 0)
            --span.from;
        add(span, format);
        if (!first || (first->isWarning() && !problem.isWarning()))
            first = &problem;
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_field, &event);
    // While a value is still being typed an unfinished end is no error to be shouted.
    const bool unfinished = first && m_field->hasFocus() && first->span.to >= m_field->text().size();
    const bool shown = first && !unfinished;
    setFieldTone(m_field, shown && !first->isWarning() ? Tone::Error : Tone::Neutral);
    if (shown) {
        const QString text = logProblemText(*first, m_field->text());
        if (m_problem->text() != text)
            announce(m_field, text);
        m_problem->setText(text);
        m_problem->setTone(first->isWarning() ? Tone::Warning : Tone::Failed);
    }
    m_problem->setVisible(shown);
    m_field->setAccessibleDescription(shown ? m_problem->text() : QString());
}

void QueryBar::setOutcome(const QString &text)
{
    m_outcome->setText(text);
    placeOutcome();
}

void QueryBar::placeOutcome()
{
    const QSize size = m_outcome->sizeHint();
    const bool room = m_field->width() - size.width() > 260;
    m_outcome->setVisible(room && !m_outcome->text().isEmpty());
    m_outcome->setGeometry(m_field->width() - size.width() - 12, (m_field->height() - size.height()) / 2, size.width(), size.height());
    m_glass->setGeometry(glassLeft, (m_field->height() - glassSize) / 2, glassSize, glassSize);
    m_field->setTextMargins(textLeft, 0, m_outcome->isVisibleTo(m_field) ? size.width() + 16 : 0, 0);
}

void QueryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOutcome();
}

void QueryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

bool QueryBar::isCompleting() const
{
    return m_popup && m_popup->isVisible();
}

void QueryBar::complete(const QString &chosen)
{
    m_completion = logquery::complete(m_field->text(), m_field->cursorPosition(), m_logs.completion().source());
    if (m_completion.candidates.empty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new CompletionPopup(window());
        connect(m_popup, &CompletionPopup::taken, this, [this](int candidate) { take(m_completion.candidates.at(size_t(candidate))); });
        connect(m_popup, &CompletionPopup::helpWanted, this, [this] {
            m_popup->hide();
            Q_EMIT helpWanted();
        });
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    const QFontMetrics metrics(m_field->font());
    const int typed = metrics.horizontalAdvance(m_field->text().left(m_completion.replace.from));
    const int x = std::min(36 + typed, std::max(36, m_field->width() - 120));
    const auto same = std::ranges::find(m_completion.candidates, chosen, &logquery::Candidate::insert);
    const int current = same == m_completion.candidates.end() ? 0 : int(same - m_completion.candidates.begin());
    m_popup->show(m_completion.candidates, m_field->mapTo(window(), QPoint(x, m_field->height())), current);
}

void QueryBar::take(const logquery::Candidate &candidate)
{
    const QString text = m_field->text();
    const logquery::Span &span = m_completion.replace;
    const bool more = candidate.insert.endsWith(u':') || candidate.insert.endsWith(u'>');
    const bool atEnd = span.to == text.size();
    const QString insert = candidate.insert + (!more && atEnd ? QStringLiteral(" ") : QString());
    const QString result = text.left(span.from) + insert + text.mid(span.to);
    m_popup->hide();
    m_field->setText(result);
    m_field->setCursorPosition(int(span.from + insert.size()));
    m_logs.setQuery(result);
    mark();
    if (more)
        complete();
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && m_popup)
        m_popup->hide();
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &QueryBar::mark, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!isCompleting()) {
        const bool wanted = key->key() == Qt::Key_Down || (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier);
        if (wanted)
            complete();
        return wanted;
    }
    switch (key->key()) {
    case Qt::Key_Down: m_popup->step(1); return true;
    case Qt::Key_Up: m_popup->step(-1); return true;
    case Qt::Key_Escape: m_popup->hide(); return true;
    case Qt::Key_Tab:
        if (m_popup->current() >= 0)
            take(m_completion.candidates.at(size_t(m_popup->current())));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_popup->hide(); return true;
    default: return false;
    }
}

} // namespace selwise

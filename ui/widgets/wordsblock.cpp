#include "ui/widgets/wordsblock.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/richlabel.h"
#include "ui/widgets/textbreaks.h"

#include <QFontInfo>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

namespace {

// No text has these: they are no characters (Unicode, 23.7).
constexpr QChar codeBegins(0xFDD0), codeEnds(0xFDD1), codeStar(0xFDD2);

} // namespace

QString code(const QString &text)
{
    return codeBegins + QString(text).replace(u'*', codeStar) + codeEnds;
}

QString emphasised(const QString &sentence)
{
    const QStringList parts = sentence.split(u"**"_s);
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString text = parts[i].toHtmlEscaped();
        // A mark without its partner is two stars of the text.
        const bool closed = i + 1 < parts.size();
        html += i % 2 == 0 ? text : closed ? "<span style=\"font-weight:600\">"_L1 + text + "</span>"_L1 : "**"_L1 + text;
    }
    if (html.contains(codeBegins)) {
        const QFont mono = fonts::mono();
        const QString begin = "<span style=\"font-family:'%1';font-size:%2pt\">"_L1.arg(mono.families().join("','"_L1), QString::number(QFontInfo(mono).pointSizeF(), 'f', 2));
        html.replace(codeBegins, begin).replace(codeEnds, "</span>"_L1).replace(codeStar, u'*');
    }
    return html.replace(u'\n', "<br>"_L1);
}

QString inParagraph(const QString &html, int percent)
{
    return "<p style=\"line-height:%1%\">%2</p>"_L1.arg(QString::number(percent), html);
}

QString paragraph(const QString &sentence, int percent)
{
    return inParagraph(emphasised(sentence), percent);
}

QString withoutEmphasis(const QString &sentence)
{
    return QString(sentence).replace(u"**"_s, QString()).remove(codeBegins).remove(codeEnds).replace(codeStar, u'*');
}

WordsBlock::WordsBlock(QWidget *parent)
    : QWidget(parent)
    , m_label(new RichLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(15, 2, 0, 2);
    layout->addWidget(m_label);
}

WordsBlock::WordsBlock(const QString &sentence, QWidget *parent)
    : WordsBlock(parent)
{
    setSentence(sentence);
}

void WordsBlock::setSentence(const QString &sentence)
{
    m_label->setText(paragraph(textbreaks::breakable(sentence), 130));
    m_label->setAccessibleName(withoutEmphasis(sentence));
    setAccessibleName(withoutEmphasis(sentence));
}

QString WordsBlock::plainText() const
{
    return accessibleName();
}

void WordsBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(isRightToLeft() ? QRect(width() - 3, 0, 3, height()) : QRect(0, 0, 3, height()), Theme::current().accent);
}

} // namespace selwise

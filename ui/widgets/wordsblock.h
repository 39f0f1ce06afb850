#pragma once

#include <QWidget>

class QLabel;

namespace selwise {

/**
 * The plain-words sentence behind a 3 px accent bar. Names and values stand in the sentence between `**` and are drawn semi-bold:
 * wordsBlock->setSentence(tr("Send **%1** to **Meta** only when ...")). Everything else is plain text, never markup.
 */
class WordsBlock : public QWidget {
    Q_OBJECT
public:
    explicit WordsBlock(QWidget *parent = nullptr);
    explicit WordsBlock(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /** Without the marks of emphasis. */
    QString plainText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

/** @p html, made by emphasised() or from escaped texts, as a paragraph with the line height of the design. */
QString inParagraph(const QString &html, int percent = 122);
/** emphasised() as a paragraph with the line height of the design, for labels of several lines; @p percent of the font's own. */
QString paragraph(const QString &sentence, int percent = 122);
/**
 * @p text as a code in a sentence: in the mono font, sign for sign. The font of sentences draws some by their neighbours, the x of
 * "4x8" as a multiplication sign.
 */
QString code(const QString &text);
/** Rich text of @p sentence for a QLabel: escaped, with `**x**` semi-bold and code() in mono. */
QString emphasised(const QString &sentence);
/** @p sentence without the marks. */
QString withoutEmphasis(const QString &sentence);

} // namespace selwise

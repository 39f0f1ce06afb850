#pragma once

#include <QPlainTextEdit>

namespace selwise {

/**
 * Read-only text in mono, JSON coloured by the theme. Reached with Tab and left with it; the arrow keys move, Ctrl+C copies the
 * selection, or everything when nothing is selected. Lines are coloured when they come into sight, so a text may be long.
 * Give it an accessible name.
 */
class CodeBlock : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeBlock(QWidget *parent = nullptr);

    void setCode(const QString &code);
    QString code() const { return toPlainText(); }
    /** As high as its text, up to @p lines, then it scrolls. 0: as high as the layout makes it. */
    void setMaximumLines(int lines);
    /** On the pane itself instead of a sunken box: no frame, the pane's own colour. For a block that fills its side. */
    void setBare();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyAll();

protected:
    /** These lines are about to be painted: told once, and again after showAnew(). */
    virtual void showing(int first, int last);
    void showAnew();
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QColor surface() const;
    /** Lines as they are broken now; stops counting past the maximum. */
    int lineTotal() const;

    class Highlighter;
    Highlighter *m_highlighter;
    int m_maximumLines = 0;
    int m_firstShown = -1, m_lastShown = -1; ///< as last told
    bool m_bare = false;
};

} // namespace selwise

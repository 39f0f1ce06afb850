#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace selwise {

class TextLabel;

/** A pane that waits: progress with a count, Cancel (also Escape), a skeleton of what will come. */
class LoadingState : public QWidget {
    Q_OBJECT
public:
    enum class Skeleton : quint8 { Table, Form, List, ListAndForm };

    explicit LoadingState(Skeleton skeleton, QWidget *parent = nullptr);

    /** @p text is what runs ("Reading Meta’s settings") or the count ("3.5 of 8.4 million"); total 0: length unknown. */
    void setProgress(const QString &text, int done = 0, int total = 0);
    void setFootnote(const QString &text);
    /** Off where nothing can be cancelled. On at first. */
    void setCancellable(bool cancellable);

    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QProgressBar *m_bar;
    TextLabel *m_text;
    QPushButton *m_cancel;
    TextLabel *m_footnote;
};

} // namespace selwise

#pragma once

#include <QWidget>

class QProgressBar;

namespace selwise {

class LinkLabel;
class TextLabel;

/// Work that runs: what, how far, and Cancel. Hidden while nothing does.
class RunningBar : public QWidget {
    Q_OBJECT
public:
    explicit RunningBar(QWidget *parent = nullptr);
    /// total 0: length unknown.
    void setProgress(const QString &what, qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_what;
    QProgressBar *m_bar;
    LinkLabel *m_cancel;
};

} // namespace selwise

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace selwise {

/// The end of the request log, as it is on disk: it is redacted where it is written, so nothing is hidden here.
class RequestLogDialog : public QDialog {
    Q_OBJECT
public:
    RequestLogDialog(const QString &file, QWidget *parent);

private:
    void reload();
    void filter();

    QString m_file, m_text;
    QLineEdit *m_search;
    QPlainTextEdit *m_view;
    QLabel *m_state;
};

} // namespace selwise

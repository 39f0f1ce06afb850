#pragma once

#include "models/domain/codec/testexchange.h"

#include <QWidget>

class QPushButton;

namespace selwise {

class CodeBlock;
class Pill;
class SegmentedControl;
class TextLabel;

/// The exact request of a test and its answer, without secrets, one at a time; to copy as cURL.
class ExchangeView : public QWidget {
    Q_OBJECT
public:
    explicit ExchangeView(QWidget *parent = nullptr);

    void setExchange(const codec::TestExchange &exchange, bool validator, const QString &hidden);
    QString curl() const;

Q_SIGNALS:
    void copied();

private:
    void show();

    codec::TestExchange m_exchange;
    SegmentedControl *m_which;
    Pill *m_status;
    TextLabel *m_line;
    QPushButton *m_copy;
    CodeBlock *m_code;
};

} // namespace selwise

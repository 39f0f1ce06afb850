#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

class QPushButton;

namespace selwise {

class EventPopup;
class FlowLayout;

/// The events of a webhook as chips in a field, and a list by family to choose them from. None chosen means all.
class EventPicker : public QWidget {
    Q_OBJECT
public:
    explicit EventPicker(QWidget *parent = nullptr);
    void setEvents(const std::vector<QString> &events);
    const std::vector<QString> &events() const { return m_events; }
    QPushButton *addButton() const { return m_add; }
    EventPopup *open(); ///< the list, beneath the field

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const std::vector<QString> &events);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void remove(int index);

    std::vector<QString> m_events;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QWidget *m_all;
    QPointer<EventPopup> m_popup;
};

} // namespace selwise

#pragma once

#include <QLabel>
#include <vector>

namespace selwise {

/// A label for rich text in several lines. Layouts ask again and again how high it is at the same few widths and how wide it
/// would be, and QLabel lays the whole text out anew for each answer, eight times for the first; here it is remembered.
class RichLabel : public QLabel {
    Q_OBJECT
public:
    explicit RichLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    struct Known {
        QString text;
        QFont font;
        QString plain;                            ///< what is read of the text
        std::vector<std::pair<int, int>> heights; ///< by width
    };
    Known &known() const; ///< of the text as it stands

    mutable Known m_known;
};

} // namespace selwise

#pragma once

#include <QLabel>
#include <vector>

namespace selwise {

/// A label for rich text in several lines. Layouts ask again and again how high it is at the same few widths, and QLabel lays the
/// whole text out anew for each answer; here it is remembered.
class RichLabel : public QLabel {
    Q_OBJECT
public:
    explicit RichLabel(QWidget *parent = nullptr);

    int heightForWidth(int width) const override;

private:
    struct Known {
        QString text;
        QFont font;
        std::vector<std::pair<int, int>> heights; ///< by width
    };
    mutable Known m_known;
};

} // namespace selwise

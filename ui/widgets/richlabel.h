#pragma once

#include <QLabel>
#include <QTextLayout>
#include <map>
#include <memory>

namespace selwise {

/// A label for rich text in several lines. Layouts ask again and again how high it is at a dozen widths and how wide it would
/// be, and QLabel finds the glyphs of the whole text anew for each answer, twice; here they are found once.
class RichLabel : public QLabel {
    Q_OBJECT
public:
    explicit RichLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    /// Of the text as it stands.
    struct Known {
        QString text;
        QFont font;
        QString plain;                       ///< what is read of it
        std::unique_ptr<QTextLayout> layout; ///< of its only paragraph; null: it has others, tables or pictures
        double percent = 100;                ///< a line's height
        std::map<int, int> heights;          ///< by width, without what stands around
    };
    Known &known() const;

    mutable Known m_known;
};

} // namespace selwise

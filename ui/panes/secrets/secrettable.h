#pragma once

#include <QTableView>

#include <array>

namespace selwise {

class SecretWords;

/// The table of secrets. Its names stand whole before anything else does; what is left is shared by the other columns.
class SecretTable : public QTableView {
    Q_OBJECT
public:
    explicit SecretTable(SecretWords *words, QWidget *parent = nullptr);

    /// The widths of the columns behind the name: as wide as is nice, or as their contents are; where even these have no room
    /// the widest of them gives way, down to `least`.
    static constexpr int least = 80;
    using Widths = std::array<int, 4>;
    static Widths shared(int room, const Widths &contents, const Widths &nice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    SecretWords *m_words;
};

} // namespace selwise

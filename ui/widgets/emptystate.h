#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace selwise {

class MotifView;
class TextLabel;

/** A pane without content: the motif, what it is for, the first action. Centred, at most 340 px wide. */
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);

    void setMark(ProviderMark mark);
    /** Owned by the panel. The first is meant to be the primary one. */
    QPushButton *addButton(const QString &text, ButtonKind kind, std::optional<Icon> glyph = {});
    /** A quiet line beneath the buttons ("Or paste a webhook’s JSON here."). */
    void setFootnote(const QString &text);

private:
    MotifView *m_motif;
    QHBoxLayout *m_buttons;
    TextLabel *m_footnote;
};

} // namespace selwise

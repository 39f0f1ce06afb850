#pragma once

#include "models/controllers/matchkeys.h"

#include <QWidget>

namespace selwise {

class KeyBars;
class LinkLabel;
class StatusLabel;
class TextLabel;

/// Which share of the recent events sent to Meta carried each match key: coverage, for only Meta knows its score.
class MatchKeysView : public QWidget {
    Q_OBJECT
public:
    explicit MatchKeysView(MatchKeys &keys, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refill();

    MatchKeys &m_keys;
    TextLabel *m_remark, *m_state;
    StatusLabel *m_ids;
    LinkLabel *m_again;
    KeyBars *m_bars;
};

} // namespace selwise

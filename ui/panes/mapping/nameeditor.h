#pragma once

#include "models/text/mappingtext.h"

#include <QLineEdit>
#include <QPointer>

namespace selwise {

class CheckBubble;

/// The name of a provider's event, typed in a cell: completion from the names that are known, and beside it what the check
/// says. Only an error keeps it from being entered.
class NameEditor : public QLineEdit {
    Q_OBJECT
public:
    /// What the check says floats in `bubbleHost`, an ancestor with room around the field; none: the parent.
    NameEditor(const ProviderId &provider, const QStringList &suggestions, QWidget *parent, QWidget *bubbleHost = nullptr);
    ~NameEditor() override;

    QString name() const { return text().trimmed(); }
    NameCheck check() const;
    void setOthers(int cells); ///< the name is for that many cells
    /// What floats beside the field leaves all of this clear, without its rim, where there is room: the card that the field is in.
    void setAround(const QWidget *card, int rim);
    bool isCompleting() const; ///< the list of names has the keys

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showCheck();
    void placeBubble();

    ProviderId m_provider;
    int m_others = 1;
    const QWidget *m_around;
    int m_rim = 0;
    QPointer<CheckBubble> m_bubble;
};

} // namespace selwise

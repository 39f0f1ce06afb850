#pragma once

#include "models/domain/mappingtable.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QHBoxLayout;

namespace selwise {

class NameEditor;

/// "purchase goes to [Meta] as […]": asks for a name where something was dropped, or for another one; at first it is the one that
/// the event has there. Enter takes it, Esc and a click elsewhere leave it.
class NameCard : public QWidget {
    Q_OBJECT
public:
    using Suggestions = std::function<QStringList(const ProviderId &)>;
    using Names = std::function<QString(const ProviderId &)>; ///< of the event; empty: it is not sent there
    NameCard(const QString &event, const std::vector<ProviderId> &providers, const ProviderId &chosen, Names names, Suggestions suggestions,
             QWidget *parent);
    ~NameCard() override;
    void popUpAt(const QPoint &place); ///< in the parent
    NameEditor *editor() const { return m_editor; }
    ProviderId provider() const;

Q_SIGNALS:
    void entered(const selwise::MappingEdit &edit);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void renew();

    QString m_event;
    std::vector<ProviderId> m_providers;
    Names m_names;
    Suggestions m_suggestions;
    QComboBox *m_provider = nullptr;
    QHBoxLayout *m_row;
    NameEditor *m_editor = nullptr;
    QString m_given; ///< what the editor held at first
};

} // namespace selwise

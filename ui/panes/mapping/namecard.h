#pragma once

#include "models/domain/mappingtable.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QHBoxLayout;

namespace selwise {

class NameEditor;

/// "purchase goes to [Meta] as […]": asks for a name where something was dropped, or for another one. Enter takes it, Esc and a
/// click elsewhere leave it.
class NameCard : public QWidget {
    Q_OBJECT
public:
    using Suggestions = std::function<QStringList(const ProviderId &)>;
    NameCard(const QString &event, const std::vector<ProviderId> &providers, const ProviderId &chosen, const QString &name,
             Suggestions suggestions, QWidget *parent);
    ~NameCard() override;
    void popUpAt(const QPoint &place); ///< in the parent
    NameEditor *editor() const { return m_editor; }
    ProviderId provider() const;

Q_SIGNALS:
    void entered(const selwise::MappingEdit &edit);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void renew(const QString &name);

    QString m_event;
    std::vector<ProviderId> m_providers;
    Suggestions m_suggestions;
    QComboBox *m_provider = nullptr;
    QHBoxLayout *m_row;
    NameEditor *m_editor = nullptr;
};

} // namespace selwise

#pragma once

#include "models/domain/providerrecord.h"
#include "models/ports/secretstore.h"
#include "ui/panes/pane.h"

class QPushButton;
class QTableView;

namespace selwise {

class Banner;
class IconLabel;
class PaneHeader;
class SecretField;
class SecretReplacer;
class SecretTable;
class SecretWords;
class SecretsController;
class TextLabel;

/// "Where are my secrets?": for each secret of this connection the store, the date, the last use; never the value, but for
/// the ten seconds after Reveal.
class SecretsPane : public Pane {
    Q_OBJECT
public:
    explicit SecretsPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    void entered() override;
    QTableView *table() const;

private:
    void build();
    QWidget *buildDetail();
    void showState();
    void showDetail();
    void say(std::optional<Tone> tone, const QString &text); ///< beneath the value
    void reveal();
    void replace();
    void forget();
    std::optional<SecretKey> currentKey() const;
    std::optional<ConfigField> currentField() const;

    PaneContext m_context;
    SecretsController &m_secrets;
    SecretWords *m_words;
    SecretReplacer *m_replacer;
    PaneHeader *m_header;
    Banner *m_problem;
    QPushButton *m_tryAgain;
    SecretTable *m_table;
    QWidget *m_detail;
    IconLabel *m_mark;
    TextLabel *m_name, *m_store, *m_set, *m_lastUse, *m_state, *m_message;
    SecretField *m_field;
    QPushButton *m_useOlder, *m_forget;
    bool m_trying = false;
};

} // namespace selwise

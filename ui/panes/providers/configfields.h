#pragma once

#include "models/domain/providerrecord.h"

#include <QWidget>
#include <map>
#include <set>

class QLineEdit;
class QVBoxLayout;

namespace selwise {

class Clock;
class EditJournal;
class FieldRow;
class ProvidersController;
class SecretClipboard;
class SecretField;
class ToggleSwitch;

/// The typed fields of one provider's `config`: texts, secrets and flags, with inline checks and what the server said.
class ConfigFields : public QWidget {
    Q_OBJECT
public:
    struct Deps {
        ProvidersController &providers;
        EditJournal &journal;
        Clock &clock;
    };
    ConfigFields(const Deps &deps, const ProviderId &id, QWidget *parent = nullptr);

    void refill();
    /// From now on an empty required field is an error to the eye, too (after an attempt to publish).
    void showMissing();
    void focusField(ConfigField field);
    void focusFirstError();
    FieldRow *row(ConfigField field) const;
    SecretField *secret(ConfigField field) const;

Q_SIGNALS:
    void replaceWanted(selwise::ConfigField field);
    void secretCopied();

private:
    void build(QVBoxLayout *column);
    QWidget *makeText(const ConfigFieldSpec &spec, bool paired);
    QWidget *makeSecret(const ConfigFieldSpec &spec);
    QWidget *makeFlag(const ConfigFieldSpec &spec);
    void take(const ConfigFieldSpec &spec, const QString &typed);
    void refillText(const ConfigFieldSpec &spec);
    void refillSecret(const ConfigFieldSpec &spec);
    void showMessages(const ConfigFieldSpec &spec, const QString &help);
    void reveal(ConfigField field);
    void showWhere(const ConfigFieldSpec &spec, QWidget *anchor);

    Deps m_deps;
    ProviderId m_id;
    SecretClipboard *m_clipboard;
    std::map<ConfigField, FieldRow *> m_rows;
    std::map<ConfigField, QLineEdit *> m_texts;
    std::map<ConfigField, SecretField *> m_secrets;
    std::map<ConfigField, ToggleSwitch *> m_flags;
    std::map<ConfigField, QString> m_refused; ///< typed, and not taken into the draft: why
    std::set<ConfigField> m_left; ///< fields the user has been in
    bool m_showMissing = false;
};

} // namespace selwise

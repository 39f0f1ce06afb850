#pragma once

#include "ui/theme/kinds.h"

#include <QWidget>

class QHBoxLayout;

namespace selwise {

class IconLabel;
class LinkLabel;
class TextLabel;

/**
 * One field of a form: label above with a note beside it and a help link at the right, the editor, one line of help, warning or
 * error beneath, the latter two with their icon. The label is the editor's buddy and accessible name; the message its accessible
 * description. An error marks the editor's border and is announced; a warning never blocks.
 */
class FieldRow : public QWidget {
    Q_OBJECT
public:
    /** Takes @p editor. Its focus proxy, if any, is what the label leads to. */
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);
    void setNote(const QString &note);
    /** "required" */
    void setRequired();
    /** "secret, in this computer’s keychain" */
    void setSecretNote();
    /** "Where do I find this?" unless another text is given; asks with helpRequested(). Empty: no link. */
    void setHelpLink(const QString &text);
    static QString whereText();

    /** What stands beneath while there is neither warning nor error. */
    void setHelp(const QString &help);
    /** Empty: none. An error is shown before a warning, a warning before the help. */
    void setWarning(const QString &warning);
    void setError(const QString &error);
    void clearMessages();
    bool hasError() const { return !m_error.isEmpty(); }
    /** What stands beneath now. */
    QString message() const;

Q_SIGNALS:
    void helpRequested();

private:
    void refresh();

    QWidget *m_editor;
    TextLabel *m_label;
    TextLabel *m_note;
    LinkLabel *m_link;
    IconLabel *m_sign;
    TextLabel *m_caption;
    QString m_help;
    QString m_warning;
    QString m_error;
};

} // namespace selwise

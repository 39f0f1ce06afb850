#include "ui/panes/draftfield.h"

#include "ui/panes/sentences.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringList>
#include <QWidget>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DraftField)
};

class UndoOfDraft : public QObject {
public:
    UndoOfDraft(QWidget *field, const std::function<bool()> &isUntaken) : QObject(field), m_isUntaken(isUntaken) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) || (m_isUntaken && m_isUntaken()))
            return false;
        if (auto *spin = qobject_cast<QAbstractSpinBox *>(watched))
            spin->interpretText();
        event->ignore();
        return true;
    }

private:
    const std::function<bool()> m_isUntaken;
};

} // namespace

void keepUndoOfDraft(QWidget *field, const std::function<bool()> &isUntaken)
{
    field->installEventFilter(new UndoOfDraft(field, isUntaken));
}

FieldMessages messagesAt(const QString &path, const std::vector<Issue> &issues, const std::map<QString, std::vector<QString>> &refused)
{
    FieldMessages messages;
    if (const auto it = refused.find(path); it != refused.end()) {
        QStringList texts;
        for (const QString &text : it->second)
            texts << text;
        messages.error = Text::tr("The service refused this: %1").arg(texts.join(u' '));
    }
    for (const Issue &issue : issues) {
        if (issue.path != path || issue.severity == Issue::Severity::Info)
            continue;
        QString &place = issue.severity == Issue::Severity::Error ? messages.error : messages.warning;
        if (place.isEmpty())
            place = sentences::issue(issue);
    }
    return messages;
}

QString cannotBeDrafted(const QString &path, const QString &typed)
{
    for (const Issue &issue : validateText(path, typed)) {
        if (issue.code == Issue::Code::LoneSurrogate)
            return sentences::issue(issue);
    }
    return {};
}

} // namespace selwise

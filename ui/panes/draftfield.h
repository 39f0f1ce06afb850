#pragma once

#include "models/domain/validation.h"

#include <QString>
#include <functional>
#include <map>
#include <vector>

class QWidget;

/// What the fields of all forms that edit a draft share.
namespace selwise {

/// A text field would take Ctrl+Z for its own history; here undo is that of the draft, everywhere the same. While
/// `isUntaken` says that the field holds what the draft does not have (half-typed), it has its own history all the same.
/// What is typed in a spin box is taken over first.
void keepUndoOfDraft(QWidget *field, const std::function<bool()> &isUntaken = {});

/// What stands beneath a field: the service's own words first, then the first error and the first warning of ours.
struct FieldMessages {
    QString error, warning;
};
FieldMessages messagesAt(const QString &path, const std::vector<Issue> &issues, const std::map<QString, std::vector<QString>> &refused);

/// Why a typed text cannot be kept in a draft, which is JSON (half a character); empty when it can.
QString cannotBeDrafted(const QString &path, const QString &typed);

} // namespace selwise

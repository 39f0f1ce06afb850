#include "models/services/settling.h"

#include <algorithm>

namespace selwise {
namespace {

using Presence = SecretState::Presence;

SecretState stateOf(const std::optional<ServerRecord> &record, const QString &name)
{
    if (!record)
        return {};
    const auto found = record->secrets().find(name);
    return found != record->secrets().end() ? found->second : SecretState{};
}

/// What one secret's state says about its edit having been done.
Evidence shownBy(const SecretEdit &edit, const SecretState &before, const SecretState &now)
{
    if (now.presence == Presence::Unknown)
        return Evidence::None;
    if (!edit.value)
        return now.presence == Presence::NotSet ? Evidence::Written : Evidence::NotWritten;
    if (now.presence == Presence::NotSet)
        return Evidence::NotWritten;
    if (now.presence == Presence::Plain)
        return now.value.sameAs(*edit.value) ? Evidence::Written : Evidence::NotWritten;
    if (before.presence == Presence::NotSet)
        return Evidence::Written;
    if (now.hint.isEmpty() || edit.value->hint().isEmpty() || before.hint == edit.value->hint())
        return Evidence::None;
    return now.hint == edit.value->hint() ? Evidence::Written : Evidence::NotWritten;
}

Evidence secretsSettledBy(const AttemptedWrite &write, const ServerRecord &now)
{
    for (const auto &[name, edit] : write.secrets) {
        const Evidence evidence = shownBy(edit, stateOf(write.current, name), stateOf(now, name));
        if (evidence != Evidence::None)
            return evidence; // one request: all or nothing
    }
    // Nothing else changed, so it is our write that has moved the ETag or the time stamp (contract, section 3).
    if (!write.current)
        return Evidence::Written;
    if (!now.etag().isEmpty() && !write.current->etag().isEmpty())
        return now.etag() == write.current->etag() ? Evidence::NotWritten : Evidence::Written;
    if (now.updatedAt().isValid() && write.current->updatedAt().isValid())
        return now.updatedAt() == write.current->updatedAt() ? Evidence::NotWritten : Evidence::Written;
    return Evidence::None;
}

} // namespace

Evidence settledBy(const AttemptedWrite &write, const std::optional<ServerRecord> &now)
{
    if (!now)
        return write.current ? Evidence::None : Evidence::NotWritten;
    if (write.current && !now->etag().isEmpty() && now->etag() == write.current->etag())
        return Evidence::NotWritten;
    const Json form = now->form();
    size_t done = 0;
    const std::vector<Change> wanted = diff(write.key, write.before, write.target);
    for (const Change &change : wanted) {
        const std::optional<Json> value = valueAt(form, change.path);
        const bool there = change.after && value ? diff(write.key, *change.after, *value).empty()
                                                 : change.after.has_value() == value.has_value();
        done += there ? 1 : 0;
    }
    if (wanted.empty())
        return secretsSettledBy(write, *now);
    if (done == wanted.size())
        return Evidence::Written;
    return done == 0 ? Evidence::NotWritten : Evidence::None;
}

std::vector<QString> secretsNotHeld(const SecretEdits &edits, const ServerRecord &readBack)
{
    std::vector<QString> names;
    for (const auto &[name, edit] : edits) {
        const auto found = readBack.secrets().find(name);
        if (found == readBack.secrets().end() || found->second.presence == Presence::Unknown)
            continue;
        const SecretState &state = found->second;
        const bool shown = state.presence != Presence::NotSet;
        const QString hint = edit.value ? edit.value->hint() : QString();
        const bool otherHint = !hint.isEmpty() && !state.hint.isEmpty() && hint != state.hint;
        const bool other = edit.value && ((state.presence == Presence::Plain && !state.value.sameAs(*edit.value)) || otherHint);
        if (shown != edit.value.has_value() || other)
            names.push_back(name);
    }
    return names;
}

} // namespace selwise

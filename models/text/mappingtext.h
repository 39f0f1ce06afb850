#pragma once

#include "models/domain/mappingtable.h"

#include <QString>

namespace selwise {

/// "default", "changed", "custom"; "not sent" where there is no name.
QString mappingStateWord(MappingState state);

/// What is to be said of a name that is typed or pasted. Only an Error blocks: nothing can be sent under that name.
struct NameCheck {
    enum class Severity { Fine, Note, Warning, Error };
    Severity severity = Severity::Fine;
    QString sentence; ///< the fact; empty when there is nothing to say
    QString remedy;
    QString whole() const { return remedy.isEmpty() ? sentence : sentence + u' ' + remedy; }
};
/// `name` as it stands in the field; empty is fine, it means "not sent".
NameCheck checkProviderEvent(const ProviderId &provider, const QString &name);
/// Whether that is a warning or an error: without finding the words for it, which takes longer.
bool isDoubtfulName(const ProviderId &provider, const QString &name);
QString nameWarning(const ProviderId &provider, const QString &name); ///< the words of that; empty where there is none
/// The same of an event's own name: a key of the mapping.
NameCheck checkEventName(const QString &name);

/// "not set up", "to be deleted": of a provider without mappings to show.
QString absenceWord(const MappingColumn &column);
/// "A search goes to **GA4** as **search** and to **Meta** as **Search**. **Google Ads** does not get it."
QString mappingSentence(const MappingEvent &event, const std::vector<MappingColumn> &columns);

/// Every cell in words, for screen readers: "search_query to GA4: search, default".
QString mappingCellText(const MappingEvent &event, const MappingColumn &column, const MappingCell &cell);

} // namespace selwise

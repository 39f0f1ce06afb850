#pragma once

#include "app/cli/problem.h"
#include "models/domain/codec/patchcodec.h"

#include <QByteArray>

namespace selwise::cli {

/// Largest record that is read: what a server takes (contract, section 10, "Limits").
constexpr qsizetype largestRecord = 8 * 1024 * 1024;

/// Standard input as a patch of this provider's record: valid JSON without repeated keys, of the right types, readable
/// text throughout. Problems name line and column, or the member.
Result<codec::ProviderPatch, Problem> readPatch(const QByteArray &input, const ProviderId &provider);

/// What is wrong with the record to be written that was not wrong before; nothing when it may be sent.
std::vector<Issue> newErrors(const std::optional<ProviderRecord> &before, const ProviderRecord &after);

} // namespace selwise::cli

#pragma once

#include "app/cli/commandline.h"
#include "app/cli/problem.h"
#include "app/cli/terminal.h"
#include "models/forwarding/classify.h"
#include "models/services/testevidence.h"
#include "models/text/testtext.h"

namespace selwise::cli {

/// One destination that was tested.
struct Tested {
    enum class Key { Provider, Webhook };
    Key key = Key::Provider;
    std::optional<forwarding::Destination> kind; ///< none: no table reads its answers
    TestEvidence evidence;
};

/// The four verdicts of each, with cause and next step of what failed.
void printTests(Terminal &terminal, const std::vector<Tested> &tests);
/// In the contract's canonical shape; {"data":[...]} for several.
Json testsJson(const std::vector<Tested> &tests, bool several);

/// Before anything is asked: whether the files of --junit and --html can be written.
std::optional<Problem> checkEvidenceFiles(const Invocation &invocation);
/// Writes them, each as a whole or not at all. What went wrong, a line each.
QStringList writeEvidence(const Invocation &invocation, const std::vector<Tested> &tests);

} // namespace selwise::cli

#pragma once

namespace selwise {

/// The four rules of forwarding that the documentation leaves open (A, contract section 5), selectable per connection
/// since the real service may differ. The defaults are what the sandbox does.
struct EvaluationRules {
    enum class Conditions { All, Any };
    enum class DisabledFilter { Pass, Block };
    enum class Unmapped { Drop, ForwardUnderOwnName };
    enum class NumericText {
        ComparesAsNumber, ///< "10" equals 10, and is greater than 9
        IsText            ///< a text never meets a number
    };

    Conditions conditions = Conditions::All;
    DisabledFilter disabledFilter = DisabledFilter::Pass;
    Unmapped unmapped = Unmapped::Drop;
    NumericText numericText = NumericText::ComparesAsNumber;
    friend bool operator==(const EvaluationRules &, const EvaluationRules &) = default;
};

} // namespace selwise

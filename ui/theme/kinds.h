#pragma once

#include <QtGlobal>

/** The small vocabulary that theme, style and widgets share. Plain enums: no domain types here. */
namespace selwise {

enum class ThemeKind : quint8 { Light, Dark };
enum class ThemePreference : quint8 { System, Light, Dark };

/** What a colour says. The first six are delivery statuses, the last four severities; Neutral says nothing. */
enum class Tone : quint8 {
    Neutral,
    Delivered,
    Failed,
    Retrying,
    Filtered,
    Skipped,
    Test,
    Info,
    Success,
    Warning,
    Error,
    Accent
};

/** A receiver's shape and colour. Unknown is drawn as a neutral braces icon. */
enum class ProviderMark : quint8 { Ga4, Meta, GoogleAds, Webhook, Unknown };

/** Which band and tag mark a connection: solid, dashed, hatched. */
enum class EnvKind : quint8 { Production, Staging, Sandbox };

/** Variants of a push or tool button; set with setButtonKind() (ui/theme/variants.h). */
enum class ButtonKind : quint8 { Default, Primary, Quiet, Danger, QuietDanger, Icon };

} // namespace selwise

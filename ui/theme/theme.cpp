#include "ui/theme/theme.h"

namespace selwise {

namespace {

Theme make(const ThemeColors &colors, ThemeKind kind)
{
    Theme theme;
    static_cast<ThemeColors &>(theme) = colors;
    theme.kind = kind;
    return theme;
}

Theme &mutableCurrent()
{
    static Theme theme = Theme::light();
    return theme;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = make(lightColors, ThemeKind::Light);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = make(darkColors, ThemeKind::Dark);
    return theme;
}

const Theme &Theme::current()
{
    return mutableCurrent();
}

void Theme::setCurrent(const Theme &theme)
{
    mutableCurrent() = theme;
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

Theme Theme::fromSystem(const QPalette &system)
{
    // Start from ours for the hues that a system palette has no role for (statuses, providers, JSON) ...
    Theme theme = isDark(system) ? dark() : light();
    theme.highContrast = true;
    const auto role = [&system](QPalette::ColorRole r) { return system.color(QPalette::Active, r); };
    // ... and take every surface, every text and every border from the system.
    theme.window = theme.sidebar = role(QPalette::Window);
    theme.content = theme.sunken = theme.hover = role(QPalette::Base);
    theme.raised = theme.press = role(QPalette::Button);
    theme.selection = theme.selectionInactive = role(QPalette::Base);
    theme.text = theme.text2 = theme.text3 = role(QPalette::WindowText);
    theme.disabled = system.color(QPalette::Disabled, QPalette::WindowText);
    theme.hairline = theme.border = theme.control = role(QPalette::WindowText);
    theme.accent = theme.accentHover = theme.accentPress = theme.focus = role(QPalette::Highlight);
    theme.onAccent = role(QPalette::HighlightedText);
    theme.accentText = role(QPalette::Link);
    for (QColor ThemeColors::*soft :
         {&ThemeColors::accentSoft, &ThemeColors::deliveredSoft, &ThemeColors::failedSoft, &ThemeColors::retryingSoft,
          &ThemeColors::filteredSoft, &ThemeColors::skippedSoft, &ThemeColors::testSoft, &ThemeColors::warningSoft,
          &ThemeColors::ga4Soft, &ThemeColors::metaSoft, &ThemeColors::gadsSoft, &ThemeColors::webhookSoft})
        theme.*soft = theme.content;
    return theme;
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    all(QPalette::Window, window);
    all(QPalette::WindowText, text);
    all(QPalette::Base, content);
    all(QPalette::AlternateBase, sunken);
    all(QPalette::ToolTipBase, raised);
    all(QPalette::ToolTipText, text);
    all(QPalette::PlaceholderText, text3);
    all(QPalette::Text, text);
    all(QPalette::Button, raised);
    all(QPalette::ButtonText, text);
    all(QPalette::BrightText, failed);
    all(QPalette::Light, content);
    all(QPalette::Midlight, hover);
    all(QPalette::Mid, border);
    all(QPalette::Dark, control);
    all(QPalette::Shadow, text3);
    all(QPalette::Highlight, selection);
    all(QPalette::HighlightedText, text);
    all(QPalette::Link, accentText);
    all(QPalette::LinkVisited, accentText);
    p.setColor(QPalette::Inactive, QPalette::Highlight, selectionInactive);
    p.setColor(QPalette::Disabled, QPalette::Highlight, selectionInactive);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::Link, QPalette::LinkVisited, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, sunken);
    return p;
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return text2;
    case Tone::Delivered: return delivered;
    case Tone::Failed: return failed;
    case Tone::Retrying: return retrying;
    case Tone::Filtered: return filtered;
    case Tone::Skipped: return skipped;
    case Tone::Test: return test;
    case Tone::Info: return info;
    case Tone::Success: return success;
    case Tone::Warning: return warning;
    case Tone::Error: return error;
    case Tone::Accent: return accentText;
    }
    return text2;
}

QColor Theme::toneSoft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return press;
    case Tone::Delivered:
    case Tone::Success: return deliveredSoft;
    case Tone::Failed:
    case Tone::Error: return failedSoft;
    case Tone::Retrying: return retryingSoft;
    case Tone::Filtered:
    case Tone::Info: return filteredSoft;
    case Tone::Skipped: return skippedSoft;
    case Tone::Test: return testSoft;
    case Tone::Warning: return warningSoft;
    case Tone::Accent: return accentSoft;
    }
    return press;
}

QColor Theme::toneFill(Tone tone) const
{
    switch (tone) {
    case Tone::Delivered: return deliveredFill;
    case Tone::Failed: return failedFill;
    case Tone::Retrying: return retryingFill;
    case Tone::Filtered: return filteredFill;
    case Tone::Skipped: return skippedFill;
    case Tone::Test: return testFill;
    case Tone::Accent: return accent;
    default: return this->tone(tone);
    }
}

QColor Theme::provider(ProviderMark mark) const
{
    switch (mark) {
    case ProviderMark::Ga4: return ga4;
    case ProviderMark::Meta: return meta;
    case ProviderMark::GoogleAds: return gads;
    case ProviderMark::Webhook: return webhook;
    case ProviderMark::Unknown: break;
    }
    return text2;
}

QColor Theme::providerSoft(ProviderMark mark) const
{
    switch (mark) {
    case ProviderMark::Ga4: return ga4Soft;
    case ProviderMark::Meta: return metaSoft;
    case ProviderMark::GoogleAds: return gadsSoft;
    case ProviderMark::Webhook: return webhookSoft;
    case ProviderMark::Unknown: break;
    }
    return press;
}

QColor Theme::environment(EnvKind environment) const
{
    switch (environment) {
    case EnvKind::Production: return envProd;
    case EnvKind::Staging: return envStage;
    case EnvKind::Sandbox: break;
    }
    return envSandbox;
}

} // namespace selwise

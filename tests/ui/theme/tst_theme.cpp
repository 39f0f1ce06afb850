#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

std::optional<QColor> colorByName(const ThemeColors &colors, const QByteArray &name)
{
    for (const ColorName &entry : colorNames) {
        if (name == entry.name)
            return colors.*entry.member;
    }
    return {};
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPairOfTheContrastTableHolds();
    void paletteIsCompleteInAllGroups();
    void tellsDarkPalettesFromLight();
    void highContrastTakesTheSystemsColors();
    void everyToneIsReadable();
    void managerAppliesAndReports();
    void fontSizesFollowTheSystem();
};

void TestTheme::everyPairOfTheContrastTableHolds()
{
    QFile table(QStringLiteral(SELWISE_SOURCE_DIR "/resources/themes/contrast.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readLine().trimmed(), QByteArray("foreground,background,required,light,dark"));
    int rows = 0;
    while (!table.atEnd()) {
        const QList<QByteArray> row = table.readLine().trimmed().split(',');
        QCOMPARE(row.size(), 5);
        ++rows;
        for (int i = 0; i < 2; ++i) {
            const ThemeColors &colors = i ? darkColors : lightColors;
            const auto fore = colorByName(colors, row[0]);
            const auto back = colorByName(colors, row[1]);
            const QByteArray pair = row[0] + " on " + row[1];
            QVERIFY2(fore && back, pair.constData());
            const double value = contrast(*fore, *back);
            const QByteArray found = pair + " is " + QByteArray::number(value);
            QVERIFY2(value >= row[2].toDouble(), found.constData());
            // The generated colours are the ones that the table was computed from.
            QVERIFY2(qAbs(value - row[3 + i].toDouble()) < 0.006, found.constData());
        }
    }
    QCOMPARE(rows, 217);
}

void TestTheme::paletteIsCompleteInAllGroups()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const QPalette p = theme.palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role != QPalette::NoRole)
                    QVERIFY2(p.isBrushSet(group, QPalette::ColorRole(role)), QByteArray::number(role).constData());
            }
            QCOMPARE(p.color(group, QPalette::Window), theme.window);
            QCOMPARE(p.color(group, QPalette::Button), theme.raised);
            QCOMPARE(p.color(group, QPalette::AlternateBase), theme.sunken);
            QCOMPARE(p.color(group, QPalette::Mid), theme.border);
        }
        QCOMPARE(p.color(QPalette::Active, QPalette::Base), theme.content);
        QCOMPARE(p.color(QPalette::Active, QPalette::Highlight), theme.selection);
        QCOMPARE(p.color(QPalette::Active, QPalette::HighlightedText), theme.text);
        QCOMPARE(p.color(QPalette::Active, QPalette::Link), theme.accentText);
        QCOMPARE(p.color(QPalette::Active, QPalette::PlaceholderText), theme.text3);
        QCOMPARE(p.color(QPalette::Inactive, QPalette::Highlight), theme.selectionInactive);
        QCOMPARE(p.color(QPalette::Disabled, QPalette::Text), theme.disabled);
    }
}

void TestTheme::tellsDarkPalettesFromLight()
{
    QVERIFY(!Theme::isDark(Theme::light().palette()));
    QVERIFY(Theme::isDark(Theme::dark().palette()));
}

void TestTheme::highContrastTakesTheSystemsColors()
{
    QPalette system(Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);
    const Theme theme = Theme::fromSystem(system);
    QVERIFY(theme.highContrast);
    QCOMPARE(theme.text, QColor(Qt::yellow));
    QCOMPARE(theme.border, theme.text);
    QCOMPARE(theme.control, theme.text);
    QCOMPARE(theme.window, system.color(QPalette::Window));
    QCOMPARE(theme.failedSoft, theme.content);
    for (int i = 0; i <= int(Tone::Accent); ++i)
        QCOMPARE(theme.toneSoft(Tone(i)), i == 0 ? theme.press : theme.content);
}

void TestTheme::everyToneIsReadable()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (int i = 0; i <= int(Tone::Accent); ++i) {
            QVERIFY(contrast(theme.tone(Tone(i)), theme.toneSoft(Tone(i))) >= 4.5);
            QVERIFY(contrast(theme.tone(Tone(i)), theme.content) >= 4.5);
            QVERIFY(contrast(theme.toneFill(Tone(i)), theme.content) >= 3);
        }
        for (int i = 0; i <= int(ProviderMark::Unknown); ++i)
            QVERIFY(contrast(theme.provider(ProviderMark(i)), theme.providerSoft(ProviderMark(i))) >= 4.5);
        for (int i = 0; i <= int(EnvKind::Sandbox); ++i)
            QVERIFY(contrast(theme.environment(EnvKind(i)), theme.content) >= 4.5);
    }
}

void TestTheme::managerAppliesAndReports()
{
    const QPalette before = QApplication::palette();
    {
        ThemeManager manager(ThemePreference::Light);
        QSignalSpy changed(&manager, &ThemeManager::changed);
        QCOMPARE(Theme::current().kind, ThemeKind::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
        manager.setPreference(ThemePreference::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(Theme::current().kind, ThemeKind::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().window);
        manager.setPreference(ThemePreference::Dark);
        QCOMPARE(changed.count(), 1);
        // The system palette was light before anything was changed: judged by that one, not by ours.
        QCOMPARE(manager.systemKind(), Theme::isDark(before) ? ThemeKind::Dark : ThemeKind::Light);
        manager.setPreference(ThemePreference::System);
        QCOMPARE(Theme::current().kind, manager.systemKind());
    }
    {
        QApplication::setPalette(before);
        const ThemeManager remembered(ThemePreference::System, ThemeKind::Dark);
        QCOMPARE(Theme::current().kind, ThemeKind::Dark);
    }
    QApplication::setPalette(before);
}

void TestTheme::fontSizesFollowTheSystem()
{
    const QFont system(u"DejaVu Serif"_s, 20);
    fonts::setSystemFont(system);
    QCOMPARE(fonts::body().family(), u"DejaVu Serif"_s);
    QCOMPARE(fonts::body().pointSizeF(), 20.0);
    QCOMPARE(fonts::caption().pointSizeF(), 20 * 0.92);
    QCOMPARE(fonts::title().pointSizeF(), 30.0);
    QCOMPARE(fonts::title().weight(), QFont::DemiBold);
    QCOMPARE(fonts::bodyMedium().weight(), QFont::Medium);
    QCOMPARE(fonts::bodyStrong().weight(), QFont::DemiBold);
    QCOMPARE(fonts::mono().families().value(0), u"JetBrains Mono"_s);
    fonts::setSystemFont(QFont(u"Sans Serif"_s, 9));
    QCOMPARE(fonts::body().families().value(0), u"Inter"_s);
    QCOMPARE(fonts::body().pointSizeF(), 9.75);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

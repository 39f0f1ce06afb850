#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"

#include <QDir>
#include <QPixmapCache>
#include <QtTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

/** The colour of the most opaque pixels. */
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor c = image.pixelColor(x, y); c.alpha() > 250)
                ++counts[c.rgb()];
        }
    }
    QRgb best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(best))
            best = it.key();
    }
    return QColor(best);
}

bool near(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 4 && qAbs(a.green() - b.green()) < 4 && qAbs(a.blue() - b.blue()) < 4;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QPixmapCache::clear();
    }

    void everyIconHasAFileAndInk()
    {
        for (int i = 0; i < int(Icon::Count); ++i) {
            const QByteArray name = icons::fileName(Icon(i)).toUtf8();
            const QPixmap pixmap = icons::pixmap(Icon(i), Qt::red, 40, 1);
            QVERIFY2(near(inkOf(pixmap), Qt::red), name.constData());
        }
        // And every file an icon: none is forgotten in the enum.
        const QStringList files = QDir(u":/selwise/icons"_s).entryList({u"*.svg"_s});
        QCOMPARE(files.size(), int(Icon::Count) + 4 + 2); // marks, logo, application
    }

    void colorsFollowModeStateAndTheme()
    {
        ThemeManager manager(ThemePreference::Light);
        const QIcon eye = icon(Icon::Braces);
        const auto ink = [&eye](QIcon::Mode mode, QIcon::State state = QIcon::Off) { return inkOf(eye.pixmap(QSize(64, 64), 1, mode, state)); };
        QVERIFY(near(ink(QIcon::Normal), Theme::light().text2));
        QVERIFY(near(ink(QIcon::Active), Theme::light().text));
        QVERIFY(near(ink(QIcon::Disabled), Theme::light().disabled));
        QVERIFY(near(ink(QIcon::Normal, QIcon::On), Theme::light().accent));
        manager.setPreference(ThemePreference::Dark);
        // The same QIcon, no renewal.
        QVERIFY(near(ink(QIcon::Normal), Theme::dark().text2));
        QVERIFY(near(inkOf(icon(Icon::Failed, Tone::Failed).pixmap(64)), Theme::dark().failed));
    }

    void marksHaveTwoColors()
    {
        const ThemeManager manager(ThemePreference::Dark);
        for (const auto mark : {ProviderMark::Ga4, ProviderMark::Meta, ProviderMark::GoogleAds, ProviderMark::Webhook}) {
            const QPixmap pixmap = providerIcon(mark).pixmap(QSize(48, 48), 1);
            QVERIFY(near(inkOf(pixmap), Theme::dark().provider(mark)));
            bool content = false;
            const QImage image = pixmap.toImage();
            for (int i = 0; i < 48 * 48 && !content; ++i)
                content = near(image.pixelColor(i % 48, i / 48), Theme::dark().content) && image.pixelColor(i % 48, i / 48).alpha() > 250;
            QVERIFY(content);
        }
    }

    void sharpAtEveryRatioAndCached()
    {
        for (const double dpr : {1.0, 1.25, 1.5, 2.0}) {
            const QPixmap pixmap = icons::pixmap(Icon::Search, Qt::black, 16, dpr);
            QCOMPARE(pixmap.size(), (QSizeF(16, 16) * dpr).toSize());
            QCOMPARE(pixmap.devicePixelRatio(), dpr);
            QCOMPARE(icons::pixmap(Icon::Search, Qt::black, 16, dpr).cacheKey(), pixmap.cacheKey());
        }
        QVERIFY(icons::pixmap(Icon::Search, Qt::red, 16, 1).cacheKey() != icons::pixmap(Icon::Search, Qt::black, 16, 1).cacheKey());
    }

    void namesLeadBack()
    {
        QCOMPARE(icons::glyph(icon(Icon::EyeOff)), std::optional(Icon::EyeOff));
        QCOMPARE(icons::glyph(icon(u"eye-off"_s)), std::optional(Icon::EyeOff));
        QVERIFY(!icons::glyph(providerIcon(ProviderMark::Meta)));
        QVERIFY(!icons::glyph(QIcon()));
        QVERIFY(icon(u"no-such-icon"_s).isNull());
        QVERIFY(near(inkOf(applicationIcon().pixmap(64)), QColor(0x0B, 0x66, 0x72)));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

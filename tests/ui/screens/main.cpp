// screens_tool OUTDIR [PART [LANGUAGE]]: a picture of each state of each pane, light and dark, 1280x720 and 1600x1000, as
// pane-state-theme-size.png; with PART only those whose name holds it. The window is the real one over the fakes of tests/.
// LANGUAGE, "de", is English when it is not given.
#include "tests/ui/screens/scenes.h"

#include "translations/catalogue.h"
#include "ui/theme/motion.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>
#include <utility>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

bool take(const Scene &scene, ThemePreference preference, QSize size, const QString &file)
{
    UiWorld world;
    world.theme.setPreference(preference);
    if (scene.prepare)
        scene.prepare(world);
    MainWindow window(world.services());
    window.setGeometry(QRect(QPoint(), size));
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return false;
    window.activateWindow(); // there is no window manager to do it: lists would look as in the background
    if (!QTest::qWaitForWindowActive(&window))
        return false;
    QWidget *subject = scene.act(world, window);
    if (!subject)
        return false;
    // Layouts, styles and panes made late take a few turns of the event loop: until two pictures are the same.
    setMotionAllowed(false);
    constexpr int settledMs = 40, longestMs = 5000;
    QImage last;
    (void)QTest::qWaitFor([&] {
        (void)QTest::qWaitFor([] { return false; }, settledMs);
        const QImage before = std::exchange(last, subject->grab().toImage());
        return before == last;
    }, longestMs);
    return last.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QLocale language(argc > 3 ? QString::fromLocal8Bit(argv[3]) : u"en"_s);
    QLocale::setDefault(language);
    installCatalogue(application, language);
    QApplication::setCursorFlashTime(0);
    if (argc < 2) {
        std::fprintf(stderr, "screens_tool OUTDIR [PART [LANGUAGE]]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString part = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    int failed = 0;
    for (const Scene &scene : allScenes()) {
        for (const auto &[preference, theme] : {std::pair(ThemePreference::Light, u"light"_s), std::pair(ThemePreference::Dark, u"dark"_s)}) {
            for (const QSize size : {QSize(1280, 720), QSize(1600, 1000)}) {
                const QString name = u"%1-%2-%3-%4x%5.png"_s.arg(scene.pane, scene.state, theme).arg(size.width()).arg(size.height());
                if (!name.contains(part))
                    continue;
                if (!take(scene, preference, size, folder.filePath(name))) {
                    std::fprintf(stderr, "screens_tool: no picture of %s\n", qUtf8Printable(name));
                    ++failed;
                }
            }
        }
    }
    return failed == 0 ? 0 : 1;
}

// What a window of this kind costs before it does anything: a QMainWindow with the console's furniture and no content.
// tests/bench/run holds the console against it. Says "mapped" on stderr at its first expose, as the console does with
// SELWISE_REPORT_MAP=1.
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QWindow>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
class MapReport : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Expose && !m_said) {
            m_said = true;
            std::fputs("mapped\n", stderr);
        }
        return false;
    }

private:
    bool m_said = false;
};
} // namespace

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);

    auto *splitter = new QSplitter(&window);
    auto *sidebar = new QListWidget(splitter);
    auto *stack = new QStackedWidget(splitter);
    for (int i = 1; i <= 10; ++i)
        sidebar->addItem(u"Pane %1"_s.arg(i));
    stack->addWidget(new QLabel(u"Content"_s));
    splitter->setStretchFactor(1, 1);
    window.setCentralWidget(splitter);

    auto *bar = window.addToolBar(u"Tools"_s);
    for (int i = 1; i <= 5; ++i)
        bar->addAction(u"Action %1"_s.arg(i));
    window.statusBar()->addPermanentWidget(new QLabel(u"Ready"_s));

    window.winId();
    window.windowHandle()->installEventFilter(new MapReport(&window));
    window.show();
    return QApplication::exec();
}

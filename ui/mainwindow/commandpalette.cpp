#include "ui/mainwindow/commandpalette.h"

#include "ui/mainwindow/palettedelegate.h"
#include "ui/mainwindow/palettemodel.h"
#include "ui/widgets/textlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/kbdhint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int panelWidth = 680, panelTop = 112, queryHeight = 52, footHeight = 36, shadow = 40, shownRows = 9;

/// The popup itself: raised, rounded, lines between field, list and foot.
class Panel : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::box(&painter, rect(), 8, theme.raised, theme.border);
        icons::paint(&painter, Icon::Search, theme.text3, QRectF(20, 0, 16, queryHeight), 16);
        paint::hline(&painter, 1, width() - 1, queryHeight, theme.hairline);
        paint::hline(&painter, 1, width() - 1, height() - footHeight, theme.hairline);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window), m_model(new PaletteModel(this)), m_panel(new Panel(this)), m_query(new QLineEdit(m_panel)),
      m_list(new QListView(m_panel)), m_nothing(new TextLabel(tr("Nothing has this name."), TextLabel::Look::Muted, m_panel))
{
    hide();
    setAccessibleName(tr("Go to anything"));
    m_panel->setAccessibleName(tr("Go to anything"));
    m_query->setFrame(false);
    m_query->setPlaceholderText(tr("Go to a pane, provider, field, site or action"));
    m_query->setAccessibleName(tr("Search for anything"));
    setFocusRingRadius(m_query, -1);
    m_query->installEventFilter(this);
    m_query->setFixedHeight(queryHeight);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->hide();

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(44, 0, 20, 0);
    head->addWidget(m_query);
    head->addWidget(new KbdHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), m_panel));
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_list, 1);
    auto *footer = new QWidget(m_panel);
    footer->setFixedHeight(footHeight);
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(20, 0, 20, 0);
    foot->setSpacing(4);
    const std::pair<QStringList, QString> keys[] = {{{QStringLiteral("\u2191"), QStringLiteral("\u2193")}, tr("choose")},
                                                    {{tr("Enter")}, tr("open")}};
    for (const auto &[caps, does] : keys) {
        for (const QString &cap : caps)
            foot->addWidget(new KbdHint(cap, m_panel));
        foot->addWidget(new TextLabel(does, TextLabel::Look::Caption, m_panel));
        foot->addSpacing(12);
    }
    foot->addStretch();
    foot->addWidget(m_nothing);
    column->addSpacing(8);
    column->addWidget(footer);

    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        runCurrent();
    });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (!m_model->at(index.row()).heading)
            select(index.row());
    });
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now))
            dismiss();
    });
}

void CommandPalette::open(std::vector<Command> commands)
{
    m_before = QApplication::focusWidget();
    m_model->setCommands(std::move(commands));
    m_query->clear();
    search({});
    place();
    show();
    raise();
    m_query->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min(panelWidth, width() - 64);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && row < shownRows + 3; ++row)
        rows += m_list->sizeHintForRow(row);
    const int top = std::min(panelTop, height() / 8);
    const int high = std::min(queryHeight + 4 + std::max(rows, 36) + 8 + footHeight, height() - top - 32);
    m_panel->setGeometry((width() - wide) / 2, top, wide, high);
}

void CommandPalette::search(const QString &query)
{
    m_model->setQuery(query);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->scrollToTop();
    select(m_model->nextCommand(-1, 1));
    place();
    update();
}

void CommandPalette::select(int row)
{
    if (row < 0) {
        m_query->setAccessibleDescription(tr("Nothing has this name."));
        return;
    }
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(m_model->nextCommand(row, -1) < 0 ? m_model->index(0) : index);
    const QString told = index.data(Qt::AccessibleTextRole).toString();
    if (m_query->accessibleDescription() != told) {
        m_query->setAccessibleDescription(told);
        announce(m_query, told);
    }
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->at(index.row()).heading)
        return;
    const Command command = m_model->command(index.row());
    dismiss();
    Q_EMIT ran(command.title);
    command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    const auto move = [this](int to) {
        if (to >= 0)
            select(to);
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(m_model->nextCommand(row, 1)); return true;
    case Qt::Key_Up: move(m_model->nextCommand(row, -1)); return true;
    case Qt::Key_PageDown: move(m_model->nextCommand(std::min(row + shownRows, m_model->rowCount()), -1)); return true;
    case Qt::Key_PageUp: move(m_model->nextCommand(std::max(row - shownRows, -1), 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Escape: dismiss(); return true;
    default: return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(8, 20, 24, 71));
    if (Theme::current().highContrast)
        return;
    // 0/16/40 at 28 %, as a few soft boxes: a graphics effect would render the whole popup off screen.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int spread = shadow; spread > 0; spread -= 2) {
        painter.setBrush(QColor(8, 20, 24, 3));
        painter.drawRoundedRect(QRectF(m_panel->geometry()).translated(0, 16).adjusted(-spread, -spread, spread, spread),
                                8 + spread, 8 + spread);
    }
}

} // namespace selwise

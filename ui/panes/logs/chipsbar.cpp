#include "ui/panes/logs/chipsbar.h"

#include "models/controllers/logscontroller.h"
#include "models/text/logquerytext.h"
#include "ui/panes/card.h"
#include "ui/panes/logs/logtabs.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace selwise {

namespace {

constexpr int chipHeight = 28, between = 8, mostLines = 2, glyph = 14, mostText = 260;

/// A small icon that acts, inside a chip.
class ChipButton : public QPushButton {
public:
    ChipButton(Icon icon, const QString &name, QWidget *parent) : QPushButton(parent), m_icon(icon)
    {
        setFixedSize(20, 20);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(name);
        setToolTip(name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            paint::box(&painter, rect(), 4, theme.press);
        icons::paint(&painter, m_icon, underMouse() ? theme.text : theme.text2, rect(), glyph);
    }

private:
    Icon m_icon;
};

class LogChip : public QWidget {
public:
    LogChip(LogsController &logs, int index, QWidget *parent) : QWidget(parent), m_logs(logs), m_index(index), m_on(logs.chips()[size_t(index)].chip.on)
    {
        setFixedHeight(chipHeight);
        const LogsController::ChipCount &chip = logs.chips()[size_t(index)];
        const QString what = logPartText(chip.chip.node);
        setToolTip(m_on ? ChipsBar::tr("%1. Without it that many more would be listed; what another one hides, too, is not counted. Drag it to a tab to narrow that one as well.").arg(what)
                        : ChipsBar::tr("%1. Drag it to a tab to narrow that one as well.").arg(what));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(8, 0, 4, 0);
        row->setSpacing(4);
        auto *name = new TextLabel(QFontMetrics(fonts::body()).elidedText(what, Qt::ElideMiddle, mostText), TextLabel::Look::Body, this);
        row->addWidget(name);
        auto *hides = new TextLabel(m_on ? ChipsBar::tr("hides") : ChipsBar::tr("off, would hide"), TextLabel::Look::Muted, this);
        row->addWidget(hides);
        m_count = new TextLabel({}, TextLabel::Look::Strong, this);
        row->addWidget(m_count);
        showCount();
        row->addSpacing(2);
        if (chip.chip.origin != logquery::Chip::Origin::Range) {
            auto *eye = new ChipButton(m_on ? Icon::Eye : Icon::EyeOff, m_on ? ChipsBar::tr("Switch off: %1").arg(what) : ChipsBar::tr("Switch on: %1").arg(what), this);
            row->addWidget(eye);
            connect(eye, &QAbstractButton::clicked, this, [this] { m_logs.toggleChip(m_index); });
        }
        auto *close = new ChipButton(Icon::Close, ChipsBar::tr("Remove: %1").arg(what), this);
        row->addWidget(close);
        connect(close, &QAbstractButton::clicked, this, [this] { m_logs.removeChip(m_index); });
    }
    bool isOn() const { return m_on; }
    void showCount()
    {
        const auto &hides = m_logs.chips()[size_t(m_index)].hides;
        m_count->setText(hides ? QLocale().toString(*hides) : ChipsBar::tr("…"));
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->button() == Qt::LeftButton ? std::optional(event->pos()) : std::nullopt; }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!m_pressed || (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *drag = new QDrag(this); // Qt deletes it
        auto *data = new QMimeData;
        data->setData(LogTabs::chipFormat(), QByteArray::number(m_index));
        drag->setMimeData(data);
        drag->setPixmap(grab());
        drag->setHotSpot(*m_pressed);
        m_pressed.reset();
        drag->exec(Qt::CopyAction);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto copyTo = [this](int tab) { return [&logs = m_logs, chip = m_index, tab] { logs.copyChip(chip, tab); }; };
        const int tabs = int(m_logs.view().tabs.size());
        menu->addAction(ChipsBar::tr("In a tab of its own"), &m_logs, copyTo(tabs));
        for (int tab = 0; tab < tabs; ++tab) {
            if (tab != m_logs.view().current)
                menu->addAction(ChipsBar::tr("Narrow “%1” as well").arg(LogTabs::nameOf(m_logs, tab)), &m_logs, copyTo(tab));
        }
        menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::box(&painter, rect(), 6, m_on ? theme.selection : theme.content, m_on ? QColor() : theme.border);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
            m_logs.removeChip(m_index);
        else
            QWidget::keyPressEvent(event);
    }

private:
    LogsController &m_logs;
    int m_index;
    bool m_on;
    TextLabel *m_count;
    std::optional<QPoint> m_pressed;
};

/// The chips in as many lines as they need, and between two of one line the line that joins them.
class ChipStack : public Surface {
public:
    explicit ChipStack(QWidget *parent = nullptr) : Surface(Fill::Content, parent) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Surface::paintEvent(event);
        const Theme &theme = Theme::current();
        QPainter painter(this);
        for (int i = 1; i < layout()->count(); ++i) {
            const auto *chip = static_cast<LogChip *>(layout()->itemAt(i)->widget());
            const QRect before = layout()->itemAt(i - 1)->geometry(), here = chip->geometry();
            if (before.y() != here.y())
                continue;
            QPen pen(chip->isOn() ? theme.accent : theme.control, chip->isOn() ? 2 : 1);
            if (!chip->isOn())
                pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.drawLine(before.center().x(), here.center().y(), here.center().x(), here.center().y());
        }
    }
};

/// As high as the lines of its widget, up to a few; further ones are scrolled to.
class ChipLines : public QScrollArea {
public:
    explicit ChipLines(QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setMaximumHeight(mostLines * chipHeight + (mostLines - 1) * between);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    int heightForWidth(int width) const override { return std::min(widget()->heightForWidth(width), maximumHeight()); }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {0, chipHeight}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

ChipsBar::ChipsBar(LogsController &logs, QWidget *parent)
    : QWidget(parent), m_logs(logs), m_all(new TextLabel({}, TextLabel::Look::Caption, this)), m_left(new TextLabel({}, TextLabel::Look::Strong, this))
{
    m_stack = new ChipStack;
    m_flow = new FlowLayout(m_stack, between);
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *lines = new ChipLines(this);
    lines->setWidget(m_stack);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    for (TextLabel *count : {m_all, m_left})
        count->setFixedHeight(chipHeight);
    row->addWidget(m_all, 0, Qt::AlignTop);
    row->addWidget(lines, 1);
    row->addWidget(m_left, 0, Qt::AlignTop);
}

void ChipsBar::showResult()
{
    const LogResultPtr result = m_logs.result();
    const QString all = result ? QLocale().toString(result->archived()) : QString();
    m_all->setText(result && result->request().rows == LogRequest::Rows::Deliveries ? tr("%1 attempts").arg(all) : all);
    m_all->setAccessibleName(result ? tr("%1 logs in all").arg(all) : QString());
    showLeft();
    rebuild();
}

void ChipsBar::showLeft()
{
    const LogResultPtr result = m_logs.result();
    if (!result) {
        m_left->setText(QString());
        return;
    }
    const bool deliveries = result->request().rows == LogRequest::Rows::Deliveries;
    const int count = int(result->rowCount());
    m_left->setText(m_logs.isSearching() ? tr("…") : deliveries ? tr("%Ln deliveries", nullptr, count) : tr("%Ln logs", nullptr, count));
}

/// The same chips keep their widgets, so that a refresh takes nothing from under the mouse or the keyboard.
void ChipsBar::rebuild()
{
    std::vector<logquery::Chip> chips;
    for (const LogsController::ChipCount &each : m_logs.chips())
        chips.push_back(each.chip);
    m_stack->update();
    if (chips == m_shown) {
        for (int i = 0; i < m_flow->count(); ++i)
            static_cast<LogChip *>(m_flow->itemAt(i)->widget())->showCount();
        return;
    }
    m_shown = std::move(chips);
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int index = 0; index < int(m_logs.chips().size()); ++index)
        m_flow->addWidget(new LogChip(m_logs, index, m_stack));
    if (hadFocus && m_flow->count() > 0)
        m_flow->itemAt(0)->widget()->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void ChipsBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.content);
    paint::hline(&painter, 0, width(), 0, theme.hairline);
    paint::hline(&painter, 0, width(), height() - 1, theme.hairline);
}

} // namespace selwise

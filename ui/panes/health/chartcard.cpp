#include "ui/panes/health/chartcard.h"

#include "ui/panes/health/chartlegend.h"
#include "ui/panes/health/charttablemodel.h"
#include "ui/panes/health/healthchart.h"
#include "ui/panes/filework.h"
#include "ui/panes/savefile.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/textlabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableView>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 16, rowHeight = 26;
constexpr double pngScale = 2;

} // namespace

ChartCard::ChartCard(ChartData::Kind kind, ChartSkinFactory *factory, UserFiles &files, QWidget *parent)
    : Card(parent), m_files(files), m_chart(new HealthChart(kind, factory, this)), m_pages(new QStackedWidget(this)), m_legend(new ChartLegend(this)),
      m_menu(new PopupMenuButton(QString(), this)), m_foot(new QWidget(this)), m_heldText(new TextLabel({}, TextLabel::Look::CaptionStrong, m_foot)), m_fetch(new LinkLabel(tr("Fetch the rest"), m_foot))
{
    m_data.kind = kind;
    setAccessibleName(chartwords::title(kind));
    m_menu->setIcon(icon(Icon::More));
    setButtonKind(m_menu, ButtonKind::Icon);
    setCompact(m_menu);
    m_menu->setAccessibleName(tr("More of %1").arg(chartwords::title(kind)));
    m_menu->setToolTip(tr("Table, comparison, saving"));
    m_menu->setBuilder([this](QMenu *menu) { fillMenu(menu); });
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(chartwords::title(kind), TextLabel::Look::Strong, this));
    head->addWidget(m_legend, 1);
    head->addWidget(m_menu);
    m_pages->addWidget(m_chart);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(int(ChartGeometry::left), 0, 0, 0);
    foot->setSpacing(16);
    foot->addWidget(m_heldText);
    foot->addStretch();
    foot->addWidget(new CoverageLegend(m_foot));
    foot->addWidget(m_fetch);
    m_fetch->setSmall(true);
    connect(m_fetch, &LinkLabel::clicked, this, &ChartCard::fetchWanted);
    m_foot->setVisible(kind == ChartData::Kind::Outcomes);
    m_chart->setStrip(kind == ChartData::Kind::Outcomes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 10, 12, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);
}

void ChartCard::setData(const ChartData &given, std::optional<qint64> held, std::optional<qint64> known)
{
    const bool other = !(m_data == given);
    m_data = given;
    m_chart->setData(given);
    if (m_model && other)
        m_model->showData(m_chart->shown());
    m_legend->setData(m_data);
    showCoverage(held, known);
}

void ChartCard::setComparing(bool on)
{
    m_comparing = on;
}

bool ChartCard::showsTable() const
{
    return m_pages->currentIndex() == 1;
}

void ChartCard::showTable(bool on)
{
    if (on && !m_table) {
        m_model = new ChartTableModel(this);
        m_table = new QTableView(m_pages);
        m_table->setModel(m_model);
        m_table->setAccessibleName(tr("%1 as a table").arg(chartwords::title(m_data.kind)));
        m_table->setFrameShape(QFrame::NoFrame);
        m_table->setShowGrid(false);
        m_table->setTabKeyNavigation(false);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->horizontalHeader()->setStretchLastSection(true);
        connect(m_model, &QAbstractItemModel::modelReset, m_table, &QTableView::resizeColumnsToContents);
        m_pages->addWidget(m_table);
    }
    if (on)
        m_model->showData(m_chart->shown());
    m_pages->setCurrentIndex(on ? 1 : 0);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::fillMenu(QMenu *menu)
{
    const auto option = [&](const QString &text, bool on, const std::function<void(bool)> &act) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, act);
    };
    option(tr("As a table"), showsTable(), [this](bool on) { showTable(on); });
    option(tr("Compare with the period before"), m_comparing, [this](bool on) { Q_EMIT compareWanted(on); });
    menu->addSeparator();
    connect(menu->addAction(icon(Icon::Export), tr("Save as PNG…")), &QAction::triggered, this, [this] { save(Format::Png); });
    connect(menu->addAction(icon(Icon::Export), tr("Save as SVG…")), &QAction::triggered, this, [this] { save(Format::Svg); });
    connect(menu->addAction(icon(Icon::Export), tr("Save as CSV…")), &QAction::triggered, this, [this] { save(Format::Csv); });
}

void ChartCard::showCoverage(std::optional<qint64> held, std::optional<qint64> known)
{
    const QLocale locale;
    QString text;
    if (held && known && *known > *held)
        text = tr("%1 of %2 held").arg(locale.toString(*held), locale.toString(*known));
    else if (held)
        text = tr("%1 held").arg(locale.toString(*held));
    else
        text = tr("As the service tells; no logs are held here");
    const bool whole = held && std::ranges::all_of(m_data.coverage, [](const auto &one) { return one.kind == HealthFigures::Coverage::Kind::Held; });
    m_fetch->setVisible(!whole);
    if (m_heldText->text() != text)
        m_heldText->setText(text);
}

QByteArray ChartCard::content(Format format) const
{
    if (format == Format::Csv)
        return chartwords::csv(m_data).toUtf8();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSize size = m_chart->size();
    if (format == Format::Png) {
        QImage image(size * pngScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pngScale);
        image.fill(Theme::current().content);
        m_chart->render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
        image.save(&buffer, "PNG");
        return buffer.data();
    }
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(accessibleName());
    QPainter painter(&svg);
    m_chart->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    return buffer.data();
}

void ChartCard::save(Format format)
{
    const QString suffix = format == Format::Png ? u"png"_s : format == Format::Svg ? u"svg"_s : u"csv"_s;
    const QString name = u"selwise-health-%1.%2"_s.arg(QDateTime::fromMSecsSinceEpoch(m_data.span.toMs).toString(u"yyyyMMdd-HHmm"_s), suffix);
    askFile(window(), tr("Save %1").arg(chartwords::title(m_data.kind)), name, this, [this, format](const QString &file) { saveAs(format, file); });
}

void ChartCard::saveAs(Format format, const QString &file)
{
    filework::write(m_files, file, content(format), this, [this, file](const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT notice({Tone::Success, tr("Saved"), file, {}, {}});
        else
            Q_EMIT notice({Tone::Error, tr("It could not be saved"), tr("%1: %2. Choose another folder.").arg(file, problem), {}, {}});
    });
}

} // namespace selwise

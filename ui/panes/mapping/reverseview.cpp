#include "ui/panes/mapping/reverseview.h"

#include "models/items/mappingmodel.h"
#include "models/services/roundtrip.h"
#include "models/text/mappingtext.h"
#include "models/text/providertext.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

namespace {

QString quoted(const std::vector<QString> &names, int more)
{
    QStringList list(names.begin(), names.end());
    QString text = list.join(QStringLiteral(", "));
    return more > 0 ? ReverseView::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

QString sentence(const RoundTripFinding &finding, const QString &event, const QString &provider)
{
    using Kind = RoundTripFinding::Kind;
    switch (finding.kind) {
    case Kind::ComesBackAs:
        return ReverseView::tr("%1 gets %2 as %3, and %3 from outside becomes %4.").arg(provider, event, finding.name, finding.other);
    case Kind::SharedName:
        return ReverseView::tr("%1 gets %2 as %3, too: what comes back can be only one of them.")
            .arg(provider, quoted(finding.others, finding.more), finding.name);
    case Kind::SeveralOutside:
        return ReverseView::tr("Several names (%1) become %2, and %3 gets only %4 back.")
            .arg(quoted(finding.others, finding.more), event, provider, finding.name);
    case Kind::OutsideOnly:
        return ReverseView::tr("%1 becomes %2, and %3 gets it as %4.").arg(finding.other, event, provider, finding.name);
    }
    return {};
}

} // namespace

ReverseView::ReverseView(MappingController &mapping, QWidget *parent)
    : QWidget(parent), m_mapping(mapping), m_rows(new QVBoxLayout), m_banner(new Banner(Tone::Warning, this)),
      m_name(new QLineEdit(this)), m_problem(new TextLabel({}, TextLabel::Look::Caption, this))
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(new IconLabel(Icon::Reverse, Tone::Neutral, 16, this));
    heading->addWidget(new TextLabel(tr("Reverse mapping"), TextLabel::Look::Strong, this), 1);
    m_rows->setSpacing(4);
    m_name->setPlaceholderText(tr("Name from outside"));
    m_name->setAccessibleName(tr("Name from outside that becomes this event"));
    setCompact(m_name);
    auto *add = new QPushButton(tr("Add"), this);
    setCompact(add);
    add->setToolTip(tr("Events of this name, from another data layer, are then taken for this event"));
    auto *adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(m_name, 1);
    adding->addWidget(add);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addLayout(m_rows);
    column->addWidget(m_banner);
    column->addLayout(adding);
    column->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, &ReverseView::add);
    connect(m_name, &QLineEdit::returnPressed, this, &ReverseView::add);
    connect(m_name, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

void ReverseView::setEvent(const QString &event)
{
    if (m_event != event) {
        m_name->clear();
        m_problem->hide();
    }
    m_event = event;
    QStringList findings;
    std::vector<Row> names;
    for (const MappingColumn &column : m_mapping.model()->columns()) {
        if (!column.configured)
            continue;
        const EventMapping &reverse = m_mapping.reverseMapping(column.provider);
        for (const QString &name : outsideNames(reverse, m_event))
            names.emplace_back(column.provider, name);
        for (const RoundTripFinding &finding : roundTrip(m_mapping.mapping(column.provider), reverse, m_event))
            findings << sentence(finding, m_event, providerName(column.provider));
    }
    if (m_rows->count() == 0 || names != m_names || m_event != m_filledFor) {
        m_names = std::move(names);
        m_filledFor = m_event;
        fillRows();
    }
    m_banner->setVisible(!findings.isEmpty());
    if (!findings.isEmpty())
        m_banner->setMessage(Tone::Warning, tr("Round trip is not the same."), findings.join(u' '));
}

void ReverseView::fillRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that asked for this
        delete item;
    }
    for (const auto &[id, name] : m_names) {
        const QString provider = providerName(id);
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *mark = new IconLabel(words::mark(id), 14, line);
        mark->setToolTip(tr("In the record of %1").arg(provider));
        row->addWidget(mark);
        row->addWidget(new ElidedLabel(name, ElidedLabel::Look::Mono, line), 1);
        row->addWidget(new IconLabel(Icon::Arrow, Tone::Neutral, 14, line));
        row->addWidget(new ElidedLabel(m_event, ElidedLabel::Look::Mono, line), 1);
        auto *remove = new QPushButton(line);
        remove->setIcon(icon(Icon::Close));
        setButtonKind(remove, ButtonKind::Icon);
        setCompact(remove);
        remove->setAccessibleName(tr("Take %1 out of the reverse mapping of %2").arg(name, provider));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QPushButton::clicked, this, [this, from = id, taken = name] { Q_EMIT reverseWanted(from, taken, {}); });
        row->addWidget(remove);
        m_rows->addWidget(line);
    }
    if (m_names.empty()) {
        auto *none = new TextLabel(tr("No name from outside becomes this event."), TextLabel::Look::Muted, this);
        none->setWordWrap(true);
        m_rows->addWidget(none);
    }
}

void ReverseView::add()
{
    const QString name = m_name->text().trimmed();
    const auto refuse = [this](const QString &why) {
        m_problem->setText(why);
        m_problem->setTone(Tone::Error);
        m_problem->show();
    };
    const NameCheck check = checkEventName(name);
    if (check.severity == NameCheck::Severity::Error) {
        refuse(check.whole());
        return;
    }
    // Into the first record that has a reverse mapping already, else the first that is set up: events are read once for all.
    const MappingColumn *target = nullptr;
    for (const MappingColumn &column : m_mapping.model()->columns()) {
        if (column.configured && (!target || (!m_mapping.reverseMapping(column.provider).entries.empty()
                                              && m_mapping.reverseMapping(target->provider).entries.empty())))
            target = &column;
        const QString *taken = m_mapping.reverseMapping(column.provider).find(name);
        if (taken && *taken != m_event) {
            refuse(tr("At %1 this name becomes %2. Take it out there first.").arg(providerName(column.provider), *taken));
            return;
        }
    }
    if (!target) {
        refuse(tr("No provider is set up yet."));
        return;
    }
    m_name->clear();
    Q_EMIT reverseWanted(target->provider, name, m_event);
}

} // namespace selwise

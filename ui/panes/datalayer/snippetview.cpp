#include "ui/panes/datalayer/snippetview.h"

#include "models/controllers/datalayercontroller.h"
#include "models/domain/codec/datalayerparts.h"
#include "models/services/datalayersnippet.h"
#include "ui/panes/card.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

SnippetView::SnippetView(DataLayerController &layer, QWidget *parent) : QWidget(parent), m_layer(layer)
{
    setAccessibleName(tr("Snippet for your pages"));
    auto *surface = new Surface(Surface::Fill::Content, this);
    m_kind = new SegmentedControl({QStringLiteral("HTML"), tr("Tag manager")}, surface);
    m_kind->setAccessibleName(tr("Kind of snippet"));
    m_kind->setCurrentIndex(0);
    connect(m_kind, &SegmentedControl::chosen, this, &SnippetView::refill);
    auto *copy = new QPushButton(tr("Copy"), surface);
    copy->setIcon(icon(Icon::Copy));
    m_code = new CodeBlock(surface);
    m_code->setAccessibleName(tr("Snippet for your pages"));
    connect(copy, &QPushButton::clicked, this, [this] {
        m_code->copyAll();
        Q_EMIT notice({Tone::Success, tr("Snippet copied"), tr("It shows the draft: publish before you put it on a page."), {}, {}});
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Snippet for your pages"), TextLabel::Look::Strong, surface));
    head->addStretch();
    head->addWidget(m_kind);
    head->addWidget(copy);
    auto *remark = new TextLabel(tr("The names of the globals are an assumption; compare with the tag on your site."), TextLabel::Look::Caption, surface);
    remark->setWordWrap(true);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 16);
    below->setSpacing(10);
    below->addLayout(head);
    below->addWidget(m_code, 1);
    below->addWidget(remark);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildConsent());
    column->addWidget(new Separator(Qt::Horizontal, surface));
    column->addLayout(below, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(surface);
}

QWidget *SnippetView::buildConsent()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Consent categories"), TextLabel::Look::Strong, box));
    const std::tuple<QString, QString> rows[] = {{tr("Necessary"), tr("always on")},
                                                 {tr("Analytics"), QStringLiteral("consent.analytics")},
                                                 {tr("Marketing"), QStringLiteral("consent.marketing")},
                                                 {tr("Preferences"), QStringLiteral("consent.preferences")}};
    for (const auto &[name, path] : rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *label = new TextLabel(name, TextLabel::Look::Medium, box);
        label->setMinimumWidth(96);
        row->addWidget(label);
        row->addWidget(new TextLabel(path, TextLabel::Look::Caption, box), 1);
        m_consent.push_back(new StatusLabel(box));
        row->addWidget(m_consent.back());
        column->addWidget(new Separator(Qt::Horizontal, box));
        column->addLayout(row);
    }
    auto *remark = new Banner(Tone::Info, box);
    remark->setMessage(Tone::Info, {}, tr("Which receiver waits for which category is decided at Selwise. This program shows it, and changes nothing there."));
    column->addSpacing(4);
    column->addWidget(remark);
    return box;
}

void SnippetView::refill()
{
    const auto config = m_layer.config();
    if (!config)
        return;
    const auto categories = codec::consentOf(*config);
    for (size_t i = 0; i < m_consent.size() && i < categories.size(); ++i) {
        const auto on = categories[i].on;
        m_consent[i]->setStatus(!on ? Tone::Neutral : *on ? Tone::Success : Tone::Skipped, !on ? tr("not said") : *on ? tr("on") : tr("off"));
    }
    const QString code = dataLayerSnippet(*config, m_kind->currentIndex() == 0 ? SnippetKind::Html : SnippetKind::TagManager);
    if (m_code->code() != code)
        m_code->setCode(code);
}

} // namespace selwise

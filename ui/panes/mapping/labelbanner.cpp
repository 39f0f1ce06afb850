#include "ui/panes/mapping/labelbanner.h"

#include "models/ports/settingkeys.h"
#include "models/services/roundtrip.h"
#include "ui/widgets/wordsblock.h"

#include <QCryptographicHash>

namespace selwise {

namespace {

constexpr qsizetype mostOffered = 4, mostRemembered = 50;
constexpr QLatin1StringView keepAll(" keep"); // no event begins with a blank

} // namespace

LabelBanner::LabelBanner(MappingController &mapping, SettingsStore &settings, const QString &site, QWidget *parent)
    : Banner(Tone::Warning, parent), m_mapping(mapping), m_settings(settings), m_site(site)
{
    connect(&mapping, &MappingController::recordChanged, this, [this](const ProviderId &provider) {
        if (provider.kind == Provider::GoogleAds)
            refill();
    });
    connect(this, &Banner::linkActivated, this, &LabelBanner::decide);
    refill();
}

QString LabelBanner::decision() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(m_site);
    add(m_label);
    for (const EventMapping::Entry &entry : m_sharing)
        add(entry.from);
    return QString::fromLatin1(hash.result().toHex().left(24));
}

void LabelBanner::refill()
{
    const ProviderId gads = ProviderId::of(Provider::GoogleAds);
    std::vector<EventMapping::Entry> sharing = sharingOneLabel(m_mapping.mapping(gads));
    const QString label = sharing.empty() ? QString() : m_mapping.label(gads);
    if (sharing != m_sharing || label != m_label) {
        m_sharing = std::move(sharing);
        m_label = label;
        m_decision = decision();
        QStringList hits;
        for (const EventMapping::Entry &entry : m_sharing)
            hits << (hits.size() < mostOffered ? QStringLiteral("%1 → %2").arg(code(entry.from), m_label.isEmpty() ? tr("no label yet") : code(m_label)) : QString());
        hits.removeAll(QString());
        const int more = int(m_sharing.size()) - int(hits.size());
        const QString list = more > 0 ? tr("%1 and %n more", nullptr, more).arg(hits.join(QStringLiteral(", "))) : hits.join(QStringLiteral(", "));
        setMessage(Tone::Warning, tr("Google Ads has one conversion label for all of its events."),
                   tr("Each of these would count as the same conversion: %1. Which shall count?").arg(list));
        QList<std::pair<QString, QString>> links;
        for (qsizetype i = 0; i < std::min(mostOffered, qsizetype(m_sharing.size())); ++i)
            links.append({m_sharing[size_t(i)].from, tr("Only %1").arg(m_sharing[size_t(i)].from)});
        links.append({keepAll, tr("Keep all")});
        setLinks(links);
    }
    const bool asked = !m_sharing.empty() && !m_settings.value(setting::mappingLabelsKept).toStringList().contains(m_decision);
    if (!asked || isHidden()) // to show what is not hidden lays it out for the width that it happens to have
        setVisible(asked);
    if (std::exchange(m_was, asked) != asked)
        Q_EMIT shownChanged();
}

void LabelBanner::decide(const QString &link)
{
    if (link == keepAll) {
        QStringList kept = m_settings.value(setting::mappingLabelsKept).toStringList();
        kept << m_decision;
        m_settings.setValue(setting::mappingLabelsKept, kept.mid(std::max(qsizetype(0), kept.size() - mostRemembered)));
        refill();
        return;
    }
    std::vector<MappingEdit> edits;
    for (const EventMapping::Entry &entry : m_sharing) {
        if (entry.from != link)
            edits.push_back({entry.from, ProviderId::of(Provider::GoogleAds), {}});
    }
    Q_EMIT namesEntered(edits);
}

} // namespace selwise

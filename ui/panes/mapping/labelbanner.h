#pragma once

#include "models/controllers/mappingcontroller.h"
#include "ui/widgets/banner.h"

namespace selwise {

class SettingsStore;

/// Google Ads has one label for each record: with more than one event mapped to it, each would count as the same conversion.
/// Says which label each would hit, and asks: keep all, or one of them. "Keep all" is remembered for these events and label.
class LabelBanner : public Banner {
    Q_OBJECT
public:
    LabelBanner(MappingController &mapping, SettingsStore &settings, const QString &site, QWidget *parent);

Q_SIGNALS:
    void namesEntered(const std::vector<selwise::MappingEdit> &edits);
    void shownChanged(); ///< it has come or gone

private:
    void refill();
    void decide(const QString &link);
    QString decision() const; ///< what "keep all" is remembered by

    MappingController &m_mapping;
    SettingsStore &m_settings;
    QString m_site;
    std::vector<EventMapping::Entry> m_sharing;
    QString m_label, m_decision;
    bool m_was = false;
};

} // namespace selwise

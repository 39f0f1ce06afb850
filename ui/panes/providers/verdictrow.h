#pragma once

#include "models/domain/testresult.h"
#include "ui/theme/kinds.h"

#include <QWidget>

class QHBoxLayout;

namespace selwise {

class IconLabel;
class LinkLabel;
class TextLabel;

Tone checkTone(CheckStatus status);

/// One check of a test: icon, name, word and milliseconds; below it the reason, what to do, and where to do it.
class VerdictRow : public QWidget {
    Q_OBJECT
public:
    explicit VerdictRow(QWidget *parent = nullptr);

    struct Content {
        TestCheck check;
        QString reason, remedy; ///< may be empty
        QList<std::pair<QString, QString>> links; ///< id and text
    };
    void setContent(const Content &content);
    /// "Credentials proven, Failed, 298 ms. The token has expired. …", as spoken.
    QString spoken() const { return accessibleName(); }

Q_SIGNALS:
    void linkActivated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setLinks(const QList<std::pair<QString, QString>> &links);

    IconLabel *m_icon;
    TextLabel *m_name, *m_word, *m_time, *m_reason, *m_remedy;
    QHBoxLayout *m_links;
    QList<LinkLabel *> m_linkLabels;
    QStringList m_linkIds;
};

} // namespace selwise

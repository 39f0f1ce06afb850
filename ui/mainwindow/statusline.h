#pragma once

#include "ui/theme/kinds.h"

#include <QWidget>

class QToolButton;

namespace selwise {

class TextLabel;
class StatusLabel;

/// The foot of the window: connection, site, last refresh, running work with cancel, test mode, keychain when it is a
/// problem, the zone of all times shown. Says nothing that it was not told.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(Tone tone, const QString &text); ///< told to screen readers when the tone changes
    void setSite(const QString &shortId, const QString &whole);
    void setRefreshed(const QString &text, const QString &tip);
    /// `stop` = there is one end to stop; empty text = nothing is in test mode.
    void setTestMode(const QString &text, const QString &tip = {}, bool stop = false);
    void setWork(const QString &text); ///< empty = nothing runs
    /// Where nothing is connected: the theme in force, and where secrets go. Empty texts are not shown.
    void setHere(const QString &theme, const QString &secrets);
    void setKeychainProblem(const QString &text); ///< empty = none
    QWidget *entryPoint() const;

Q_SIGNALS:
    void cancelWanted();
    void keychainWanted();
    void stopTestModeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    StatusLabel *m_connection, *m_testMode;
    TextLabel *m_site, *m_refreshed, *m_work, *m_zone, *m_theme, *m_secrets;
    QToolButton *m_cancel, *m_keychain, *m_stop;
};

} // namespace selwise

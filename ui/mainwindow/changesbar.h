#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace selwise {

class Clock;
class DraftBook;
class SiteSession;
class TextLabel;

/// "3 unpublished changes, 2 in Meta, saved on this computer 14:31. Review, Publish…, Discard…". Shown while there are
/// unpublished changes and they are not being reviewed.
class ChangesBar : public QWidget {
    Q_OBJECT
public:
    ChangesBar(const Clock &clock, QWidget *parent = nullptr);

    void setSite(SiteSession *site); ///< nullptr without a site
    void setReviewing(bool reviewing); ///< the page below says all of this and has the buttons: not shown
    QWidget *entryPoint() const;

Q_SIGNALS:
    void reviewWanted();
    void publishWanted();
    void discardWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refill();

    const Clock &m_clock;
    QPointer<SiteSession> m_site;
    QPointer<DraftBook> m_drafts; ///< its
    TextLabel *m_count, *m_where;
    QPushButton *m_review, *m_publish, *m_discard;
    int m_told = 0;
    bool m_reviewing = false;
};

} // namespace selwise

#pragma once

#include "ui/theme/kinds.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace selwise {

/**
 * A message in the place it is about: soft fill, 3 px bar, icon; the fact in bold, the consequence, links. Changing the message
 * of a visible banner announces it. Nothing in fact or text is markup, but `**x**` is semi-bold.
 */
class Banner : public QFrame {
    Q_OBJECT
public:
    /** Info, Success, Warning or Error. */
    explicit Banner(Tone severity, QWidget *parent = nullptr);

    void setMessage(Tone severity, const QString &fact, const QString &text = {});
    /** Puts other figures into the text, without announcing it. */
    void setText(const QString &text);
    /** No more letters of the text are shown; all of it is the tooltip, and what is spoken. -1: all are. */
    void setTextLimit(qsizetype letters);
    Tone severity() const { return m_severity; }
    QString fact() const { return m_fact; }
    /** Fact and text as plain text. */
    QString plainText() const;
    /** Replaces the links; each is named @p id in linkActivated(). Tab stops on each. */
    void setLinks(const QList<std::pair<QString, QString>> &idsAndTexts);
    /** Adds a button beneath the text, for what needs more than a link ("Try again"). Owned by the banner. */
    QPushButton *addButton(const QString &text);

Q_SIGNALS:
    void linkActivated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();

    Tone m_severity;
    QString m_fact;
    QString m_text;
    qsizetype m_textLimit = -1;
    QList<std::pair<QString, QString>> m_links;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
};

} // namespace selwise

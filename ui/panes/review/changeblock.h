#pragma once

#include "models/drafts/change.h"
#include "ui/theme/kinds.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace selwise {

/// The changes of one record in the review: a tick to leave it out, its sentences, what is wrong with them.
class ChangeBlock : public QWidget {
    Q_OBJECT
public:
    ChangeBlock(const RecordKey &key, const QString &name, bool isNew, QWidget *parent);
    void setTicked(bool on);
    void setFixed(); ///< nothing to leave out: no tick
    void addSentence(const QString &sentence);
    void addProblem(Tone tone, const QString &text);

Q_SIGNALS:
    void ticked(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QCheckBox *m_tick;
    QVBoxLayout *m_words;
};

/// A conflict in the review: which field, the cards to choose from.
class ConflictBlock : public QWidget {
    Q_OBJECT
public:
    ConflictBlock(const RecordKey &key, const QString &name, const QString &member, QWidget *parent);
    void setCards(QWidget *cards, bool settled);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_words;
    bool m_settled = false;
};

/// What others changed in a record meanwhile, merged by itself.
class TheirsBlock : public QWidget {
    Q_OBJECT
public:
    TheirsBlock(const RecordKey &key, const QString &name, QWidget *parent);
    void addSentence(const QString &sentence);

private:
    RecordKey m_key;
    QVBoxLayout *m_column;
};

} // namespace selwise

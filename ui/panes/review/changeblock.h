#pragma once

#include "models/drafts/change.h"
#include "ui/theme/kinds.h"
#include "ui/widgets/givenwidth.h"

#include <QStringList>
#include <QWidget>
#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace selwise {

/// Sentences below each other, a page at a time: thousands would hold up the window.
class SentencePages : public GivenWidth<QWidget> {
    Q_OBJECT
public:
    using Line = std::function<QWidget *(const QString &sentence, QWidget *parent)>;
    SentencePages(const QStringList &sentences, Line line, QWidget *parent);

    static constexpr qsizetype page = 16;

private:
    void showMore();

    QStringList m_waiting;
    Line m_line;
    QVBoxLayout *m_column;
};

/// The changes of one record in the review: a tick to leave it out, its sentences, what is wrong with them.
class ChangeBlock : public GivenWidth<QWidget> {
    Q_OBJECT
public:
    ChangeBlock(const RecordKey &key, const QString &name, bool isNew, QWidget *parent);
    void setTicked(bool on);
    void setFixed(); ///< nothing to leave out: no tick
    void addSentences(const QStringList &sentences);
    void addEffects(const QStringList &texts); ///< what the change would come to
    void addProblems(Tone tone, const QStringList &texts);

Q_SIGNALS:
    void ticked(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QCheckBox *m_tick;
    QVBoxLayout *m_words;
};

/// A conflict in the review: which field, the cards to choose from.
class ConflictBlock : public GivenWidth<QWidget> {
    Q_OBJECT
public:
    ConflictBlock(const RecordKey &key, const QString &name, const Conflict &conflict, QWidget *parent);
    void setCards(QWidget *cards, bool settled);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_words;
    bool m_settled = false;
};

/// What others changed in a record meanwhile, merged by itself.
class TheirsBlock : public GivenWidth<QWidget> {
    Q_OBJECT
public:
    TheirsBlock(const RecordKey &key, const QString &name, QWidget *parent);
    void addSentences(const QStringList &sentences);

private:
    RecordKey m_key;
    QVBoxLayout *m_column;
};

} // namespace selwise

#pragma once

#include "models/controllers/mappingcontroller.h"

#include <QTimer>
#include <QWidget>
#include <map>

class QPushButton;
class QVBoxLayout;

namespace selwise {

class ElidedLabel;
class LinkLabel;
class ProviderNameRow;
class ReverseView;
class TextLabel;
class WordsBlock;

/// Everything about one event: what it is, under which name each provider gets it, in a sentence, the way back, its filters.
class MappingInspector : public QWidget {
    Q_OBJECT
public:
    explicit MappingInspector(MappingController &mapping, QWidget *parent = nullptr);

    void takeFocus(); ///< to the first name that can be typed
    void setEvent(const QString &event); ///< empty: nothing is chosen
    QString event() const { return m_event; }
    void setFiltersPane(bool exists); ///< there is a pane to go to
    void setFloating(bool floating); ///< lies over the table: with a shadow's line at its left

Q_SIGNALS:
    void namesEntered(const std::vector<selwise::MappingEdit> &edits);
    void reverseWanted(const selwise::ProviderId &provider, const QString &external, const QString &event);
    void closeWanted();
    void filtersWanted(const QString &event);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fill();
    bool isOpening() const;
    void fillFilters(const MappingEvent &event);
    ProviderNameRow *rowOf(const ProviderId &provider);

    MappingController &m_mapping;
    QString m_event;
    ElidedLabel *m_name;
    QPushButton *m_close;
    TextLabel *m_what, *m_none;
    QWidget *m_content;
    QVBoxLayout *m_rowsLayout;
    std::map<ProviderId, ProviderNameRow *> m_rows;
    WordsBlock *m_sentence;
    ReverseView *m_reverse;
    TextLabel *m_filters;
    LinkLabel *m_toFilters;
    QTimer m_fill;
    bool m_floating = false;
};

} // namespace selwise

#include "ui/panes/filters/pathcompletion.h"

#include "models/domain/eventcatalogue.h"
#include "models/text/filtersentence.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace selwise {

namespace {

constexpr int remarkRole = Qt::UserRole + 1;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FilterCompletion)
};

class RemarkDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool chosen = given.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(given.rect, chosen ? theme.selection : theme.raised);
        const QRect line = given.rect.adjusted(12, 0, -12, 0);
        const QString remark = index.data(remarkRole).toString();
        painter->setFont(fonts::mono());
        const int named = std::min(painter->fontMetrics().horizontalAdvance(index.data().toString()), line.width());
        painter->setPen(theme.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
        painter->setFont(fonts::caption());
        painter->setPen(theme.text3);
        const int room = line.width() - named - 12;
        if (room > 30)
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, painter->fontMetrics().elidedText(remark, Qt::ElideRight, room));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {360, 30}; }
};

/// Down in a field lists what may stand in it; the list goes with the field.
class ListKeeper : public QObject {
public:
    ListKeeper(QLineEdit *field, QCompleter *completer) : QObject(field), m_field(field), m_completer(completer) { field->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool left = event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
        if (left || event->type() == QEvent::Hide)
            m_completer->popup()->hide();
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down || m_completer->popup()->isVisible())
            return QObject::eventFilter(watched, event);
        if (static_cast<QKeyEvent *>(event)->modifiers() & Qt::AltModifier)
            return false;
        m_completer->setCompletionPrefix(m_field->text());
        m_completer->complete();
        return true;
    }

private:
    QLineEdit *m_field;
    QCompleter *m_completer;
};

/// Paths that many shops' events have (contract, section 4), beside those that were seen.
const QStringList &usualPaths()
{
    static const QStringList paths = QStringLiteral("currency page.type page.path page.url page.title product.sku product.id product.title product.price "
        "basket.id basket.currency basket.total basket.products[].sku basket.products[].price checkout.step checkout.option order.id "
        "order.total order.currency user.id search.query search.sortBy search.page search.results entityType entityId "
        "metadata.productItemCode metadata.categoryPath items[].sku items[].price items[].quantity consent.analytics consent.marketing "
        "consent.preferences context.url context.referrer").split(u' ');
    return paths;
}

} // namespace

Suggestions::Suggestions(QLineEdit *field)
    : QAbstractListModel(field)
{
    auto *completer = new QCompleter(this, field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(9);
    completer->popup()->setItemDelegate(new RemarkDelegate(completer));
    completer->popup()->setMinimumWidth(360);
    completer->popup()->setAccessibleName(Text::tr("Suggestions"));
    field->setCompleter(completer);
    new ListKeeper(field, completer);
}

void Suggestions::setSuggestions(std::vector<Suggestion> suggestions)
{
    beginResetModel();
    m_suggestions = std::move(suggestions);
    endResetModel();
}

int Suggestions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant Suggestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Suggestion &suggestion = m_suggestions[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return suggestion.text;
    case remarkRole: return suggestion.remark;
    case Qt::AccessibleTextRole: return suggestion.remark.isEmpty() ? suggestion.text : QString(suggestion.text + QStringLiteral(", ") + suggestion.remark);
    default: return {};
    }
}

const SeenPath *findPath(const SeenKind *seen, const QString &path)
{
    if (!seen)
        return nullptr;
    const auto found = seen->paths.find(path.toStdString());
    return found == seen->paths.end() ? nullptr : &found->second;
}

QString seenTypeText(const SeenPath *seen)
{
    QStringList types;
    if (!seen)
        return {};
    if (seen->numbers > 0)
        types << Text::tr("number");
    if (seen->texts > 0)
        types << Text::tr("text");
    if (seen->flags > 0)
        types << Text::tr("true or false");
    if (seen->lists > 0)
        types << Text::tr("list");
    if (seen->objects > 0)
        types << Text::tr("object");
    return types.join(Text::tr(" or "));
}

QString seenValuesText(const SeenPath *seen)
{
    if (!seen)
        return {};
    if (seen->numbers > 0 && seen->texts == 0) {
        const QString least = QString::fromStdString(seen->least), greatest = QString::fromStdString(seen->greatest);
        if (least == greatest)
            return Text::tr("Seen: always %1.").arg(least);
        const auto middle = seen->middle();
        return middle ? Text::tr("Seen: %1 to %2, half at most %3.").arg(least, greatest, QString::number(*middle, 'g', 8)) : Text::tr("Seen: %1 to %2.").arg(least, greatest);
    }
    QStringList values;
    for (const SeenPath::Example &example : seen->frequentExamples()) {
        if (values.size() == 4)
            break;
        values << conditionValueText(example.value).left(24);
    }
    if (values.isEmpty())
        return seen->hidden > 0 ? Text::tr("Seen, but its values are hidden here: personal data or a secret.") : QString();
    const bool more = seen->moreExamples || seen->examples.size() > size_t(values.size());
    return more ? Text::tr("Seen: %1 and others.").arg(values.join(QStringLiteral(", "))) : Text::tr("Seen: %1.").arg(values.join(QStringLiteral(", ")));
}

std::vector<Suggestion> pathSuggestions(const QString &event, const SeenKind *seen)
{
    std::vector<Suggestion> all;
    QStringList known;
    const auto add = [&](const QString &path, const QString &remark) {
        if (known.contains(path))
            return;
        known << path;
        all.push_back({path, remark});
    };
    if (seen) {
        for (const auto &[path, values] : seen->paths) {
            const bool leaf = values.texts + values.numbers + values.flags > 0;
            const QString type = seenTypeText(&values), examples = leaf ? seenValuesText(&values) : QString();
            add(QString::fromStdString(path), examples.isEmpty() ? type : QString(type + QStringLiteral(" · ") + examples));
        }
    }
    if (const CatalogueEvent *catalogue = findCatalogueEvent(event)) {
        for (const auto &all_ : catalogue->minimum) {
            for (const QLatin1StringView path : all_)
                add(QString(path), Text::tr("documented, not seen yet"));
        }
    }
    for (const QString &path : usualPaths())
        add(path, seen ? Text::tr("not seen in this event") : Text::tr("usual"));
    return all;
}

std::vector<Suggestion> valueSuggestions(const SeenPath *seen)
{
    std::vector<Suggestion> all;
    if (!seen)
        return all;
    for (const SeenPath::Example &example : seen->frequentExamples())
        all.push_back({example.value.isString() ? example.value.toQString() : QString::fromUtf8(example.value.toBytes()), Text::tr("seen %n time(s)", nullptr, example.count)});
    return all;
}

} // namespace selwise

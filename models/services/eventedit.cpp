#include "models/services/eventedit.h"

#include <algorithm>
#include <optional>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = EventEditError::Kind;

struct Step {
    enum class What { Name, Index, End } what = What::Name; ///< End: `[]`, one behind the last
    std::string name;
    std::size_t index = 0;
    qsizetype end = 0; ///< where it ends in the path
};

constexpr qsizetype longestIndex = 5; ///< digits: what a body may hold is less than 100,000 elements

/// The accessors `[…]` that stand at `at`; false when they are none.
bool takeAccessors(const QString &path, qsizetype at, qsizetype end, std::vector<Step> &steps)
{
    while (at < end) {
        const qsizetype close = path.indexOf(u']', at);
        if (path[at] != u'[' || close < 0 || close >= end)
            return false;
        const QStringView digits = QStringView(path).sliced(at + 1, close - at - 1);
        const bool number = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!number || digits.size() > longestIndex)
            return false;
        steps.push_back({digits.isEmpty() ? Step::What::End : Step::What::Index, {}, std::size_t(digits.toUInt()), close + 1});
        at = close + 1;
    }
    return true;
}

std::optional<std::vector<Step>> stepsOf(const QString &path)
{
    std::vector<Step> steps;
    for (qsizetype begin = 0; begin <= path.size();) {
        const qsizetype dot = path.indexOf(u'.', begin);
        const qsizetype end = dot < 0 ? path.size() : dot;
        const qsizetype bracket = path.indexOf(u'[', begin);
        const qsizetype nameEnd = bracket < 0 || bracket > end ? end : bracket;
        const QString name = path.sliced(begin, nameEnd - begin);
        if (name.isEmpty() || name.contains(u']'))
            return std::nullopt;
        steps.push_back({Step::What::Name, name.toStdString(), 0, nameEnd});
        if (!takeAccessors(path, nameEnd, end, steps))
            return std::nullopt;
        begin = end + 1;
    }
    return steps;
}

/// A value on the way to where the edit is made.
class Place {
public:
    Place(Json &event, const QString &path) : m_here(&event), m_path(path) {}

    Json &here() { return *m_here; }
    const std::optional<EventEditError> &error() const { return m_error; }
    void fail(Kind kind, qsizetype end) { m_error = EventEditError{kind, m_path, m_path.first(end)}; }
    /// Goes on to what is there; fails with NotThere when nothing is.
    void follow(const Step &step)
    {
        Json *next = step.what == Step::What::Name ? m_here->find(step.name) : nullptr;
        if (step.what == Step::What::Index && m_here->isArray() && step.index < m_here->elements().size())
            next = &m_here->elements()[step.index];
        if (next)
            arrive(*next, step);
        else
            fail(Kind::NotThere, step.end);
    }
    /// Goes on, and makes what is not there yet.
    void make(const Step &step)
    {
        if (step.what == Step::What::Name) {
            if (!isFree() && !m_here->isObject())
                return fail(Kind::NotAnObject, m_end);
            if (!m_here->find(step.name))
                m_here->set(step.name, Json());
            return arrive(*m_here->find(step.name), step);
        }
        if (!isFree() && !m_here->isArray())
            return fail(Kind::NotAList, m_end);
        Json::Array &list = m_here->elements();
        const std::size_t index = step.what == Step::What::End ? list.size() : step.index;
        if (index > list.size())
            return fail(Kind::NoElement, m_end);
        if (index == list.size())
            list.emplace_back();
        arrive(list[index], step);
    }

private:
    /// Nothing is lost when an object or a list is made of it.
    bool isFree() const { return m_here->isNull(); }
    void arrive(Json &at, const Step &step)
    {
        m_here = &at;
        m_end = step.end;
    }

    Json *m_here;
    const QString &m_path;
    qsizetype m_end = 0;
    std::optional<EventEditError> m_error;
};

void remove(Place &place, const Step &last)
{
    Json &here = place.here();
    if (last.what == Step::What::Name ? here.remove(last.name) : false)
        return;
    if (last.what == Step::What::Index && here.isArray() && last.index < here.elements().size())
        here.elements().erase(here.elements().begin() + std::ptrdiff_t(last.index));
    else
        place.fail(Kind::NotThere, last.end);
}

} // namespace

Result<ReadOverride, EventEditError> readOverride(const QString &pathAndValue)
{
    const qsizetype equals = pathAndValue.indexOf(u'=');
    if (equals <= 0)
        return Failure{EventEditError{Kind::NoPath, {}, {}}};
    ReadOverride read;
    read.edit.path = pathAndValue.first(equals);
    const QString text = pathAndValue.sliced(equals + 1);
    auto json = Json::parse(text.toUtf8(), Json::Duplicates::Refuse);
    if (!json && json.error().code == JsonError::Code::DuplicateKey)
        return Failure{EventEditError{Kind::BadJson, read.edit.path, json.error().key}};
    const QString begin = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
    read.lookedLikeJson = !json && (begin == u"{" || begin == u"[");
    read.edit.value = json ? std::move(json).value() : Json(text);
    return read;
}

Result<Done, EventEditError> applyEdit(Json &event, const EventEdit &edit)
{
    const auto steps = stepsOf(edit.path);
    if (!steps)
        return Failure{EventEditError{Kind::BadPath, edit.path, {}}};
    Json changed = event;
    Place place(changed, edit.path);
    const std::size_t whole = edit.kind == EventEdit::Kind::Set ? steps->size() : steps->size() - 1;
    for (std::size_t i = 0; i < whole && !place.error(); ++i) {
        if (edit.kind == EventEdit::Kind::Set)
            place.make((*steps)[i]);
        else
            place.follow((*steps)[i]);
    }
    if (!place.error() && edit.kind == EventEdit::Kind::Remove)
        remove(place, steps->back());
    if (place.error())
        return Failure{*place.error()};
    if (edit.kind == EventEdit::Kind::Set)
        place.here() = edit.value;
    event = std::move(changed);
    return Done{};
}

} // namespace selwise

#include "models/drafts/members.h"

#include <bit>

namespace selwise::members {

namespace {

/// The free slots of a row, to be taken by their number among those that are still free.
class Slots {
public:
    explicit Slots(size_t count) : m_tree(count + 1, 0)
    {
        for (size_t i = 1; i <= count; ++i) {
            ++m_tree[i];
            if (const size_t parent = i + (i & -i); parent <= count)
                m_tree[parent] += m_tree[i];
        }
    }
    size_t take(size_t number)
    {
        size_t at = 0;
        for (size_t step = std::bit_floor(m_tree.size() - 1); step > 0; step /= 2) {
            if (at + step < m_tree.size() && m_tree[at + step] <= number) {
                at += step;
                number -= m_tree[at];
            }
        }
        for (size_t i = at + 1; i < m_tree.size(); i += i & -i)
            --m_tree[i];
        return at;
    }

private:
    std::vector<size_t> m_tree; ///< Fenwick
};

struct Come {
    JsonMember member;
    int place = -1;
    bool gone = false;
};

/// What comes without a place stands behind the nearest member in front of it in `order` that is there, else at the end.
Json::Object merged(Json::Object present, std::vector<Come> &come, const Json *order)
{
    std::unordered_map<std::string_view, size_t> known, coming;
    for (size_t i = 0; i < present.size(); ++i)
        known.emplace(present[i].key.utf8, i);
    for (size_t i = 0; i < come.size(); ++i) {
        if (!come[i].gone && come[i].place < 0)
            coming.emplace(come[i].member.key.utf8, i);
    }
    std::vector<std::vector<size_t>> behind(present.size() + 1); // the first: at the very beginning
    size_t front = 0;
    const Json nothing;
    for (const JsonMember &each : (order ? *order : nothing).members()) {
        if (each.key.raw)
            continue;
        if (const auto here = known.find(each.key.utf8); here != known.end()) {
            front = here->second + 1;
        } else if (const auto back = coming.find(each.key.utf8); back != coming.end()) {
            behind[front].push_back(back->second);
            coming.erase(back);
        }
    }
    Json::Object all;
    all.reserve(present.size() + come.size());
    const auto place = [&](size_t at) {
        for (const size_t which : behind[at])
            all.push_back(std::move(come[which].member));
    };
    std::vector<bool> late(come.size(), false); // neither a place nor in the order
    for (const auto &[name, which] : coming)
        late[which] = true;
    place(0);
    for (size_t i = 0; i < present.size(); ++i) {
        all.push_back(std::move(present[i]));
        place(i + 1);
    }
    for (size_t i = 0; i < come.size(); ++i) {
        if (late[i])
            all.push_back(std::move(come[i].member));
    }
    return all;
}

} // namespace

void applyMany(Json &object, std::span<const Change> changes, const Json *order)
{
    Json::Object &all = object.editMembers();
    std::unordered_map<std::string, size_t> index;
    index.reserve(all.size() + changes.size());
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i].key.raw)
            index.emplace(all[i].key.utf8, i);
    }
    const size_t before = all.size();
    std::vector<bool> gone(before, false);
    std::vector<Come> come;
    for (const Change &change : changes) {
        const std::string &name = change.path.back();
        const auto [at, isNew] = index.try_emplace(name, before + come.size());
        if (!change.after) {
            if (!isNew && at->second < before)
                gone[at->second] = true;
            else if (!isNew)
                come[at->second - before].gone = true;
            index.erase(at);
        } else if (isNew) {
            come.push_back({{JsonText{name}, *change.after}, change.place});
        } else {
            (at->second < before ? all[at->second] : come[at->second - before].member).value = *change.after;
        }
    }
    if (come.empty() && std::ranges::find(gone, true) == gone.end())
        return; // others have their place already
    Json::Object present;
    present.reserve(before + come.size());
    for (size_t i = 0; i < before; ++i) {
        if (!gone[i])
            present.push_back(std::move(all[i]));
    }
    all = merged(std::move(present), come, order);
    // The last to come stands where it says; the one before it stands there among the others, and so on.
    std::vector<size_t> placed;
    for (size_t i = 0; i < come.size(); ++i) {
        if (!come[i].gone && come[i].place >= 0)
            placed.push_back(i);
    }
    if (placed.empty())
        return;
    Json::Object row(all.size() + placed.size());
    std::vector<bool> taken(row.size(), false);
    Slots slots(row.size());
    for (size_t i = placed.size(); i-- > 0;) {
        Come &each = come[placed[i]];
        const size_t at = slots.take(std::min(size_t(each.place), all.size() + i));
        row[at] = std::move(each.member);
        taken[at] = true;
    }
    size_t next = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        if (!taken[i])
            row[i] = std::move(all[next++]);
    }
    all = std::move(row);
}

} // namespace selwise::members

#include "models/services/seenpaths.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

namespace selwise {

namespace {

constexpr std::size_t pathsMost = 2000, elementsMost = 50, longestExample = 200;
constexpr int deepest = 16;

class Walk {
public:
    explicit Walk(SeenPaths &paths)
        : m_paths(paths)
    {
    }

    void value(const Json &value, std::string &path, int depth)
    {
        if (!path.empty() && !note(value, path))
            return;
        if (depth == deepest)
            return;
        const std::size_t length = path.size();
        for (const JsonMember &member : value.members()) {
            if (member.key.raw || member.key.utf8.empty())
                continue;
            path += path.empty() ? "" : ".";
            path += member.key.utf8;
            this->value(member.value, path, depth + 1);
            path.resize(length);
        }
        const Json::Array &elements = value.elements();
        for (std::size_t i = 0; i < std::min(elements.size(), elementsMost); ++i) {
            path += "[]";
            this->value(elements[i], path, depth + 1);
            path.resize(length);
        }
    }

private:
    bool note(const Json &value, const std::string &path)
    {
        auto known = m_paths.find(path);
        if (known == m_paths.end()) {
            if (m_paths.size() >= pathsMost)
                return false;
            known = m_paths.emplace(path, SeenPath()).first;
        }
        SeenPath &seen = known->second;
        if (m_inThisEvent.insert(&seen).second)
            ++seen.events;
        switch (value.type()) {
        case Json::Type::Null: ++seen.nulls; break;
        case Json::Type::Array: ++seen.lists; break;
        case Json::Type::Object: ++seen.objects; break;
        case Json::Type::Bool:
            ++seen.flags;
            addExample(seen, value);
            break;
        case Json::Type::Number:
            ++seen.numbers;
            addNumber(seen, value.numberText());
            addExample(seen, value);
            break;
        case Json::Type::String:
            ++seen.texts;
            if (value.toQString() == codec::mask)
                ++seen.hidden;
            else if (!value.isRawString() && value.utf8().size() <= longestExample)
                addExample(seen, value);
            break;
        }
        return true;
    }

    static void addExample(SeenPath &seen, const Json &value)
    {
        const auto known = std::ranges::find(seen.examples, value, &SeenPath::Example::value);
        if (known != seen.examples.end())
            ++known->count;
        else if (seen.examples.size() < SeenPath::examplesMost)
            seen.examples.push_back({value, 1});
        else
            seen.moreExamples = true;
    }

    static void addNumber(SeenPath &seen, std::string_view text)
    {
        if (seen.least.empty() || compareNumbers(text, seen.least) < 0)
            seen.least = text;
        if (seen.greatest.empty() || compareNumbers(text, seen.greatest) > 0)
            seen.greatest = text;
        const double number = std::strtod(std::string(text).c_str(), nullptr); // the C locale: LC_NUMERIC is never set
        if (!std::isfinite(number))
            return;
        if (seen.sample.size() == SeenPath::sampleMost)
            seen.sample[std::size_t(seen.numbers) % SeenPath::sampleMost] = number;
        else
            seen.sample.push_back(number);
    }

    SeenPaths &m_paths;
    std::set<const SeenPath *> m_inThisEvent;
};

} // namespace

std::optional<double> SeenPath::middle() const
{
    if (sample.empty())
        return std::nullopt;
    std::vector<double> sorted = sample;
    const auto half = sorted.begin() + qsizetype(sorted.size() / 2);
    std::nth_element(sorted.begin(), half, sorted.end());
    return *half;
}

std::vector<SeenPath::Example> SeenPath::frequentExamples() const
{
    std::vector<Example> sorted = examples;
    std::ranges::stable_sort(sorted, std::greater(), &Example::count);
    return sorted;
}

void addPaths(SeenPaths &paths, const Json &event)
{
    std::string path;
    Walk(paths).value(event, path, 0);
}

} // namespace selwise

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace heihachi {

/// The words by which the values of an enum lie in a table; words that are stored never get another meaning.
template <typename Enum, std::size_t count>
class EnumIds
{
public:
    using Entry = std::pair<Enum, const char*>;

    /// `entries`: each value once.
    template <typename... Entries>
    constexpr explicit EnumIds(Entries... entries)
        : m_entries{entries...}
    {
    }

    [[nodiscard]] QString idOf(Enum value) const
    {
        const auto found = std::ranges::find(m_entries, value, &Entry::first);
        Q_ASSERT(found != m_entries.end());
        return QString::fromLatin1(found->second);
    }
    /// Absent for a word that is none of them.
    [[nodiscard]] std::optional<Enum> valueOf(const QString& id) const
    {
        const auto found
            = std::ranges::find_if(m_entries, [&id](const Entry& entry) { return id == QLatin1String(entry.second); });
        return found == m_entries.end() ? std::nullopt : std::optional(found->first);
    }

private:
    std::array<Entry, count> m_entries;
};

template <typename Enum, typename... Rest>
EnumIds(std::pair<Enum, const char*>, Rest...) -> EnumIds<Enum, 1 + sizeof...(Rest)>;

} // namespace heihachi

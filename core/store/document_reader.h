#pragma once

#include <QCborArray>
#include <QCborValue>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace heihachi {

/// Reads a list of a document value by value, in the order in which they were written. What is not there, of another
/// type or out of range gives a harmless value and makes the reader fail; so a reader of hostile bytes asks once, at
/// the end, whether all of it was right.
class DocumentReader
{
public:
    static constexpr qsizetype kMostItems = 10'000'000;

    explicit DocumentReader(const QCborValue& list);

    [[nodiscard]] double real(); ///< null: NaN
    [[nodiscard]] float realAsFloat() { return float(real()); }
    [[nodiscard]] int whole(int least, int most);
    [[nodiscard]] bool flag();
    [[nodiscard]] QString text();

    /// `read(reader)` makes a value of the next list; absent where there is null.
    template <typename Read>
    [[nodiscard]] auto optional(const Read& read) -> std::optional<decltype(read(std::declval<DocumentReader&>()))>
    {
        const QCborValue value = next();
        if (value.isNull())
            return std::nullopt;
        return inner(value, read);
    }
    /// `read(reader)` makes a value of the next list.
    template <typename Read>
    [[nodiscard]] auto object(const Read& read)
    {
        return inner(next(), read);
    }
    /// `read(reader)` makes one value of the rest of the reader, as many times as the next list goes.
    template <typename Read>
    [[nodiscard]] auto list(const Read& read) -> std::vector<decltype(read(std::declval<DocumentReader&>()))>
    {
        return inner(next(), [&](DocumentReader& reader) {
            std::vector<decltype(read(reader))> values;
            while (!reader.isAtEnd() && reader.isRight())
                values.push_back(read(reader));
            return values;
        });
    }

    void fail() { m_isRight = false; }
    [[nodiscard]] bool isRight() const { return m_isRight; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_list.size(); }

private:
    [[nodiscard]] QCborValue next();
    template <typename Read>
    [[nodiscard]] auto inner(const QCborValue& value, const Read& read)
    {
        DocumentReader reader(value);
        auto result = read(reader);
        m_isRight = m_isRight && reader.isRight() && reader.isAtEnd();
        return result;
    }

    QCborArray m_list;
    qsizetype m_at = 0;
    bool m_isRight = true;
};

/// A number for a document; what is not a number is null.
[[nodiscard]] QCborValue documentReal(double value);

/// A list for a document: `write(value)` of each of `values`.
template <typename Values, typename Write>
[[nodiscard]] QCborArray documentList(const Values& values, const Write& write)
{
    QCborArray list;
    for (const auto& value : values)
        list.append(write(value));
    return list;
}

/// `write(*value)`, or null.
template <typename T, typename Write>
[[nodiscard]] QCborValue documentOptional(const std::optional<T>& value, const Write& write)
{
    return value ? QCborValue(write(*value)) : QCborValue(nullptr);
}

} // namespace heihachi

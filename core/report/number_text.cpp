#include "core/report/number_text.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace heihachi {
namespace {

template <typename T>
void appendShortestOf(QByteArray& bytes, T value)
{
    if (!std::isfinite(value)) {
        bytes.append("null");
        return;
    }
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    bytes.append(text.data(), end - text.data());
}

} // namespace

void appendFixed(QByteArray& bytes, double value, int decimals)
{
    if (!std::isfinite(value))
        return;
    std::array<char, 400> text{}; // the largest double has 309 digits
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    QByteArrayView written(text.data(), end - text.data());
    const auto isZero = [](char c) { return c == '-' || c == '0' || c == '.'; };
    if (written.startsWith('-') && std::all_of(written.begin(), written.end(), isZero))
        written = written.sliced(1);
    bytes.append(written);
}

void appendShortest(QByteArray& bytes, double value)
{
    appendShortestOf(bytes, value);
}

void appendShortest(QByteArray& bytes, float value)
{
    appendShortestOf(bytes, value);
}

} // namespace heihachi

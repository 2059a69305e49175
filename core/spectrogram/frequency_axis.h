#pragma once

#include <QtGlobal>

namespace heihachi {

/// How frequencies are laid out from bottom to top.
enum class FrequencyScale
{
    Linear,
    Logarithmic, ///< octaves are equally high; begins at FrequencyAxis::kLowestLogHz
    Mel, ///< 2595 log10(1 + f / 700 Hz): O'Shaughnessy, Speech Communication, 1987
    Bark ///< 26.81 f / (1960 Hz + f) - 0.53: Traunmueller, JASA 88(1), 1990, without its corrections at the ends
};

/// The part of the frequencies that a view shows, and where in it each one lies. Positions run from 0 (bottom) to 1
/// (top). A value type; any thread.
class FrequencyAxis
{
public:
    static constexpr double kLowestLogHz = 20.0;
    static constexpr double kMostZoom = 200.0; ///< the least part shown is the whole divided by it

    FrequencyAxis() = default; ///< all frequencies, logarithmic
    explicit FrequencyAxis(FrequencyScale scale); ///< all frequencies

    [[nodiscard]] FrequencyScale scale() const { return m_scale; }
    [[nodiscard]] double lowHz() const { return hzAt(0.0); }
    [[nodiscard]] double highHz() const { return hzAt(1.0); }
    [[nodiscard]] bool showsAll() const { return m_low <= 0.0 && m_high >= 1.0; }

    [[nodiscard]] double hzAt(double position) const; ///< >= 0
    [[nodiscard]] double positionOf(double hz) const; ///< outside of [0, 1] when not shown

    /// Shows a smaller part for factor > 1; the frequency at `anchor` stays at its position.
    void zoom(double factor, double anchor);
    void scroll(double share); ///< by this part of what is shown; positive = higher frequencies
    void show(double lowHz, double highHz); ///< clamped to what there is, and to kMostZoom
    void showAll();
    /// The same frequencies (as far as there) on another scale.
    void setScale(FrequencyScale scale);

    friend bool operator==(const FrequencyAxis&, const FrequencyAxis&) = default;

private:
    void setPart(double low, double high);

    FrequencyScale m_scale = FrequencyScale::Logarithmic;
    double m_low = 0.0; ///< of the whole scale, 0 to 1
    double m_high = 1.0;
};

} // namespace heihachi

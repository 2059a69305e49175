#pragma once

#include <array>
#include <span>
#include <vector>

namespace heihachi {

enum class SoloBand
{
    Off,
    Low, ///< below 150 Hz
    Mid, ///< 150 to 4000 Hz
    High ///< above 4000 Hz
};

/// Lets one band of a stereo sound through. The bands are those of Linkwitz-Riley crossovers of 4th order (24 dB an
/// octave, −6 dB at the edges); Off leaves the samples as they are, bit for bit. Another band is faded in over 6 ms.
/// S. Linkwitz, J. Audio Eng. Soc. 24(1), 1976. One thread.
class BandSolo
{
public:
    static constexpr double kLowEdge = 150.0; ///< Hz
    static constexpr double kHighEdge = 4000.0; ///< Hz

    explicit BandSolo(double rate); ///< Hz
    [[nodiscard]] SoloBand band() const { return m_current.band; }
    void setBand(SoloBand band);
    void reset(); ///< forgets the sound before; a fade ends
    void process(std::span<float> interleaved);

private:
    /// A second-order section and what it remembers of both channels (direct form II, transposed).
    struct Section
    {
        double b0 = 1.0;
        double b1 = 0.0;
        double b2 = 0.0;
        double a1 = 0.0;
        double a2 = 0.0;
        std::array<double, 2> z1{};
        std::array<double, 2> z2{};
    };
    struct Chain
    {
        SoloBand band = SoloBand::Off;
        std::vector<Section> sections;
    };

    [[nodiscard]] Chain chainFor(SoloBand band) const;
    [[nodiscard]] Section butterworth(double edge, bool isHighPass) const;
    static void run(Chain& chain, std::span<float> interleaved);

    double m_rate;
    Chain m_current;
    Chain m_old; ///< faded out
    int m_fadeLeft = 0; ///< frames
    std::vector<float> m_scratch;
};

} // namespace heihachi

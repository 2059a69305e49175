#include "ui/playback/band_solo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace heihachi {
namespace {

constexpr int kFade = 256; // frames

} // namespace

BandSolo::BandSolo(double rate)
    : m_rate(rate)
{
}

void BandSolo::setBand(SoloBand band)
{
    if (band == m_current.band)
        return;
    m_old = std::move(m_current);
    m_current = chainFor(band);
    m_fadeLeft = kFade;
}

void BandSolo::reset()
{
    m_current = chainFor(m_current.band);
    m_fadeLeft = 0;
}

BandSolo::Section BandSolo::butterworth(double edge, bool isHighPass) const
{
    // Bilinear transform of a second-order Butterworth filter; two of them in a row are a Linkwitz-Riley filter.
    const double k = std::tan(std::numbers::pi * std::min(edge, 0.45 * m_rate) / m_rate);
    const double norm = 1.0 / (1.0 + std::numbers::sqrt2 * k + k * k);
    Section section;
    section.b0 = isHighPass ? norm : k * k * norm;
    section.b1 = isHighPass ? -2.0 * norm : 2.0 * section.b0;
    section.b2 = section.b0;
    section.a1 = 2.0 * (k * k - 1.0) * norm;
    section.a2 = (1.0 - std::numbers::sqrt2 * k + k * k) * norm;
    return section;
}

BandSolo::Chain BandSolo::chainFor(SoloBand band) const
{
    Chain chain{band, {}};
    const auto add = [&](double edge, bool isHighPass) {
        chain.sections.insert(chain.sections.end(), 2, butterworth(edge, isHighPass));
    };
    if (band == SoloBand::Low)
        add(kLowEdge, false);
    if (band == SoloBand::Mid) {
        add(kLowEdge, true);
        add(kHighEdge, false);
    }
    if (band == SoloBand::High)
        add(kHighEdge, true);
    return chain;
}

void BandSolo::run(Chain& chain, std::span<float> interleaved)
{
    for (Section& s : chain.sections) {
        for (size_t i = 0; i < interleaved.size(); ++i) {
            const size_t channel = i & 1U;
            const double in = interleaved[i];
            const double out = s.b0 * in + s.z1[channel];
            s.z1[channel] = s.b1 * in - s.a1 * out + s.z2[channel];
            s.z2[channel] = s.b2 * in - s.a2 * out;
            interleaved[i] = float(out);
        }
    }
}

void BandSolo::process(std::span<float> interleaved)
{
    if (m_fadeLeft <= 0) {
        run(m_current, interleaved);
        return;
    }
    m_scratch.assign(interleaved.begin(), interleaved.end());
    run(m_old, m_scratch);
    run(m_current, interleaved);
    for (size_t i = 0; i + 1 < interleaved.size() && m_fadeLeft > 0; i += 2, --m_fadeLeft) {
        const float old = float(m_fadeLeft) / float(kFade);
        for (size_t channel = 0; channel < 2; ++channel)
            interleaved[i + channel] += old * (m_scratch[i + channel] - interleaved[i + channel]);
    }
}

} // namespace heihachi

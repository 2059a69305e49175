#include "core/spectrogram/spectral_reading.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kConcertPitchHz = 440.0;
constexpr int kConcertPitchMidi = 69;
constexpr int kSemitones = 12;

} // namespace

SpectralReading readingAt(const SpectrogramTile& tile, int column, double hz, double hzPerBin)
{
    const double at = std::clamp(hz / hzPerBin, 0.0, double(tile.bins - 1));
    const int bin = std::min(int(at), tile.bins - 2);
    const double weight = at - bin;
    return {hz, tileDb((1.0 - weight) * tile.at(bin, column) + weight * tile.at(bin + 1, column))};
}

std::optional<SpectralReading> peakNear(
    const SpectrogramTile& tile, int column, double hz, double reachHz, double hzPerBin)
{
    const double at = hz / hzPerBin;
    const double reach = std::max(1.0, reachHz / hzPerBin);
    const int first = std::max(1, int(std::ceil(at - reach)));
    const int last = std::min(tile.bins - 2, int(std::floor(at + reach)));
    std::optional<SpectralReading> best;
    for (int bin = first; bin <= last; ++bin) {
        const double before = tile.at(bin - 1, column);
        const double value = tile.at(bin, column);
        const double after = tile.at(bin + 1, column);
        if (value <= 0.0 || value < before || value < after || (value == before && value == after))
            continue;
        const double shift = 0.5 * (before - after) / (before - 2.0 * value + after);
        const SpectralReading peak{(bin + shift) * hzPerBin, tileDb(value - 0.25 * (before - after) * shift)};
        if (!best || std::abs(peak.hz - hz) < std::abs(best->hz - hz))
            best = peak;
    }
    return best;
}

std::optional<Note> noteOf(double hz)
{
    constexpr double kLowestHz = 8.0;
    if (!(hz >= kLowestHz))
        return {};
    const double midi = kConcertPitchMidi + kSemitones * std::log2(hz / kConcertPitchHz);
    const double nearest = std::round(midi);
    return Note{int(nearest), 100.0 * (midi - nearest)};
}

QString noteText(const Note& note)
{
    static constexpr std::array<const char16_t*, kSemitones> kNames{
        u"C", u"C♯", u"D", u"D♯", u"E", u"F", u"F♯", u"G", u"G♯", u"A", u"A♯", u"B"};
    const int octave = note.midi / kSemitones - 1;
    const int cents = int(std::lround(note.cents));
    const QString sign = cents < 0 ? QStringLiteral("−") : cents > 0 ? QStringLiteral("+") : QStringLiteral("±");
    return tr("%1%2 %3 ct", "note, octave, deviation in cents")
        .arg(QString::fromUtf16(kNames[size_t(note.midi % kSemitones)]))
        .arg(octave)
        .arg(sign + QString::number(std::abs(cents)));
}

QString frequencyText(double hz)
{
    const QLocale locale;
    if (hz < 1000.0)
        return tr("%1 Hz").arg(locale.toString(hz, 'f', 1));
    return tr("%1 kHz").arg(locale.toString(hz / 1000.0, 'f', hz < 10000.0 ? 3 : 2));
}

} // namespace heihachi

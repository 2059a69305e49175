#include "core/spectrogram/tile_maker.h"

#include "core/base/tr.h"
#include "core/dsp/decibel.h"

#include <algorithm>
#include <cassert>

namespace heihachi {
namespace {

constexpr qint64 kBatchFrames = 65536; // read at a time, at least one column
constexpr float kSilence = 1e-13F; // power: -130 dB, below what a tile can hold
constexpr float kSineScale = 6.0206F; // dB: a full-scale sine has magnitude 0.5 in the spectrum

std::uint8_t valueOf(float power)
{
    const float db = powerToDb(power, kSilence) + kSineScale;
    const float steps = (db - float(kTileFloorDb)) / float(kTileStepDb) + 0.5F;
    return std::uint8_t(std::clamp(steps, 0.0F, 255.0F));
}

} // namespace

TileMaker::TileMaker(const SpectrogramLayout& layout, ReadMono read)
    : m_layout(layout)
    , m_read(std::move(read))
    , m_stft(layout.parameters().fftSize, layout.parameters().window)
    , m_spectrum(size_t(layout.bins()))
    , m_power(size_t(layout.bins()), 0.0F)
{
}

void TileMaker::addSpectrum(std::span<const float> samples)
{
    m_stft.spectrum(samples, m_spectrum);
    for (size_t bin = 0; bin < m_power.size(); ++bin) {
        const float re = m_spectrum[bin].real();
        const float im = m_spectrum[bin].imag();
        m_power[bin] = std::max(m_power[bin], re * re + im * im);
    }
}

/// The column of all spectra added since the last one.
void TileMaker::takeColumn(std::span<std::uint8_t> column, std::size_t stride)
{
    m_power.front() *= 0.25F; // no mirror image shares these with a negative frequency
    m_power.back() *= 0.25F;
    for (size_t bin = 0; bin < m_power.size(); ++bin)
        column[bin * stride] = valueOf(m_power[bin]);
    std::ranges::fill(m_power, 0.0F);
}

Result<SpectrogramTilePtr> TileMaker::make(const SpectrogramTileKey& key, const std::function<bool()>& keepGoing)
{
    assert(key.level <= m_layout.chunkLevel());
    const qint64 window = m_layout.parameters().fftSize;
    const qint64 step = m_layout.hop(std::min(key.level, 1)); // between spectra
    const qint64 perColumn = m_layout.hop(key.level) / step;
    const qint64 first = key.index * SpectrogramTile::kColumns * perColumn; // spectrum
    const qint64 count
        = std::min(qint64(m_layout.columnsIn(key)) * perColumn, m_layout.columns(std::min(key.level, 1)) - first);
    const qint64 batch = std::max<qint64>(1, (kBatchFrames - window) / step);

    auto tile = std::make_shared<SpectrogramTile>(m_layout.bins());
    m_samples.clear();
    std::ranges::fill(m_power, 0.0F); // of a tile that was given up
    for (qint64 done = 0; done < count; done += batch) {
        if (keepGoing && !keepGoing())
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
        const qint64 spectra = std::min(batch, count - done);
        const qint64 begin = (first + done) * step - window / 2;
        const qint64 length = (spectra - 1) * step + window;
        const qint64 kept = done == 0 ? 0 : window - step; // of the samples before, the end is still needed
        std::copy(m_samples.end() - std::ptrdiff_t(kept), m_samples.end(), m_samples.begin());
        m_samples.resize(size_t(length));
        if (const Status read = m_read(begin + kept, std::span(m_samples).subspan(size_t(kept))); !read)
            return failureOf(read);
        for (qint64 n = 0; n < spectra; ++n) {
            addSpectrum(std::span<const float>(m_samples).subspan(size_t(n * step), size_t(window)));
            if ((done + n + 1) % perColumn == 0 || done + n + 1 == count)
                takeColumn(std::span(tile->values).subspan(size_t((done + n) / perColumn)), SpectrogramTile::kColumns);
        }
    }
    tile->known.set();
    return SpectrogramTilePtr(std::move(tile));
}

Status TileMaker::glance(qint64 centre, std::span<std::uint8_t> column)
{
    const qint64 window = m_layout.parameters().fftSize;
    const qint64 step = m_layout.hop(1);
    const qint64 length = std::max(window, kGlanceFrames);
    m_samples.resize(size_t(length));
    if (const Status read = m_read(centre - length / 2, m_samples); !read)
        return read;
    for (qint64 at = 0; at + window <= length; at += step)
        addSpectrum(std::span<const float>(m_samples).subspan(size_t(at), size_t(window)));
    takeColumn(column, 1);
    return {};
}

} // namespace heihachi

#include "core/analysis/drums/drum_features.h"

#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/drums/drum_templates.h"
#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/onset/onset_functions.h"
#include "core/analysis/pipeline/track.h"
#include "core/dsp/robust_statistics.h"
#include "core/dsp/template_deconvolution.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace heihachi {

namespace {

constexpr auto kLevels = OnsetLevels::kLevels;
constexpr auto kLong = std::size_t(DrumSpectrum::kLongLevels);
constexpr auto kWide = std::size_t(DrumSpectrum::kBands);
constexpr double kBlockSeconds = 15.0; // the reference level changes this often
constexpr double kReferenceReach = 22.5; // s before and after a block that its reference looks at

/// Rows of a track with those outside it as its first and last.
class Rows
{
public:
    Rows(std::span<const std::uint8_t> values, int width)
        : m_values(values)
        , m_width(width)
        , m_last(qint64(values.size()) / width - 1)
    {
    }
    [[nodiscard]] float at(qint64 row, std::size_t column) const
    {
        return float(m_values[size_t(std::clamp<qint64>(row, 0, m_last) * m_width) + column]);
    }

private:
    std::span<const std::uint8_t> m_values;
    int m_width = 1;
    qint64 m_last = 0;
};

float powerOf(float db)
{
    return std::pow(10.0F, 0.1F * db);
}

float dbOf(float power)
{
    return 10.0F * std::log10(power);
}

/// Appends values to a row and knows when it is full.
class RowWriter
{
public:
    explicit RowWriter(std::span<float> row)
        : m_row(row)
    {
    }
    void put(float value) { m_row[m_next++] = value; }
    void put(float value, float low, float high) { put(std::clamp(value, low, high)); }
    [[nodiscard]] std::size_t written() const { return m_next; }

private:
    std::span<float> m_row;
    std::size_t m_next = 0;
};

void putLevels(const OnsetLevels& levels, const OnsetLevels::Bands& loud, float loudTotal, RowWriter& row)
{
    const float top = *std::ranges::max_element(levels.added);
    for (std::size_t b = 0; b < kLevels; ++b)
        row.put(levels.peak[b] - levels.before[b], -10.0F, 40.0F);
    for (std::size_t b = 0; b < kLevels; ++b)
        row.put(levels.added[b] - top, -40.0F, 0.0F);
    for (std::size_t b = 0; b < kLevels; ++b)
        row.put(levels.added[b] - loudTotal, -70.0F, 10.0F);
    for (std::size_t b = 0; b < kLevels; ++b)
        row.put(levels.added[b] - loud[b], -40.0F, 10.0F);
    for (const OnsetLevels::Bands* after : {&levels.early, &levels.middle, &levels.late})
        for (std::size_t b = 0; b < kLevels; ++b)
            row.put((*after)[b] - levels.peak[b], -40.0F, 5.0F);
}

void putRises(const DrumEvidence& evidence, qint64 frame, RowWriter& row)
{
    const Rows spectrum(evidence.spectrum, DrumSpectrum::kWidth);
    const Rows functions(evidence.functions, OnsetFunctions::kWidth);
    const auto greatest = [frame](const Rows& rows, std::size_t column) {
        return std::max({rows.at(frame - 1, column), rows.at(frame, column), rows.at(frame + 1, column),
            rows.at(frame + 2, column)});
    };
    for (std::size_t b = 0; b < 2 * kWide; ++b) // rise share and spread
        row.put(greatest(spectrum, kLevels + b) / 255.0F);
    for (std::size_t b = 0; b < kWide; ++b) {
        const std::size_t column = kLevels + kWide + b;
        row.put(0.5F * (spectrum.at(frame, column) + spectrum.at(frame + 1, column)) / 255.0F);
    }
    for (std::size_t c = 0; c < OnsetFunctions::kWidth; ++c)
        row.put(c < 2 * kWide ? std::min(200.0F, greatest(functions, c)) / 10.0F : greatest(functions, c) / 255.0F);
}

void putEnvelope(const DrumEvidence& evidence, qint64 centre, RowWriter& row)
{
    const Rows envelope(evidence.envelope, AttackEnvelope::kBands);
    const auto mean = [&](std::size_t band, qint64 from, qint64 to) {
        float sum = 0.0F;
        for (qint64 n = from; n <= to; ++n)
            sum += envelope.at(centre + n, band);
        return 0.5F * sum / float(to - from + 1);
    };
    std::array<std::array<float, 4>, AttackEnvelope::kBands> values{};
    for (std::size_t band = 0; band < AttackEnvelope::kBands; ++band) {
        float peak = 0.0F;
        for (qint64 n = 0; n < 9; ++n)
            peak = std::max(peak, 0.5F * envelope.at(centre + n, band));
        qint64 highest = -4;
        for (qint64 n = -4; n < 18; ++n)
            if (envelope.at(centre + n, band) > envelope.at(centre + highest, band))
                highest = n;
        values[band]
            = {std::clamp(peak - mean(band, -9, -2), -5.0F, 40.0F), std::clamp(mean(band, 9, 17) - peak, -40.0F, 5.0F),
                std::clamp(mean(band, 27, 44) - peak, -40.0F, 5.0F), float(highest)};
    }
    for (std::size_t k = 0; k < 4; ++k)
        for (std::size_t band = 0; band < AttackEnvelope::kBands; ++band)
            row.put(values[band][k]);
}

void putTemplates(std::span<const OnsetLevels> levels, std::vector<float>& features)
{
    std::vector<float> spectra;
    spectra.reserve(levels.size() * kAttackDecayLength);
    for (const OnsetLevels& onset : levels)
        std::ranges::copy(attackDecay(onset), std::back_inserter(spectra));
    const TemplateDeconvolution templates(drumTemplates(), kAttackDecayLength);
    const TemplateDeconvolution::Solution solution = templates.solve(spectra);
    for (std::size_t n = 0; n < levels.size(); ++n) {
        RowWriter row(std::span<float>(features).subspan(n * DrumFeatures::kCount + DrumFeatures::kFromTracks));
        std::size_t k = n * templates.count();
        for (const int size : kDrumTemplateGroups) {
            float share = 0.0F;
            for (int i = 0; i < size; ++i)
                share += solution.activations[k++];
            row.put(share);
        }
        row.put(solution.divergence[n]);
    }
}

} // namespace

OnsetLevels onsetLevels(const DrumEvidence& evidence, double seconds)
{
    const Rows rows(evidence.spectrum, DrumSpectrum::kWidth);
    const auto frame = qint64(std::llround(seconds * kFrameRate));
    const auto level = [&](qint64 offset, std::size_t b) { return 0.5F * rows.at(frame + offset, b) - 100.0F; };
    const auto mean = [&](qint64 from, qint64 to, std::size_t b) {
        float sum = 0.0F;
        for (qint64 n = from; n <= to; ++n)
            sum += level(n, b);
        return sum / float(to - from + 1);
    };
    OnsetLevels levels;
    float total = 0.0F;
    for (std::size_t b = 0; b < kLevels; ++b) {
        const bool isLong = b < kLong;
        levels.before[b] = level(isLong ? -3 : -2, b);
        levels.peak[b] = std::max({level(0, b), level(1, b), level(2, b)});
        if (isLong)
            levels.peak[b] = std::max(levels.peak[b], level(3, b));
        const float peak = powerOf(levels.peak[b]);
        levels.added[b] = dbOf(std::max(peak - powerOf(levels.before[b]), 1e-10F) + 1e-9F);
        levels.early[b] = mean(4, 5, b);
        levels.middle[b] = mean(7, 9, b);
        levels.late[b] = mean(13, 17, b);
        total += peak;
    }
    levels.total = dbOf(total);
    return levels;
}

std::array<float, kAttackDecayLength> attackDecay(const OnsetLevels& levels)
{
    std::array<float, kAttackDecayLength> vector{};
    for (std::size_t b = 0; b < kLevels; ++b) {
        const float emphasis = std::pow(10.0F, float(b) / float(kLevels - 1)); // 0 to 20 dB
        const float before = powerOf(levels.before[b]);
        vector[b] = emphasis * std::sqrt(std::max(0.0F, powerOf(levels.peak[b]) - before));
        vector[kLevels + b] = emphasis * std::sqrt(std::max(0.0F, powerOf(levels.middle[b]) - before));
    }
    return vector;
}

DrumFeatures::DrumFeatures(const DrumEvidence& evidence, std::span<const Onset> onsets)
    : m_evidence(evidence)
    , m_onsets(onsets)
{
    m_levels.reserve(onsets.size());
    for (const Onset& onset : onsets) {
        const OnsetLevels levels = onsetLevels(evidence, onset.time);
        m_levels.push_back({levels.peak, levels.total});
    }
}

DrumFeatures::Reference DrumFeatures::referenceOfBlock(qint64 block) const
{
    const double begin = double(block) * kBlockSeconds - kReferenceReach;
    const double end = double(block + 1) * kBlockSeconds + kReferenceReach;
    const auto from = std::ranges::lower_bound(m_onsets, begin, {}, &Onset::time) - m_onsets.begin();
    const auto to = std::ranges::lower_bound(m_onsets, end, {}, &Onset::time) - m_onsets.begin();
    const auto levels = std::span(m_levels).subspan(size_t(from), size_t(to - from));
    Reference reference;
    std::vector<float> values(levels.size());
    for (std::size_t b = 0; b < kLevels; ++b) {
        std::ranges::transform(levels, values.begin(), [b](const Reference& l) { return l.peak[b]; });
        reference.peak[b] = percentile(values, 0.9);
    }
    std::ranges::transform(levels, values.begin(), &Reference::total);
    reference.total = percentile(values, 0.9);
    return reference;
}

std::vector<float> DrumFeatures::rows(std::size_t first, std::size_t end) const
{
    std::vector<OnsetLevels> levels;
    std::vector<float> features((end - first) * kCount);
    Reference reference;
    qint64 block = -1;
    for (std::size_t n = first; n < end; ++n) {
        const double time = m_onsets[n].time;
        levels.push_back(onsetLevels(m_evidence, time));
        const auto here = qint64(time / kBlockSeconds);
        if (here != block) {
            block = here;
            reference = referenceOfBlock(block);
        }
        RowWriter row(std::span<float>(features).subspan((n - first) * kCount, kFromTracks));
        putLevels(levels.back(), reference.peak, reference.total, row);
        putRises(m_evidence, std::llround(time * kFrameRate), row);
        putEnvelope(m_evidence, std::llround(time * kFrameRate * AttackEnvelope::kRowsPerFrame), row);
        row.put(std::min(4.0F, m_onsets[n].strength));
        row.put(levels.back().total - reference.total);
        assert(row.written() == kFromTracks);
    }
    putTemplates(levels, features);
    return features;
}

} // namespace heihachi

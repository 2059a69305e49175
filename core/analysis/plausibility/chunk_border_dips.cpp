#include "core/analysis/plausibility/chunk_border_dips.h"

#include "core/analysis/plausibility/alarm.h"
#include "core/analysis/plausibility/binomial.h"
#include "core/analysis/plausibility/strike_instants.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

/// Strikes at the borders and beside them.
struct Counts
{
    qint64 at = 0;
    qint64 beside = 0;
    qint64 borders = 0; ///< that hold enough beside them to be judged
    qint64 dips = 0; ///< of these
    qint64 dipsBeside = 0; ///< seconds beside these that dip as much
    double deepest = 0.0; ///< strikes missing at the worst border
    double worst = 0.0; ///< its time, s
};

qint64 countWithin(std::span<const double> instants, double start, double end)
{
    return std::ranges::lower_bound(instants, end) - std::ranges::lower_bound(instants, start);
}

void addBorder(std::span<const double> instants, double border, int reach, Counts& counts)
{
    std::vector<qint64> beside;
    for (int offset = -reach; offset <= reach; ++offset)
        if (offset != 0)
            beside.push_back(countWithin(instants, border + offset - 0.5, border + offset + 0.5));
    const qint64 at = countWithin(instants, border - 0.5, border + 0.5);
    qint64 sum = 0;
    for (const qint64 count : beside)
        sum += count;
    counts.at += at;
    counts.beside += sum;
    const double expected = double(sum) / double(beside.size());
    if (expected < ChunkBorderDips::kLeastExpected)
        return;
    const auto isDip = [expected](qint64 count) { return double(count) <= ChunkBorderDips::kDipRatio * expected; };
    ++counts.borders;
    counts.dips += isDip(at) ? 1 : 0;
    counts.dipsBeside += std::ranges::count_if(beside, isDip);
    if (expected - double(at) > counts.deepest) {
        counts.deepest = expected - double(at);
        counts.worst = border;
    }
}

} // namespace

Diagnostics ChunkBorderDips::check(std::span<const DrumHit> hits, double durationSeconds, double chunkSeconds)
{
    if (!std::isfinite(durationSeconds) || !std::isfinite(chunkSeconds) || chunkSeconds <= 0.0)
        return {};
    const int reach = std::min(kReach, int(std::min(60.0, 0.5 * chunkSeconds - 0.5)));
    if (reach < kLeastReach)
        return {};
    const std::vector<double> instants = strikeInstants(hits);
    Counts counts;
    for (double border = chunkSeconds; border + reach + 0.5 <= durationSeconds; border += chunkSeconds)
        addBorder(instants, border, reach, counts);
    const double expected = double(counts.beside) / (2.0 * reach);
    if (counts.borders == 0 || double(counts.at) > kDipRatio * expected)
        return {};
    const double byChance = binomialAtMost(counts.at, counts.at + counts.beside, 1.0 / (2.0 * reach + 1.0));
    const double chanceOfDip
        = std::clamp(double(counts.dipsBeside) / (2.0 * reach * double(counts.borders)), kLeastChanceOfDip, 0.95);
    if (byChance >= kPoissonLimit || binomialAtLeast(counts.dips, counts.borders, chanceOfDip) >= kSignLimit)
        return {};
    return {makeAlarm(QStringLiteral("chunk_borders"),
        Texts::tr("Around the borders of the chunks of %L1 s that a recording is analysed in there are %L2 strikes, "
                  "where %L3 are to be expected from the seconds beside them: hits were probably lost there, at %L4 of "
                  "%L5 borders, most at the marked one. Please report it, unless the music itself pauses there.")
            .arg(chunkSeconds, 0, 'g', 4)
            .arg(counts.at)
            .arg(expected, 0, 'f', 0)
            .arg(counts.dips)
            .arg(counts.borders),
        TimeRange{counts.worst - 0.5, counts.worst + 0.5})};
}

} // namespace heihachi

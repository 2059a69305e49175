#include "tests/support/scoring.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace heihachi::test {

double Score::medianDistance() const
{
    if (distances.empty())
        return 0.0;
    std::vector<double> sorted = distances;
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

Score& Score::operator+=(const Score& other)
{
    truth += other.truth;
    found += other.found;
    matched += other.matched;
    distances.insert(distances.end(), other.distances.begin(), other.distances.end());
    return *this;
}

Score scoreTimes(const std::vector<double>& truth, const std::vector<double>& found, double tolerance)
{
    Score score{int(truth.size()), int(found.size()), 0, {}};
    size_t i = 0;
    size_t j = 0;
    while (i < truth.size() && j < found.size()) {
        const double distance = found[j] - truth[i];
        if (std::abs(distance) <= tolerance) {
            ++score.matched;
            score.distances.push_back(std::abs(distance));
            ++i;
            ++j;
        } else if (distance > 0.0) {
            ++i;
        } else {
            ++j;
        }
    }
    return score;
}

std::vector<double> mergedTimes(std::vector<double> times, double window)
{
    std::ranges::sort(times);
    std::vector<double> kept;
    for (const double time : times)
        if (kept.empty() || time - kept.back() > window)
            kept.push_back(time);
    return kept;
}

Result<std::vector<DrumHit>> readTruth(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorCode::FileNotFound, path);
    std::vector<DrumHit> hits;
    file.readLine(); // header
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const auto drumClass = cells.size() >= 3 ? drumClassFromId(QString::fromUtf8(cells[1])) : std::nullopt;
        if (!drumClass)
            return failure(ErrorCode::ReadFailed, path);
        DrumHit hit;
        hit.time = cells[0].toDouble();
        hit.drumClass = *drumClass;
        hit.velocity = cells[2].toFloat();
        hits.push_back(hit);
    }
    return hits;
}

std::vector<double> timesOf(const std::vector<DrumHit>& hits)
{
    std::vector<double> times;
    for (const DrumHit& hit : hits)
        times.push_back(hit.time);
    std::ranges::sort(times);
    return times;
}

std::vector<double> timesOf(const std::vector<DrumHit>& hits, DrumClass drumClass)
{
    std::vector<double> times;
    for (const DrumHit& hit : hits)
        if (hit.drumClass == drumClass)
            times.push_back(hit.time);
    std::ranges::sort(times);
    return times;
}

} // namespace heihachi::test

#include "ui/playback/loudness_match.h"

#include "core/audio/loudness.h"

namespace heihachi {
namespace {

LoudnessMatch::Levels measured(
    const QString& pathA, const QString& pathB, const TimeMap& map, const std::function<bool()>& isCancelled)
{
    std::vector<TimeRange> rangesA;
    std::vector<TimeRange> rangesB;
    for (const MapPiece& piece : map.pieces()) {
        rangesA.push_back(piece.a);
        rangesB.push_back(piece.b);
    }
    const Result<std::optional<double>> a = integratedLoudness(pathA, rangesA, isCancelled);
    if (!a)
        return {{}, {}, a.error()};
    const Result<std::optional<double>> b = integratedLoudness(pathB, rangesB, isCancelled);
    if (!b)
        return {{}, {}, b.error()};
    return {*a, *b, {}};
}

} // namespace

LoudnessMatch::LoudnessMatch(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LoudnessMatch::~LoudnessMatch()
{
    cancel();
    m_pool.waitForDone();
}

void LoudnessMatch::cancel()
{
    if (const auto cancelled = std::exchange(m_cancelled, nullptr))
        *cancelled = true;
}

void LoudnessMatch::clear()
{
    if (m_pair == Pair())
        return;
    cancel();
    m_pair = {};
    m_levels.reset();
    Q_EMIT changed();
}

void LoudnessMatch::measure(const QString& pathA, const QString& pathB, const TimeMap& map)
{
    const Pair pair{pathA, pathB};
    if (pair == m_pair && (m_levels || m_cancelled))
        return;
    cancel();
    m_pair = pair;
    m_levels.reset();
    if (const auto known = m_known.find(pair); known != m_known.end())
        m_levels = known->second;
    else if (const auto mirrored = m_known.find({pathB, pathA}); mirrored != m_known.end())
        m_levels = Levels{mirrored->second.b, mirrored->second.a, {}};
    if (!m_levels) {
        m_cancelled = std::make_shared<std::atomic<bool>>(false);
        m_pool.start([this, pair, map, cancelled = m_cancelled] {
            const Levels levels = measured(pair.first, pair.second, map, [&] { return cancelled->load(); });
            if (cancelled->load())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, pair, levels, cancelled] {
                    if (!cancelled->load())
                        adopt(pair, levels);
                },
                Qt::QueuedConnection);
        });
    }
    Q_EMIT changed();
}

void LoudnessMatch::adopt(const Pair& pair, const Levels& levels)
{
    m_cancelled.reset();
    m_levels = levels;
    if (!levels.error) // it may be there the next time
        m_known[pair] = levels;
    Q_EMIT changed();
}

} // namespace heihachi

#include "ui/playback/session_playback.h"

#include "ui/playback/player.h"
#include "ui/session/project_session.h"
#include "ui/session/time_viewport.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace heihachi {

SessionPlayback::SessionPlayback(Player& player, ProjectSession& session, TimeViewport& viewport, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_session(session)
    , m_viewport(viewport)
{
    connect(&session, &ProjectSession::currentRunChanged, this, &SessionPlayback::showSource);
    connect(&session, &ProjectSession::hitsChanged, this, [this] { m_player.setHits(m_session.currentResult()); });
    connect(&session, &ProjectSession::peaksChanged, this, &SessionPlayback::showSource);
    connect(&session, &ProjectSession::rhythmChanged, this, &SessionPlayback::showRhythm);
    connect(&player, &Player::positionChanged, this, &SessionPlayback::showPosition);
    connect(&player, &Player::sought, this, &SessionPlayback::showSought);
    connect(&player, &Player::sourceChanged, this, [this] { showPosition(m_player.position()); });
    connect(&player, &Player::auditionMoved, this, [this](int place) {
        if (place < int(m_auditioned.size()))
            Q_EMIT hitHeard(m_auditioned[size_t(place)]);
    });
    connect(&viewport, &TimeViewport::loopChanged, this, &SessionPlayback::takeLoop);
    connect(&viewport, &TimeViewport::rangeChanged, this, &SessionPlayback::takeRange);
    connect(&viewport, &TimeViewport::durationChanged, this, [this] { showPosition(m_player.position()); });
    showSource();
    showRhythm();
}

void SessionPlayback::setFollowMode(FollowMode mode)
{
    if (mode == m_follow.mode())
        return;
    m_follow.setMode(mode);
    Q_EMIT followModeChanged();
}

void SessionPlayback::showSource()
{
    const AnalysisResultPtr result = m_session.currentResult();
    m_player.setHits(result);
    if (result && !m_session.isSourceMissing())
        m_player.setSource(m_session.currentAudioPath(), result->source.durationSeconds);
    else
        m_player.clear();
}

void SessionPlayback::showRhythm()
{
    m_player.setGrid(m_session.currentRhythm().beatGrid);
}

void SessionPlayback::showPosition(double seconds)
{
    if (!m_player.hasSource())
        return m_viewport.setPlayhead(std::nullopt);
    m_viewport.setPlayhead(seconds);
    if (m_player.state() != PlayState::Playing)
        return;
    if (const auto range = m_follow.moved(seconds, m_viewport.range(), m_viewport.duration()))
        show(*range);
}

void SessionPlayback::showSought(double seconds)
{
    m_follow.sought();
    const TimeRange range = m_viewport.range();
    const bool isAtEnd = seconds >= m_viewport.duration() && range.end >= m_viewport.duration();
    if (range.contains(seconds) || isAtEnd)
        return;
    show({seconds - 0.5 * range.length(), seconds + 0.5 * range.length()});
}

void SessionPlayback::show(const TimeRange& range)
{
    const QScopedValueRollback own(m_isOwnRange, true);
    m_viewport.setRange(range);
}

void SessionPlayback::takeRange(const TimeRange& range)
{
    if (!m_isOwnRange)
        m_follow.rangeChosen(m_player.position(), range);
}

void SessionPlayback::takeLoop(const std::optional<TimeRange>& range)
{
    const bool isFirst = range && !m_player.loop();
    m_player.setLoop(range);
    if (isFirst)
        m_player.setLooping(true); // whoever sets a loop wants to hear it
    else if (!range)
        m_player.setLooping(false);
}

std::optional<TimeRange> SessionPlayback::rangeOfHits(const std::vector<int>& indices) const
{
    const AnalysisResultPtr result = m_session.currentResult();
    if (!result || !result->drumHits)
        return std::nullopt;
    std::optional<TimeRange> range;
    for (const int index : indices) {
        if (index < 0 || index >= int(result->drumHits->size()))
            continue;
        const double time = (*result->drumHits)[size_t(index)].time;
        range = range ? TimeRange{std::min(range->start, time), std::max(range->end, time)} : TimeRange{time, time};
    }
    return range && !range->isEmpty() ? range : std::nullopt;
}

void SessionPlayback::auditionHits(std::vector<int> indices)
{
    const AnalysisResultPtr result = m_session.currentResult();
    if (!result || !result->drumHits)
        return;
    std::erase_if(indices, [&](int index) { return index < 0 || index >= int(result->drumHits->size()); });
    std::vector<double> times;
    times.reserve(indices.size());
    for (const int index : indices)
        times.push_back((*result->drumHits)[size_t(index)].time);
    m_auditioned = std::move(indices);
    m_player.audition(std::move(times));
}

} // namespace heihachi

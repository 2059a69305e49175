#include "ui/playback/player.h"

#include "ui/playback/render_thread.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kTickMs = 16;
constexpr int kIdleMs = 500; // of silence before the output rests
constexpr double kShortestLoop = 0.01; // s
constexpr double kAtEnd = 1e-3; // s before the end that count as the end
constexpr double kFade = 0.005; // s, of the places of an audition
constexpr double kMostAhead = 0.5; // s of sound that are made before they are heard, at most
constexpr int kHighestRate = 48000; // Hz, that the ring is laid out for

} // namespace

Player::Player(std::unique_ptr<AudioOutputs> outputs, QObject* parent)
    : QObject(parent)
    , m_outputs(std::move(outputs))
    , m_stream(int(kAheadSeconds * kHighestRate))
    , m_heard(m_stream, m_map)
    , m_meter(m_rate)
    , m_render(std::make_unique<RenderThread>(m_stream, m_map))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTickMs);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMs);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        tick();
        m_timer.stop();
        m_render->setTaken(false);
        if (m_output)
            m_output->setActive(false);
    });
    connect(m_render.get(), &RenderThread::opened, this, &Player::onOpened);
    connect(m_render.get(), &RenderThread::ended, this, &Player::onEnded);
    connect(m_render.get(), &RenderThread::failed, this, &Player::onFailed);
    connect(m_render.get(), &RenderThread::otherOpened, this, &Player::onOtherOpened);
    connect(m_render.get(), &RenderThread::otherFailed, this, &Player::onOtherFailed);
    connect(m_outputs.get(), &AudioOutputs::devicesChanged, this, &Player::onDevicesChanged);
}

Player::~Player()
{
    if (m_output)
        m_output->stop();
    m_render.reset();
}

void Player::setSource(const QString& path, double durationSeconds)
{
    const double duration = std::isfinite(durationSeconds) ? std::max(0.0, durationSeconds) : 0.0;
    if (path == m_path) {
        if (duration > 0.0 && duration != m_duration) {
            m_duration = duration;
            Q_EMIT sourceChanged();
        }
        return;
    }
    setOther(std::nullopt);
    endAudition();
    run(false);
    m_path = path;
    m_duration = path.isEmpty() ? 0.0 : duration;
    m_isCued = false;
    m_isBroken = false;
    m_startedAt = 0.0;
    m_loop.reset();
    m_isLooping = false;
    if (!path.isEmpty() && !m_output)
        openOutput();
    m_render->open(m_path, m_rate, ++m_serial);
    setState(PlayState::Stopped);
    setPosition(0.0);
    if (hasSource())
        cue(0.0);
    Q_EMIT sourceChanged();
    Q_EMIT settingsChanged();
}

void Player::clear()
{
    setSource({}, 0.0);
}

qint64 Player::frameOf(double seconds) const
{
    return std::llround(seconds * m_rate);
}

std::optional<TimeRange> Player::activeLoop() const
{
    if (!m_isLooping)
        return std::nullopt;
    if (m_loop)
        return m_loop;
    return m_duration > kShortestLoop ? std::optional(TimeRange{0.0, m_duration}) : std::nullopt;
}

std::optional<PlayOrder::Frames> Player::loopFrames() const
{
    const std::optional<TimeRange> loop = activeLoop();
    return loop ? std::optional(PlayOrder::Frames{frameOf(loop->start), frameOf(loop->end)}) : std::nullopt;
}

void Player::order(PlayOrder order, bool isHard)
{
    m_render->play(std::move(order), m_stream.flush(), isHard);
    m_isCued = true;
}

void Player::cue(double seconds)
{
    const qint64 frame = frameOf(seconds);
    order(PlayOrder::from(frame, loopFrames()), frame == 0);
}

void Player::run(bool running)
{
    m_stream.setPlaying(running);
    if (!running) {
        m_idle.start();
        return;
    }
    m_idle.stop();
    m_render->setTaken(true);
    m_output->setActive(true);
    m_timer.start();
}

void Player::play()
{
    if (!hasSource() || m_state == PlayState::Playing)
        return;
    if (!m_output)
        openOutput();
    if (!isAuditioning()) {
        if (m_duration > 0.0 && m_position >= m_duration - kAtEnd) {
            const std::optional<TimeRange> loop = activeLoop();
            setPosition(loop ? loop->start : 0.0);
            m_isCued = false;
        }
        if (std::exchange(m_isBroken, false)) // perhaps it can be opened now
            m_render->open(m_path, m_rate, ++m_serial);
        if (!m_isCued)
            cue(m_position);
        if (m_state == PlayState::Stopped)
            m_startedAt = m_position;
    }
    run(true);
    setState(PlayState::Playing);
}

void Player::pause()
{
    if (m_state != PlayState::Playing)
        return;
    run(false);
    setState(PlayState::Paused);
}

void Player::toggle()
{
    if (m_state == PlayState::Playing)
        pause();
    else
        play();
}

void Player::stop()
{
    if (!hasSource())
        return;
    const bool wasStopped = m_state == PlayState::Stopped;
    endAudition();
    run(false);
    setState(PlayState::Stopped);
    seek(wasStopped ? 0.0 : m_startedAt);
}

void Player::seek(double seconds)
{
    if (!hasSource() || !std::isfinite(seconds))
        return;
    endAudition();
    const double to = m_duration > 0.0 ? std::clamp(seconds, 0.0, m_duration) : std::max(0.0, seconds);
    m_startedAt = to;
    if (!m_isBroken)
        cue(to);
    setPosition(to);
    Q_EMIT sought(to);
}

void Player::audition(std::vector<double> times, double preRoll, double length)
{
    if (!hasSource() || times.empty() || m_isBroken)
        return;
    if (!m_output)
        openOutput();
    std::vector<PlayOrder::Frames> places;
    places.reserve(times.size());
    for (const double time : times) {
        const double end = m_duration > 0.0 ? std::min(m_duration, time + length) : time + length;
        places.push_back(std::isfinite(time) ? PlayOrder::Frames{frameOf(std::max(0.0, time - preRoll)), frameOf(end)}
                                             : PlayOrder::Frames{});
    }
    if (m_state != PlayState::Playing)
        m_startedAt = m_position;
    m_auditioned = std::move(times);
    m_auditionIndex = -1;
    order(PlayOrder::places(std::move(places), frameOf(kFade)), false);
    run(true);
    setState(PlayState::Playing);
}

void Player::setLoop(std::optional<TimeRange> range)
{
    if (range && !(range->length() >= kShortestLoop))
        range.reset();
    if (range == m_loop)
        return;
    const std::optional<TimeRange> before = activeLoop();
    m_loop = range;
    renewLoop(before);
    Q_EMIT settingsChanged();
}

void Player::setLooping(bool looping)
{
    if (looping == m_isLooping)
        return;
    const std::optional<TimeRange> before = activeLoop();
    m_isLooping = looping;
    renewLoop(before);
    Q_EMIT settingsChanged();
}

void Player::renewLoop(const std::optional<TimeRange>& before)
{
    const std::optional<TimeRange> now = activeLoop();
    if (now == before || !m_isCued || isAuditioning())
        return;
    if (m_state != PlayState::Playing)
        return cue(m_position);
    constexpr double kJustPassed = 0.05; // s: who ends the loop at what they hear wants to go round now
    if (now && m_position >= now->end && m_position <= now->end + kJustPassed)
        return cue(now->start);
    // Sound that was made already may turn round where it should not, or not where it should: make it again.
    const double ahead = m_position + kMostAhead * std::max(1.0, m_speed);
    const auto concerns = [&](const auto& loop) { return loop && m_position < loop->end && loop->end <= ahead; };
    if (!concerns(before) && !concerns(now))
        return m_render->setLoop(loopFrames());
    const std::optional<PositionMap::Place> next = m_map.at(double(m_stream.readFrame() + PlaybackStream::kFadeFrames));
    double from = next ? next->source / m_rate : m_position;
    if (now && from >= now->end && m_position < now->end)
        from = now->start;
    cue(from);
}

void Player::setState(PlayState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Player::setPosition(double seconds)
{
    if (seconds == m_position)
        return;
    m_position = seconds;
    Q_EMIT positionChanged(seconds);
}

void Player::tick()
{
    if (!m_output)
        return;
    const qint64 output = m_output->heardFrames();
    showLevels(output);
    const std::optional<HeardPosition::Heard> heard = m_heard.at(output);
    if (!heard || !m_isCued)
        return;
    const double seconds = std::max(0.0, heard->place.source / m_rate);
    const qint64 end = m_stream.endFrame();
    if (m_state == PlayState::Playing && m_stream.isReady() && end >= 0 && heard->stream >= end)
        return finish(seconds);
    setPosition(m_duration > 0.0 ? std::min(seconds, m_duration) : seconds);
    if (isAuditioning() && heard->place.place >= 0 && heard->place.place != m_auditionIndex) {
        m_auditionIndex = heard->place.place;
        Q_EMIT auditionMoved(m_auditionIndex);
    }
}

void Player::finish(double heard)
{
    const double last = isAuditioning() ? m_auditioned.back() : heard;
    const bool wasAudition = isAuditioning();
    endAudition();
    run(false);
    m_isCued = false;
    if (std::isfinite(last))
        setPosition(m_duration > 0.0 ? std::clamp(last, 0.0, m_duration) : std::max(0.0, last));
    if (wasAudition)
        cue(m_position);
    setState(PlayState::Stopped);
}

void Player::showLevels(qint64 heard)
{
    PlaybackStream::LevelBlock block;
    while (m_stream.takeLevel(block))
        m_meter.add(block);
    const PlaybackLevels levels = m_meter.at(heard);
    if (levels == m_levels)
        return;
    m_levels = levels;
    Q_EMIT levelsChanged(m_levels);
}

void Player::onOpened(int serial, double durationSeconds)
{
    if (serial != m_serial || m_duration > 0.0 || durationSeconds <= 0.0)
        return;
    m_duration = durationSeconds;
    Q_EMIT sourceChanged();
}

void Player::onEnded(int serial, double durationSeconds)
{
    if (serial != m_serial || std::abs(durationSeconds - m_duration) < kAtEnd)
        return;
    m_duration = durationSeconds;
    setPosition(std::min(m_position, m_duration));
    Q_EMIT sourceChanged();
}

void Player::onFailed(int serial, const Error& error)
{
    if (serial != m_serial)
        return;
    m_isBroken = true;
    endAudition();
    run(false);
    m_isCued = false;
    setState(PlayState::Stopped);
    Q_EMIT sourceFailed(error);
}

} // namespace heihachi

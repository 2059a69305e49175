#include "ui/playback/render_thread.h"

#include "ui/playback/playback_renderer.h"

#include <algorithm>
#include <chrono>

namespace heihachi {
namespace {

constexpr qint64 kBlock = 256; // frames
constexpr qint64 kPrepareSeconds = 30; // of the recording: about 4 ms of work, far less than is made ahead
constexpr std::chrono::milliseconds kPeriod{5}; // in which room comes about in the stream

} // namespace

RenderThread::RenderThread(PlaybackStream& stream, PositionMap& map, QObject* parent)
    : QThread(parent)
    , m_stream(stream)
    , m_map(map)
    , m_block(2 * kBlock)
{
    setObjectName(QStringLiteral("playback"));
    start(QThread::TimeCriticalPriority);
}

RenderThread::~RenderThread()
{
    ask([](Wishes& wishes) { wishes.quit = true; });
    wait();
}

void RenderThread::ask(const std::function<void(Wishes&)>& change)
{
    {
        const std::scoped_lock lock(m_mutex);
        change(m_wishes);
    }
    m_asked.notify_one();
}

void RenderThread::open(const QString& path, int rate, int serial)
{
    ask([&](Wishes& wishes) {
        wishes.source = Source{path, rate, serial};
        wishes.order.reset(); // was of the source before
    });
}

void RenderThread::play(PlayOrder order, quint32 generation, bool isHard)
{
    ask([&](Wishes& wishes) {
        wishes.order = Order{std::move(order), generation, isHard};
        wishes.loop.reset(); // the order has its own
    });
}

void RenderThread::setSpeed(double speed)
{
    ask([=](Wishes& wishes) { wishes.speed = speed; });
}

void RenderThread::setLoop(std::optional<PlayOrder::Frames> loop)
{
    ask([=](Wishes& wishes) { wishes.loop.emplace(loop); });
}

void RenderThread::setBand(SoloBand band)
{
    ask([=](Wishes& wishes) { wishes.band = band; });
}

void RenderThread::setTracks(ClickTracks tracks)
{
    ask([&](Wishes& wishes) { wishes.tracks = std::move(tracks); });
}

void RenderThread::setTaken(bool taken)
{
    ask([=](Wishes& wishes) { wishes.isTaken = taken; });
}

RenderThread::Wishes RenderThread::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto isAsked = [this] {
        return m_wishes.quit || m_wishes.source || m_wishes.order || m_wishes.speed || m_wishes.loop || m_wishes.band
            || m_wishes.tracks;
    };
    const auto hasWork = [&] { return isAsked() || canMake() || m_prepared < m_length; };
    while (!hasWork()) {
        if (m_isMaking && m_wishes.isTaken)
            m_asked.wait_for(lock, kPeriod);
        else
            m_asked.wait(lock);
    }
    Wishes now = std::move(m_wishes);
    m_wishes = Wishes{};
    m_wishes.isTaken = now.isTaken;
    m_wishes.quit = now.quit;
    return now;
}

bool RenderThread::canMake() const
{
    return m_isMaking && m_stream.roomFrames() >= kBlock;
}

void RenderThread::prepareNext()
{
    m_prepared = std::min(m_length, m_prepared + kPrepareSeconds * m_renderer->source().rate());
    m_renderer->prepare(m_prepared);
}

void RenderThread::run()
{
    while (true) {
        Wishes wishes = waitForWork();
        if (wishes.quit)
            break;
        apply(wishes);
        if (canMake())
            makeBlock();
        else if (m_prepared < m_length)
            prepareNext();
    }
    m_renderer.reset();
}

void RenderThread::apply(Wishes& wishes)
{
    if (wishes.source)
        openSource(*wishes.source);
    if (wishes.band)
        m_band = *wishes.band;
    if (wishes.tracks)
        m_tracks = std::move(*wishes.tracks);
    if (wishes.speed)
        m_speed = *wishes.speed;
    if (m_renderer) {
        if (wishes.band || wishes.source)
            m_renderer->setBand(m_band);
        if (wishes.tracks || wishes.source)
            m_renderer->setTracks(m_tracks);
        if (wishes.speed || wishes.source)
            if (const Status set = m_renderer->setSpeed(m_speed); !set)
                fail(set.error());
        if (wishes.loop && m_isMaking)
            if (const Status set = m_renderer->setLoop(*wishes.loop); !set)
                fail(set.error());
    }
    if (wishes.order)
        begin(*wishes.order);
}

void RenderThread::openSource(const Source& source)
{
    m_renderer.reset();
    m_isMaking = false;
    m_prepared = 0;
    m_length = 0;
    m_serial = source.serial;
    if (source.path.isEmpty())
        return;
    Result<DecodedSource> decoded = DecodedSource::open(source.path, source.rate);
    if (!decoded) {
        fail(decoded.error());
        return;
    }
    const std::optional<qint64> length = decoded->length();
    m_length = length.value_or(0);
    m_renderer = std::make_unique<PlaybackRenderer>(std::move(*decoded));
    Q_EMIT opened(m_serial, length ? double(*length) / source.rate : -1.0);
}

void RenderThread::begin(const Order& order)
{
    m_isMaking = false;
    m_stream.beginGeneration(order.generation, order.isHard);
    if (!m_renderer) {
        m_stream.finish();
        return;
    }
    if (const Status begun = m_renderer->begin(order.order, m_stream.writeFrame()); !begun)
        return fail(begun.error());
    m_isMaking = true;
}

void RenderThread::makeBlock()
{
    const Result<qint64> made = m_renderer->render(m_block);
    if (!made)
        return fail(made.error());
    for (const PlaySegment& segment : m_renderer->takeSegments())
        m_map.add(segment);
    m_stream.write(std::span(m_block).first(size_t(2 * *made)));
    if (*made == kBlock)
        return;
    m_isMaking = false;
    m_stream.finish();
    if (const std::optional<qint64> length = m_renderer->source().length())
        Q_EMIT ended(m_serial, double(*length) / m_renderer->source().rate());
}

void RenderThread::fail(const Error& error)
{
    m_isMaking = false;
    m_stream.finish();
    Q_EMIT failed(m_serial, error);
}

} // namespace heihachi

#include "ui/playback/render_thread.h"

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
    , m_otherBlock(2 * kBlock)
{
    setObjectName(QStringLiteral("playback"));
    m_openers.setMaxThreadCount(1);
    start(QThread::TimeCriticalPriority);
}

RenderThread::~RenderThread()
{
    m_wantedOther = -1;
    m_openers.waitForDone();
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
    const auto hasWork = [&] { return m_wishes.isAny() || canMake() || m_prepared < m_length; };
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
    m_prepared = std::min(m_length, m_prepared + kPrepareSeconds * m_pair.source().rate());
    m_pair.prepare(m_prepared);
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
    m_pair.removeOther();
    m_pair.removeSource();
}

void RenderThread::apply(Wishes& wishes)
{
    if (wishes.source)
        openSource(*wishes.source);
    if (wishes.band)
        m_pair.setBand(*wishes.band);
    if (wishes.tracks)
        m_pair.setTracks(std::move(*wishes.tracks));
    if (wishes.speed)
        if (const Status set = m_pair.setSpeed(*wishes.speed); !set)
            fail(set.error());
    if (wishes.loop && m_isMaking)
        if (const Status set = m_pair.setLoop(*wishes.loop); !set)
            fail(set.error());
    applyOther(wishes);
    if (wishes.order)
        begin(*wishes.order);
    checkOther();
}

void RenderThread::openSource(const Source& source)
{
    m_pair.removeSource();
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
    if (const Status set = m_pair.setSource(std::move(*decoded)); !set)
        fail(set.error());
    Q_EMIT opened(m_serial, length ? double(*length) / source.rate : -1.0);
}

void RenderThread::begin(const Order& order)
{
    m_isMaking = false;
    m_stream.beginGeneration(order.generation, order.isHard);
    if (!m_pair.hasSource()) {
        m_stream.finish();
        return;
    }
    if (const Status begun = m_pair.begin(order.order, m_stream.writeFrame()); !begun)
        return fail(begun.error());
    m_isMaking = true;
}

void RenderThread::makeBlock()
{
    const std::span<float> other(m_otherBlock.data(), m_pair.hasOther() ? m_otherBlock.size() : 0);
    const Result<qint64> made = m_pair.render(m_block, other);
    if (!made)
        return fail(made.error());
    for (const PlaySegment& segment : m_pair.takeSegments())
        m_map.add(segment);
    checkOther(); // first: where B has failed, A is heard instead of silence
    m_stream.write(std::span(m_block).first(size_t(2 * *made)),
        other.empty() ? std::span<const float>() : other.first(size_t(2 * *made)));
    if (*made == kBlock)
        return;
    m_isMaking = false;
    m_stream.finish();
    const DecodedSource& source = m_pair.source();
    if (const std::optional<qint64> length = source.length())
        Q_EMIT ended(m_serial, double(*length) / source.rate());
}

void RenderThread::fail(const Error& error)
{
    m_isMaking = false;
    m_stream.finish();
    Q_EMIT failed(m_serial, error);
}

} // namespace heihachi

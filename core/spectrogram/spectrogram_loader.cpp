#include "core/spectrogram/spectrogram_loader.h"

#include "core/audio/source_info.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kMostThreads = 4;

} // namespace

SpectrogramLoader::SpectrogramLoader(const QString& cacheDirectory, QObject* parent)
    : QObject(parent)
    , m_isPosted(std::make_shared<std::atomic_bool>(false))
{
    if (!cacheDirectory.isEmpty())
        m_cache.emplace(cacheDirectory);
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() / 2, 2, kMostThreads));
    m_pool.setThreadPriority(QThread::LowPriority);
}

SpectrogramLoader::~SpectrogramLoader()
{
    if (m_work)
        m_work->cancel();
    m_pool.waitForDone();
}

void SpectrogramLoader::setRecording(const QString& path, const QByteArray& contentHash, double durationSeconds)
{
    const auto frames = qint64(std::llround(std::max(0.0, durationSeconds) * kAnalysisRate));
    if (path == m_recording.path && contentHash == m_recording.contentHash && frames == m_frames && !error())
        return;
    m_recording = {path, contentHash};
    m_frames = frames;
    m_passages = path.isEmpty() ? nullptr : std::make_shared<PassageStock>(path);
    begin();
}

void SpectrogramLoader::setParameters(const SpectrogramParameters& parameters)
{
    if (parameters == m_parameters)
        return;
    m_parameters = parameters;
    begin();
}

void SpectrogramLoader::begin()
{
    if (m_work)
        m_work->cancel();
    m_work.reset();
    if (m_passages && m_frames > 0) {
        const auto notify = [this, isPosted = m_isPosted] {
            if (isPosted->exchange(true))
                return;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_isPosted->store(false);
                    hire(); // there may be more to do than when the last one was dismissed
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        };
        m_work = std::make_shared<SpectrogramWork>(
            m_recording, SpectrogramLayout(m_parameters, m_frames), m_passages, m_cache, kMemoryBytes, notify);
        hire();
    }
    Q_EMIT changed();
}

void SpectrogramLoader::hire()
{
    while (m_work && m_work->enlist(m_pool.maxThreadCount()))
        m_pool.start([work = m_work] {
            while (work->runNext()) { }
        });
}

const SpectrogramLayout& SpectrogramLoader::layout() const
{
    static const SpectrogramLayout kNone;
    return m_work ? m_work->layout() : kNone;
}

void SpectrogramLoader::want(SpectrogramWish wish)
{
    if (!m_work)
        return;
    m_work->want(std::move(wish));
    hire();
}

std::vector<SpectrogramTilePtr> SpectrogramLoader::tiles(int level, qint64 first, qint64 end) const
{
    return m_work ? m_work->tiles(level, first, end) : std::vector<SpectrogramTilePtr>();
}

SpectrogramPreviewPtr SpectrogramLoader::preview() const
{
    return m_work ? m_work->preview() : nullptr;
}

double SpectrogramLoader::overviewShare() const
{
    return m_work ? m_work->overviewShare() : 0.0;
}

std::optional<Error> SpectrogramLoader::error() const
{
    return m_work ? m_work->error() : std::nullopt;
}

} // namespace heihachi

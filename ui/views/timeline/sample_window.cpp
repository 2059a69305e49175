#include "ui/views/timeline/sample_window.h"

#include "core/audio/audio_reader.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <span>
#include <utility>

namespace heihachi {
namespace {

constexpr qint64 kBlockFrames = 65536; // between two looks at whether the request still counts

struct Request
{
    QString path;
    qint64 first = 0;
    qint64 end = 0;
    quint64 number = 0;
};

} // namespace

/// Shared between both threads: `pending` under the mutex; `reader` belongs to the pool's thread.
struct SampleLoader::Worker
{
    std::mutex mutex;
    std::optional<Request> pending;
    bool running = false;
    std::atomic<quint64> latest = 0;

    std::unique_ptr<AudioReader> reader;
    QString readerPath;

    [[nodiscard]] std::optional<Request> take()
    {
        const std::scoped_lock lock(mutex);
        std::optional<Request> next = std::exchange(pending, std::nullopt);
        running = next.has_value();
        return next;
    }

    [[nodiscard]] Status prepare(const QString& path)
    {
        if (reader && readerPath == path)
            return {};
        auto opened = AudioReader::open(path, {.checkSignal = false});
        if (!opened)
            return failureOf(opened);
        reader = std::move(*opened);
        readerPath = path;
        return {};
    }

    /// Null when the request does not count any more.
    [[nodiscard]] Result<SampleWindowPtr> read(const Request& request)
    {
        if (const Status ready = prepare(request.path); !ready)
            return failureOf(ready);
        if (const Status found = reader->seek(request.first); !found)
            return failureOf(found);
        auto window = std::make_shared<SampleWindow>();
        window->first = request.first;
        window->interleaved.resize(size_t(2 * (request.end - request.first)));
        qint64 done = 0;
        while (done < request.end - request.first) {
            if (latest.load() != request.number)
                return SampleWindowPtr();
            const qint64 wanted = std::min(kBlockFrames, request.end - request.first - done);
            const Result<qint64> got
                = reader->read(std::span(window->interleaved).subspan(size_t(2 * done), size_t(2 * wanted)));
            if (!got)
                return failureOf(got);
            if (*got == 0)
                break;
            done += *got;
        }
        window->interleaved.resize(size_t(2 * done));
        return SampleWindowPtr(std::move(window));
    }
};

SampleLoader::SampleLoader(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_shared<Worker>())
{
    m_pool.setMaxThreadCount(1);
}

SampleLoader::~SampleLoader()
{
    cancel();
    m_pool.waitForDone();
}

void SampleLoader::cancel()
{
    const std::scoped_lock lock(m_worker->mutex);
    m_worker->pending.reset();
    ++m_worker->latest;
}

void SampleLoader::request(const QString& path, qint64 first, qint64 end)
{
    {
        const std::scoped_lock lock(m_worker->mutex);
        m_worker->pending = Request{path, std::max<qint64>(0, first), end, ++m_worker->latest};
        if (std::exchange(m_worker->running, true))
            return; // the task that runs takes it up
    }
    m_pool.start([this, worker = m_worker] {
        while (const std::optional<Request> next = worker->take()) {
            const Result<SampleWindowPtr> window = worker->read(*next);
            if (worker->latest.load() != next->number)
                continue;
            if (!window)
                worker->reader.reset();
            QMetaObject::invokeMethod(
                this,
                [this, worker, window, number = next->number] {
                    if (worker->latest.load() != number)
                        return;
                    if (window)
                        Q_EMIT loaded(*window);
                    else
                        Q_EMIT failed(window.error());
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace heihachi

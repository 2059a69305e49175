#include "core/audio/loudness.h"

#include "core/audio/audio_reader.h"

#include <ebur128.h>

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>
#include <vector>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::integratedLoudness)
};

constexpr qint64 kBlockFrames = 16'384;
constexpr double kLeastPart = 30.0; // s, shorter ones are not worth a thread

struct MeterCloser
{
    void operator()(ebur128_state* meter) const { ebur128_destroy(&meter); }
};
using Meter = std::unique_ptr<ebur128_state, MeterCloser>;

/// Frames [first, end).
struct Part
{
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
};

std::vector<Part> partsOf(std::span<const TimeRange> ranges, int rate)
{
    std::vector<Part> parts;
    for (const TimeRange& range : ranges)
        if (std::isfinite(range.start) && std::isfinite(range.end) && range.end > 0.0 && !range.isEmpty())
            parts.push_back({std::llround(std::max(0.0, range.start) * rate), std::llround(range.end * rate)});
    return parts;
}

/// The whole recording in as many parts as there are cores; one when its length is not known.
std::vector<Part> partsOf(const AudioReader& reader)
{
    const qint64 frames = reader.expectedFrames().value_or(0);
    const auto most = qint64(double(frames) / (kLeastPart * reader.outputRate()));
    const qint64 count = std::clamp<qint64>(QThread::idealThreadCount(), 1, std::max<qint64>(1, most));
    std::vector<Part> parts(static_cast<size_t>(count));
    for (qint64 i = 1; i < count; ++i) {
        parts[size_t(i)].first = frames * i / count;
        parts[size_t(i - 1)].end = parts[size_t(i)].first;
    }
    return parts;
}

/// Measures parts of one file on several threads.
class LoudnessMeasurement
{
public:
    LoudnessMeasurement(QString path, std::vector<Part> parts, const std::function<bool()>& isCancelled)
        : m_path(std::move(path))
        , m_parts(std::move(parts))
        , m_meters(m_parts.size())
        , m_isCancelled(isCancelled)
    {
    }

    Result<std::optional<double>> run();

private:
    void measureParts();
    [[nodiscard]] Status measure(AudioReader& reader, size_t index);
    [[nodiscard]] bool isCancelled();
    void stop(const Error& error);

    QString m_path;
    std::vector<Part> m_parts;
    std::vector<Meter> m_meters;
    const std::function<bool()>& m_isCancelled;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex; ///< guards m_error and the question to the caller
    std::optional<Error> m_error;
};

Result<std::optional<double>> LoudnessMeasurement::run()
{
    QThreadPool pool;
    const int threads = int(std::clamp<size_t>(m_parts.size(), 1, size_t(std::max(1, QThread::idealThreadCount()))));
    pool.setMaxThreadCount(threads);
    for (int thread = 0; thread < threads; ++thread)
        pool.start([this] { measureParts(); });
    pool.waitForDone();
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    std::vector<ebur128_state*> meters;
    for (const Meter& meter : m_meters)
        if (meter)
            meters.push_back(meter.get());
    double loudness = -std::numeric_limits<double>::infinity();
    const bool isMeasured = !meters.empty()
        && ebur128_loudness_global_multiple(meters.data(), meters.size(), &loudness) == EBUR128_SUCCESS;
    return isMeasured && std::isfinite(loudness) ? std::optional(loudness) : std::nullopt;
}

void LoudnessMeasurement::measureParts()
{
    std::unique_ptr<AudioReader> reader;
    for (size_t i = m_next++; i < m_parts.size() && !m_stop.load(); i = m_next++) {
        if (!reader) {
            auto opened = AudioReader::open(m_path, {.outputRate = 0, .checkSignal = false});
            if (!opened)
                return stop(opened.error());
            reader = std::move(*opened);
        }
        if (const Status status = measure(*reader, i); !status)
            return stop(status.error());
    }
}

Status LoudnessMeasurement::measure(AudioReader& reader, size_t index)
{
    const Part& part = m_parts[index];
    Meter meter(ebur128_init(2, static_cast<unsigned long>(reader.outputRate()), EBUR128_MODE_I));
    if (!meter)
        return failure(ErrorCode::Internal, Texts::tr("The loudness of “%1” can't be measured.").arg(m_path));
    if (part.first != reader.position())
        if (const Status status = reader.seek(part.first); !status)
            return status;
    std::vector<float> block(2 * size_t(kBlockFrames));
    while (reader.position() < part.end) {
        if (isCancelled())
            return failure(ErrorCode::Cancelled, Texts::tr("Measuring the loudness was cancelled."));
        const auto wanted = size_t(std::min(kBlockFrames, part.end - reader.position()));
        const Result<qint64> frames = reader.read(std::span(block).first(2 * wanted));
        if (!frames)
            return failureOf(frames);
        if (*frames == 0)
            break;
        if (ebur128_add_frames_float(meter.get(), block.data(), size_t(*frames)) != EBUR128_SUCCESS)
            return failure(ErrorCode::Internal, Texts::tr("The loudness of “%1” can't be measured.").arg(m_path));
    }
    m_meters[index] = std::move(meter);
    return {};
}

bool LoudnessMeasurement::isCancelled()
{
    if (m_stop.load())
        return true;
    const std::lock_guard lock(m_mutex);
    return m_isCancelled && m_isCancelled();
}

void LoudnessMeasurement::stop(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = error;
    m_stop.store(true);
}

} // namespace

Result<std::optional<double>> integratedLoudness(
    const QString& path, std::span<const TimeRange> ranges, const std::function<bool()>& isCancelled)
{
    const auto opened = AudioReader::open(path, {.outputRate = 0, .checkSignal = false});
    if (!opened)
        return failureOf(opened);
    std::vector<Part> parts = ranges.empty() ? partsOf(**opened) : partsOf(ranges, (*opened)->outputRate());
    return LoudnessMeasurement(path, std::move(parts), isCancelled).run();
}

} // namespace heihachi

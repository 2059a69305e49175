#include "tests/support/sample_result.h"

#include "tests/support/sample_rhythm.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <random>

namespace heihachi::test {
namespace {

/// The same numbers with every compiler and library: the distributions of <random> are not fixed by the standard.
class Random
{
public:
    explicit Random(std::uint32_t seed)
        : m_generator(seed)
    {
    }
    double unit() { return double(m_generator()) / 4294967296.0; } ///< [0, 1)
    bool chance(double probability) { return unit() < probability; }

private:
    std::mt19937 m_generator;
};

std::vector<DrumHit> makeHits(int count, double duration, Random& random)
{
    std::vector<DrumHit> hits;
    hits.reserve(size_t(count));
    const double step = duration / (double(count) + 1.0);
    for (int i = 0; i < count; ++i) {
        DrumHit hit;
        hit.time = step * (double(i) + 0.2 + 0.6 * random.unit());
        hit.drumClass = kDrumClasses[size_t(random.unit() * kDrumClassCount)];
        hit.confidence = float(random.unit());
        hit.velocity = float(random.unit());
        if (random.chance(0.9))
            hit.snrDb = float(-6.0 + 40.0 * random.unit());
        if (random.chance(0.9))
            hit.clarity = float(random.unit());
        if (!hits.empty() && random.chance(0.2))
            hit.time = hits.back().time; // drums that coincide
        hits.push_back(hit);
    }
    std::ranges::stable_sort(hits, [](const DrumHit& a, const DrumHit& b) {
        return a.time != b.time ? a.time < b.time : a.drumClass < b.drumClass;
    });
    return hits;
}

std::vector<Onset> makeOnsets(int count, double duration, Random& random)
{
    std::vector<Onset> onsets;
    onsets.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        onsets.push_back(
            {duration * (double(i) + random.unit()) / double(std::max(1, count)), float(12.0 * random.unit())});
    return onsets;
}

std::vector<Onset> onsetsOf(const std::vector<DrumHit>& hits, Random& random)
{
    std::vector<Onset> onsets;
    for (const DrumHit& hit : hits)
        if (onsets.empty() || onsets.back().time != hit.time)
            onsets.push_back({hit.time, float(12.0 * random.unit())});
    return onsets;
}

/// Noise near zero with a strike every now and then, as a network leaves it.
std::shared_ptr<const DrumActivations> makeActivations(qint64 rows, Random& random)
{
    auto activations = std::make_shared<DrumActivations>();
    activations->values.resize(size_t(rows) * kDrumClassCount);
    for (std::uint16_t& value : activations->values)
        value = std::uint16_t(random.chance(0.03) ? 65535.0 * random.unit() : 600.0 * random.unit());
    return activations;
}

AnalysedSource makeSource(const SampleOptions& options, double duration)
{
    AnalysedSource source;
    source.info.path = options.path.isEmpty() ? QStringLiteral("/music/mix %1.mp3").arg(options.seed) : options.path;
    source.info.container = QStringLiteral("mp3");
    source.info.codec = QStringLiteral("mp3");
    source.info.sampleRate = 48000;
    source.info.channels = 2;
    source.info.bitRate = 320000;
    source.info.decoderDelayFrames = 1105;
    source.info.declaredFrames = qint64(duration * 48000.0);
    source.info.fileBytes = qint64(duration * 40000.0);
    source.contentHash = QByteArray::number(options.seed, 16).rightJustified(64, '0');
    source.durationSeconds = duration;
    return source;
}

RunRecord makeRun(const SampleOptions& options, double duration)
{
    RunRecord run;
    run.startedUtc = QDateTime(QDate(2026, 11, 22), QTime(12, 30, 15, 250), Qt::UTC).addSecs(qint64(options.seed));
    run.programVersion = QStringLiteral("0.1.0");
    run.config.setEnabled(QStringLiteral("onsets"), options.onsetsComputed);
    run.config.setParameter(QStringLiteral("onsets"), QStringLiteral("threshold"), 1.5);
    run.config.setParameter(QStringLiteral("onsets"), QStringLiteral("window"), QStringLiteral("hann"));
    run.config.setEnabled(QStringLiteral("drum_hits"), true);
    run.config.setParameter(QStringLiteral("drum_hits"), QStringLiteral("refine"), true);
    run.config.setParameter(QStringLiteral("drum_hits"), QStringLiteral("maximum_hits"), qint64(100000));
    run.config.setEnabled(QStringLiteral("silence"), false);

    const auto skipped = QStringLiteral("The stage was not asked for.");
    run.stages.push_back({QStringLiteral("onsets"), 3, StageStatus::Done, {}, 1.25});
    if (!options.onsetsComputed)
        run.stages.back() = {QStringLiteral("onsets"), 3, StageStatus::Skipped, skipped, 0.0};
    run.stages.push_back({QStringLiteral("drum_hits"), 2, StageStatus::Done, {}, 7.5});
    if (options.hitCount < 0)
        run.stages.back() = {QStringLiteral("drum_hits"), 2, StageStatus::Failed,
            QStringLiteral("The model “drums-1” could not be read."), 0.125};
    run.stages.push_back({QStringLiteral("silence"), 1, StageStatus::Skipped, skipped, 0.0});

    run.models = {{QStringLiteral("drums-1"), QStringLiteral("3"), QString(64, QLatin1Char('a'))},
        {QStringLiteral("drums-2"), QStringLiteral("7"), QString(64, QLatin1Char('b'))}};

    run.wallSeconds = 0.0078125 * duration;
    run.decodeSeconds = 0.001953125 * duration;
    run.peakMemoryBytes = qint64(210) << 20;
    run.threads = 2;
    return run;
}

Diagnostics makeDiagnostics(double duration)
{
    return {
        {Severity::Warning, QStringLiteral("signal.clipping"), QStringLiteral("audio"),
            QStringLiteral("The recording is clipped, 412 samples at full scale."),
            TimeRange{0.25 * duration, 0.5 * duration}},
        {Severity::Info, QStringLiteral("signal.mono"), QStringLiteral("audio"),
            QStringLiteral("Left and right are the same, \"mono\"."), std::nullopt},
    };
}

} // namespace

AnalysisResultPtr makeResult(const SampleOptions& options)
{
    Random random(options.seed);
    const int hitCount = std::max(0, options.hitCount);
    const double duration
        = options.durationSeconds > 0.0 ? options.durationSeconds : std::max(10.0, 0.1 * double(hitCount));
    auto result = std::make_shared<AnalysisResult>();
    result->source = makeSource(options, duration);
    result->run = makeRun(options, duration);
    if (options.withDiagnostics)
        result->diagnostics = makeDiagnostics(duration);
    std::vector<DrumHit> hits = makeHits(hitCount, duration, random);
    if (options.onsetsComputed)
        result->onsets
            = options.onsetCount < 0 ? onsetsOf(hits, random) : makeOnsets(options.onsetCount, duration, random);
    if (options.hitCount >= 0)
        result->drumHits = std::move(hits);
    if (options.activationRows > 0)
        result->drumActivations = makeActivations(options.activationRows, random);
    if (options.withRhythm)
        addRhythm(*result);
    return result;
}

AnalysisResultPtr makeResult(std::uint32_t seed, int hitCount)
{
    SampleOptions options;
    options.seed = seed;
    options.hitCount = hitCount;
    return makeResult(options);
}

namespace {

bool same(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) || (std::isnan(a) && std::isnan(b));
}

bool same(float a, float b)
{
    return same(double(a), double(b));
}

bool same(const std::optional<float>& a, const std::optional<float>& b)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

bool same(const Onset& a, const Onset& b)
{
    return same(a.time, b.time) && same(a.strength, b.strength);
}

bool same(const DrumHit& a, const DrumHit& b)
{
    return same(a.time, b.time) && a.drumClass == b.drumClass && same(a.confidence, b.confidence)
        && same(a.velocity, b.velocity) && same(a.snrDb, b.snrDb) && same(a.clarity, b.clarity);
}

template <typename Row>
QString rowsDifference(
    const char* name, const std::optional<std::vector<Row>>& a, const std::optional<std::vector<Row>>& b)
{
    const QString what = QString::fromLatin1(name);
    if (a.has_value() != b.has_value())
        return what + QStringLiteral(": present in one only");
    if (!a)
        return {};
    if (a->size() != b->size())
        return QStringLiteral("%1: %2 and %3 rows").arg(what).arg(a->size()).arg(b->size());
    for (size_t i = 0; i < a->size(); ++i)
        if (!same((*a)[i], (*b)[i]))
            return QStringLiteral("%1: row %2").arg(what).arg(i);
    return {};
}

QString sourceDifference(const AnalysedSource& a, const AnalysedSource& b)
{
    const SourceInfo& x = a.info;
    const SourceInfo& y = b.info;
    if (x.path != y.path)
        return QStringLiteral("source.path: “%1” and “%2”").arg(x.path, y.path);
    if (x.container != y.container || x.codec != y.codec || x.sampleRate != y.sampleRate || x.channels != y.channels
        || x.bitsPerSample != y.bitsPerSample || x.bitRate != y.bitRate)
        return QStringLiteral("source format");
    if (x.decoderDelayFrames != y.decoderDelayFrames || x.declaredFrames != y.declaredFrames
        || x.fileBytes != y.fileBytes)
        return QStringLiteral("source lengths");
    if (a.contentHash != b.contentHash)
        return QStringLiteral("source.contentHash");
    return same(a.durationSeconds, b.durationSeconds) ? QString() : QStringLiteral("source.durationSeconds");
}

QString runDifference(const RunRecord& a, const RunRecord& b)
{
    if (a.startedUtc != b.startedUtc)
        return QStringLiteral("run.startedUtc");
    if (a.programVersion != b.programVersion)
        return QStringLiteral("run.programVersion");
    if (a.config != b.config)
        return QStringLiteral("run.config");
    if (a.stages != b.stages)
        return QStringLiteral("run.stages");
    if (a.models != b.models)
        return QStringLiteral("run.models");
    if (!same(a.wallSeconds, b.wallSeconds) || !same(a.decodeSeconds, b.decodeSeconds))
        return QStringLiteral("run timings");
    return a.peakMemoryBytes == b.peakMemoryBytes && a.threads == b.threads ? QString()
                                                                            : QStringLiteral("run memory or threads");
}

} // namespace

QString difference(const AnalysisResult& a, const AnalysisResult& b)
{
    for (const QString& text : {sourceDifference(a.source, b.source), runDifference(a.run, b.run),
             a.diagnostics == b.diagnostics ? QString() : QStringLiteral("diagnostics"),
             rowsDifference("onsets", a.onsets, b.onsets), rowsDifference("drumHits", a.drumHits, b.drumHits),
             rhythmDifference(a, b)})
        if (!text.isEmpty())
            return text;
    return {};
}

} // namespace heihachi::test

// The drum network in the program: refuses what it cannot evaluate, computes what its definition says, and gives the
// same values however the recording is cut.
#include "core/nn/drum_network.h"
#include "tests/core/nn/naive_drum_network.h"

#include <QTest>

#include <cmath>
#include <random>
#include <thread>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr DrumNetworkWidths kTiny{{3, 5, 4}, 9, 6, 7};

Result<std::shared_ptr<const DrumNetwork>> load(
    const std::vector<MadeTensor>& tensors, const QMap<QString, QString>& metadata = drumNetworkMetadata())
{
    const auto file = SafetensorsFile::fromBytes(makeSafetensors(tensors, metadata), QStringLiteral("made"));
    return file ? DrumNetwork::fromSafetensors(*file) : failureOf(file);
}

std::vector<float> noise(qint64 frames, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> level(0.0F, 1.0F);
    std::vector<float> input(size_t(2 * frames * DrumNetwork::kBands));
    std::ranges::generate(input, [&] { return level(random); });
    return input;
}

/// The frames [first, first + count) of both spectra of an input of `frames`.
std::vector<float> part(const std::vector<float>& input, qint64 frames, qint64 first, qint64 count)
{
    std::vector<float> cut;
    for (qint64 spectrum = 0; spectrum < 2; ++spectrum) {
        const auto begin = input.begin() + (spectrum * frames + first) * DrumNetwork::kBands;
        cut.insert(cut.end(), begin, begin + count * DrumNetwork::kBands);
    }
    return cut;
}

/// Exact where the kernels are known to add up in one order.
float cutTolerance()
{
#ifdef __x86_64__
    return __builtin_cpu_supports("avx") ? 0.0F : 1e-6F;
#else
    return 1e-6F;
#endif
}

std::vector<float> outputOf(const DrumNetwork& network, const std::vector<float>& input)
{
    const auto frames = qint64(input.size() / (2 * DrumNetwork::kBands));
    std::vector<float> output(size_t(frames * DrumNetwork::kOutputs), -1.0F);
    return network.run(input, frames, output) ? output : std::vector<float>{};
}

} // namespace

class TestDrumNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheNaiveNetwork_data();
    void equalsTheNaiveNetwork();
    void refusesMissingTensors();
    void refusesWrongShapes_data();
    void refusesWrongShapes();
    void refusesWrongConstants();
    void refusesValuesThatAreNoNumbers();
    void refusesSpansOfAnotherSize();
    void givesItsBandEdges();
    void doesNotDependOnHowItIsCut_data();
    void doesNotDependOnHowItIsCut();
    void reachesNoFurtherThanTheContext();
    void runsOnSeveralThreads();
};

void TestDrumNetwork::equalsTheNaiveNetwork_data()
{
    QTest::addColumn<qint64>("frames");
    for (const qint64 frames : {1, 2, 40, 255, 256, 257, 600})
        QTest::addRow("%lld frames", frames) << frames;
}

void TestDrumNetwork::equalsTheNaiveNetwork()
{
    QFETCH(const qint64, frames);
    const auto tensors = makeDrumNetworkTensors(kTiny, 7);
    const auto network = load(tensors);
    QVERIFY2(network, network ? "" : qPrintable(network.error().text()));
    const auto input = noise(frames, 1);
    const auto output = outputOf(**network, input);
    const auto wanted = NaiveDrumNetwork(tensors).run(input, frames);
    QCOMPARE(output.size(), wanted.size());
    double largest = 0.0;
    for (size_t i = 0; i < wanted.size(); ++i)
        largest = std::max(largest, std::abs(output[i] - wanted[i]));
    QVERIFY2(largest < 1e-4, qPrintable(QString::number(largest)));
    const auto [low, high] = std::ranges::minmax(output);
    QVERIFY(frames < 10 || (low >= 0.0F && high <= 1.0F && high - low > 0.05F)); // else nothing was compared
}

void TestDrumNetwork::refusesMissingTensors()
{
    const auto tensors = makeDrumNetworkTensors(kTiny, 7);
    for (size_t missing = 0; missing < tensors.size(); ++missing) {
        auto rest = tensors;
        rest.erase(rest.begin() + qsizetype(missing));
        const auto network = load(rest);
        const QString name = tensors[missing].name;
        QVERIFY2(!network, qPrintable(name));
        QCOMPARE(network.error().code, ErrorCode::DamagedModel);
        QVERIFY2(network.error().message.contains(name), qPrintable(network.error().message));
    }
}

void TestDrumNetwork::refusesWrongShapes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<qint64>>("shape");
    const auto row = [](const char* name, const QList<qint64>& shape) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << shape;
    };
    row("front.0.weight", {3, 1, 3, 5});
    row("front.1.weight", {5, 3, 3, 5});
    row("front.2.weight", {0, 5, 3, 3});
    row("front.2.bias", {5});
    row("project.weight", {9, 35, 1});
    row("trunk.3.weight", {9, 9, 5});
    row("trunk.4.weight", {8, 9, 3});
    row("trunk.5.bias", {9, 1});
    row("drum_hidden.weight", {6, 9, 1});
    row("drum_out.weight", {12, 6, 1});
    row("beat.6.weight", {7, 7, 3});
    row("beat_out.bias", {3});
    row("band_edges_hz", {72});
}

void TestDrumNetwork::refusesWrongShapes()
{
    QFETCH(const QString, name);
    QFETCH(const QList<qint64>, shape);
    auto tensors = makeDrumNetworkTensors(kTiny, 7);
    const auto tensor = std::ranges::find(tensors, name, &MadeTensor::name);
    QVERIFY(tensor != tensors.end());
    tensor->shape.assign(shape.begin(), shape.end());
    qint64 count = 1;
    for (const qint64 extent : shape)
        count *= extent;
    tensor->values.resize(size_t(count));
    const auto network = load(tensors);
    QVERIFY(!network);
    QCOMPARE(network.error().code, ErrorCode::DamagedModel);
    QVERIFY2(network.error().message.contains(name), qPrintable(network.error().message));
}

void TestDrumNetwork::refusesWrongConstants()
{
    const auto tensors = makeDrumNetworkTensors(kTiny, 7);
    for (const QString& key : drumNetworkMetadata().keys()) {
        auto metadata = drumNetworkMetadata();
        metadata.insert(key, QStringLiteral("512"));
        const auto network = load(tensors, metadata);
        QVERIFY(!network);
        QVERIFY(network.error().message.contains(key));
        metadata.remove(key);
        QVERIFY(!load(tensors, metadata));
    }
    auto unordered = tensors;
    std::swap(unordered.back().values[3], unordered.back().values[4]);
    QVERIFY(!load(unordered));
}

void TestDrumNetwork::refusesValuesThatAreNoNumbers()
{
    for (const char* name : {"front.1.weight", "beat.2.bias", "band_edges_hz"}) {
        for (const float value : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
            auto tensors = makeDrumNetworkTensors(kTiny, 7);
            std::ranges::find(tensors, QLatin1String(name), &MadeTensor::name)->values[1] = value;
            const auto network = load(tensors);
            QVERIFY(!network);
            QVERIFY(network.error().message.contains(QLatin1String(name)));
        }
    }
}

void TestDrumNetwork::refusesSpansOfAnotherSize()
{
    const auto network = load(makeDrumNetworkTensors(kTiny, 7));
    QVERIFY(network);
    std::vector<float> input(2 * 72 * 10);
    std::vector<float> output(12 * 10);
    const auto run = [&](size_t in, qint64 frames, size_t out) {
        return (*network)->run(std::span(input).first(in), frames, std::span(output).first(out));
    };
    QVERIFY(run(1440, 10, 120));
    QVERIFY(run(0, 0, 0));
    QCOMPARE(run(1439, 10, 120).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(run(1440, 10, 119).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(run(1440, 9, 120).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(run(1440, -10, 120).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(run(0, std::numeric_limits<qint64>::max(), 0).error().code, ErrorCode::InvalidArgument);
}

void TestDrumNetwork::givesItsBandEdges()
{
    const auto tensors = makeDrumNetworkTensors(kTiny, 7);
    const auto network = load(tensors);
    QVERIFY(network);
    QVERIFY(std::ranges::equal((*network)->bandEdgesHz(), tensors.back().values));
}

void TestDrumNetwork::doesNotDependOnHowItIsCut_data()
{
    QTest::addColumn<qint64>("frames"); // of a piece, without its context
    for (const qint64 frames : {1, 7, 100, 501, 1000, 1999})
        QTest::addRow("pieces of %lld frames", frames) << frames;
}

void TestDrumNetwork::doesNotDependOnHowItIsCut()
{
    QFETCH(const qint64, frames);
    constexpr qint64 kFrames = 2700;
    constexpr qint64 kContext = DrumNetwork::kContextFrames;
    static const auto network = load(makeDrumNetworkTensors({}, 11)); // the widths that count
    QVERIFY(network);
    static const auto input = noise(kFrames, 2);
    static const auto whole = outputOf(**network, input);
    const qint64 step = std::max<qint64>(frames, 97); // single frames: a sample of them
    for (qint64 first = kContext; first + frames + kContext <= kFrames; first += step) {
        const auto output = outputOf(**network, part(input, kFrames, first - kContext, frames + 2 * kContext));
        QVERIFY(!output.empty());
        for (qint64 i = 0; i < frames * DrumNetwork::kOutputs; ++i) {
            const float got = output[size_t(kContext * DrumNetwork::kOutputs + i)];
            const float wanted = whole[size_t(first * DrumNetwork::kOutputs + i)];
            if (std::abs(got - wanted) > cutTolerance())
                QFAIL(qPrintable(QStringLiteral("frame %1: %2 and not %3")
                                     .arg(first + i / DrumNetwork::kOutputs)
                                     .arg(double(got), 0, 'g', 9)
                                     .arg(double(wanted), 0, 'g', 9)));
        }
    }
}

void TestDrumNetwork::reachesNoFurtherThanTheContext()
{
    const auto network = load(makeDrumNetworkTensors(kTiny, 7));
    QVERIFY(network);
    constexpr qint64 kFrames = 1000;
    constexpr qint64 kChanged = 500;
    auto input = noise(kFrames, 3);
    const auto before = outputOf(**network, input);
    for (size_t band = 0; band < DrumNetwork::kBands; ++band)
        input[size_t(kChanged) * DrumNetwork::kBands + band] = 5.0F;
    const auto after = outputOf(**network, input);
    QCOMPARE(before.size(), after.size());
    qint64 reach = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            reach = std::max(reach, std::abs(qint64(i) / DrumNetwork::kOutputs - kChanged));
    }
    QVERIFY2(reach > 100 && reach <= DrumNetwork::kContextFrames, qPrintable(QString::number(reach)));
}

void TestDrumNetwork::runsOnSeveralThreads()
{
    const auto network = load(makeDrumNetworkTensors(kTiny, 7));
    QVERIFY(network);
    const auto input = noise(700, 4);
    const auto wanted = outputOf(**network, input);
    std::array<bool, 4> right{};
    std::vector<std::thread> threads;
    for (bool& mine : right) {
        threads.emplace_back([&] {
            mine = true;
            for (int i = 0; i < 5; ++i)
                mine = mine && outputOf(**network, input) == wanted;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(std::ranges::all_of(right, std::identity()));
}

QTEST_GUILESS_MAIN(TestDrumNetwork)
#include "tst_drum_network.moc"

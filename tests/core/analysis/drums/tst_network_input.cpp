#include "core/analysis/drums/network_input.h"
#include "core/analysis/pipeline/track.h"
#include "core/nn/drum_network.h"
#include "core/nn/model_library.h"
#include "tests/support/signals.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Input of a whole signal, silence around it.
std::vector<float> inputOf(const NetworkInput& input, std::span<const float> samples, qint64 frames)
{
    std::vector<float> padded(size_t(input.reach()), 0.0F);
    padded.insert(padded.end(), samples.begin(), samples.end());
    padded.resize(padded.size() + size_t(input.reach() + kHop), 0.0F);
    std::vector<float> out(2 * size_t(frames) * size_t(input.bands()));
    input.compute(padded, frames, out);
    return out;
}

} // namespace

/// What the network sees must be what it was trained on.
class TestNetworkInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsZero()
    {
        const NetworkInput input(logarithmicEdges(30.0, 16000.0, 72), DrumNetwork::kWindows);
        for (const float value : inputOf(input, makeSilence(44100.0, 0.2), 20))
            QVERIFY(std::abs(value) < 1e-6F);
    }

    void aFullScaleSineFillsItsBand()
    {
        const std::vector<float> edges = logarithmicEdges(30.0, 16000.0, 72);
        const NetworkInput input(edges, DrumNetwork::kWindows);
        const auto values = inputOf(input, makeSine(1000.0, 44100.0, 1.0, 1.0), 100);
        std::size_t band = 0;
        while (edges[band + 1] <= 1000.0F)
            ++band;
        const std::size_t at = (100 + 50) * 72; // frame 50 of the long spectrum
        for (std::size_t b = 0; b < 72; ++b)
            QVERIFY(values[at + b] <= values[at + band] + 1e-6F);
        QVERIFY(values[at + band] > 0.85F && values[at + band] < 0.95F);
    }

    void equalsTheTrainingCode()
    {
        const QString path = qEnvironmentVariable("HEIHACHI_SOURCE_DIR")
            + QStringLiteral("/tests/data/drum_network_fixture.safetensors");
        const auto file = SafetensorsFile::fromFile(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        const auto library = ModelLibrary::find();
        QVERIFY(library);
        const auto weights = library->load(QStringLiteral("heihachi-drums"));
        QVERIFY2(weights, weights ? "" : qPrintable(weights.error().text()));
        const auto network = DrumNetwork::fromSafetensors(*weights);
        QVERIFY2(network, network ? "" : qPrintable(network.error().text()));
        const auto samples = file->floats(QStringLiteral("samples"));
        const auto expected = file->floats(QStringLiteral("input"));
        QVERIFY(samples && expected);
        const NetworkInput input((*network)->bandEdgesHz(), DrumNetwork::kWindows);
        const auto frames = qint64(expected->size()) / (2 * DrumNetwork::kBands);
        const auto values = inputOf(input, *samples, frames);
        QCOMPARE(values.size(), expected->size());
        float greatest = 0.0F;
        for (std::size_t n = 0; n < values.size(); ++n)
            greatest = std::max(greatest, std::abs(values[n] - (*expected)[n]));
        QVERIFY2(greatest <= 1e-4F, qPrintable(QString::number(greatest)));
    }
};

QTEST_GUILESS_MAIN(TestNetworkInput)
#include "tst_network_input.moc"

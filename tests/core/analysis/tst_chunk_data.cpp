#include "core/analysis/pipeline/chunk_data.h"
#include "core/audio/source_info.h"
#include "tests/support/signals.h"

#include <QtTest>

#include <algorithm>
#include <stdexcept>

using namespace heihachi;
using namespace heihachi::test;

/// What stages see of a chunk, on one second of stereo sound that is cut into chunks of 40 frames.
class TestChunkData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_left = makeNoise(1, kAnalysisRate, 1.0);
        m_right = makeSine(440.0, kAnalysisRate, 1.0);
        m_plan.add({{1024}, 2});
        m_plan.add({{256, 1024}, 5});
        m_plan.add({{}, 9});
        ChunkSource source({40, m_plan.contextFrames(), m_plan.largestWindow() / 2});
        source.add(interleavedStereo(m_left, m_right));
        source.finish();
        while (auto chunk = source.next())
            m_chunks.push_back(std::move(*chunk));
        QCOMPARE(m_chunks.size(), size_t(3));
    }

    void planTakesTheLargest()
    {
        QCOMPARE(m_plan.contextFrames(), 9);
        QCOMPARE(m_plan.largestWindow(), 1024);
        QCOMPARE(m_plan.contextFramesByWindow().at(1024), 5);
        QCOMPARE(m_plan.contextFramesByWindow().at(256), 5);
    }

    void stagesSeeTheirContext()
    {
        SpectrumWorkspace workspace;
        ChunkData data(m_chunks[1], m_plan, workspace);
        const StageChunk chunk(data, {{1024}, 2});
        QCOMPARE(chunk.firstFrame(), 40);
        QCOMPARE(chunk.endFrame(), 80);
        const qint64 first = 38 * kHop;
        const auto count = size_t(44 * kHop);
        const auto mono = chunk.mono(first, qint64(count));
        for (size_t i = 0; i < count; ++i)
            QCOMPARE(mono[i], 0.5F * (m_left[size_t(first) + i] + m_right[size_t(first) + i]));
        QVERIFY(std::ranges::equal(chunk.left(first, qint64(count)), std::span(m_left).subspan(size_t(first), count)));
        QVERIFY(
            std::ranges::equal(chunk.right(first, qint64(count)), std::span(m_right).subspan(size_t(first), count)));
        QCOMPARE(chunk.stft(1024).firstFrame, 38);
        QCOMPARE(chunk.stft(1024).frames, 44);
        QCOMPARE(chunk.stft(1024).bins, 513);
    }

    void stagesSeeNoMoreThanDeclared() // although others made the chunk carry more
    {
        SpectrumWorkspace workspace;
        ChunkData data(m_chunks[1], m_plan, workspace);
        const StageChunk chunk(data, {{1024}, 2});
        const qint64 first = 38 * kHop - 512;
        const qint64 end = 82 * kHop + 512;
        QCOMPARE(chunk.mono(first, end - first).size(), size_t(end - first));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)chunk.mono(first - 1, 10));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)chunk.left(end - 9, 10));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)chunk.right(first, -1));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)chunk.stft(256));
    }

    void spectraAreThoseOfTheWholeRecording()
    {
        std::vector<float> mono(m_left.size());
        for (size_t i = 0; i < mono.size(); ++i)
            mono[i] = 0.5F * (m_left[i] + m_right[i]);
        for (const int window : {256, 1024}) {
            Stft stft(window);
            std::vector<std::complex<float>> expected(size_t(100 * stft.bins()));
            stft.spectra(mono, 0, kHop, 100, expected);
            SpectrumWorkspace workspace; // one for all chunks, as in a run
            for (const ChunkSamples& samples : m_chunks) {
                ChunkData data(samples, m_plan, workspace);
                const StageChunk chunk(data, {{window}, 5});
                for (qint64 frame = chunk.firstFrame(); frame < chunk.endFrame(); ++frame)
                    QVERIFY(std::ranges::equal(chunk.stft(window).frame(frame),
                        std::span(expected).subspan(size_t(frame * stft.bins()), size_t(stft.bins()))));
            }
        }
    }

    void fullScaleSineHasMagnitudeOneHalf()
    {
        ChunkSource source({100, 0, 1024});
        const auto sine = makeSine(kAnalysisRate / 2048.0 * 100.0, kAnalysisRate, 1.0, 1.0);
        source.add(interleavedStereo(sine, sine));
        source.finish();
        SpectrumPlan plan;
        plan.add({{2048}, 0});
        SpectrumWorkspace workspace;
        ChunkData data(*source.next(), plan, workspace);
        const StageChunk chunk(data, {{2048}, 0});
        const float magnitude = std::abs(chunk.stft(2048).frame(50)[100]);
        QVERIFY2(std::abs(magnitude - 0.5F) < 1e-4F, qPrintable(QString::number(double(magnitude))));
    }

private:
    std::vector<float> m_left;
    std::vector<float> m_right;
    SpectrumPlan m_plan;
    std::vector<ChunkSamples> m_chunks;
};

QTEST_GUILESS_MAIN(TestChunkData)
#include "tst_chunk_data.moc"

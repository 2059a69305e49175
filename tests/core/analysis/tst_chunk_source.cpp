#include "core/analysis/pipeline/chunk_source.h"
#include "tests/support/signals.h"

#include <QtTest>

#include <algorithm>

using namespace heihachi;
using namespace heihachi::test;

namespace {

std::vector<ChunkSamples> cut(const std::vector<float>& interleaved, const ChunkLayout& layout, size_t blockFrames)
{
    ChunkSource source(layout);
    std::vector<ChunkSamples> chunks;
    const auto takeReady = [&] {
        while (auto chunk = source.next())
            chunks.push_back(std::move(*chunk));
    };
    for (size_t at = 0; at < interleaved.size(); at += 2 * blockFrames) {
        source.add(std::span(interleaved).subspan(at, std::min(2 * blockFrames, interleaved.size() - at)));
        takeReady();
    }
    source.finish();
    takeReady();
    return chunks;
}

} // namespace

/// Every chunk must hold exactly the samples of the recording, zeros outside, however it arrives.
class TestChunkSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsEverything_data()
    {
        QTest::addColumn<qint64>("samples");
        QTest::addColumn<qint64>("framesPerChunk");
        QTest::addColumn<qint64>("context");
        QTest::addColumn<qint64>("margin");
        QTest::addColumn<size_t>("block");
        for (const qint64 samples : {qint64(1), qint64(440), qint64(441), qint64(442), qint64(44100), qint64(50001)})
            for (const qint64 frames : {1, 7, 100})
                for (const qint64 context : {0, 3, 40})
                    for (const size_t block : {size_t(97), size_t(8192)})
                        QTest::addRow("%lld samples, chunks of %lld, context %lld, blocks of %zu", samples, frames,
                            context, block)
                            << samples << frames << context << context * 17 << block;
    }

    void cutsEverything()
    {
        QFETCH(const qint64, samples);
        QFETCH(const size_t, block);
        QFETCH(const qint64, framesPerChunk);
        QFETCH(const qint64, context);
        QFETCH(const qint64, margin);
        const ChunkLayout layout{framesPerChunk, context, margin};
        const auto left = makeNoise(1, double(samples), 1.0);
        const auto right = makeNoise(2, double(samples), 1.0);
        const auto chunks = cut(interleavedStereo(left, right), layout, block);

        qint64 nextFrame = 0;
        for (size_t k = 0; k < chunks.size(); ++k) {
            const ChunkSamples& chunk = chunks[k];
            QCOMPARE(chunk.index, qint64(k));
            QCOMPARE(chunk.firstFrame, nextFrame);
            QVERIFY(chunk.endFrame > chunk.firstFrame && chunk.endFrame <= nextFrame + layout.framesPerChunk);
            nextFrame = chunk.endFrame;
            QCOMPARE(chunk.firstSample, (chunk.firstFrame - layout.contextFrames) * kHop - layout.marginSamples);
            const qint64 end = (chunk.endFrame + layout.contextFrames) * kHop + layout.marginSamples;
            QCOMPARE(qint64(chunk.left.size()), end - chunk.firstSample);
            QCOMPARE(chunk.right.size(), chunk.left.size());
            qint64 wrong = 0;
            for (qint64 at = chunk.firstSample; at < end; ++at) {
                const bool isInside = at >= 0 && at < samples;
                const auto i = size_t(at - chunk.firstSample);
                wrong += chunk.left[i] != (isInside ? left[size_t(at)] : 0.0F);
                wrong += chunk.right[i] != (isInside ? right[size_t(at)] : 0.0F);
            }
            QCOMPARE(wrong, 0);
        }
        QCOMPARE(nextFrame, framesIn(samples));
    }

    void nothingInNothingOut() { QVERIFY(cut({}, ChunkLayout(), 100).empty()); }
};

QTEST_GUILESS_MAIN(TestChunkSource)
#include "tst_chunk_source.moc"

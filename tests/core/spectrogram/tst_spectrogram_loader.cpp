#include "core/audio/content_hash.h"
#include "core/audio/source_info.h"
#include "core/spectrogram/spectrogram_loader.h"
#include "core/spectrogram/tile_maker.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kPatience = 60'000; // ms; under a sanitizer on a busy machine it takes a while
constexpr double kSeconds = 300.0; // seven chunks: long enough for a preview and for coarse levels

SpectrogramWish wishFor(const SpectrogramLayout& layout, int level, double from = 0.0, double to = kSeconds)
{
    SpectrogramWish wish{{}, qint64(from * kAnalysisRate), qint64(to * kAnalysisRate)};
    const qint64 span = layout.hop(level) * SpectrogramTile::kColumns;
    for (qint64 index = wish.first / span; index * span < wish.end && index < layout.tiles(level); ++index)
        wish.tiles.push_back({level, index});
    return wish;
}

bool hasAll(const SpectrogramLoader& loader, const SpectrogramWish& wish)
{
    return std::ranges::all_of(wish.tiles, [&loader](const SpectrogramTileKey& key) {
        const auto tile = loader.tiles(key.level, key.index, key.index + 1).front();
        return tile && tile->known.all();
    });
}

} // namespace

class TestSpectrogramLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coarseThenSharp();
    void coarseLevelsEqualComputedOnes();
    void fineTilesEqualComputedOnes();
    void cacheHitEqualsComputed();
    void anotherFileIsNotStored();
    void missingFileSaysSo();
    void nothingWithoutARecording();
    void newParametersBeginAnew();
    void whatIsNotWantedIsDropped();

private:
    [[nodiscard]] SpectrogramTilePtr computed(const SpectrogramLayout& layout, const SpectrogramTileKey& key) const;

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_hash;
    std::vector<float> m_signal; ///< as in the file
};

void TestSpectrogramLoader::initTestCase()
{
    const auto second = makeNoise(3, kAnalysisRate, 1.0, 0.3);
    for (int n = 0; n < int(kSeconds); ++n)
        m_signal.insert(m_signal.end(), second.begin(), second.end());
    const auto clicks = makeClicks({10.0, 100.0, 250.0}, kAnalysisRate, kSeconds, 0.6);
    for (size_t n = 0; n < m_signal.size(); ++n)
        m_signal[n] = std::round((m_signal[n] * 0.5F + clicks[n]) * 16384.0F) / 32768.0F;
    m_path = m_folder.filePath(QStringLiteral("noise.wav"));
    QVERIFY(writeWav(m_path, interleaved(m_signal, 2), 2, kAnalysisRate, SampleFormat::F32));
    m_hash = contentHash(m_path).value_or(QByteArray());
    QVERIFY(!m_hash.isEmpty());
}

SpectrogramTilePtr TestSpectrogramLoader::computed(const SpectrogramLayout& layout, const SpectrogramTileKey& key) const
{
    TileMaker maker(layout, [this](qint64 first, std::span<float> mono) -> Status {
        for (size_t n = 0; n < mono.size(); ++n) {
            const qint64 at = first + qint64(n);
            mono[n] = at >= 0 && at < qint64(m_signal.size()) ? m_signal[size_t(at)] : 0.0F;
        }
        return {};
    });
    if (key.level <= layout.chunkLevel())
        return maker.make(key).value();
    const auto first = computed(layout, {key.level - 1, 2 * key.index});
    const auto second = 2 * key.index + 1 < layout.tiles(key.level - 1)
        ? computed(layout, {key.level - 1, 2 * key.index + 1})
        : SpectrogramTilePtr();
    return tileFromHalves(key.level, *first, second.get());
}

void TestSpectrogramLoader::coarseThenSharp()
{
    SpectrogramLoader loader{QString()};
    loader.setRecording(m_path, {}, kSeconds);
    QVERIFY(loader.hasRecording());
    QTRY_VERIFY_WITH_TIMEOUT(loader.preview(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(loader.preview()->tile.known[size_t(loader.preview()->columns - 1)], kPatience);
    const SpectrogramLayout& layout = loader.layout();
    QVERIFY(layout.levels() - 1 > layout.chunkLevel());
    const SpectrogramWish wish = wishFor(layout, layout.levels() - 1);
    loader.want(wish);
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(loader, wish), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(loader.overviewShare(), 1.0, kPatience);
    QVERIFY(!loader.error());
}

void TestSpectrogramLoader::coarseLevelsEqualComputedOnes()
{
    SpectrogramLoader loader{QString()};
    loader.setRecording(m_path, {}, kSeconds);
    const SpectrogramLayout& layout = loader.layout();
    for (int level = layout.levels() - 1; level > layout.chunkLevel(); --level) {
        const SpectrogramWish wish = wishFor(layout, level);
        loader.want(wish);
        QTRY_VERIFY_WITH_TIMEOUT(hasAll(loader, wish), kPatience);
        for (const SpectrogramTileKey& key : wish.tiles)
            QVERIFY(loader.tiles(level, key.index, key.index + 1).front()->values == computed(layout, key)->values);
    }
}

void TestSpectrogramLoader::fineTilesEqualComputedOnes()
{
    SpectrogramLoader loader{QString()};
    loader.setParameters({4096, WindowShape::BlackmanHarris});
    loader.setRecording(m_path, {}, kSeconds);
    const SpectrogramLayout& layout = loader.layout();
    QCOMPARE(layout.parameters().fftSize, 4096);
    for (const int level : {0, 1, 2}) { // level 1 and 2 from their halves where both are there
        for (const double at : {0.0, 99.0, kSeconds - 5.0}) {
            const SpectrogramWish wish = wishFor(layout, level, at, at + 5.0);
            loader.want(wish);
            QTRY_VERIFY_WITH_TIMEOUT(hasAll(loader, wish), kPatience);
            for (const SpectrogramTileKey& key : wish.tiles)
                QVERIFY(loader.tiles(level, key.index, key.index + 1).front()->values == computed(layout, key)->values);
        }
    }
}

void TestSpectrogramLoader::cacheHitEqualsComputed()
{
    const QTemporaryDir cache;
    std::vector<SpectrogramTilePtr> first;
    {
        SpectrogramLoader loader(cache.path());
        loader.setRecording(m_path, m_hash, kSeconds);
        const SpectrogramWish wish = wishFor(loader.layout(), loader.layout().levels() - 1);
        loader.want(wish);
        QTRY_VERIFY_WITH_TIMEOUT(hasAll(loader, wish), kPatience);
        QTRY_COMPARE(QDir(cache.path()).entryList({QStringLiteral("*-l%1-*").arg(wish.tiles.front().level)}).size(),
            qsizetype(1));
        first = loader.tiles(wish.tiles.front().level, 0, qint64(wish.tiles.size()));
    }
    SpectrogramLoader again(cache.path());
    again.setRecording(m_path, m_hash, kSeconds);
    const SpectrogramWish wish = wishFor(again.layout(), again.layout().levels() - 1);
    again.want(wish);
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(again, wish), kPatience);
    const auto tiles = again.tiles(wish.tiles.front().level, 0, qint64(wish.tiles.size()));
    for (size_t n = 0; n < tiles.size(); ++n)
        QVERIFY(tiles[n]->values == first[n]->values);
    QTRY_COMPARE_WITH_TIMEOUT(again.overviewShare(), 1.0, kPatience);
}

void TestSpectrogramLoader::anotherFileIsNotStored()
{
    const QTemporaryDir cache;
    SpectrogramLoader loader(cache.path());
    loader.setRecording(m_path, QByteArray(64, 'a'), kSeconds);
    loader.want(wishFor(loader.layout(), 0, 0.0, 1.0));
    QTRY_VERIFY_WITH_TIMEOUT(loader.error(), kPatience);
    QCOMPARE(loader.error()->code, ErrorCode::InvalidArgument);
    QVERIFY(QDir(cache.path()).isEmpty());
}

void TestSpectrogramLoader::missingFileSaysSo()
{
    SpectrogramLoader loader{QString()};
    const QSignalSpy changed(&loader, &SpectrogramLoader::changed);
    loader.setRecording(m_folder.filePath(QStringLiteral("gone.wav")), {}, kSeconds);
    QTRY_VERIFY_WITH_TIMEOUT(loader.error(), kPatience);
    QCOMPARE(loader.error()->code, ErrorCode::FileNotFound);
    QTRY_COMPARE_GE(changed.size(), 2);
    loader.setRecording(m_path, {}, kSeconds); // and on with another
    QVERIFY(!loader.error());
    QTRY_VERIFY_WITH_TIMEOUT(loader.preview(), kPatience);
}

void TestSpectrogramLoader::nothingWithoutARecording()
{
    SpectrogramLoader loader{QString()};
    QVERIFY(!loader.hasRecording());
    loader.want({{{0, 0}}, 0, 100});
    QVERIFY(loader.tiles(0, 0, 3).empty());
    QVERIFY(!loader.preview());
    QCOMPARE(loader.layout().frames(), 0);
    loader.setRecording(m_path, {}, 0.0);
    QVERIFY(!loader.hasRecording());
    loader.setRecording(m_path, {}, kSeconds);
    QVERIFY(loader.hasRecording());
    loader.setRecording(QString(), {}, 0.0);
    QVERIFY(!loader.hasRecording());
}

void TestSpectrogramLoader::newParametersBeginAnew()
{
    SpectrogramLoader loader{QString()};
    loader.setRecording(m_path, {}, kSeconds);
    SpectrogramWish wish = wishFor(loader.layout(), 0, 0.0, 2.0);
    loader.want(wish);
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(loader, wish), kPatience);
    loader.setParameters({8192, WindowShape::Hann});
    QCOMPARE(loader.layout().bins(), 4097);
    QVERIFY(!loader.tiles(0, 0, 1).front());
    wish = wishFor(loader.layout(), 0, 0.0, 2.0);
    loader.want(wish);
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(loader, wish), kPatience);
    QCOMPARE(loader.tiles(0, 0, 1).front()->bins, 4097);
}

void TestSpectrogramLoader::whatIsNotWantedIsDropped()
{
    SpectrogramLoader loader{QString()};
    loader.setRecording(m_path, {}, kSeconds);
    const SpectrogramLayout& layout = loader.layout();
    for (int n = 0; n < 50; ++n)
        loader.want(wishFor(layout, 0, 2.0 * n, 2.0 * n + 20.0)); // as when panning fast
    const SpectrogramWish last = wishFor(layout, 0, 280.0, 290.0);
    loader.want(last);
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(loader, last), kPatience);
    int computedTiles = 0;
    for (const auto& tile : loader.tiles(0, 0, layout.tiles(0)))
        computedTiles += tile ? 1 : 0;
    QCOMPARE_LE(computedTiles, int(last.tiles.size()) + 8); // those that were in work
}

QTEST_GUILESS_MAIN(TestSpectrogramLoader)
#include "tst_spectrogram_loader.moc"

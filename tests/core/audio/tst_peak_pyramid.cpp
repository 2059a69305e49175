#include "core/audio/peak_pyramid.h"
#include "core/audio/source_info.h"
#include "tests/support/signals.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr float kStep = 1.0F / 32767.0F;

std::vector<float> makeStereo(double seconds)
{
    auto left = makeNoise(1, kAnalysisRate, seconds, 0.8);
    for (size_t i = 0; i < left.size(); ++i)
        left[i] *= float(0.5 + 0.5 * std::sin(double(i) / 20000.0));
    return interleavedStereo(left, makeSine(100, kAnalysisRate, seconds, 0.3));
}

std::shared_ptr<const PeakPyramid> build(const std::vector<float>& stereo, size_t blockFrames = 1152)
{
    PeakPyramidBuilder builder;
    for (size_t first = 0; first < stereo.size(); first += 2 * blockFrames)
        builder.add(std::span(stereo).subspan(first, std::min(2 * blockFrames, stereo.size() - first)));
    return builder.finish();
}

Peak bruteForce(const std::vector<float>& stereo, int channel, qint64 first, qint64 end)
{
    Peak peak{1.0F, -1.0F, 0.0F};
    double square = 0.0;
    for (qint64 frame = first; frame < end; ++frame) {
        const float sample = stereo[size_t(2 * frame + channel)];
        peak.min = std::min(peak.min, sample);
        peak.max = std::max(peak.max, sample);
        square += double(sample) * double(sample);
    }
    peak.rms = float(std::sqrt(square / double(end - first)));
    return peak;
}

bool isNear(const Peak& a, const Peak& b, float steps)
{
    return std::abs(a.min - b.min) <= steps * kStep && std::abs(a.max - b.max) <= steps * kStep
        && std::abs(a.rms - b.rms) <= steps * kStep;
}

bool isSame(const PeakPyramid& a, const PeakPyramid& b)
{
    if (a.frames() != b.frames() || a.levels() != b.levels())
        return false;
    for (int level = 0; level < a.levels(); ++level) {
        for (qint64 bin = 0; bin < a.bins(level); ++bin) {
            for (int channel = 0; channel < 2; ++channel) {
                if (!isNear(a.at(level, channel, bin), b.at(level, channel, bin), 0.0F))
                    return false;
            }
        }
    }
    return true;
}

} // namespace

class PeakPyramidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsBruteForce()
    {
        const auto stereo = makeStereo(5.0037);
        const auto frames = qint64(stereo.size() / 2);
        const auto pyramid = build(stereo);
        QCOMPARE(pyramid->frames(), frames);
        QVERIFY(std::abs(pyramid->durationSeconds() - 5.0037) < 1e-4);
        qint64 width = PeakPyramid::kBaseFrames;
        for (int level = 0; level < pyramid->levels(); ++level, width *= PeakPyramid::kFactor) {
            QCOMPARE(pyramid->framesPerBin(level), width);
            QCOMPARE(pyramid->bins(level), (frames + width - 1) / width);
            for (qint64 bin = 0; bin < pyramid->bins(level); ++bin) {
                for (int channel = 0; channel < 2; ++channel) {
                    const Peak expected = bruteForce(stereo, channel, bin * width, std::min(frames, (bin + 1) * width));
                    QVERIFY(isNear(pyramid->at(level, channel, bin), expected, 2.0F));
                }
            }
        }
        QCOMPARE(pyramid->bins(pyramid->levels() - 1), qint64(1));
    }

    void blockSizeDoesNotMatter()
    {
        const auto stereo = makeStereo(1.01);
        const auto usual = build(stereo);
        for (const size_t block : {size_t(1), size_t(100), size_t(256), size_t(5000), stereo.size()}) {
            const auto other = build(stereo, block);
            QCOMPARE(other->frames(), usual->frames());
            for (qint64 bin = 0; bin < usual->bins(0); ++bin)
                QVERIFY(isNear(other->at(0, 0, bin), usual->at(0, 0, bin), 1.0F)); // RMS may round differently
        }
    }

    void mergesOverARange()
    {
        const auto stereo = makeStereo(2.0);
        const auto pyramid = build(stereo);
        for (const auto& [level, first, end] : {std::tuple(0, qint64(256), qint64(256 * 7)),
                 {1, qint64(0), qint64(88200)}, {0, qint64(512), qint64(513)}}) {
            const qint64 width = pyramid->framesPerBin(level);
            const qint64 from = first / width * width; // whole bins decide about minimum and maximum
            const qint64 to = std::min(pyramid->frames(), (end + width - 1) / width * width);
            const Peak expected = bruteForce(stereo, 0, from, to);
            const Peak got = pyramid->over(level, 0, first, end);
            QVERIFY(std::abs(got.min - expected.min) <= 2 * kStep);
            QVERIFY(std::abs(got.max - expected.max) <= 2 * kStep);
            QVERIFY(std::abs(got.rms - expected.rms) <= 2e-3F);
        }
        QCOMPARE(pyramid->over(0, 0, 88200, 90000).max, 0.0F); // behind the end
        QCOMPARE(pyramid->over(0, 0, 500, 500).max, 0.0F);
        QVERIFY(isNear(pyramid->over(0, 1, -1000, 1 << 30), bruteForce(stereo, 1, 0, 88200), 40.0F));
    }

    void levelForTheScreen()
    {
        const auto pyramid = build(makeStereo(10.0)); // 441000 frames: 256, 1024 … 262144, 1048576 a bin
        QCOMPARE(pyramid->levelFor(1.0), 0);
        QCOMPARE(pyramid->levelFor(256.0), 0);
        QCOMPARE(pyramid->levelFor(1023.9), 0);
        QCOMPARE(pyramid->levelFor(1024.0), 1);
        QCOMPARE(pyramid->levelFor(1e12), pyramid->levels() - 1);
    }

    void oddSignals()
    {
        const auto empty = PeakPyramidBuilder().finish();
        QCOMPARE(empty->frames(), qint64(0));
        QCOMPARE(empty->levels(), 1);
        QCOMPARE(empty->bins(0), qint64(0));
        QCOMPARE(empty->at(0, 0, 0).max, 0.0F);
        QCOMPARE(empty->over(0, 0, 0, 100).max, 0.0F);
        const auto one = build({0.25F, -0.5F});
        QCOMPARE(one->bins(0), qint64(1));
        QVERIFY(isNear(one->at(0, 1, 0), {-0.5F, -0.5F, 0.5F}, 1.0F));
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const auto wild = build({nan, 5.0F, 2.0F, -5.0F});
        QCOMPARE(wild->at(0, 0, 0).max, 1.0F); // held at full scale
        QCOMPARE(wild->at(0, 1, 0).min, -1.0F);
        QCOMPARE(wild->at(7, 0, 0).max, 0.0F); // no such level, channel, bin
        QCOMPARE(wild->at(0, 2, 0).max, 0.0F);
        QCOMPARE(wild->at(0, 0, -1).max, 0.0F);
    }

    void fileRoundTrip()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("a.peaks"));
        for (const double seconds : {0.0, 0.001, 3.3}) {
            const auto pyramid = build(makeStereo(seconds));
            QVERIFY(pyramid->save(path));
            const auto loaded = PeakPyramid::load(path);
            QVERIFY(loaded);
            QVERIFY(isSame(**loaded, *pyramid));
        }
        QCOMPARE(PeakPyramid::load(directory.filePath(QStringLiteral("none"))).error().code, ErrorCode::FileNotFound);
        QVERIFY(!build(makeStereo(0.1))->save(directory.filePath(QStringLiteral("no/such/folder"))));
    }

    void damagedFileIsAnError()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("a.peaks"));
        QVERIFY(build(makeStereo(0.5))->save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        const auto isRefused = [&](const QByteArray& bytes) {
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                return false;
            out.close();
            const auto loaded = PeakPyramid::load(path);
            return !loaded && loaded.error().code == ErrorCode::ReadFailed;
        };
        for (qsizetype at = 0; at < good.size(); at += at < 64 ? 1 : 97) { // any byte changed …
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ 0x5A);
            QVERIFY2(isRefused(bytes), qPrintable(QString::number(at)));
        }
        for (qsizetype size = 0; size < good.size(); size += size < 64 ? 1 : 97) // … or the end missing
            QVERIFY2(isRefused(good.left(size)), qPrintable(QString::number(size)));
        QVERIFY(isRefused(QByteArray(1000, 'x')));
    }
};

QTEST_GUILESS_MAIN(PeakPyramidTest)
#include "tst_peak_pyramid.moc"

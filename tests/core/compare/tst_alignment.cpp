#include "core/compare/alignment.h"
#include "tests/support/made_song.h"
#include "tests/support/signals.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

using Samples = std::vector<float>;
constexpr int kRate = 22'050;

Samples joined(std::initializer_list<Samples> parts)
{
    Samples whole;
    for (const Samples& part : parts)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}

/// Much bass, little treble: as another room or another mixing desk would have it.
Samples darkened(const Samples& samples)
{
    Samples dark = samples;
    float low = 0.0F;
    for (float& sample : dark) {
        low += 0.1F * (sample - low);
        sample = 1.5F * low + 0.15F * sample;
    }
    return dark;
}

Samples scaled(Samples samples, float gain)
{
    for (float& sample : samples)
        sample *= gain;
    return samples;
}

/// s that the map is off at each tenth of a second of [from, to) in A; infinite in its gaps.
std::vector<double> errorsOf(const TimeMap& map, double from, double to, double rate, double offset)
{
    std::vector<double> errors;
    for (double a = from + 0.05; a < to; a += 0.1) {
        const auto b = map.toB(a);
        errors.push_back(b ? std::abs(*b - (offset + rate * a)) : INFINITY);
    }
    std::ranges::sort(errors);
    return errors;
}

double medianError(const TimeMap& map, double from, double to, double rate = 1.0, double offset = 0.0)
{
    const auto errors = errorsOf(map, from, to, rate, offset);
    return errors[errors.size() / 2];
}

double worstError(const TimeMap& map, double from, double to, double rate = 1.0, double offset = 0.0)
{
    return errorsOf(map, from, to, rate, offset).back();
}

} // namespace

class AlignmentTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    Samples m_song;
    double m_seconds = 0.0;

    QString wav(const char* name, const Samples& samples, int rate = kRate)
    {
        const QString path = m_directory.filePath(QString::fromLatin1(name) + QStringLiteral(".wav"));
        return writeWav(path, samples, 1, rate) ? path : QString();
    }

    QString song() { return m_directory.filePath(QStringLiteral("song.wav")); }

    /// The song against these samples; a default one, unrelated, when it fails.
    Alignment alignedWith(const Samples& samples, int rate = kRate)
    {
        const auto alignment = alignRecordings(song(), wav("other", samples, rate));
        return alignment.value_or(Alignment{});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_song = makeSong({});
        m_seconds = songSeconds({});
        QVERIFY(!wav("song", m_song).isEmpty());
    }

    void withItselfIsTheIdentity()
    {
        const auto alignment = alignRecordings(song(), song());
        QVERIFY(alignment && alignment->isRelated());
        QCOMPARE(alignment->map.pieces().size(), size_t{1});
        QCOMPARE_LE(worstError(alignment->map, 0.0, m_seconds), 0.001);
        QCOMPARE_LE(std::abs(alignment->tempoRatio - 1.0), 1e-5);
        QCOMPARE_LE(std::abs(alignment->pitchSemitones), 0.05);
        QCOMPARE_GE(alignment->coverageA, 0.99);
        QCOMPARE_GE(alignment->coverageB, 0.99);
        QCOMPARE_GE(alignment->confidence, 0.9);
    }

    void findsTempoAndPitch_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<double>("semitones");
        QTest::newRow("8 % slower") << 0.92 << 0.0;
        QTest::newRow("8 % faster, 3 lower") << 1.08 << -3.0;
        QTest::newRow("3 higher") << 1.0 << 3.0;
        QTest::newRow("3 % faster, 1.5 higher") << 1.03 << 1.5;
        QTest::newRow("20 % slower, 5 higher") << 0.8 << 5.0;
    }

    void findsTempoAndPitch()
    {
        QFETCH(const double, speed);
        QFETCH(const double, semitones);
        const Alignment alignment = alignedWith(makeSong({.speed = speed, .semitones = semitones}));
        QVERIFY(alignment.isRelated());
        QCOMPARE_LE(std::abs(alignment.tempoRatio - speed), 0.0005);
        QCOMPARE_LE(std::abs(alignment.pitchSemitones - semitones), 0.15);
        QCOMPARE_LE(medianError(alignment.map, 0.0, m_seconds, 1.0 / speed), 0.005);
        QCOMPARE_GE(alignment.coverageA, 0.95);
    }

    void aTurntableChangesBoth()
    {
        const Alignment alignment = alignedWith(playedAt(m_song, 1.04));
        QVERIFY(alignment.isRelated());
        QCOMPARE_LE(std::abs(alignment.tempoRatio - 1.04), 0.0005);
        QCOMPARE_LE(std::abs(alignment.pitchSemitones - 12.0 * std::log2(1.04)), 0.15);
        QCOMPARE_LE(worstError(alignment.map, 1.0, m_seconds - 1.0, 1.0 / 1.04), 0.005);
    }

    void aChangingTurntableGivesPieces()
    {
        const Samples first = playedAt(passageOf(m_song, kRate, 0.0, 16.0), 1.03);
        const Alignment alignment
            = alignedWith(joined({first, playedAt(passageOf(m_song, kRate, 16.0, m_seconds), 0.98)}));
        const double change = 16.0 / 1.03;
        QCOMPARE_GE(alignment.map.pieces().size(), size_t{2});
        QCOMPARE_LE(alignment.map.pieces().size(), size_t{4});
        QCOMPARE_LE(worstError(alignment.map, 0.5, 15.0, 1.0 / 1.03), 0.010);
        QCOMPARE_LE(worstError(alignment.map, 17.0, m_seconds - 0.5, 1.0 / 0.98, change - 16.0 / 0.98), 0.010);
    }

    void cutsAndInsertsAreGaps()
    {
        const Samples other = makeSong({.seed = 7});
        const Alignment alignment
            = alignedWith(joined({passageOf(m_song, kRate, 0.0, 10.0), passageOf(m_song, kRate, 14.3, 24.0),
                passageOf(other, kRate, 3.0, 8.0), passageOf(m_song, kRate, 24.0, m_seconds)}));
        QCOMPARE(alignment.map.pieces().size(), size_t{3});
        QCOMPARE_LE(worstError(alignment.map, 0.0, 9.5), 0.005);
        QCOMPARE_LE(worstError(alignment.map, 14.8, 23.5, 1.0, -4.3), 0.005);
        QCOMPARE_LE(worstError(alignment.map, 24.5, m_seconds, 1.0, 0.7), 0.005);
        for (const double a : {10.7, 12.0, 13.6})
            QVERIFY2(!alignment.map.toB(a), "what was cut out has no counterpart");
        for (const double b : {20.4, 22.0, 24.0})
            QVERIFY2(!alignment.map.toA(b), "nor has what was inserted");
        QCOMPARE_LE(std::abs(alignment.map.pieces()[0].a.end - 10.0), 0.4);
        QCOMPARE_LE(std::abs(alignment.map.pieces()[1].a.start - 14.3), 0.4);
        QCOMPARE_LE(std::abs(alignment.map.pieces()[1].b.end - 19.7), 0.4);
        QCOMPARE_LE(std::abs(alignment.map.pieces()[2].b.start - 24.7), 0.4);
    }

    void levelSoundAndNoiseDontMatter()
    {
        Samples noisy = darkened(scaled(m_song, 0.5F));
        mixInto(noisy, makeNoise(3, kRate, m_seconds, 0.02));
        const Alignment alignment = alignedWith(noisy);
        QVERIFY(alignment.isRelated());
        QCOMPARE_LE(medianError(alignment.map, 0.0, m_seconds), 0.005);
        QCOMPARE_GE(alignment.coverageA, 0.9);
    }

    void findsASongInAMix()
    {
        const Samples before = makeSong({.seed = 5, .bars = 20});
        const Samples after = makeSong({.seed = 6, .bars = 20});
        const double offset = double(before.size()) / kRate;
        const Alignment alignment = alignedWith(joined({before, m_song, after}));
        QCOMPARE_LE(worstError(alignment.map, 0.5, m_seconds - 0.5, 1.0, offset), 0.005);
        QCOMPARE_GE(alignment.coverageA, 0.95);
        QCOMPARE_LE(std::abs(alignment.coverageB - m_seconds / (m_seconds + 2.0 * offset)), 0.05);
        QVERIFY(!alignment.map.toA(offset - 2.0));
        QVERIFY(!alignment.map.toA(offset + m_seconds + 2.0));
    }

    void isTheSameTheOtherWayRound()
    {
        const QString other = wav("other", makeSong({.bars = 20, .speed = 1.05, .semitones = 2.0}));
        const auto there = alignRecordings(song(), other);
        const auto back = alignRecordings(other, song());
        QVERIFY(there && back && there->isRelated());
        QCOMPARE(back->map, there->map.mirrored());
        QCOMPARE(back->tempoRatio, 1.0 / there->tempoRatio);
        QCOMPARE(back->pitchSemitones, -there->pitchSemitones);
        QCOMPARE(back->coverageA, there->coverageB);
        QCOMPARE(back->confidence, there->confidence);
    }

    void unrelatedSongsShareNothing_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<double>("speed");
        QTest::newRow("same tempo, key and drum pattern") << 21 << 1.0;
        QTest::newRow("another one") << 22 << 1.0;
        QTest::newRow("another tempo") << 23 << 1.06;
    }

    void unrelatedSongsShareNothing()
    {
        QFETCH(const int, seed);
        QFETCH(const double, speed);
        const Alignment alignment = alignedWith(makeSong({.seed = std::uint32_t(seed), .speed = speed}));
        QVERIFY(!alignment.isRelated());
        QVERIFY(alignment.map.isEmpty());
        QCOMPARE(alignment.coverageA, 0.0);
        QCOMPARE(alignment.confidence, 0.0);
    }

    void nothingToGoByIsUnrelated_data()
    {
        QTest::addColumn<Samples>("samples");
        QTest::newRow("silence") << makeSilence(kRate, 20.0);
        QTest::newRow("noise") << makeNoise(9, kRate, 20.0);
        QTest::newRow("half a second") << passageOf(makeSong({}), kRate, 4.0, 4.5);
        QTest::newRow("one sample") << Samples{0.5F};
    }

    void nothingToGoByIsUnrelated()
    {
        QFETCH(const Samples, samples);
        const QString other = wav("other", samples);
        const auto alignment = alignRecordings(song(), other);
        QVERIFY2(alignment, alignment ? "" : qPrintable(alignment.error().text()));
        QVERIFY(!alignment->isRelated());
        const auto withItself = alignRecordings(other, other);
        QVERIFY(withItself);
    }

    void otherRatesDontMatter()
    {
        const Alignment alignment = alignedWith(makeSong({.rate = 8000}), 8000);
        QVERIFY(alignment.isRelated());
        QCOMPARE_LE(medianError(alignment.map, 0.0, m_seconds), 0.005);
    }

    void badFilesAreNamed()
    {
        const QString text = m_directory.filePath(QStringLiteral("notes.txt"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is not music\n").repeated(100));
        file.close();
        for (const bool isFirst : {true, false}) {
            const auto alignment = alignRecordings(isFirst ? text : song(), isFirst ? song() : text);
            QVERIFY(!alignment);
            QCOMPARE(alignment.error().code, ErrorCode::NotAudio);
            QVERIFY(alignment.error().message.contains(QStringLiteral("notes.txt")));
        }
        const auto missing = alignRecordings(song(), m_directory.filePath(QStringLiteral("nowhere.wav")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
        QVERIFY(missing.error().message.contains(QStringLiteral("nowhere.wav")));
    }

    void tellsHowFarItIs()
    {
        std::vector<double> told;
        const auto alignment = alignRecordings(song(), song(), [&told](double fraction) {
            told.push_back(fraction);
            return true;
        });
        QVERIFY(alignment);
        QVERIFY(!told.empty());
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE_GE(told.front(), 0.0);
        QCOMPARE_LE(told.back(), 1.0);
    }

    void canBeCancelled()
    {
        int questions = 0;
        const auto alignment = alignRecordings(song(), song(), [&questions](double) {
            ++questions;
            return false;
        });
        QVERIFY(!alignment);
        QCOMPARE(alignment.error().code, ErrorCode::Cancelled);
        QCOMPARE(questions, 1);
    }
};

QTEST_GUILESS_MAIN(AlignmentTest)
#include "tst_alignment.moc"

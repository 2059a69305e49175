// Without good weights the drums are told apart by signal processing, and every result says so.
#include "tests/support/program.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;

/// Kicks, half a second apart.
std::vector<float> makeKicks()
{
    const std::vector<float> kick = makeKick(kRate);
    auto signal = makeSilence(kRate, 6.0);
    for (int beat = 1; beat < 11; ++beat)
        mixInto(signal, kick, size_t(beat * kRate / 2));
    return signal;
}

} // namespace

class TestDrumModelFallback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeWav(m_folder.filePath(QStringLiteral("kicks.wav")), makeKicks(), 1, kRate)); }

    void saysWhichOneItUsed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("message");
        QTest::addRow("nothing wrong") << QString() << QString();
        QTest::addRow("no folder") << QStringLiteral("folder") << QStringLiteral("manifest.json");
        QTest::addRow("no weights") << QStringLiteral("weights") << QStringLiteral("heihachi-drums");
        QTest::addRow("a flipped bit") << QStringLiteral("bit") << QStringLiteral("heihachi-drums");
    }

    void saysWhichOneItUsed()
    {
        QFETCH(const QString, damage);
        QFETCH(const QString, message);
        const QTemporaryDir home;
        const QString models = home.filePath(QStringLiteral("models"));
        prepareModels(models, damage);
        const ProgramRun run = process(home, models, {});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject analysis
            = QJsonDocument::fromJson(contents(result(home, QStringLiteral("analysis.json")))).object();
        QVERIFY(contents(result(home, QStringLiteral("drum_hits.csv"))).contains("kick"));
        const bool hasNetwork = damage.isEmpty();
        QCOMPARE(mentions(analysis, QStringLiteral("drums.signal_processing")), !hasNetwork);
        if (!hasNetwork)
            QVERIFY2(run.errors.contains(message.toUtf8())
                    || contents(result(home, QStringLiteral("summary.md"))).contains(message.toUtf8()),
                run.errors.constData());
    }

    void canBeSwitchedOff()
    {
        const QTemporaryDir home;
        const QString config = home.filePath(QStringLiteral("config.yaml"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("stages:\n  drum_activations:\n    model: none\n");
        file.close();
        const ProgramRun run = process(home, QString(), {QStringLiteral("-c"), config});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject analysis
            = QJsonDocument::fromJson(contents(result(home, QStringLiteral("analysis.json")))).object();
        QVERIFY(mentions(analysis, QStringLiteral("drums.signal_processing")));
    }

private:
    static bool mentions(const QJsonObject& analysis, const QString& code)
    {
        return QJsonDocument(analysis).toJson().contains(code.toUtf8());
    }
    static QString result(const QTemporaryDir& home, const QString& name)
    {
        return home.filePath(QStringLiteral("out/kicks/") + name);
    }
    static void prepareModels(const QString& folder, const QString& damage)
    {
        if (damage == QLatin1String("folder"))
            return;
        QVERIFY(QDir().mkpath(folder));
        const QString source = sourceFolder() + QStringLiteral("/models/");
        const QString weights = QStringLiteral("heihachi-drums.safetensors");
        QVERIFY(QFile::copy(source + QStringLiteral("manifest.json"), folder + QStringLiteral("/manifest.json")));
        if (damage == QLatin1String("weights"))
            return;
        QByteArray bytes = contents(source + weights);
        QVERIFY(!bytes.isEmpty());
        if (damage == QLatin1String("bit"))
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QFile file(folder + QLatin1Char('/') + weights);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    ProgramRun process(const QTemporaryDir& home, const QString& models, const QStringList& more) const
    {
        if (models.isEmpty())
            qunsetenv("HEIHACHI_MODELS_DIR");
        else
            qputenv("HEIHACHI_MODELS_DIR", models.toUtf8());
        return runProgram(
            QStringList{QStringLiteral("process"), m_folder.filePath(QStringLiteral("kicks.wav")), QStringLiteral("-o"),
                home.filePath(QStringLiteral("out")), QStringLiteral("--no-figures")}
                + more,
            home.path());
    }

    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDrumModelFallback)
#include "tst_drum_model_fallback.moc"

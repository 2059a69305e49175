#include "tests/core/analysis/fake_stages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

ParameterDeclaration parameter(const QString& name, const ParameterValue& value, double minimum = 0.0,
    double maximum = 0.0, const QString& unit = {}, const QStringList& choices = {})
{
    return {name, unit, value, minimum, maximum, choices, QString()};
}

StageRegistry makeRegistry()
{
    StageEntry onsets = derivedStage(QStringLiteral("onsets"), {}, {QStringLiteral("onsets")}, succeed);
    onsets.declaration.parameters = {parameter(QStringLiteral("threshold"), 1.5, 0.5, 10.0, QStringLiteral("dB")),
        parameter(QStringLiteral("bands"), qint64(6), 1, 24), parameter(QStringLiteral("refine"), true),
        parameter(QStringLiteral("method"), QStringLiteral("flux"), 0, 0, {},
            {QStringLiteral("flux"), QStringLiteral("energy")})};
    StageEntry hits = derivedStage(QStringLiteral("drum_hits"), {}, {QStringLiteral("drum_hits")}, succeed);
    return registryOf({std::move(onsets), std::move(hits)});
}

} // namespace

class TestAnalysisConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsHoldEveryStageAndParameter()
    {
        const AnalysisConfig config = AnalysisConfig::defaults(m_registry);
        QCOMPARE(config.stages().keys(), (QStringList{QStringLiteral("drum_hits"), QStringLiteral("onsets")}));
        QVERIFY(config.isEnabled(QStringLiteral("onsets")));
        QVERIFY(!config.isEnabled(QStringLiteral("no_such_stage")));
        const auto parameters = config.stages().value(QStringLiteral("onsets")).parameters;
        QCOMPARE(parameters.size(), 4);
        QVERIFY(parameters.value(QStringLiteral("threshold")) == ParameterValue(1.5));
        QVERIFY(parameters.value(QStringLiteral("bands")) == ParameterValue(qint64(6)));
    }

    void overlaysDefaults_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("comment") << QByteArray("# nothing\n");
        QTest::newRow("no stages") << QByteArray("stages:\n");
        QTest::newRow("empty map") << QByteArray("stages: {}\n");
        QTest::newRow("stage without settings") << QByteArray("stages:\n  onsets:\n");
        QTest::newRow("defaults written out") << AnalysisConfig::defaults(m_registry).toYaml();
        QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBFstages: {}\n");
    }

    void overlaysDefaults()
    {
        QFETCH(const QByteArray, yaml);
        const auto config = AnalysisConfig::fromYaml(yaml, QStringLiteral("a.yaml"), m_registry);
        QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
        QVERIFY(*config == AnalysisConfig::defaults(m_registry));
    }

    void readsEveryType()
    {
        const auto config = AnalysisConfig::fromYaml(
            "stages:\n  onsets: {threshold: 2, bands: 12, refine: false, method: \"energy\"}\n"
            "  drum_hits:\n    enabled: false\n",
            QStringLiteral("a.yaml"), m_registry);
        QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
        const auto parameters = config->stages().value(QStringLiteral("onsets")).parameters;
        QVERIFY(
            parameters.value(QStringLiteral("threshold")) == ParameterValue(2.0)); // a whole number given for a real
        QVERIFY(parameters.value(QStringLiteral("bands")) == ParameterValue(qint64(12)));
        QVERIFY(parameters.value(QStringLiteral("refine")) == ParameterValue(false));
        QVERIFY(parameters.value(QStringLiteral("method")) == ParameterValue(QStringLiteral("energy")));
        QVERIFY(!config->isEnabled(QStringLiteral("drum_hits")));
        QVERIFY(config->isEnabled(QStringLiteral("onsets")));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, const char* yaml, const char* text) {
            QTest::newRow(name) << QByteArray(yaml) << QString::fromUtf8(text);
        };
        add("unknown key at the top", "stage:\n  onsets: {}\n",
            "“a.yaml”, line 1: “stage” is not known here. Did you mean “stages”? Known: stages.");
        add("unknown stage", "stages:\n  onset: {}\n",
            "“a.yaml”, line 2: there is no stage “onset”. Did you mean “onsets”? Known: drum_hits, onsets.");
        add("unknown stage, none near", "stages:\n  loudness: {}\n",
            "“a.yaml”, line 2: there is no stage “loudness”. Known: drum_hits, onsets.");
        add("unknown setting", "stages:\n  onsets:\n    bands: 3\n    treshold: 2.0\n",
            "“a.yaml”, line 4: the stage “onsets” has no setting “treshold”. Did you mean “threshold”? "
            "Known: enabled, threshold, bands, refine, method.");
        add("real out of range", "stages:\n  onsets:\n    threshold: 50\n",
            "“a.yaml”, line 3: “stages.onsets.threshold” must be a number from 0.5 to 10 dB, but is “50”.");
        add("real not a number", "stages:\n  onsets:\n    threshold: .nan\n",
            "“a.yaml”, line 3: “stages.onsets.threshold” must be a number from 0.5 to 10 dB, but is “.nan”.");
        add("real too large for a double", "stages:\n  onsets:\n    threshold: 1e999\n", "but is “1e999”.");
        add("text for a real", "stages:\n  onsets:\n    threshold: \"2.0\"\n",
            "“a.yaml”, line 3: “stages.onsets.threshold” must be a number from 0.5 to 10 dB, but is “2.0”.");
        add("whole out of range", "stages:\n  onsets: {bands: 0}\n",
            "“a.yaml”, line 2: “stages.onsets.bands” must be a whole number from 1 to 24, but is “0”.");
        add("whole beyond 64 bits", "stages:\n  onsets: {bands: 99999999999999999999}\n",
            "“stages.onsets.bands” must be a whole number from 1 to 24");
        add("real for a whole", "stages:\n  onsets: {bands: 3.0}\n",
            "“stages.onsets.bands” must be a whole number from 1 to 24, but is “3.0”.");
        add("word for a boolean", "stages:\n  onsets: {refine: yes}\n",
            "“a.yaml”, line 2: “stages.onsets.refine” must be true or false, but is “yes”.");
        add("text for the switch", "stages:\n  onsets:\n    enabled: \"true\"\n",
            "“a.yaml”, line 3: “stages.onsets.enabled” must be true or false, but is “true”.");
        add("unknown choice", "stages:\n  onsets: {method: magic}\n",
            "“stages.onsets.method” must be one of flux, energy, but is “magic”.");
        add("number for a choice", "stages:\n  onsets: {method: 5}\n",
            "“stages.onsets.method” must be one of flux, energy, but is “5”.");
        add("no value", "stages:\n  onsets:\n    bands: 3\n    threshold:\n",
            "“a.yaml”, line 4: “stages.onsets.threshold” must be a number from 0.5 to 10 dB, but is empty.");
        add("list for a value", "stages:\n  onsets:\n    threshold: [1, 2]\n", "but is a list.");
        add("map for a value", "stages:\n  onsets:\n    threshold: {a: 1}\n", "but is a group of settings.");
        add("setting twice", "stages:\n  onsets:\n    bands: 3\n    refine: true\n    bands: 4\n",
            "“a.yaml”, line 5: “stages.onsets.bands” is set twice, first in line 3.");
        add("stage twice", "stages:\n  onsets: {}\n  onsets: {}\n",
            "“a.yaml”, line 3: “stages.onsets” is set twice, first in line 2.");
        add("stages twice", "stages: {}\nstages: {}\n", "“a.yaml”, line 2: “stages” is set twice, first in line 1.");
        add("a list at the top", "- onsets\n",
            "“a.yaml”, line 1: the configuration must be made of “name: value” lines, but is a list.");
        add("a word at the top", "hello\n", "must be made of “name: value” lines, but is “hello”.");
        add("stages is a list", "stages:\n  - onsets\n",
            "“a.yaml”, line 2: “stages” must be made of “name: value” lines, but is a list.");
        add("stage is a value", "stages:\n  onsets: true\n",
            "“a.yaml”, line 2: “stages.onsets” must be made of “name: value” lines, but is “true”.");
        add("key is a list", "stages:\n  ? [a]\n  : 1\n", "line 2: a name was expected, but there is a list.");
        add("not YAML", "stages:\n  onsets: [1, 2\n", "“a.yaml”, line ");
        add("tab indented", "stages:\n\tonsets: {}\n", "this is not YAML");
        add("two documents", "stages: {}\n---\nstages: {}\n", "“a.yaml”, line 3: a second document starts here");
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, text);
        const auto config = AnalysisConfig::fromYaml(yaml, QStringLiteral("a.yaml"), m_registry);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::InvalidConfiguration);
        QVERIFY2(config.error().text().contains(text), qPrintable(config.error().text()));
    }

    void survivesDeepNesting()
    {
        const QByteArray yaml = QByteArray("stages: ") + QByteArray(100000, '[');
        QVERIFY(!AnalysisConfig::fromYaml(yaml, QStringLiteral("a.yaml"), m_registry));
        QVERIFY(!AnalysisConfig::fromStoredYaml(yaml));
    }

    void canonicalYaml()
    {
        AnalysisConfig config;
        config.setParameter(QStringLiteral("b"), QStringLiteral("y"), QStringLiteral("a \"b\"\n\\ é"));
        config.setParameter(QStringLiteral("b"), QStringLiteral("x"), 2.0);
        config.setParameter(QStringLiteral("b"), QStringLiteral("w"), qint64(-3));
        config.setEnabled(QStringLiteral("a"), false);
        QCOMPARE(config.toYaml(),
            QByteArray("stages:\n  a:\n    enabled: false\n  b:\n    enabled: true\n    w: -3\n    x: 2.0\n"
                       "    y: \"a \\\"b\\\"\\u000a\\\\ é\"\n"));
        QCOMPARE(AnalysisConfig().toYaml(), QByteArray("stages: {}\n"));
    }

    void storedYamlRoundTrips_data()
    {
        QTest::addColumn<double>("number");
        for (const double number : {0.1, 1.0 / 3.0, 2.0, -0.0, 1e-7, 1e21, 123456789.0, 5e-324,
                 std::numeric_limits<double>::max(), std::numeric_limits<double>::infinity()})
            QTest::addRow("%.17g", number) << number;
    }

    void storedYamlRoundTrips()
    {
        QFETCH(const double, number);
        AnalysisConfig config;
        config.setEnabled(QStringLiteral("gone_stage"), false);
        config.setParameter(QStringLiteral("s"), QStringLiteral("real"), number);
        config.setParameter(QStringLiteral("s"), QStringLiteral("whole"), qint64(9007199254740993));
        config.setParameter(QStringLiteral("s"), QStringLiteral("flag"), true);
        for (const char* text : {"true", "12", "1.5", "null", "~", "", " x ", "a: b", "# no", "\u2028“é”"})
            config.setParameter(QStringLiteral("s"), QString::fromUtf8(text), QString::fromUtf8(text));
        const auto read = AnalysisConfig::fromStoredYaml(config.toYaml());
        QVERIFY2(read, config.toYaml().constData());
        QVERIFY2(*read == config, read->toYaml().constData());
        QCOMPARE(read->toYaml(), config.toYaml());
    }

    void refusesDamagedStoredYaml_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not YAML") << QByteArray("stages: [");
        QTest::newRow("no stages") << QByteArray("a: 1\n");
        QTest::newRow("stage not a map") << QByteArray("stages: {a: 1}\n");
        QTest::newRow("value not a scalar") << QByteArray("stages: {a: {b: [1]}}\n");
        QTest::newRow("switch not boolean") << QByteArray("stages: {a: {enabled: 1}}\n");
    }

    void refusesDamagedStoredYaml()
    {
        QFETCH(const QByteArray, yaml);
        const auto config = AnalysisConfig::fromStoredYaml(yaml);
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::InvalidConfiguration);
    }

    void completesWithDefaults()
    {
        AnalysisConfig config;
        config.setParameter(QStringLiteral("onsets"), QStringLiteral("threshold"), qint64(3));
        config.setEnabled(QStringLiteral("gone_stage"), true);
        const auto completed = config.completed(m_registry);
        QVERIFY(completed);
        AnalysisConfig expected = AnalysisConfig::defaults(m_registry);
        expected.setParameter(QStringLiteral("onsets"), QStringLiteral("threshold"), 3.0);
        QVERIFY(*completed == expected);
        config.setParameter(QStringLiteral("onsets"), QStringLiteral("threshold"), 11.0);
        const auto refused = config.completed(m_registry);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().contains(QStringLiteral("must be a number from 0.5 to 10 dB, but is 11.0")),
            qPrintable(refused.error().text()));
    }

    void fileErrors()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings %1.yaml"));
        const auto codeOf = [&](const QString& file) {
            const auto config = AnalysisConfig::fromFile(file, m_registry);
            return config ? std::nullopt : std::optional(config.error());
        };
        const auto missing = codeOf(path);
        QVERIFY(missing);
        QCOMPARE(missing->code, ErrorCode::FileNotFound);
        QVERIFY(missing->message.contains(path));
        QCOMPARE(codeOf(folder.path())->code, ErrorCode::ReadFailed);

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("stages:\n  onsets:\n    bands: 99\n");
        file.close();
        const auto wrong = codeOf(path);
        QVERIFY(wrong);
        QCOMPARE(wrong->code, ErrorCode::InvalidConfiguration);
        QVERIFY2(wrong->message.contains(QStringLiteral("“%1”, line 3: ").arg(path)), qPrintable(wrong->message));

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.resize(2 << 20);
        file.close();
        QVERIFY(codeOf(path)->message.contains(QStringLiteral("too large")));

        if (file.setPermissions(QFileDevice::WriteOwner) && !QFileInfo(path).isReadable()) { // root reads everything
            QVERIFY(file.resize(10));
            QCOMPARE(codeOf(path)->code, ErrorCode::PermissionDenied);
        }
    }

private:
    const StageRegistry m_registry = makeRegistry();
};

QTEST_GUILESS_MAIN(TestAnalysisConfig)
#include "tst_analysis_config.moc"

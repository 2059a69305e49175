#include "tests/core/analysis/fake_stages.h"

#include <QtTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

TrackFormat trackNamed(const QString& name)
{
    TrackFormat format;
    format.name = name;
    return format;
}

StageEntry source(const QString& id)
{
    return chunkStage(
        id, {trackNamed(id + QStringLiteral("_track"))}, [](const Chunk&, std::span<Track>) { return Status(); });
}

StageEntry derived(const char* id, const QStringList& inputs, const QStringList& outputs)
{
    return derivedStage(QString::fromUtf8(id), inputs, outputs, succeed);
}

QStringList idsOf(const StageRegistry& registry)
{
    QStringList ids;
    for (const StageEntry& entry : registry.stages())
        ids << entry.declaration.id;
    return ids;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestStageRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsMakersFirst()
    {
        const auto registry = StageRegistry::build({derived("mix", words("beats segments"), words("mix")),
            derived("segments", words("beats"), words("segments")), derived("beats", words("a_track"), words("beats")),
            source(QStringLiteral("b")), source(QStringLiteral("a"))});
        QVERIFY(registry);
        QCOMPARE(idsOf(*registry), words("b a beats segments mix"));
        QCOMPARE(registry->makerOf(QStringLiteral("segments"))->declaration.id, QStringLiteral("segments"));
        QVERIFY(!registry->makerOf(QStringLiteral("nothing")));
        QVERIFY(!registry->find(QStringLiteral("nothing")));
    }

    void addsDependencies()
    {
        const auto registry = StageRegistry::build({source(QStringLiteral("a")), source(QStringLiteral("b")),
            derived("beats", words("a_track"), words("beats")), derived("segments", words("beats"), words("segments")),
            derived("other", words("b_track"), words("other"))});
        QVERIFY(registry);
        QCOMPARE(*registry->withDependencies(words("segments")), words("a beats segments"));
        QCOMPARE(*registry->withDependencies(words("other beats other")), words("a b beats other"));
        QCOMPARE(*registry->withDependencies({}), QStringList());
        const auto unknown = registry->withDependencies(words("beat"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(unknown.error().text(),
            QStringLiteral("There is no stage “beat”. Did you mean “beats”? Known: a, b, beats, segments, other."));
    }

    void refuses_data()
    {
        QTest::addColumn<std::vector<StageEntry>>("entries");
        QTest::addColumn<QString>("text");
        const auto add = [](const char* name, std::vector<StageEntry> entries, const char* text) {
            QTest::newRow(name) << std::move(entries) << QString::fromUtf8(text);
        };
        const StageEntry a = source(QStringLiteral("a"));
        add("id twice", {derived("a", {}, words("x")), derived("a", {}, words("y"))}, "There are two stages “a”.");
        add("output twice", {derived("a", {}, words("x")), derived("b", {}, words("x"))},
            "“x” is made by two stages, “a” and “b”.");
        add("input without maker", {a, derived("b", words("a_track y"), words("z"))},
            "The stage “b” needs “y”, which no stage makes.");
        add("circle", {a, derived("p", words("r"), words("q")), derived("q", words("q"), words("r"))},
            "circle, or need one that does: p, q.");
        add("needs itself", {derived("p", words("x"), words("x"))}, "circle, or need one that does: p.");
        add("no id", {derived("", {}, words("x"))}, "A stage has no id.");

        StageEntry neither = derived("b", {}, words("x"));
        neither.makeDerivedStage = nullptr;
        add("no maker", {neither}, "“b” must be either a chunk stage or a derived stage");
        StageEntry both = a;
        both.makeDerivedStage = derived("b", {}, {}).makeDerivedStage;
        add("two makers", {both}, "“a” must be either a chunk stage or a derived stage");
        StageEntry listening = source(QStringLiteral("b"));
        listening.declaration.inputs = words("a_track");
        add("chunk stage with input", {a, listening}, "The chunk stage “b” can't have inputs");

        StageEntry badDefault = derived("b", {}, words("x"));
        badDefault.declaration.parameters
            = {{QStringLiteral("threshold"), {}, ParameterValue(3.0), 0.0, 2.0, {}, QString()}};
        add("default out of range", {badDefault}, "The default of “b.threshold” must be a number from 0 to 2");
        StageEntry reserved = badDefault;
        reserved.declaration.parameters[0] = {QStringLiteral("enabled"), {}, ParameterValue(true), 0, 0, {}, QString()};
        add("name that is taken", {reserved}, "“enabled” twice, or its name is not free");
    }

    void refuses()
    {
        QFETCH(const std::vector<StageEntry>, entries);
        QFETCH(const QString, text);
        const auto registry = StageRegistry::build(entries);
        QVERIFY(!registry);
        QCOMPARE(registry.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(registry.error().text().contains(text), qPrintable(registry.error().text()));
    }

    void builtinStagesFitTogether()
    {
        const StageRegistry& registry = StageRegistry::builtin();
        const auto again = StageRegistry::build(registry.stages());
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        for (const StageEntry& entry : registry.stages()) {
            QVERIFY2(!entry.declaration.title.isEmpty(), qPrintable(entry.declaration.id));
            QVERIFY2(!entry.declaration.description.isEmpty(), qPrintable(entry.declaration.id));
            QVERIFY2(!entry.declaration.outputs.isEmpty(), qPrintable(entry.declaration.id));
        }
        const AnalysisConfig defaults = AnalysisConfig::defaults(registry);
        const auto read = AnalysisConfig::fromYaml(defaults.toYaml(), QStringLiteral("defaults"), registry);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == defaults);
    }

    void parametersComeAsDeclared()
    {
        StageEntry entry = derived("a", {}, words("x"));
        entry.declaration.parameters = {{QStringLiteral("real"), {}, ParameterValue(1.0), 0.0, 9.0, {}, QString()},
            {QStringLiteral("whole"), {}, ParameterValue(qint64(2)), 0.0, 9.0, {}, QString()},
            {QStringLiteral("flag"), {}, ParameterValue(false), 0.0, 0.0, {}, QString()},
            {QStringLiteral("text"), {}, ParameterValue(QStringLiteral("p")), 0.0, 0.0, words("p q"), QString()}};
        AnalysisConfig::StageSettings settings;
        settings.parameters.insert(QStringLiteral("real"), qint64(3));
        settings.parameters.insert(QStringLiteral("text"), QStringLiteral("q"));
        const StageParameters parameters(entry.declaration, settings);
        QCOMPARE(parameters.number(QStringLiteral("real")), 3.0);
        QCOMPARE(parameters.number(QStringLiteral("whole")), 2.0);
        QCOMPARE(parameters.flag(QStringLiteral("flag")), false);
        QCOMPARE(parameters.text(QStringLiteral("text")), QStringLiteral("q"));
    }
};

QTEST_GUILESS_MAIN(TestStageRegistry)
#include "tst_stage_registry.moc"

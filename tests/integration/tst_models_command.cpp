// `heihachi models` as a script meets it: the list, its JSON, and the exit status when a file is damaged.
#include "tests/support/program.h"
#include "tests/support/project_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace heihachi::test;

namespace {

const QByteArray kWeights("\x02\0\0\0\0\0\0\0{}", 10); // safetensors without a tensor

QByteArray manifest()
{
    const QByteArray hash = QCryptographicHash::hash(kWeights, QCryptographicHash::Sha256).toHex();
    return R"({"format":1,"models":[{"id":"made","version":4,"title":"A made model","file":"made.safetensors",)"
           R"("bytes":10,"sha256":")"
        + hash
        + R"(","architecture":"none","input":"none","labels":["x"],"licence":"CC0-1.0","metrics":{"f":0.5},)"
          R"("card":"made.md"}]})";
}

} // namespace

class TestModelsCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(writeBytes(m_dir->filePath(QStringLiteral("manifest.json")), manifest()));
        QVERIFY(writeBytes(m_dir->filePath(QStringLiteral("made.safetensors")), kWeights));
        qputenv("HEIHACHI_MODELS_DIR", QFile::encodeName(m_dir->path()));
    }

    void cleanup() { qputenv("HEIHACHI_MODELS_DIR", m_outside); }

    void listsModels()
    {
        const ProgramRun run = models({});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QByteArray());
        for (const char* part : {"made ", "version 4", "A made model", "CC0-1.0", "10 bytes", " ok\n"})
            QVERIFY2(run.output.contains(part), run.output.constData());
    }

    void listsThemAsJson()
    {
        const ProgramRun run = models({QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject model
            = QJsonDocument::fromJson(run.output).object().value(QLatin1String("models")).toArray().first().toObject();
        QCOMPARE(model.value(QLatin1String("id")).toString(), QStringLiteral("made"));
        QCOMPARE(model.value(QLatin1String("version")).toInt(), 4);
        QCOMPARE(model.value(QLatin1String("bytes")).toInt(), 10);
        QCOMPARE(model.value(QLatin1String("state")).toString(), QStringLiteral("ok"));
    }

    void failsWhenAFileHasChanged()
    {
        QVERIFY(writeBytes(m_dir->filePath(QStringLiteral("made.safetensors")), "0123456789"));
        const ProgramRun run = models({});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.output.contains("checksum mismatch"), run.output.constData());
        QVERIFY(!run.errors.isEmpty());
    }

    void failsWithoutAList()
    {
        QVERIFY(QFile::remove(m_dir->filePath(QStringLiteral("manifest.json"))));
        const ProgramRun run = models({});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(QFile::encodeName(m_dir->path())), run.errors.constData());
    }

    void findsTheModelsBesideTheProgram()
    {
        qunsetenv("HEIHACHI_MODELS_DIR");
        const ProgramRun run = models({QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        const QString folder = QJsonDocument::fromJson(run.output).object().value(QLatin1String("folder")).toString();
        QCOMPARE(QFileInfo(folder).canonicalFilePath(),
            QFileInfo(QFileInfo(programPath()).path() + QStringLiteral("/models")).canonicalFilePath());
    }

private:
    [[nodiscard]] ProgramRun models(const QStringList& options) const
    {
        return runProgram(QStringList{QStringLiteral("models")} + options, m_dir->path());
    }

    QByteArray m_outside = qgetenv("HEIHACHI_MODELS_DIR");
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestModelsCommand)
#include "tst_models_command.moc"

// The models folder: where it is looked for, and what is said of files that are missing or have changed.
#include "core/nn/model_library.h"
#include "tests/support/project_files.h"
#include "tests/support/safetensors_writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

const QString kId = QStringLiteral("made");

QByteArray weights()
{
    return makeSafetensors({{QStringLiteral("a"), {1}, {3}}});
}

/// A manifest that lists `bytes` as made.safetensors.
QByteArray manifestFor(const QByteArray& bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QJsonObject model{{QStringLiteral("id"), kId}, {QStringLiteral("version"), 1},
        {QStringLiteral("title"), QStringLiteral("Made")}, {QStringLiteral("file"), QStringLiteral("made.safetensors")},
        {QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("sha256"), QString::fromLatin1(hash)},
        {QStringLiteral("architecture"), QStringLiteral("none")}, {QStringLiteral("input"), QStringLiteral("none")},
        {QStringLiteral("labels"), QJsonArray{QStringLiteral("x")}}, {QStringLiteral("licence"), QStringLiteral("MIT")},
        {QStringLiteral("metrics"), QJsonObject()}, {QStringLiteral("card"), QStringLiteral("made.md")}};
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("models"), QJsonArray{model}}})
        .toJson();
}

} // namespace

class TestModelLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qputenv("HEIHACHI_MODELS_DIR", m_outside); }
    void opensAModel();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesAnUnknownId();
    void needsAManifest();
    void findsTheFolderNamedByTheEnvironment();
    void theBuiltFolderIsWhole();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("made.safetensors")); }
    [[nodiscard]] QString manifest() const { return m_dir->filePath(QStringLiteral("manifest.json")); }

    QByteArray m_outside = qgetenv("HEIHACHI_MODELS_DIR");
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestModelLibrary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(writeBytes(manifest(), manifestFor(weights())));
    QVERIFY(writeBytes(file(), weights()));
}

void TestModelLibrary::opensAModel()
{
    const auto library = ModelLibrary::open(m_dir->path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().text()));
    QCOMPARE(library->models().size(), size_t(1));
    QCOMPARE(library->state(*library->model(kId)), ModelState::Ok);
    const auto loaded = library->load(kId);
    QVERIFY(loaded);
    QCOMPARE(loaded->floats(QStringLiteral("a")).value(), std::vector<float>{3});
}

void TestModelLibrary::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("listed");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<ModelState>("state");
    QByteArray changed = weights();
    changed.back() = char(changed.back() ^ 1);
    QTest::newRow("cut short") << weights() << weights().chopped(1) << ModelState::WrongSize;
    QTest::newRow("longer") << weights() << weights() + '\0' << ModelState::WrongSize;
    QTest::newRow("one bit changed") << weights() << changed << ModelState::ChecksumMismatch;
    QTest::newRow("as listed, but no weights") << QByteArray("hello") << QByteArray("hello") << ModelState::Unreadable;
    QTest::newRow("missing") << weights() << QByteArray() << ModelState::Missing;
}

void TestModelLibrary::saysWhatIsWrong()
{
    QFETCH(const QByteArray, listed);
    QFETCH(const QByteArray, there);
    QFETCH(const ModelState, state);
    QVERIFY(writeBytes(manifest(), manifestFor(listed)));
    QVERIFY(there.isNull() ? QFile::remove(file()) : writeBytes(file(), there));
    const auto library = ModelLibrary::open(m_dir->path());
    QVERIFY(library);
    QCOMPARE(library->state(library->models().front()), state);
    const auto loaded = library->load(kId);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, state == ModelState::Missing ? ErrorCode::FileNotFound : ErrorCode::DamagedModel);
    QVERIFY(loaded.error().message.contains(file()));
}

void TestModelLibrary::refusesAnUnknownId()
{
    const auto library = ModelLibrary::open(m_dir->path());
    QVERIFY(library);
    QCOMPARE(library->model(QStringLiteral("other")), nullptr);
    QCOMPARE(library->load(QStringLiteral("other")).error().code, ErrorCode::InvalidArgument);
}

void TestModelLibrary::needsAManifest()
{
    QVERIFY(QFile::remove(manifest()));
    QCOMPARE(ModelLibrary::open(m_dir->path()).error().code, ErrorCode::FileNotFound);
    QVERIFY(writeBytes(manifest(), "{"));
    QCOMPARE(ModelLibrary::open(m_dir->path()).error().code, ErrorCode::DamagedModel);
}

void TestModelLibrary::findsTheFolderNamedByTheEnvironment()
{
    qputenv("HEIHACHI_MODELS_DIR", QFile::encodeName(m_dir->path()));
    const auto library = ModelLibrary::find();
    QVERIFY(library);
    QCOMPARE(library->folder(), m_dir->path());
    qputenv("HEIHACHI_MODELS_DIR", QFile::encodeName(m_dir->filePath(QStringLiteral("none"))));
    const auto missing = ModelLibrary::find(); // named and wrong is said, not passed over
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    qunsetenv("HEIHACHI_MODELS_DIR");
    QCOMPARE(ModelLibrary::searchFolders().size(), 2);
}

void TestModelLibrary::theBuiltFolderIsWhole()
{
    const auto library = ModelLibrary::find();
    QVERIFY2(library, library ? "" : qPrintable(library.error().text()));
    for (const ModelEntry& model : library->models()) {
        QCOMPARE(modelStateId(library->state(model)), QStringLiteral("ok"));
        QVERIFY2(QFile::exists(QDir(library->folder()).filePath(model.card)), qPrintable(model.card));
    }
}

QTEST_GUILESS_MAIN(TestModelLibrary)
#include "tst_model_library.moc"

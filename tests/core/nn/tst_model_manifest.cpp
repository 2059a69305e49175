// models/manifest.json: what it must hold, and that every slip in it is named.
#include "core/nn/model_manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace heihachi;

namespace {

QJsonObject rightModel()
{
    return {{QStringLiteral("id"), QStringLiteral("heihachi-drums")}, {QStringLiteral("version"), 3},
        {QStringLiteral("title"), QStringLiteral("Drums and beats")},
        {QStringLiteral("file"), QStringLiteral("heihachi-drums.safetensors")}, {QStringLiteral("bytes"), 1234567},
        {QStringLiteral("sha256"), QString(64, QLatin1Char('a'))},
        {QStringLiteral("architecture"), QStringLiteral("drum-tcn-1")},
        {QStringLiteral("input"), QStringLiteral("2 x frames x 72")},
        {QStringLiteral("labels"), QJsonArray{QStringLiteral("kick"), QStringLiteral("kick_velocity")}},
        {QStringLiteral("licence"), QStringLiteral("MIT")},
        {QStringLiteral("metrics"), QJsonObject{{QStringLiteral("kick_f"), 0.93}}},
        {QStringLiteral("card"), QStringLiteral("heihachi-drums.md")}};
}

Result<ModelManifest> read(const QJsonArray& models, const QJsonValue& format = 1)
{
    const QJsonObject root{{QStringLiteral("format"), format}, {QStringLiteral("models"), models}};
    return ModelManifest::fromJson(QJsonDocument(root).toJson(), QStringLiteral("list.json"));
}

} // namespace

class TestModelManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void mayBeEmpty();
    void needsEveryKey();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void refusesWrongForms_data();
    void refusesWrongForms();
    void refusesTheSameIdTwice();
    void refusesANewerFormat();
};

void TestModelManifest::readsEveryField()
{
    const auto manifest = read({rightModel()});
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().text()));
    QCOMPARE(manifest->models.size(), size_t(1));
    const ModelEntry wanted{QStringLiteral("heihachi-drums"), 3, QStringLiteral("Drums and beats"),
        QStringLiteral("heihachi-drums.safetensors"), 1234567, QByteArray(64, 'a'), QStringLiteral("drum-tcn-1"),
        QStringLiteral("2 x frames x 72"), {QStringLiteral("kick"), QStringLiteral("kick_velocity")},
        QStringLiteral("MIT"), {{QStringLiteral("kick_f"), 0.93}}, QStringLiteral("heihachi-drums.md")};
    QCOMPARE(manifest->models.front(), wanted);
}

void TestModelManifest::mayBeEmpty()
{
    const auto manifest = read({});
    QVERIFY(manifest);
    QVERIFY(manifest->models.empty());
}

void TestModelManifest::needsEveryKey()
{
    for (const QString& key : rightModel().keys()) {
        QJsonObject model = rightModel();
        model.remove(key);
        const auto manifest = read({model});
        QVERIFY2(!manifest, qPrintable(key));
        QCOMPARE(manifest.error().code, ErrorCode::DamagedModel);
        QVERIFY2(manifest.error().message.contains(key), qPrintable(manifest.error().message));
    }
}

void TestModelManifest::refusesWrongValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* key, const QJsonValue& value) {
        const QByteArray shown = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        QTest::addRow("%s %s", key, shown.constData()) << QString::fromLatin1(key) << value;
    };
    const auto text = [](const char* value) { return QJsonValue(QString::fromUtf8(value)); };
    for (const char* id : {"", "Drums", "a b", "-a", "a/b", "../a"})
        row("id", text(id));
    row("version", text("1"));
    for (const double version : {0.0, -1.0, 1.5, 1e18})
        row("version", version);
    row("title", text(" "));
    row("title", 1);
    for (const char* name : {"", "../w.safetensors", "/w", "a/b", "a\\b", ".hidden", "..", "w\n", "ö"})
        row("file", text(name));
    for (const double bytes : {0.0, -5.0, 0.5, 1e300})
        row("bytes", bytes);
    row("sha256", text("abc"));
    row("sha256", QString(64, QLatin1Char('A')));
    row("sha256", QString(65, QLatin1Char('a')));
    row("labels", QJsonArray());
    row("labels", text("kick"));
    row("labels", QJsonArray{1});
    row("labels", QJsonArray{text("kick"), text("kick")});
    row("metrics", QJsonArray());
    row("metrics", QJsonObject{{QStringLiteral("f"), QStringLiteral("0.9")}});
    row("licence", QJsonValue());
    row("card", text("../../etc/passwd"));
}

void TestModelManifest::refusesWrongValues()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject model = rightModel();
    model.insert(key, value);
    const auto manifest = read({model});
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::DamagedModel);
    QVERIFY2(manifest.error().message.contains(key), qPrintable(manifest.error().message));
    QVERIFY(manifest.error().message.contains(QLatin1String("list.json")));
}

void TestModelManifest::refusesWrongForms_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "[]", "{", "{}", R"({"models":[]})", R"({"format":1})", R"({"format":0,"models":[]})",
             R"({"format":"1","models":[]})", R"({"format":1,"models":{}})", R"({"format":1,"models":[1]})",
             R"({"format":1,"models":[{"surprise":1}]})", R"({"format":1,"models":[],"more":1})"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void TestModelManifest::refusesWrongForms()
{
    QFETCH(const QByteArray, json);
    const auto manifest = ModelManifest::fromJson(json, QStringLiteral("list.json"));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::DamagedModel);
}

void TestModelManifest::refusesTheSameIdTwice()
{
    const auto manifest = read({rightModel(), rightModel()});
    QVERIFY(!manifest);
    QVERIFY(manifest.error().message.contains(QLatin1String("heihachi-drums")));
}

void TestModelManifest::refusesANewerFormat()
{
    const auto manifest = read({}, 2);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, ErrorCode::NewerVersion);
}

QTEST_GUILESS_MAIN(TestModelManifest)
#include "tst_model_manifest.moc"

// The reader of weights: right files, files made to do harm, and a few thousand damaged at random.
#include "core/nn/safetensors.h"
#include "tests/support/project_files.h"
#include "tests/support/safetensors_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace heihachi;
using namespace heihachi::test;

namespace {

Result<SafetensorsFile> read(const QByteArray& bytes)
{
    return SafetensorsFile::fromBytes(bytes, QStringLiteral("made"));
}

QByteArray zeros(int count)
{
    return QByteArray(count, '\0');
}

} // namespace

class TestSafetensors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTensorsAndMetadata();
    void readsHalfPrecision();
    void readsWhatIsUnusual_data();
    void readsWhatIsUnusual();
    void refusesHarm_data();
    void refusesHarm();
    void refusesLengths();
    void floatsNeedsARightType();
    void survivesRandomDamage();
    void readsAFile();
    void namesTheFileThatCannotBeRead();
};

void TestSafetensors::readsTensorsAndMetadata()
{
    const auto file = read(makeSafetensors(
        {{QStringLiteral("b.weight"), {2, 3}, {1, 2, 3, 4, 5, -6.5F}}, {QStringLiteral("a"), {}, {0.25F}}},
        {{QStringLiteral("windows"), QStringLiteral("1024,4096")}, {QStringLiteral("ö\n\""), QStringLiteral("ü")}}));
    QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
    QCOMPARE(file->tensors().size(), size_t(2));
    QCOMPARE(file->tensors()[0].name, QStringLiteral("b.weight"));
    QCOMPARE(file->find(QStringLiteral("b.weight"))->shape, (std::vector<qint64>{2, 3}));
    QCOMPARE(file->find(QStringLiteral("a"))->elements, 1);
    QCOMPARE(file->find(QStringLiteral("c")), nullptr);
    QCOMPARE(file->floats(QStringLiteral("b.weight")).value(), (std::vector<float>{1, 2, 3, 4, 5, -6.5F}));
    QCOMPARE(file->floats(QStringLiteral("a")).value(), std::vector<float>{0.25F});
    QCOMPARE(file->metadata().value(QStringLiteral("windows")), QStringLiteral("1024,4096"));
    QCOMPARE(file->metadata().value(QStringLiteral("ö\n\"")), QStringLiteral("ü"));
}

void TestSafetensors::readsHalfPrecision()
{
    const auto file = read(makeSafetensorsRaw(
        R"({"h":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}})", QByteArray::fromHex("003c00c5"))); // 1.0, -5.0
    QVERIFY(file);
    QCOMPARE(file->floats(QStringLiteral("h")).value(), (std::vector<float>{1.0F, -5.0F}));
}

void TestSafetensors::readsWhatIsUnusual_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("dataBytes");
    QTest::addColumn<int>("tensors");
    QTest::newRow("nothing") << QByteArray("{}") << 0 << 0;
    QTest::newRow("only metadata") << QByteArray(R"({"__metadata__":{}})") << 0 << 0;
    QTest::newRow("padded header") << QByteArray("{}       ") << 0 << 0;
    QTest::newRow("no values") << QByteArray(R"({"a":{"dtype":"F32","shape":[0,9],"data_offsets":[0,0]}})") << 0 << 1;
    QTest::newRow("white space, other order")
        << QByteArray("{ \"a\" :\n{\"data_offsets\": [ 0 , 8 ], \"shape\":[1],\t\"dtype\":\"I64\"} }") << 8 << 1;
    QTest::newRow("data in another order than the names")
        << QByteArray(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},)"
                      R"("b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})")
        << 8 << 2;
}

void TestSafetensors::readsWhatIsUnusual()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, dataBytes);
    QFETCH(const int, tensors);
    const auto file = read(makeSafetensorsRaw(header, zeros(dataBytes)));
    QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
    QCOMPARE(int(file->tensors().size()), tensors);
}

void TestSafetensors::refusesHarm_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("dataBytes");
    const auto row = [](const char* name, const QByteArray& header, int dataBytes = 0) {
        QTest::newRow(name) << header << dataBytes;
    };
    const auto entry = [](const QByteArray& type, const QByteArray& shape, const QByteArray& offsets) {
        return QByteArray(
            "{\"a\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}}");
    };
    row("empty header", "");
    row("no JSON", "hello");
    row("cut short", R"({"a":{"dtype":"F32")");
    row("a list", "[]");
    row("white space first", " {}");
    row("text behind", "{} {}");
    row("deep", QByteArray(200000, '['));
    row("deep value", "{\"a\":" + QByteArray(200000, '[') + "}");
    row("deep metadata", "{\"__metadata__\":" + QByteArray(200000, '{') + "}");
    row("unfinished string", "{\"a");
    row("unfinished escape", "{\"a\\");
    row("bad UTF-8", "{\"\xff\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]}}");
    row("no name", R"({"":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}})");
    row("a comma too many", R"({"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},})");
    row("metadata that is no text", R"({"__metadata__":{"a":1}})");
    row("metadata twice", R"({"__metadata__":{},"__metadata__":{}})");
    row("metadata with a name twice", R"({"__metadata__":{"a":"1","a":"2"}})");
    row("a tensor twice",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        8);
    row("a key twice", R"({"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 4);
    row("an unknown key", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}})", 4);
    row("no shape", R"({"a":{"dtype":"F32","data_offsets":[0,4]}})", 4);
    row("no offsets", R"({"a":{"dtype":"F32","shape":[1]}})", 4);
    row("an entry that is a number", R"({"a":1})", 4);
    row("an empty entry", R"({"a":{}})");
    row("an unknown type", entry("F31", "[1]", "[0,4]"), 4);
    row("one offset", entry("F32", "[1]", "[4]"), 4);
    row("three offsets", entry("F32", "[1]", "[0,4,4]"), 4);
    row("offsets reversed", entry("F32", "[1]", "[4,0]"), 4);
    row("offset negative", entry("F32", "[1]", "[-4,0]"), 4);
    row("offset broken", entry("F32", "[1]", "[0,4.0]"), 4);
    row("offset with exponent", entry("F32", "[1]", "[0,4e0]"), 4);
    row("offset behind the end", entry("F32", "[2]", "[0,8]"), 4);
    row("offset of 2^63", entry("U8", "[1]", "[9223372036854775807,9223372036854775808]"), 4);
    row("offsets near 2^63", entry("U8", "[1]", "[9223372036854775806,9223372036854775807]"), 4);
    row("offset of 2^64", entry("F32", "[1]", "[0,18446744073709551620]"), 4);
    row("extent negative", entry("F32", "[-1]", "[0,4]"), 4);
    row("shape that overflows to one", entry("F32", "[4294967296,4294967296,1]", "[0,0]"));
    row("shape of too many bytes", entry("F64", "[2305843009213693952]", "[0,0]"));
    row("shape too long", entry("F32", "[1,1,1,1,1,1,1,1,1]", "[0,4]"), 4);
    row("shape of another size", entry("F32", "[2]", "[0,4]"), 4);
    row("type of another size", entry("F16", "[1]", "[0,4]"), 4);
    row("bytes behind", entry("F32", "[1]", "[0,4]"), 5);
    row("bytes and no tensor", "{}", 1);
    row("a hole before", entry("F32", "[1]", "[4,8]"), 8);
    row("a hole between",
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}})",
        3);
    row("an overlap",
        R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
        3);
}

void TestSafetensors::refusesHarm()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, dataBytes);
    const auto file = read(makeSafetensorsRaw(header, zeros(dataBytes)));
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::DamagedModel);
    QVERIFY2(file.error().message.contains(QLatin1String("made")), qPrintable(file.error().message));
}

void TestSafetensors::refusesLengths()
{
    QVERIFY(!read({}));
    QVERIFY(!read(zeros(7)));
    QVERIFY(!read(zeros(8))); // a header of no bytes
    QVERIFY(!read(QByteArray::fromHex("0300000000000000") + "{}")); // one byte longer than the file
    QVERIFY(!read(QByteArray(8, '\xff') + "{}"));
    QVERIFY(!read(QByteArray::fromHex("0200000000000080") + "{}"));
    const QByteArray padding(SafetensorsFile::kMaximumHeaderBytes - 1, ' ');
    QVERIFY(!read(makeSafetensorsRaw("{}" + padding, {})));
    QVERIFY(read(makeSafetensorsRaw("{}" + padding.chopped(1), {})));
}

void TestSafetensors::floatsNeedsARightType()
{
    const auto file
        = read(makeSafetensorsRaw(R"({"whole":{"dtype":"I32","shape":[1],"data_offsets":[0,4]}})", zeros(4)));
    QVERIFY(file);
    for (const QString& name : {QStringLiteral("whole"), QStringLiteral("absent")}) {
        const auto values = file->floats(name);
        QVERIFY(!values);
        QCOMPARE(values.error().code, ErrorCode::DamagedModel);
        QVERIFY(values.error().message.contains(name));
    }
}

void TestSafetensors::survivesRandomDamage()
{
    const QByteArray whole
        = makeSafetensors({{QStringLiteral("front.0.weight"), {2, 3}, {1, 2, 3, 4, 5, 6}},
                              {QStringLiteral("front.0.bias"), {2}, {7, 8}}, {QStringLiteral("none"), {0, 4}, {}}},
            {{QStringLiteral("architecture"), QStringLiteral("drum-tcn-1")}});
    QVERIFY(read(whole));
    std::mt19937 random(20240229);
    const auto below = [&random](qsizetype n) { return qsizetype(random() % quint32(n)); };
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = whole;
        for (qsizetype changes = 1 + below(4); changes > 0 && !bytes.isEmpty(); --changes) {
            const qsizetype at = below(bytes.size());
            switch (below(5)) {
            case 0:
                bytes[at] = char(random());
                break;
            case 1:
                bytes[at] = "0123456789{}[]\",:\\-"[below(19)];
                break;
            case 2:
                bytes.remove(at, 1 + below(8));
                break;
            case 3:
                bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(20)));
                break;
            default:
                bytes.truncate(at);
            }
        }
        const auto file = read(bytes);
        refused += file ? 0 : 1;
        for (const TensorEntry& tensor : file ? file->tensors() : std::vector<TensorEntry>{}) {
            const auto values = file->floats(tensor.name); // must stay inside the bytes: the sanitizers look
            QVERIFY(!values || qint64(values->size()) == tensor.elements);
        }
    }
    QVERIFY2(refused > 15000, qPrintable(QString::number(refused))); // changed values alone are no damage
}

void TestSafetensors::readsAFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("w.safetensors"));
    QVERIFY(writeBytes(path, makeSafetensors({{QStringLiteral("a"), {1}, {3}}})));
    const auto file = SafetensorsFile::fromFile(path);
    QVERIFY(file);
    QCOMPARE(file->floats(QStringLiteral("a")).value(), std::vector<float>{3});
}

void TestSafetensors::namesTheFileThatCannotBeRead()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("none.safetensors"));
    const auto missing = SafetensorsFile::fromFile(path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    QVERIFY(missing.error().message.contains(path));
    const auto folder = SafetensorsFile::fromFile(dir.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::ReadFailed);
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"

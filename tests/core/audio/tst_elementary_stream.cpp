#include "core/audio/elementary_stream.h"

extern "C" {
#include <libavcodec/packet.h>
}

#include <QByteArray>
#include <QTest>

using namespace heihachi;

namespace {

constexpr int kRate = 44100;
constexpr qint64 kFrames = 1152;
constexpr qsizetype kPacketBytes = 417; // 128 kbit/s without padding

QByteArray mp3Packet()
{
    QByteArray bytes(kPacketBytes, char(0));
    bytes.replace(0, 4, QByteArray("\xFF\xFB\x90\x00", 4));
    return bytes;
}

/// Hands packets to a stream as a demuxer does, with their places in the file.
class Feeder
{
public:
    ElementaryStream::Admission feed(QByteArray bytes)
    {
        AVPacket* packet = av_packet_alloc();
        packet->data = reinterpret_cast<uint8_t*>(bytes.data());
        packet->size = int(bytes.size());
        packet->pos = m_position;
        m_position += bytes.size();
        const auto admission = m_stream.admit(*packet, kFrames);
        m_keptBytes = packet->size;
        packet->data = nullptr;
        av_packet_free(&packet);
        return admission;
    }

    void skip(qint64 bytes) { m_position += bytes; }
    [[nodiscard]] int keptBytes() const { return m_keptBytes; }
    [[nodiscard]] ElementaryStream& stream() { return m_stream; }

private:
    ElementaryStream m_stream{"mp3", kRate};
    qint64 m_position = 1000;
    int m_keptBytes = 0;
};

} // namespace

class ElementaryStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPackets()
    {
        Feeder feeder;
        for (qint64 i = 0; i < 200; ++i) {
            const auto admission = feeder.feed(mp3Packet());
            QVERIFY(admission.isFrame);
            QVERIFY(!admission.hasDamageBefore);
            QCOMPARE(admission.rawFrame, i * kFrames);
        }
        QVERIFY(!feeder.stream().endsInsidePacket());
    }

    void junkBeforeAPacketIsLostTime()
    {
        Feeder feeder;
        for (int i = 0; i < 10; ++i)
            (void)feeder.feed(mp3Packet());
        const auto admission = feeder.feed(QByteArray(5 * kPacketBytes, 'x') + mp3Packet());
        QVERIFY(admission.isFrame && admission.hasDamageBefore);
        QCOMPARE(admission.rawFrame, 15 * kFrames);
        QCOMPARE(feeder.keptBytes(), int(kPacketBytes));
    }

    void falsePacketsInDamageDoNotShiftTime()
    {
        Feeder feeder;
        for (int i = 0; i < 10; ++i)
            (void)feeder.feed(mp3Packet());
        for (int i = 0; i < 4; ++i) { // in each 1.4 packets of damage something looks like a packet
            (void)feeder.feed(QByteArray(167, 'x'));
            (void)feeder.feed(mp3Packet());
        }
        feeder.skip(6 * kPacketBytes - 4 * (167 + kPacketBytes)); // in all, six packets were hit
        for (qint64 i = 16; i < 30; ++i) {
            const auto admission = feeder.feed(mp3Packet());
            if (i > 16)
                QVERIFY(!admission.hasDamageBefore);
            QCOMPARE(admission.rawFrame, i * kFrames);
        }
    }

    void tagsTakeNoTime()
    {
        Feeder feeder;
        for (int i = 0; i < 10; ++i)
            (void)feeder.feed(mp3Packet());
        const QByteArray id3 = QByteArray("ID3\x04\x00\x00\x00\x00\x0F\x00", 10) + QByteArray(15 * 128, 'x');
        const auto admission = feeder.feed(QByteArray("TAG").leftJustified(128, 'x') + id3 + mp3Packet());
        QVERIFY(admission.isFrame && !admission.hasDamageBefore);
        QCOMPARE(admission.rawFrame, 10 * kFrames);
    }

    void endInsideAPacket()
    {
        Feeder feeder;
        (void)feeder.feed(mp3Packet());
        QVERIFY(!feeder.feed(mp3Packet().left(200)).isFrame);
        QVERIFY(feeder.stream().endsInsidePacket());
    }

    void marksLeadBack()
    {
        Feeder feeder;
        QVERIFY(!feeder.stream().markBefore(0));
        for (int i = 0; i < 500; ++i)
            (void)feeder.feed(mp3Packet());
        QCOMPARE(feeder.stream().markBefore(0)->rawFrame, qint64(0));
        const auto mark = feeder.stream().markBefore(300000);
        QVERIFY(mark && mark->rawFrame <= 300000 && mark->rawFrame > 300000 - 2 * kRate);
        QCOMPARE(mark->bytes, 1000 + mark->rawFrame / kFrames * kPacketBytes);
        feeder.stream().restart(*mark);
        feeder.skip(mark->bytes - (1000 + 500 * kPacketBytes));
        QCOMPARE(feeder.feed(mp3Packet()).rawFrame, mark->rawFrame);
    }
};

QTEST_GUILESS_MAIN(ElementaryStreamTest)
#include "tst_elementary_stream.moc"

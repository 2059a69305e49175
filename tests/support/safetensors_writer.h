#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

/// Safetensors files put together by hand, right and wrong ones.
namespace heihachi::test {

struct MadeTensor
{
    QString name;
    std::vector<qint64> shape;
    std::vector<float> values; ///< as many as the shape says
};

/// A whole file of F32 tensors.
[[nodiscard]] QByteArray makeSafetensors(
    const std::vector<MadeTensor>& tensors, const QMap<QString, QString>& metadata = {});

/// Length, `header` and `data` one after the other, whatever they hold.
[[nodiscard]] QByteArray makeSafetensorsRaw(const QByteArray& header, const QByteArray& data);

/// How wide the layers of a made drum network are; as trained unless said otherwise.
struct DrumNetworkWidths
{
    qint64 front[3] = {32, 48, 64};
    qint64 trunk = 96;
    qint64 head = 64;
    qint64 beat = 24;
};

/// The tensors of a network "drum-tcn-1" with random weights, and its band edges.
[[nodiscard]] std::vector<MadeTensor> makeDrumNetworkTensors(const DrumNetworkWidths& widths, unsigned seed);
/// The metadata that belongs to it.
[[nodiscard]] QMap<QString, QString> drumNetworkMetadata();

} // namespace heihachi::test

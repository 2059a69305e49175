#include "tests/support/safetensors_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cmath>
#include <functional>
#include <numeric>
#include <random>

namespace heihachi::test {

QByteArray makeSafetensors(const std::vector<MadeTensor>& tensors, const QMap<QString, QString>& metadata)
{
    QJsonObject header;
    QByteArray data;
    for (const MadeTensor& tensor : tensors) {
        const qint64 begin = data.size();
        for (const float value : tensor.values) {
            char bytes[sizeof(float)];
            qToLittleEndian(value, bytes);
            data.append(bytes, sizeof bytes);
        }
        QJsonArray shape;
        for (const qint64 extent : tensor.shape)
            shape.append(extent);
        header.insert(tensor.name,
            QJsonObject{{QStringLiteral("dtype"), QStringLiteral("F32")}, {QStringLiteral("shape"), shape},
                {QStringLiteral("data_offsets"), QJsonArray{begin, qint64(data.size())}}});
    }
    if (!metadata.isEmpty()) {
        QJsonObject strings;
        for (auto it = metadata.begin(); it != metadata.end(); ++it)
            strings.insert(it.key(), it.value());
        header.insert(QStringLiteral("__metadata__"), strings);
    }
    return makeSafetensorsRaw(QJsonDocument(header).toJson(QJsonDocument::Compact), data);
}

QByteArray makeSafetensorsRaw(const QByteArray& header, const QByteArray& data)
{
    char length[8];
    qToLittleEndian(quint64(header.size()), length);
    return QByteArray(length, sizeof length) + header + data;
}

std::vector<MadeTensor> makeDrumNetworkTensors(const DrumNetworkWidths& widths, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<MadeTensor> tensors;
    const auto add = [&](const QString& name, std::vector<qint64> shape) {
        const qint64 count = std::accumulate(shape.begin(), shape.end(), qint64(1), std::multiplies<>());
        const double inputs = double(count) / double(shape.front());
        std::uniform_real_distribution<float> weight(-1.0F, 1.0F);
        MadeTensor weights{name + QStringLiteral(".weight"), shape, std::vector<float>(size_t(count))};
        for (float& value : weights.values)
            value = weight(random) * float(std::sqrt(2.0 / inputs));
        MadeTensor bias{name + QStringLiteral(".bias"), {shape.front()}, std::vector<float>(size_t(shape.front()))};
        for (float& value : bias.values)
            value = 0.1F * weight(random);
        tensors.push_back(std::move(weights));
        tensors.push_back(std::move(bias));
    };
    const auto& [a, b, c] = widths.front;
    add(QStringLiteral("front.0"), {a, 2, 3, 5});
    add(QStringLiteral("front.1"), {b, a, 3, 3});
    add(QStringLiteral("front.2"), {c, b, 3, 3});
    add(QStringLiteral("project"), {widths.trunk, c * 9, 1});
    for (int i = 0; i < 6; ++i)
        add(QStringLiteral("trunk.%1").arg(i), {widths.trunk, widths.trunk, 3});
    add(QStringLiteral("drum_hidden"), {widths.head, widths.trunk, 3});
    add(QStringLiteral("drum_out"), {10, widths.head, 1});
    add(QStringLiteral("beat_project"), {widths.beat, widths.trunk, 1});
    for (int i = 0; i < 7; ++i)
        add(QStringLiteral("beat.%1").arg(i), {widths.beat, widths.beat, 5});
    add(QStringLiteral("beat_out"), {2, widths.beat, 1});
    MadeTensor edges{QStringLiteral("band_edges_hz"), {73}, std::vector<float>(73)};
    for (size_t i = 0; i < edges.values.size(); ++i)
        edges.values[i] = 30.0F * std::pow(2.0F, float(i) / 8.0F);
    tensors.push_back(std::move(edges));
    return tensors;
}

QMap<QString, QString> drumNetworkMetadata()
{
    return {{QStringLiteral("architecture"), QStringLiteral("drum-tcn-1")},
        {QStringLiteral("windows"), QStringLiteral("1024,4096")}};
}

} // namespace heihachi::test

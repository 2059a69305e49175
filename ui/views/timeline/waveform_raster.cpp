#include "ui/views/timeline/waveform_raster.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

QRgb blended(QRgb under, QRgb over, float amount)
{
    const auto channel = [amount](int a, int b) { return int(std::lround(float(a) + amount * float(b - a))); };
    return qRgb(
        channel(qRed(under), qRed(over)), channel(qGreen(under), qGreen(over)), channel(qBlue(under), qBlue(over)));
}

/// Vertical line from `top` to `bottom` (in pixels, fractions allowed) with partly covered pixels at its ends.
class ColumnPainter
{
public:
    ColumnPainter(QImage& image, const QRect& area)
        : m_bits(reinterpret_cast<QRgb*>(image.bits()))
        , m_stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
        , m_area(area)
    {
    }

    void paint(int x, float top, float bottom, QRgb color)
    {
        top = std::max(top, float(m_area.top()));
        bottom = std::min(bottom, float(m_area.bottom() + 1));
        if (bottom <= top)
            return;
        const int first = int(top);
        const int last = std::min(int(bottom), m_area.bottom());
        if (first == last)
            return blend(x, first, color, bottom - top);
        blend(x, first, color, float(first + 1) - top);
        for (int y = first + 1; y < last; ++y)
            m_bits[y * m_stride + x] = color;
        blend(x, last, color, bottom - float(last));
    }

private:
    void blend(int x, int y, QRgb color, float amount)
    {
        QRgb& pixel = m_bits[y * m_stride + x];
        pixel = blended(pixel, color, std::clamp(amount, 0.0F, 1.0F));
    }

    QRgb* m_bits;
    qsizetype m_stride;
    QRect m_area;
};

} // namespace

void columnsFromPeaks(
    const PeakPyramid& peaks, int channel, double firstFrame, double framesPerColumn, std::span<WaveColumn> columns)
{
    const int level = peaks.levelFor(framesPerColumn);
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto first = qint64(std::floor(firstFrame + double(i) * framesPerColumn));
        const auto end = std::max(first + 1, qint64(std::floor(firstFrame + double(i + 1) * framesPerColumn)));
        columns[i] = {};
        if (end <= 0 || first >= peaks.frames())
            continue;
        const Peak peak = peaks.over(level, channel, std::max<qint64>(0, first), std::min(end, peaks.frames()));
        columns[i] = {peak.min, peak.max, peak.rms};
    }
}

void columnsFromSamples(
    const SampleWindow& window, int channel, double firstFrame, double framesPerColumn, std::span<WaveColumn> columns)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto from = qint64(std::floor(firstFrame + double(i) * framesPerColumn));
        const auto to = std::max(from + 1, qint64(std::floor(firstFrame + double(i + 1) * framesPerColumn)));
        const qint64 first = std::max(from, window.first);
        const qint64 end = std::min(to, window.end());
        WaveColumn column;
        float squares = 0.0F;
        for (qint64 frame = first; frame < end; ++frame) {
            const float sample = window.at(frame, channel);
            column.min = frame == first ? sample : std::min(column.min, sample);
            column.max = frame == first ? sample : std::max(column.max, sample);
            squares += sample * sample;
        }
        if (end > first)
            column.rms = std::sqrt(squares / float(end - first));
        columns[i] = column;
    }
}

void mergeColumns(std::span<WaveColumn> onto, std::span<const WaveColumn> other)
{
    for (size_t i = 0; i < std::min(onto.size(), other.size()); ++i) {
        onto[i].min = std::min(onto[i].min, other[i].min);
        onto[i].max = std::max(onto[i].max, other[i].max);
        onto[i].rms = std::sqrt(0.5F * (onto[i].rms * onto[i].rms + other[i].rms * other[i].rms));
    }
}

void paintColumns(QImage& image, const QRect& area, std::span<const WaveColumn> columns, QColor peak, QColor rms)
{
    constexpr float kThinnest = 1.0F; // px, so that silence still is a line
    const QRect inside = area.intersected(image.rect());
    ColumnPainter painter(image, inside);
    const float middle = float(area.top()) + 0.5F * float(area.height());
    const float scale = 0.5F * float(area.height());
    const auto count = std::min<qsizetype>(qsizetype(columns.size()), inside.right() + 1 - area.left());
    for (qsizetype i = std::max(0, inside.left() - area.left()); i < count; ++i) {
        WaveColumn column = columns[size_t(i)];
        if (column.isEmpty())
            continue;
        if (i > 0 && !columns[size_t(i) - 1].isEmpty()) {
            column.max = std::max(column.max, columns[size_t(i) - 1].min);
            column.min = std::min(column.min, columns[size_t(i) - 1].max);
        }
        float top = middle - scale * std::clamp(column.max, -1.0F, 1.0F);
        float bottom = middle - scale * std::clamp(column.min, -1.0F, 1.0F);
        if (const float lacking = kThinnest - (bottom - top); lacking > 0.0F) {
            top -= 0.5F * lacking;
            bottom += 0.5F * lacking;
        }
        const int x = area.left() + int(i);
        painter.paint(x, top, bottom, peak.rgb());
        painter.paint(
            x, std::max(top, middle - scale * column.rms), std::min(bottom, middle + scale * column.rms), rms.rgb());
    }
}

} // namespace heihachi

#pragma once

#include "ui/views/timeline/sample_window.h"
#include "ui/views/timeline/time_view_widget.h"

#include "core/audio/peak_pyramid.h"

class QAction;
class QPushButton;

namespace heihachi {

/// The stereo waveform, left above right: minimum and maximum filled, RMS inside, down to single samples. What is finer
/// than the peak pyramid is read from the file in the background: the coarse picture comes first, the sharp one
/// follows.
class WaveformView final : public TimeViewWidget
{
    Q_OBJECT

public:
    WaveformView(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    /// Null peaks: nothing to draw, see setMissingReason(). An empty path: no detail beyond the pyramid.
    void setPeaks(std::shared_ptr<const PeakPyramid> peaks, const QString& audioPath);
    /// What stands in place of the waveform while there is none; `nextStep` becomes a button below it. Not owned.
    void setMissingReason(const QString& reason, QAction* nextStep = nullptr);
    [[nodiscard]] QString missingReason() const { return m_missingReason; }
    [[nodiscard]] bool showsSamples() const; ///< the picture is made of the samples themselves

    [[nodiscard]] QSize sizeHint() const override { return {640, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 96}; }
    [[nodiscard]] int neededGutterWidth() const override;

protected:
    void paintContent(QPainter& painter) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect channelRect(int channel) const;
    [[nodiscard]] double framesPerDevicePixel() const;
    void fetchSamples();
    void placeNextStep();
    void paintScale(QPainter& painter, int channel) const;
    void paintGrid(QPainter& painter) const;
    void paintWave(QPainter& painter) const;
    void paintSamples(QPainter& painter, int channel) const;

    std::shared_ptr<const PeakPyramid> m_peaks;
    QString m_audioPath;
    QString m_missingReason;
    QString m_sampleError; ///< why there is no detail
    QPushButton* m_nextStep = nullptr;
    SampleWindowPtr m_window;
    TimeRange m_requested; ///< in frames
    qint64 m_readableFrames = 0;
    SampleLoader m_loader;
};

} // namespace heihachi

#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/spectrogram/spectrogram_loader.h"
#include "ui/views/spectrogram/spectrogram_marks.h"
#include "ui/views/spectrogram/spectrogram_raster.h"
#include "ui/views/spectrogram/spectrogram_settings.h"
#include "ui/views/timeline/time_view_widget.h"

class QAction;
class QPushButton;
class QToolButton;

namespace heihachi {

class SpectrogramControls;

/// The spectrogram of a recording: time from left to right, frequency from bottom to top, level as colour; left and
/// right are mixed. What is in view is computed in the background: the coarse picture comes first, the sharp one
/// follows. Marks for the drum hits, the beats and named segments lie over it, and a readout says what is under the
/// pointer.
///
/// Beside the common manners: Ctrl+wheel zooms frequencies at the pointer, Ctrl+drag shows the frequencies it covers,
/// Ctrl+Up and Ctrl+Down zoom, Up and Down scroll, Backspace shows all frequencies. Settings are in the button in the
/// corner and in the context menu, and are remembered in QSettings. UI thread.
class SpectrogramView final : public TimeViewWidget
{
    Q_OBJECT

public:
    /// `cacheDirectory`: for what was computed; empty = nothing is kept on disk.
    SpectrogramView(
        TimeViewport& viewport, const Theme& theme, const QString& cacheDirectory, QWidget* parent = nullptr);
    ~SpectrogramView() override;

    /// An empty path: nothing to show, see setMissingReason(). `contentHash` as of contentHash().
    void setSource(const QString& audioPath, const QByteArray& contentHash, double durationSeconds);
    /// What stands in place of the picture while there is none; `nextStep` becomes a button below it. Not owned.
    void setMissingReason(const QString& reason, QAction* nextStep = nullptr);
    void setResult(const AnalysisResultPtr& result); ///< for the marks of its hits; null: none
    void setSegments(std::vector<SpectrogramSegment> segments);

    [[nodiscard]] const SpectrogramSettings& settings() const { return m_settings; }
    void setSettings(const SpectrogramSettings& settings); ///< remembers them
    [[nodiscard]] const FrequencyAxis& frequencyAxis() const { return m_axis; }
    void setFrequencyAxis(const FrequencyAxis& axis);

    /// What is shown instead of a picture; empty when there is one.
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString readout() const { return m_readout; }
    /// What was painted last is what is in view now, all of it as sharp as it can be.
    [[nodiscard]] bool isSharp() const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 96}; }
    [[nodiscard]] int neededGutterWidth() const override;

Q_SIGNALS:
    void readoutChanged(const QString& text); ///< time, frequency, note and level under the pointer; empty beside it
    void settingsChanged(const heihachi::SpectrogramSettings& settings);

protected:
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void extendContextMenu(QMenu& menu) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What is looked at, in frames at kAnalysisRate.
    struct Sight
    {
        double first = 0.0; ///< left edge, on a grid of device pixels that is fixed to the recording
        double framesPerPixel = 1.0; ///< a device pixel
        double end = 0.0;
        int level = 0;

        friend bool operator==(const Sight&, const Sight&) = default;
    };

    // spectrogram_view.cpp
    [[nodiscard]] Sight sight() const;
    void requestTiles(const Sight& sight);
    void placeButtons();
    void showControls();

    // spectrogram_view_painting.cpp
    void paintPicture(QPainter& painter, const Sight& sight);
    void paintScale(QPainter& painter) const;
    void paintProgress(QPainter& painter) const;
    void paintReadout(QPainter& painter) const;
    [[nodiscard]] QRect readoutRect() const;

    // spectrogram_view_manners.cpp
    [[nodiscard]] double positionAt(double y) const; ///< of the axis
    void pointAtFrequency(const std::optional<QPointF>& position);
    void refreshReadout();
    [[nodiscard]] QString readoutAt(const QPointF& position) const;

    SpectrogramSettings m_settings;
    FrequencyAxis m_axis;
    SpectrogramLoader m_loader;
    SpectrogramRaster m_raster;
    SpectrogramSources m_sources; ///< as painted last
    Sight m_painted; ///< what they were painted for
    SpectrogramWish m_wish;
    ColorTable m_colors{};
    QImage m_image;
    HitLaneIndex m_hits;
    std::vector<SpectrogramSegment> m_segments;
    QString m_missingReason;
    QPushButton* m_nextStep = nullptr;
    QToolButton* m_settingsButton;
    SpectrogramControls* m_controls = nullptr; ///< made when first needed
    std::optional<QPointF> m_pointer; ///< in the plot area
    std::optional<QPointF> m_bandOrigin; ///< of a Ctrl+drag
    QString m_readout;
    QRect m_readoutRect; ///< as drawn last
};

} // namespace heihachi

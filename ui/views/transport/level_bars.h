#pragma once

#include "ui/playback/level_meter.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace heihachi {

class Theme;

/// The levels of what is heard as two bars, left over right, from −60 to 0 dBFS: RMS filled, peak as an outline, and
/// the highest peak of the last kHoldMs as a line. From 0 dBFS on, a mark at the end says that the sound is clipped,
/// until it is clicked away. UI thread.
class LevelBars final : public QWidget
{
    Q_OBJECT

public:
    static constexpr float kFloor = -60.0F; ///< dBFS
    static constexpr int kHoldMs = 1500;

    explicit LevelBars(const Theme& theme, QWidget* parent = nullptr);

    void setLevels(const PlaybackLevels& levels);
    [[nodiscard]] const PlaybackLevels& levels() const { return m_levels; }
    [[nodiscard]] bool isClipped() const { return m_isClipped; }
    [[nodiscard]] float heldPeak(size_t channel) const { return m_held[channel]; } ///< dBFS
    [[nodiscard]] double xOf(float decibel) const; ///< px

    [[nodiscard]] QSize sizeHint() const override { return {112, 24}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void dropHeld();
    [[nodiscard]] QRectF barRect(int channel) const;
    [[nodiscard]] QString levelText() const;

    const Theme& m_theme;
    PlaybackLevels m_levels;
    std::array<float, 2> m_held{PlaybackLevels::kSilence, PlaybackLevels::kSilence};
    std::array<qint64, 2> m_heldAt{}; ///< ms
    QElapsedTimer m_clock;
    QTimer m_expiry;
    bool m_isClipped = false;
};

} // namespace heihachi

#pragma once

#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"

#include <QWidget>

#include <memory>
#include <utility>

namespace heihachi {

struct BeatGrid;

/// The tempo over the whole recording: the curve as measured (fainter where the sound is less periodic), the sections
/// as bars with their BPM, a frame around what the timeline shows. A click goes to the section there; the
/// arrow keys go from section to section. UI thread.
class TempoCurveView final : public QWidget
{
    Q_OBJECT

public:
    TempoCurveView(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    void setGrid(std::shared_ptr<const BeatGrid> grid); ///< null: none
    void setSelected(int section); ///< index, -1: none
    [[nodiscard]] QRectF sectionRect(int section) const; ///< px
    [[nodiscard]] std::pair<double, double> bpmRange() const { return {m_lowest, m_highest}; } ///< of the y-axis

    [[nodiscard]] QSize sizeHint() const override { return {320, 132}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 104}; }

Q_SIGNALS:
    void sectionClicked(int section);
    void timeClicked(double seconds); ///< in a gap

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double yOf(double bpm) const;
    void fitScale();
    void paintScale(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintSections(QPainter& painter) const;

    TimeViewport& m_viewport;
    const Theme& m_theme;
    std::shared_ptr<const BeatGrid> m_grid;
    int m_selected = -1;
    double m_lowest = 80.0;
    double m_highest = 180.0;
};

} // namespace heihachi

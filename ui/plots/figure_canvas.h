#pragma once

#include "core/base/result.h"
#include "ui/plots/figures.h"
#include "ui/session/theme.h"

#include <qcustomplot.h>

namespace heihachi {

/// A QCustomPlot in the colours of the theme with a title row, one plot area and a legend row below it.
class FigureCanvas
{
public:
    FigureCanvas(const FigureOptions& options, const QString& title);

    [[nodiscard]] QCustomPlot& plot() { return m_plot; }
    [[nodiscard]] QCPAxisRect& area() { return *m_plot.axisRect(); }
    [[nodiscard]] const ThemeColors& colors() const { return m_colors; }

    /// Axis in theme colours, with its name and unit. A time axis has h:m:s ticks.
    void styleAxis(QCPAxis& axis, const QString& label) const;
    void useTimeAxis(QCPAxis& axis, double duration) const;
    /// A further plot area below the first, of this relative height; its sides line up with it.
    [[nodiscard]] QCPAxisRect& addArea(double stretch);
    /// A legend row below everything with the plottables that are in the legend.
    void finishLegend();
    [[nodiscard]] Status write(const QString& path);

private:
    QCustomPlot m_plot;
    ThemeColors m_colors;
    QSize m_size;
    QCPMarginGroup* m_sides;
    int m_areas = 1;
};

/// Shape of a class where points are small, so that colour is not alone: circle, square, triangle, diamond, cross.
[[nodiscard]] QCPScatterStyle::ScatterShape classShape(DrumClass drumClass);

/// An entry in the legend with the full colour and shape of a class, whatever its points look like.
void addLegendEntry(QCPAxisRect& area, DrumClass drumClass, const QString& text);

} // namespace heihachi

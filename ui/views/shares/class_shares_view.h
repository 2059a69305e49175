#pragma once

#include "ui/views/shares/class_rows_view.h"

namespace heihachi {

/// How many hits each class has: a bar for each, number and percentage, on a scale up to the largest share; a line
/// below the bar for those that are selected.
class ClassSharesView final : public ClassRowsView
{
    Q_OBJECT

public:
    ClassSharesView(HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QRect rowRect(int block, DrumClass drumClass) const override;
    [[nodiscard]] QString textOf(DrumClass drumClass) const override;
    [[nodiscard]] QString totalText() const; ///< “of 1,234 hits”

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] double shareOf(DrumClass drumClass) const; ///< 0 to 1; there must be a hit
    [[nodiscard]] QString numbersOf(DrumClass drumClass) const;
    [[nodiscard]] QRectF barArea() const; ///< px, left and right ends of the scale
    void paintScale(QPainter& painter, double longest) const;
    void paintRow(QPainter& painter, DrumClass drumClass, double longest);
};

} // namespace heihachi

#pragma once

#include "ui/views/shares/class_rows_view.h"

namespace heihachi {

/// Mean confidence and mean velocity of each class on scales from 0 to 1: the mean as the mark of the class, one
/// standard deviation to both sides as a bar, and the same in numbers with the count. A class without hits says so.
class ClassMeansView final : public ClassRowsView
{
    Q_OBJECT

public:
    ClassMeansView(HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] int blocks() const override { return 2; } ///< confidence, velocity
    [[nodiscard]] QRect rowRect(int block, DrumClass drumClass) const override;
    [[nodiscard]] QString textOf(DrumClass drumClass) const override;
    [[nodiscard]] QString valueText(int block, DrumClass drumClass) const; ///< “0.72 ± 0.15”, or “no hits”

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const { return 2 * fontMetrics().height() + 4; } ///< name, count
    [[nodiscard]] int lineHeight() const { return fontMetrics().height() + 6; }
    [[nodiscard]] int blockHeight() const;
    [[nodiscard]] int numbersWidth() const;
    [[nodiscard]] QRectF scaleRect(int block) const; ///< px, from 0 to 1 over all rows
    [[nodiscard]] const std::optional<MeanAndSpread>& valueOf(int block, DrumClass drumClass) const;
    void paintScale(QPainter& painter, int block) const;
    void paintRow(QPainter& painter, int block, DrumClass drumClass) const;
};

} // namespace heihachi

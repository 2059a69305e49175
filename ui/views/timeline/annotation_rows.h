#pragma once

#include "core/analysis/corrections/annotation.h"
#include "ui/views/timeline/annotation_drag.h"

#include <QFontMetricsF>
#include <QRectF>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace heihachi {

inline constexpr std::array kAnnotationKinds{
    Annotation::Kind::Marker, Annotation::Kind::Segment, Annotation::Kind::Transition};

/// The rows of the ribbon, one a kind, from above: as high as a line of text where there is something, slim where there
/// is nothing. With nothing at all there is one row, in which a segment can be made and a hint has room.
class AnnotationRows
{
public:
    AnnotationRows() = default;
    AnnotationRows(std::span<const Annotation> annotations, double textHeight);

    [[nodiscard]] int height() const { return m_height; } ///< px, of all together
    [[nodiscard]] bool isHint() const { return m_isHint; } ///< there is nothing at all
    [[nodiscard]] bool isEmpty(Annotation::Kind kind) const { return m_isEmpty[size_t(kind)]; }
    [[nodiscard]] int top(Annotation::Kind kind) const { return m_tops[size_t(kind)]; } ///< px
    [[nodiscard]] int height(Annotation::Kind kind) const { return m_heights[size_t(kind)]; } ///< px, 0: not there
    [[nodiscard]] Annotation::Kind kindAt(double y) const; ///< of the row there, or of the nearest one

private:
    std::array<int, 3> m_tops{};
    std::array<int, 3> m_heights{};
    std::array<bool, 3> m_isEmpty{true, true, true};
    int m_height = 0;
    bool m_isHint = true;
};

/// How time lies on the plot area of a view.
struct AnnotationScale
{
    QRectF plot; ///< px
    double start = 0.0; ///< s, at its left
    double secondsPerPixel = 1.0;

    [[nodiscard]] double xOf(double seconds) const { return plot.left() + (seconds - start) / secondsPerPixel; }
};

/// An annotation as it lies in the ribbon. It points to the one that it was laid out from.
struct AnnotationItem
{
    const Annotation* annotation = nullptr;
    QRectF rect; ///< px; of a marker: the flag, as wide as its text and the next marker allow
    double textRight = 0.0; ///< px, up to which its text is not under another one
    std::optional<double> mixX; ///< px

    /// The part that a pointer here has hold of; absent beside it.
    [[nodiscard]] std::optional<AnnotationPart> partAt(const QPointF& position) const;
};

/// What can be seen of the annotations, in the order in which it is painted: short stretches lie over long ones. The
/// shown text of a marker decides how wide its flag is. O(n log n).
[[nodiscard]] std::vector<AnnotationItem> layOut(std::span<const Annotation> annotations, const AnnotationRows& rows,
    const AnnotationScale& scale, const QFontMetricsF& metrics);

} // namespace heihachi

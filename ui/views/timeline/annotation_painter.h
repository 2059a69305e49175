#pragma once

#include "ui/session/theme.h"
#include "ui/views/timeline/annotation_rows.h"

class QPainter;

namespace heihachi {

/// How annotations are drawn in the ribbon: markers as flags with their text, segments as bars in the colour of their
/// label, transitions hatched, with their mix point as a line. Texts stay in view for as long as there is room for
/// them in what is seen of the bar. The font is the painter's.
struct AnnotationPainter
{
    const ThemeColors& colors;
    QRectF plot; ///< px, what is seen

    void paint(QPainter& painter, const AnnotationItem& item) const;
    /// The frame around the one that keys are about; stronger when they are (`hasFocus`).
    void paintFrame(QPainter& painter, const AnnotationItem& item, bool hasFocus) const;

private:
    void paintMarker(QPainter& painter, const AnnotationItem& item) const;
    void paintSegment(QPainter& painter, const AnnotationItem& item) const;
    void paintTransition(QPainter& painter, const AnnotationItem& item) const;
};

} // namespace heihachi

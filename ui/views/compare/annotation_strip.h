#pragma once

#include "core/analysis/corrections/annotation.h"
#include "ui/views/timeline/annotation_rows.h"
#include "ui/views/timeline/time_view_widget.h"

#include <memory>
#include <vector>

namespace heihachi {

/// The markers, segments and transitions of a run as the ribbon shows them, only for looking at. Without any it hides.
class AnnotationStrip final : public TimeViewWidget
{
    Q_OBJECT

public:
    AnnotationStrip(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);
    void setAnnotations(std::shared_ptr<const std::vector<Annotation>> annotations); ///< null: none

    [[nodiscard]] QString textAt(const QPointF& position) const; ///< what the tool tip says; empty: nothing is there

protected:
    void paintContent(QPainter& painter) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::vector<AnnotationItem> items() const;
    void fitHeight();

    std::shared_ptr<const std::vector<Annotation>> m_annotations;
    AnnotationRows m_rows;
};

} // namespace heihachi

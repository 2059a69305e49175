#include "ui/views/shares/class_means_panel.h"

#include "ui/views/common/vertical_scroll.h"
#include "ui/views/shares/class_means_view.h"

#include <QScrollArea>

namespace heihachi {

ClassMeansPanel::ClassMeansPanel(HitSelection& selection, const Theme& theme, QWidget* parent)
    : HitStatisticsPanel(parent)
    , m_view(new ClassMeansView(selection, theme, this))
{
    m_view->setObjectName(QStringLiteral("classMeansView"));
    QScrollArea* scroll = makeVerticalScroll(m_view, this);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    setContent(scroll);
}

void ClassMeansPanel::showResult()
{
    m_view->setResult(result());
}

} // namespace heihachi

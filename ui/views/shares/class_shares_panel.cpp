#include "ui/views/shares/class_shares_panel.h"

#include "ui/views/common/vertical_scroll.h"
#include "ui/views/shares/class_shares_view.h"

#include <QScrollArea>

namespace heihachi {

ClassSharesPanel::ClassSharesPanel(HitSelection& selection, const Theme& theme, QWidget* parent)
    : HitStatisticsPanel(parent)
    , m_view(new ClassSharesView(selection, theme, this))
{
    m_view->setObjectName(QStringLiteral("classSharesView"));
    QScrollArea* scroll = makeVerticalScroll(m_view, this);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    setContent(scroll);
}

void ClassSharesPanel::showResult()
{
    m_view->setResult(result());
}

} // namespace heihachi

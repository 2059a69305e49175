#include "ui/views/density/density_panel.h"

#include "ui/views/common/flow_layout.h"
#include "ui/views/density/density_view.h"
#include "ui/views/hits/hit_filter_bar.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heihachi {
namespace {

constexpr int kFirstWindow = 10; // s

QComboBox* makeChoice(QWidget* parent, const QString& objectName, const QString& name, const QString& tip)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(tip);
    return choice;
}

} // namespace

DensityPanel::DensityPanel(
    TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme, QWidget* parent)
    : HitStatisticsPanel(parent)
    , m_view(new DensityView(viewport, selection, filtering, theme, this))
{
    m_view->setObjectName(QStringLiteral("densityView"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new HitFilterBar(filtering, HitFilterBar::Form::Folded, content));
    layout->addWidget(makeControls(content));
    layout->addWidget(m_view, 1);
    setContent(content);
}

QWidget* DensityPanel::makeControls(QWidget* parent)
{
    auto* row = new QWidget(parent);
    QComboBox* form = makeChoice(row, QStringLiteral("densityForm"), tr("Form of the curves"),
        tr("Stacked adds the classes up; lines show each class on its own"));
    form->addItems({tr("Stacked"), tr("Lines")});
    QComboBox* range = makeChoice(row, QStringLiteral("densityRange"), tr("Part of the recording"),
        tr("The whole recording with a box around what the timeline shows, or only what the timeline shows"));
    range->addItems({tr("Whole recording"), tr("Visible range")});
    auto* window = new QSpinBox(row);
    window->setObjectName(QStringLiteral("densityWindow"));
    window->setRange(int(DensityView::kShortestWindow), int(DensityView::kLongestWindow));
    window->setValue(kFirstWindow);
    window->setPrefix(tr("Window ", "before a number of seconds"));
    window->setSuffix(tr(" s"));
    window->setAccessibleName(tr("Length of the window in seconds"));
    window->setToolTip(tr("Hits are counted in a window of this length around each moment; 1 to 60 s"));
    auto* controls = new QWidget(row);
    auto* outer = new QVBoxLayout(row); // a FlowLayout has no margins
    outer->setContentsMargins(8, 0, 8, 8);
    outer->addWidget(controls);
    auto* layout = new FlowLayout(8, controls);
    for (QWidget* control : {static_cast<QWidget*>(form), static_cast<QWidget*>(range), static_cast<QWidget*>(window)})
        layout->addWidget(control);
    connect(form, &QComboBox::currentIndexChanged, m_view,
        [this](int index) { m_view->setForm(index == 0 ? DensityView::Form::Stacked : DensityView::Form::Lines); });
    connect(range, &QComboBox::currentIndexChanged, m_view, [this](int index) { m_view->setFollowing(index == 1); });
    connect(window, &QSpinBox::valueChanged, m_view, [this](int seconds) { m_view->setWindow(seconds); });
    m_view->setWindow(kFirstWindow);
    return row;
}

void DensityPanel::showResult()
{
    m_view->setResult(result());
}

} // namespace heihachi

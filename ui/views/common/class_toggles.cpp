#include "ui/views/common/class_toggles.h"

#include "ui/views/common/class_icon.h"
#include "ui/views/common/flow_layout.h"

#include <QToolButton>

namespace heihachi {

ClassToggles::ClassToggles(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(4, this);
    for (const DrumClass drumClass : kDrumClasses) {
        auto* toggle = new QToolButton(this);
        const QString name = drumClassName(drumClass);
        toggle->setObjectName(QStringLiteral("class_") + drumClassId(drumClass));
        toggle->setText(name);
        toggle->setIcon(classIcon(drumClass));
        toggle->setIconSize(QSize(12, 12));
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setCheckable(true);
        toggle->setProperty("toggle", true); // looks on or off
        toggle->setChecked(true);
        toggle->setToolTip(tr("Show or hide hits of the class “%1”").arg(name));
        toggle->setAccessibleName(tr("Show %1").arg(name));
        connect(toggle, &QToolButton::toggled, this, &ClassToggles::changed);
        layout->addWidget(toggle);
        m_toggles[size_t(drumClass)] = toggle;
    }
}

std::array<bool, kDrumClassCount> ClassToggles::shown() const
{
    std::array<bool, kDrumClassCount> shown{};
    for (size_t i = 0; i < shown.size(); ++i)
        shown[i] = m_toggles[i]->isChecked();
    return shown;
}

void ClassToggles::setShown(const std::array<bool, kDrumClassCount>& shown)
{
    for (size_t i = 0; i < shown.size(); ++i)
        m_toggles[i]->setChecked(shown[i]);
}

void ClassToggles::showAll()
{
    setShown({true, true, true, true, true});
}

} // namespace heihachi

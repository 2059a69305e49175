#include "ui/views/hits/hit_filter_bar.h"

#include "ui/views/common/class_toggles.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace heihachi {

HitFilterBar::HitFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_classes(new ClassToggles(this))
    , m_onlyVisible(new QCheckBox(tr("Only the visible time range"), this))
{
    m_onlyVisible->setObjectName(QStringLiteral("onlyVisible"));
    m_onlyVisible->setToolTip(tr("Lists the hits between the left and the right edge of the timeline"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_classes);
    layout->addWidget(makeConfidenceRow());
    layout->addWidget(m_onlyVisible);
    connect(m_classes, &ClassToggles::changed, this, &HitFilterBar::changed);
    connect(m_onlyVisible, &QCheckBox::toggled, this, &HitFilterBar::changed);
}

QWidget* HitFilterBar::makeConfidenceRow()
{
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("&Confidence ≥"), row);
    m_slider = new QSlider(Qt::Horizontal, row);
    m_slider->setRange(0, 100);
    m_slider->setAccessibleName(tr("Lowest confidence"));
    m_slider->setMinimumWidth(48);
    m_spin = new QDoubleSpinBox(row);
    m_spin->setRange(0.0, 1.0);
    m_spin->setSingleStep(0.05);
    m_spin->setDecimals(2);
    m_spin->setAccessibleName(tr("Lowest confidence"));
    label->setBuddy(m_spin);
    const QString tip = tr("Hides hits that the program is less sure of; 0 to 1");
    m_slider->setToolTip(tip);
    m_spin->setToolTip(tip);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin);
    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) { m_spin->setValue(percent / 100.0); });
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker blocked(m_slider);
        m_slider->setValue(qRound(100.0 * value));
        Q_EMIT changed();
    });
    return row;
}

HitFilter HitFilterBar::filter() const
{
    HitFilter filter;
    filter.classes = m_classes->shown();
    filter.minimumConfidence = float(m_spin->value());
    return filter;
}

bool HitFilterBar::onlyVisible() const
{
    return m_onlyVisible->isChecked();
}

void HitFilterBar::reset()
{
    {
        const QSignalBlocker blocked(this);
        m_classes->showAll();
        m_spin->setValue(0.0);
        m_onlyVisible->setChecked(false);
    }
    Q_EMIT changed();
}

} // namespace heihachi

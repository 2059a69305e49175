#include "ui/views/hits/hit_filter_bar.h"

#include "ui/views/common/class_toggles.h"
#include "ui/views/common/themed_icon.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QDoubleSpinBox* makeSpin(QWidget* parent, const QString& name, const QString& tip, double value)
{
    auto* spin = new QDoubleSpinBox(parent);
    spin->setRange(0.0, 1.0);
    spin->setSingleStep(0.05);
    spin->setDecimals(2);
    spin->setValue(value);
    spin->setAccessibleName(name);
    spin->setToolTip(tip);
    return spin;
}

/// A spin box rounds to two decimals: what it shows already is not set again.
void showLimit(QDoubleSpinBox& spin, float value)
{
    if (float(spin.value()) != value)
        spin.setValue(double(value));
}

} // namespace

HitFilterBar::HitFilterBar(HitFiltering& filtering, Form form, QWidget* parent)
    : QWidget(parent)
    , m_filtering(filtering)
    , m_classes(new ClassToggles(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_classes);
    layout->addWidget(makeLimits());
    layout->insertWidget(form == Form::Folded ? 1 : 2, makeButtons(form));
    connect(m_classes, &ClassToggles::changed, this, &HitFilterBar::filterFromControls);
    connect(&filtering, &HitFiltering::changed, this, &HitFilterBar::controlsFromFilter);
    controlsFromFilter();
}

QWidget* HitFilterBar::makeLimits()
{
    m_limits = new QWidget(this);
    auto* layout = new QGridLayout(m_limits);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    m_confidence
        = makeRow(tr("&Confidence"), tr("Hides hits that the program is less or more sure of than this; 0 to 1"),
            {tr("Lowest confidence"), tr("Highest confidence")}, 0);
    m_velocity = makeRow(tr("&Velocity"), tr("Hides hits that are softer or louder than this; 0 to 1"),
        {tr("Lowest velocity"), tr("Highest velocity")}, 1);
    m_onlyVisible = new QCheckBox(tr("Only the visible time range"), m_limits);
    m_onlyVisible->setObjectName(QStringLiteral("onlyVisible"));
    m_onlyVisible->setToolTip(tr("Shows the hits between the left and the right edge of the timeline"));
    layout->addWidget(m_onlyVisible, 2, 0, 1, 5); // when open, it moves into the line of the button
    layout->setColumnStretch(4, 1);
    connect(m_onlyVisible, &QCheckBox::toggled, this, [this](bool only) {
        if (!m_isSyncing)
            m_filtering.setOnlyVisible(only);
    });
    return m_limits;
}

HitFilterBar::Limits HitFilterBar::makeRow(
    const QString& name, const QString& tip, const std::array<QString, 2>& accessibleNames, int row)
{
    auto* label = new QLabel(name, m_limits);
    const Limits limits{
        makeSpin(m_limits, accessibleNames[0], tip, 0.0), makeSpin(m_limits, accessibleNames[1], tip, 1.0)};
    label->setBuddy(limits.least);
    auto* layout = static_cast<QGridLayout*>(m_limits->layout());
    layout->addWidget(label, row, 0);
    layout->addWidget(limits.least, row, 1);
    layout->addWidget(new QLabel(QStringLiteral("–"), m_limits), row, 2);
    layout->addWidget(limits.most, row, 3);
    for (QDoubleSpinBox* spin : {limits.least, limits.most})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &HitFilterBar::filterFromControls);
    return limits;
}

QWidget* HitFilterBar::makeButtons(Form form)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (form == Form::Folded)
        layout->addWidget(makeUnfold(row));
    else
        layout->addWidget(m_onlyVisible);
    m_summary = new QLabel(row);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_reset = new QToolButton(row);
    m_reset->setObjectName(QStringLiteral("resetFilter"));
    m_reset->setText(tr("Show all"));
    m_reset->setToolTip(tr("Lets every hit pass, in all panels"));
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_reset, &QToolButton::clicked, &m_filtering, &HitFiltering::reset);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_reset);
    return row;
}

QToolButton* HitFilterBar::makeUnfold(QWidget* parent)
{
    m_unfold = new QToolButton(parent);
    m_unfold->setObjectName(QStringLiteral("unfoldFilter"));
    m_unfold->setText(tr("Filter"));
    m_unfold->setToolTip(tr("Shows the limits of confidence, velocity and time"));
    m_unfold->setCheckable(true);
    m_unfold->setArrowType(Qt::RightArrow);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool open) {
        m_unfold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_limits->setVisible(open);
        controlsFromFilter();
    });
    m_limits->hide();
    return m_unfold;
}

void HitFilterBar::filterFromControls()
{
    if (m_isSyncing)
        return;
    HitFilter filter = m_filtering.filter();
    filter.classes = m_classes->shown();
    filter.minimumConfidence = float(m_confidence.least->value());
    filter.maximumConfidence = float(m_confidence.most->value());
    filter.minimumVelocity = float(m_velocity.least->value());
    filter.maximumVelocity = float(m_velocity.most->value());
    m_filtering.setFilter(filter);
}

void HitFilterBar::controlsFromFilter()
{
    const QScopedValueRollback guard(m_isSyncing, true);
    const HitFilter& filter = m_filtering.filter();
    m_classes->setShown(filter.classes);
    showLimit(*m_confidence.least, filter.minimumConfidence);
    showLimit(*m_confidence.most, filter.maximumConfidence);
    showLimit(*m_velocity.least, filter.minimumVelocity);
    showLimit(*m_velocity.most, filter.maximumVelocity);
    m_onlyVisible->setChecked(m_filtering.onlyVisible());
    m_reset->setEnabled(!m_filtering.isOpen());
    m_summary->setText(m_unfold && !m_unfold->isChecked() ? summary() : QString());
}

QString HitFilterBar::summary() const
{
    const HitFilter& filter = m_filtering.filter();
    const HitFilter open;
    const auto number = [](float value) { return QLocale().toString(double(value), 'f', 2); };
    QStringList parts;
    if (filter.minimumConfidence > open.minimumConfidence || filter.maximumConfidence < open.maximumConfidence)
        parts << tr("confidence %1–%2").arg(number(filter.minimumConfidence), number(filter.maximumConfidence));
    if (filter.minimumVelocity > open.minimumVelocity || filter.maximumVelocity < open.maximumVelocity)
        parts << tr("velocity %1–%2").arg(number(filter.minimumVelocity), number(filter.maximumVelocity));
    if (m_filtering.onlyVisible())
        parts << tr("visible time range");
    return parts.join(QStringLiteral(" · "));
}

} // namespace heihachi

#include "ui/views/compare/tolerance_form.h"

#include "ui/views/common/themed_icon.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kMs = 1000.0; // for a second

} // namespace

ToleranceForm::ToleranceForm(QWidget* parent)
    : QWidget(parent)
    , m_reset(new QToolButton(this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(2, 1);
    addFields();
    m_reset->setObjectName(QStringLiteral("resetTolerances"));
    m_reset->setText(tr("Usual tolerances"));
    m_reset->setToolTip(tr("Sets all tolerances back to what they are at first"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_reset, int(m_fields.size()), 0, 1, 3, Qt::AlignLeft);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setTolerances({});
        Q_EMIT changed(m_tolerances);
    });
    show(m_tolerances);
}

void ToleranceForm::addFields()
{
    using T = CompareTolerances;
    const QString ms = tr(" ms");
    addField(QStringLiteral("hitWindow"), &T::hitWindow, kMs, 1, ms, tr("Hits, &window"),
        tr("Two drum hits that are this near may be one; 1 to 500 ms"), {0.001, 0.5});
    addField(QStringLiteral("moved"), &T::moved, kMs, 1, ms, tr("Hits, &moved from"),
        tr("A pair of hits that are further apart is moved; 0 ms to the window"), {0.0, 0.5});
    addField(QStringLiteral("confidence"), &T::confidence, 1.0, 2, {}, tr("Hits, &confidence"),
        tr("A pair of hits whose confidence differs by more is rescored; 0 to 1"), {0.0, 1.0});
    addField(QStringLiteral("velocity"), &T::velocity, 1.0, 2, {}, tr("Hits, &velocity"),
        tr("A pair of hits whose velocity differs by more is rescored; 0 to 1"), {0.0, 1.0});
    addField(QStringLiteral("beatWindow"), &T::beatWindow, kMs, 0, ms, tr("Beat&s, window"),
        tr("Two beats that are this near may be one; 1 to 500 ms"), {0.001, 0.5});
    addField(QStringLiteral("bpm"), &T::bpm, 1.0, 2, tr(" BPM"), tr("&Tempo"),
        tr("Beats and tempo sections whose tempo differs by more are rescored; 0 to 100 BPM"), {0.0, 100.0});
    addField(QStringLiteral("boundary"), &T::boundary, 1.0, 2, tr(" s"), tr("&Ends of sections"),
        tr("Ends of tempo sections, segments and transitions that are this near are the same; 0 to 60 s"), {0.0, 60.0});
}

void ToleranceForm::addField(const QString& objectName, double CompareTolerances::*value, double scale, int decimals,
    const QString& suffix, const QString& name, const QString& tip, std::pair<double, double> range)
{
    auto* spin = new QDoubleSpinBox(this);
    spin->setObjectName(objectName);
    spin->setDecimals(decimals);
    spin->setRange(scale * range.first, scale * range.second);
    spin->setSingleStep(decimals >= 2 ? 0.05 : 1.0);
    spin->setSuffix(suffix);
    spin->setToolTip(tip);
    spin->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    spin->setKeyboardTracking(false); // no comparison for each digit
    auto* label = new QLabel(name, this);
    label->setToolTip(tip);
    label->setBuddy(spin);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(label, int(m_fields.size()), 0);
    grid->addWidget(spin, int(m_fields.size()), 1);
    m_fields.push_back({value, scale, spin});
    connect(spin, &QDoubleSpinBox::valueChanged, this, &ToleranceForm::read);
}

void ToleranceForm::read()
{
    if (m_isSyncing)
        return;
    CompareTolerances read = m_tolerances;
    for (const Field& field : m_fields)
        read.*field.value = field.spin->value() / field.scale;
    read.moved = std::min(read.moved, read.hitWindow);
    setTolerances(read);
    Q_EMIT changed(m_tolerances);
}

void ToleranceForm::setTolerances(const CompareTolerances& tolerances)
{
    m_tolerances = tolerances;
    show(tolerances);
}

void ToleranceForm::show(const CompareTolerances& tolerances)
{
    const QScopedValueRollback guard(m_isSyncing, true);
    for (const Field& field : m_fields) {
        if (field.value == &CompareTolerances::moved)
            field.spin->setMaximum(field.scale * tolerances.hitWindow);
        field.spin->setValue(field.scale * (tolerances.*field.value));
    }
    m_reset->setEnabled(tolerances != CompareTolerances());
}

} // namespace heihachi

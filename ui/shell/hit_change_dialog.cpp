#include "ui/shell/hit_change_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QDoubleSpinBox* makeBox(double lowest, double highest, double value, double step, int decimals, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setDecimals(decimals);
    box->setRange(lowest, highest);
    box->setSingleStep(step);
    box->setValue(value);
    return box;
}

} // namespace

HitChangeDialog::HitChangeDialog(int hits, QWidget* parent)
    : QDialog(parent)
    , m_velocity(makeBox(0.0, 1.0, 0.7, 0.05, 2, this))
    , m_factor(makeBox(0.01, 100.0, 1.0, 0.1, 2, this))
    , m_milliseconds(makeBox(-10'000.0, 10'000.0, 0.0, 1.0, 1, this))
    , m_set(addChoice(tr("&Velocity is"), m_velocity))
    , m_scale(addChoice(tr("Velocity &times"), m_factor))
    , m_move(addChoice(tr("&Later by"), m_milliseconds))
{
    setWindowTitle(tr("Change hits"));
    m_velocity->setToolTip(tr("0 to 1, relative to the loudest strikes of the class"));
    m_milliseconds->setSuffix(tr(" ms"));
    m_milliseconds->setToolTip(tr("Below zero: earlier"));
    m_set->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(m_set, m_velocity);
    form->addRow(m_scale, m_factor);
    form->addRow(m_move, m_milliseconds);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(new QLabel(tr("%n selected hit(s) in one step", nullptr, hits), this));
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_velocity->setFocus();
}

/// Whoever types a number has chosen.
QRadioButton* HitChangeDialog::addChoice(const QString& text, QDoubleSpinBox* box)
{
    auto* choice = new QRadioButton(text, this);
    box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    connect(box, &QDoubleSpinBox::valueChanged, choice, [choice] { choice->setChecked(true); });
    connect(choice, &QRadioButton::clicked, box, [box] { box->setFocus(); });
    return choice;
}

HitChangeDialog::Kind HitChangeDialog::kind() const
{
    if (m_scale->isChecked())
        return Kind::ScaleVelocity;
    return m_move->isChecked() ? Kind::Move : Kind::SetVelocity;
}

double HitChangeDialog::value() const
{
    switch (kind()) {
    case Kind::ScaleVelocity:
        return m_factor->value();
    case Kind::Move:
        return m_milliseconds->value() / 1000.0;
    case Kind::SetVelocity:
        break;
    }
    return m_velocity->value();
}

} // namespace heihachi

#include "ui/views/sensitivity/threshold_row.h"

#include "ui/session/theme.h"
#include "ui/views/common/class_icon.h"
#include "ui/views/common/themed_icon.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace heihachi {
namespace {

constexpr int kSteps = 100; // of the slider, to the threshold 1

} // namespace

ThresholdRow::ThresholdRow(DrumClass drumClass, QWidget* parent)
    : QWidget(parent)
    , m_class(drumClass)
    , m_count(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_spin(new QDoubleSpinBox(this))
    , m_reset(new QToolButton(this))
{
    makeControls();
    auto* mark = new QLabel(this);
    mark->setPixmap(classIcon(drumClass).pixmap(12, 12));
    auto* name = new QLabel(drumClassName(drumClass), this);
    name->setBuddy(m_slider);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setObjectName(QStringLiteral("count"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(mark, 0, 0);
    grid->addWidget(name, 0, 1);
    grid->addWidget(m_count, 0, 2, 1, 2);
    grid->addWidget(m_slider, 1, 0, 1, 2);
    grid->addWidget(m_spin, 1, 2);
    grid->addWidget(m_reset, 1, 3);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { setValue(float(step) / kSteps); });
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) { setValue(float(value)); });
    connect(m_reset, &QToolButton::clicked, this, &ThresholdRow::reset);
    adopt(m_value);
}

void ThresholdRow::makeControls()
{
    const QString name = drumClassName(m_class);
    const QString accessible = tr("Threshold of %1", "a drum class").arg(name);
    const QString tip = tr(
        "Least probability of a hit of the class “%1”: lower finds more, higher is surer. A double click goes back "
        "to the value of the run.")
                            .arg(name);
    m_slider->setRange(1, kSteps);
    m_slider->setPageStep(10);
    m_slider->setMinimumWidth(64);
    m_slider->setAccessibleName(accessible);
    m_slider->setToolTip(tip);
    m_slider->installEventFilter(this);
    QPalette colored = m_slider->palette();
    colored.setColor(QPalette::Highlight, Theme::classColor(m_class));
    m_slider->setPalette(colored);
    m_spin->setRange(1.0 / kSteps, 1.0);
    m_spin->setDecimals(2);
    m_spin->setSingleStep(1.0 / kSteps);
    m_spin->setAccessibleName(accessible);
    m_spin->setToolTip(tip);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setToolTip(tr("Back to the value of the run"));
    m_reset->setAccessibleName(tr("Back to the threshold of the run: %1", "a drum class").arg(name));
}

void ThresholdRow::setRunValue(float threshold)
{
    m_runValue = threshold;
    adopt(threshold);
}

void ThresholdRow::setValue(float threshold)
{
    if (threshold == m_value)
        return;
    adopt(threshold);
    Q_EMIT changed();
}

void ThresholdRow::adopt(float threshold)
{
    m_value = threshold;
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpin(m_spin);
    m_slider->setValue(int(std::lround(threshold * kSteps)));
    m_spin->setValue(double(threshold));
    m_reset->setEnabled(m_value != m_runValue);
}

void ThresholdRow::setCounts(qint64 before, qint64 after)
{
    const QLocale locale;
    m_count->setText(m_value == m_runValue && before == after
            ? locale.toString(after)
            : tr("%1 → %2", "number of hits before and after").arg(locale.toString(before), locale.toString(after)));
    m_count->setToolTip(tr("Hits with the threshold of the run, and with this one"));
}

QString ThresholdRow::countText() const
{
    return m_count->text();
}

bool ThresholdRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_slider && event->type() == QEvent::MouseButtonDblClick) {
        reset();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heihachi

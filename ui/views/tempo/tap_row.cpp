#include "ui/views/tempo/tap_row.h"

#include "core/analysis/rhythm/section_grid.h"
#include "ui/views/common/flow_layout.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace heihachi {

TapRow::TapRow(QAction* tap, QWidget* parent)
    : QWidget(parent)
    , m_bpm(new QDoubleSpinBox(this))
    , m_tap(new QPushButton(this))
    , m_apply(new QPushButton(tr("Apply", "a tempo"), this))
{
    m_clock.start();
    m_tap->setObjectName(QStringLiteral("tap"));
    m_tap->setToolTip(tap->toolTip());
    m_bpm->setObjectName(QStringLiteral("bpm"));
    m_bpm->setRange(kLowestSetBpm, kHighestSetBpm);
    m_bpm->setDecimals(2);
    m_bpm->setSuffix(tr(" BPM"));
    m_bpm->setValue(174.0);
    m_bpm->setKeyboardTracking(false);
    m_bpm->setAccessibleName(tr("Tempo, beats a minute"));
    m_bpm->setToolTip(tr("Tempo to set, beats a minute; tap it or type it"));
    m_apply->setObjectName(QStringLiteral("applyTempo"));
    m_apply->setToolTip(
        tr("Sets the tempo of the section in view; where there is no beat, it makes a section. A tapped "
           "tempo within 3 % of a reading of the section chooses that reading."));
    auto* layout = new FlowLayout(6, this);
    for (QWidget* widget : {static_cast<QWidget*>(m_tap), static_cast<QWidget*>(m_bpm), static_cast<QWidget*>(m_apply)})
        layout->addWidget(widget);
    connect(m_tap, &QPushButton::pressed, tap, &QAction::trigger); // at the press: the release is not in time
    connect(tap, &QAction::triggered, this, &TapRow::tap);
    connect(tap, &QAction::changed, this, [this, tap] { setEnabled(tap->isEnabled()); });
    connect(m_bpm, &QDoubleSpinBox::valueChanged, this, [this] {
        m_isTapped = false;
        m_isOwn = true;
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        const bool wasTapped = m_isTapped;
        const double wanted = m_bpm->value();
        reset();
        Q_EMIT applied(wanted, wasTapped);
    });
    updateText();
}

double TapRow::bpm() const
{
    return m_bpm->value();
}

void TapRow::showTempo(double bpm)
{
    if (m_isOwn || m_taps.count() > 0)
        return;
    const QSignalBlocker blocker(m_bpm);
    m_bpm->setValue(bpm);
}

void TapRow::reset()
{
    m_taps.reset();
    m_isTapped = false;
    m_isOwn = false;
    updateText();
}

void TapRow::tap()
{
    m_taps.tap(double(m_clock.nsecsElapsed()) * 1e-9);
    if (const std::optional<double> tapped = m_taps.bpm()) {
        const QSignalBlocker blocker(m_bpm);
        m_bpm->setValue(*tapped);
        m_isTapped = true;
        m_isOwn = true;
    }
    updateText();
}

void TapRow::updateText()
{
    m_tap->setText(m_taps.count() == 0 ? tr("Tap") : tr("Tap (%1)", "number of taps so far").arg(m_taps.count()));
}

} // namespace heihachi

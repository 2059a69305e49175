#include "ui/views/truth/sample_form.h"

#include "ui/views/common/class_toggles.h"
#include "ui/views/common/flow_layout.h"

#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {

SampleForm::SampleForm(QWidget* parent)
    : QWidget(parent)
    , m_classes(new ClassToggles(this))
    , m_count(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_draw(new QPushButton(tr("Draw sample"), this))
{
    nameToggles();
    makeSpinBoxes();
    m_draw->setObjectName(QStringLiteral("drawSample"));
    setFocusProxy(m_draw);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(8, row);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_draw)})
        flow->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_classes);
    layout->addWidget(row);
    connect(m_classes, &ClassToggles::changed, this, &SampleForm::showState);
    connect(m_draw, &QPushButton::clicked, this, &SampleForm::drawRequested);
    showState();
}

void SampleForm::nameToggles()
{
    for (const DrumClass drumClass : kDrumClasses) {
        auto* toggle = m_classes->findChild<QToolButton*>(QStringLiteral("class_") + drumClassId(drumClass));
        const QString name = drumClassName(drumClass);
        toggle->setToolTip(tr("Draw hits of the class “%1”, or none").arg(name));
        toggle->setAccessibleName(tr("Draw %1", "a class of drum").arg(name));
    }
}

void SampleForm::makeSpinBoxes()
{
    m_count->setObjectName(QStringLiteral("hitsPerClass"));
    m_count->setRange(1, 500);
    m_count->setValue(TruthSampleWish().hitsPerClass);
    m_count->setSuffix(tr(" hits a class"));
    m_count->setAccessibleName(tr("Hits of each class"));
    m_count->setToolTip(tr("How many hits of each class to listen to: from doubtful to sure ones, as many of each"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setRange(1, 9999);
    m_seed->setPrefix(tr("Seed "));
    m_seed->setAccessibleName(tr("Seed of the random sample"));
    m_seed->setToolTip(tr("Whoever draws with the same seed from the same run, with the same verdicts, hears the same "
                          "hits"));
}

TruthSampleWish SampleForm::wish() const
{
    return {m_classes->shown(), m_count->value(), std::uint32_t(m_seed->value())};
}

void SampleForm::showState()
{
    const auto classes = m_classes->shown();
    const bool hasClass = std::ranges::find(classes, true) != classes.end();
    m_draw->setEnabled(hasClass);
    m_draw->setToolTip(hasClass ? tr("Draws hits at random that have no verdict yet, and plays the first one")
                                : tr("Choose at least one class above"));
}

} // namespace heihachi

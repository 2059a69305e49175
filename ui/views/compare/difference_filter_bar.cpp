#include "ui/views/compare/difference_filter_bar.h"

#include "ui/views/common/class_toggles.h"
#include "ui/views/common/flow_layout.h"
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

constexpr double kMsPerSecond = 1000.0;
constexpr double kLongestShift = 500.0; // ms

/// The same but for the kinds, which are set elsewhere.
bool isOpen(DifferenceFilter filter)
{
    const DifferenceFilter open;
    filter.kinds = open.kinds;
    return filter == open;
}

} // namespace

DifferenceFilterBar::DifferenceFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_folded(new QWidget(this))
{
    auto* inner = new QVBoxLayout(m_folded);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(makeParts(m_folded));
    m_classes = new ClassToggles(m_folded);
    inner->addWidget(m_classes);
    inner->addWidget(makeLimits(m_folded));
    m_folded->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    layout->addWidget(m_folded);
    connect(m_classes, &ClassToggles::changed, this, &DifferenceFilterBar::filterFromControls);
    controlsFromFilter();
}

QWidget* DifferenceFilterBar::makeHead()
{
    auto* row = new QWidget(this);
    m_unfold = new QToolButton(row);
    m_unfold->setObjectName(QStringLiteral("unfoldFilter"));
    m_unfold->setText(tr("Filter"));
    m_unfold->setToolTip(tr("Shows what else can be left out: parts, classes, small shifts, doubtful hits"));
    m_unfold->setCheckable(true);
    m_unfold->setFocusPolicy(Qt::StrongFocus);
    m_unfold->setArrowType(Qt::RightArrow);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_summary = new QLabel(row);
    m_summary->setObjectName(QStringLiteral("filterSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_reset = new QToolButton(row);
    m_reset->setObjectName(QStringLiteral("resetFilter"));
    m_reset->setText(tr("Show all"));
    m_reset->setToolTip(tr("Takes the limits away; the kinds stay as they are chosen"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_unfold);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_reset);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool open) {
        m_unfold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_folded->setVisible(open);
        showSummary();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        DifferenceFilter open;
        open.kinds = m_filter.kinds;
        setFilter(open);
        Q_EMIT filterChanged(m_filter);
    });
    return row;
}

QWidget* DifferenceFilterBar::makeParts(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new FlowLayout(4, row);
    for (const ComparedPart part : kComparedParts) {
        auto* toggle = new QToolButton(row);
        toggle->setObjectName(QStringLiteral("part_") + comparedPartId(part));
        toggle->setText(comparedPartText(part));
        toggle->setCheckable(true);
        toggle->setChecked(true);
        toggle->setFocusPolicy(Qt::StrongFocus);
        toggle->setProperty("toggle", true); // looks on or off
        toggle->setAccessibleName(tr("Show %1", "drum hits, beats …").arg(comparedPartText(part)));
        connect(toggle, &QToolButton::clicked, this, &DifferenceFilterBar::filterFromControls);
        layout->addWidget(toggle);
        m_parts[size_t(part)] = toggle;
    }
    setAvailable({kComparedParts.begin(), kComparedParts.end()});
    return row;
}

QWidget* DifferenceFilterBar::makeLimits(QWidget* parent)
{
    auto* rows = new QWidget(parent);
    m_shift = new QDoubleSpinBox(rows);
    m_shift->setObjectName(QStringLiteral("smallestShift"));
    m_shift->setRange(0.0, kLongestShift);
    m_shift->setDecimals(1);
    m_shift->setSuffix(tr(" ms"));
    m_shift->setToolTip(tr("Hides pairs that are nearer than this and differ in nothing but time; 0 to 500 ms"));
    m_confidence = new QDoubleSpinBox(rows);
    m_confidence->setObjectName(QStringLiteral("smallestConfidence"));
    m_confidence->setRange(0.0, 1.0);
    m_confidence->setSingleStep(0.05);
    m_confidence->setDecimals(2);
    m_confidence->setToolTip(tr("Hides drum hits that neither run is surer of than this; 0 to 1"));
    m_undecided = new QCheckBox(tr("Without a verdict &only"), rows);
    m_undecided->setObjectName(QStringLiteral("undecidedOnly"));
    m_undecided->setToolTip(tr("Hides drum hits on which you have said which run is right"));
    auto* layout = new QGridLayout(rows);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    const std::pair<QString, QDoubleSpinBox*> limits[]{
        {tr("&Shift from"), m_shift}, {tr("Con&fidence from"), m_confidence}};
    int row = 0;
    for (const auto& [name, spin] : limits) {
        auto* label = new QLabel(name, rows);
        label->setBuddy(spin);
        spin->setAccessibleName(QString(name).remove(QLatin1Char('&')));
        spin->setKeyboardTracking(false);
        layout->addWidget(label, row, 0);
        layout->addWidget(spin, row, 1);
        connect(spin, &QDoubleSpinBox::valueChanged, this, &DifferenceFilterBar::filterFromControls);
        ++row;
    }
    layout->addWidget(m_undecided, row, 0, 1, 3);
    layout->setColumnStretch(2, 1);
    connect(m_undecided, &QCheckBox::toggled, this, &DifferenceFilterBar::filterFromControls);
    return rows;
}

void DifferenceFilterBar::setAvailable(const std::set<ComparedPart>& parts)
{
    for (const ComparedPart part : kComparedParts) {
        QToolButton& toggle = *m_parts[size_t(part)];
        const QString name = comparedPartText(part);
        toggle.setEnabled(parts.contains(part));
        toggle.setToolTip(parts.contains(part) ? tr("Show or hide differences of: %1", "drum hits, beats …").arg(name)
                                               : tr("%1 were not compared", "drum hits, beats …").arg(name));
    }
}

void DifferenceFilterBar::setFilter(const DifferenceFilter& filter)
{
    m_filter = filter;
    controlsFromFilter();
}

void DifferenceFilterBar::filterFromControls()
{
    if (m_isSyncing)
        return;
    m_filter.parts.clear();
    for (const ComparedPart part : kComparedParts)
        if (m_parts[size_t(part)]->isChecked())
            m_filter.parts.insert(part);
    m_filter.classes.clear();
    for (const DrumClass drumClass : kDrumClasses)
        if (m_classes->shown()[size_t(drumClass)])
            m_filter.classes.insert(drumClass);
    m_filter.smallestShift = m_shift->value() / kMsPerSecond;
    m_filter.smallestConfidence = m_confidence->value();
    m_filter.isUndecidedOnly = m_undecided->isChecked();
    showSummary();
    Q_EMIT filterChanged(m_filter);
}

void DifferenceFilterBar::controlsFromFilter()
{
    const QScopedValueRollback guard(m_isSyncing, true);
    for (const ComparedPart part : kComparedParts)
        m_parts[size_t(part)]->setChecked(m_filter.parts.contains(part));
    std::array<bool, kDrumClassCount> shown{};
    for (const DrumClass drumClass : kDrumClasses)
        shown[size_t(drumClass)] = m_filter.classes.contains(drumClass);
    m_classes->setShown(shown);
    m_shift->setValue(kMsPerSecond * m_filter.smallestShift);
    m_confidence->setValue(m_filter.smallestConfidence);
    m_undecided->setChecked(m_filter.isUndecidedOnly);
    showSummary();
}

void DifferenceFilterBar::showSummary()
{
    m_summary->setText(m_unfold->isChecked() ? QString() : summary());
    m_reset->setEnabled(!isOpen(m_filter));
}

QString DifferenceFilterBar::summary() const
{
    const QLocale locale;
    QStringList parts;
    if (m_filter.parts.size() < kComparedParts.size()) {
        QStringList names;
        for (const ComparedPart part : m_filter.parts)
            names << comparedPartText(part);
        parts << (names.isEmpty() ? tr("nothing", "of the runs is listed") : names.join(QStringLiteral(", ")));
    }
    if (m_filter.classes.size() < kDrumClasses.size()) {
        QStringList names;
        for (const DrumClass drumClass : m_filter.classes)
            names << drumClassName(drumClass);
        parts << (names.isEmpty() ? tr("no class", "of drums is listed") : names.join(QStringLiteral(", ")));
    }
    if (m_filter.smallestShift > 0.0)
        parts << tr("shift from %1 ms").arg(locale.toString(kMsPerSecond * m_filter.smallestShift, 'f', 1));
    if (m_filter.smallestConfidence > 0.0)
        parts << tr("confidence from %1").arg(locale.toString(m_filter.smallestConfidence, 'f', 2));
    if (m_filter.isUndecidedOnly)
        parts << tr("without a verdict");
    return parts.join(QStringLiteral(" · "));
}

} // namespace heihachi

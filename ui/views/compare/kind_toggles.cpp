#include "ui/views/compare/kind_toggles.h"

#include "ui/itemmodels/difference_text.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/compare/difference_colors.h"

#include <QLocale>
#include <QToolButton>

namespace heihachi {

KindToggles::KindToggles(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new FlowLayout(4, this);
    for (const DifferenceKind kind : kDifferenceKinds) {
        auto* toggle = new QToolButton(this);
        toggle->setObjectName(QStringLiteral("kind_") + differenceKindId(kind));
        toggle->setIconSize(QSize(16, 12)); // with room beside the mark
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setCheckable(true);
        toggle->setFocusPolicy(Qt::StrongFocus);
        toggle->setProperty("toggle", true); // looks on or off
        connect(toggle, &QToolButton::clicked, this, &KindToggles::changed);
        layout->addWidget(toggle);
        m_toggles[size_t(kind)] = toggle;
    }
    connect(&theme, &Theme::changed, this, &KindToggles::showIcons);
    showIcons();
    setCounts({}, {});
}

void KindToggles::showIcons()
{
    for (const DifferenceKind kind : kDifferenceKinds)
        m_toggles[size_t(kind)]->setIcon(differenceIcon(kind, m_theme.colors()));
}

void KindToggles::setCounts(const Counts& counts, const std::array<QString, kDifferenceKinds.size()>& tips)
{
    for (const DifferenceKind kind : kDifferenceKinds) {
        QToolButton& toggle = *m_toggles[size_t(kind)];
        const QString count = QLocale().toString(counts[size_t(kind)]);
        toggle.setText(tr("%1 %2", "kind of difference, their number").arg(difference_text::kindTitle(kind), count));
        toggle.setAccessibleName(
            tr("List %1: %2", "kind of difference, their number").arg(difference_text::kindTitle(kind), count));
        QString tip = difference_text::kindMeaning(kind);
        if (!tips[size_t(kind)].isEmpty())
            tip += QLatin1Char('\n') + tips[size_t(kind)];
        toggle.setToolTip(tip + QLatin1Char('\n') + tr("Click to list them or not"));
    }
    updateGeometry();
}

void KindToggles::setChosen(const std::set<DifferenceKind>& kinds)
{
    for (const DifferenceKind kind : kDifferenceKinds)
        m_toggles[size_t(kind)]->setChecked(kinds.contains(kind));
}

std::set<DifferenceKind> KindToggles::chosen() const
{
    std::set<DifferenceKind> kinds;
    for (const DifferenceKind kind : kDifferenceKinds)
        if (m_toggles[size_t(kind)]->isChecked())
            kinds.insert(kind);
    return kinds;
}

} // namespace heihachi

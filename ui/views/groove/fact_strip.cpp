#include "ui/views/groove/fact_strip.h"

#include "ui/views/common/flow_layout.h"
#include "ui/views/common/small_font.h"

#include <QLabel>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QWidget* makeFact(const GrooveFact& fact, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    widget->setObjectName(fact.id);
    widget->setToolTip(fact.meaning);
    auto* caption = new QLabel(fact.caption, widget);
    caption->setFont(smallFont(parent->font()));
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto* value = new QLabel(fact.value, widget);
    value->setObjectName(QStringLiteral("value"));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // Tab stops here
    value->setAccessibleName(fact.caption + QStringLiteral(": ") + fact.value);
    value->setAccessibleDescription(fact.meaning);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(caption);
    layout->addWidget(value);
    return widget;
}

} // namespace

FactStrip::FactStrip(QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(12, this);
}

void FactStrip::setFacts(const std::vector<GrooveFact>& facts)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)); // leave the layout as well
    for (const GrooveFact& fact : facts) {
        QWidget* widget = makeFact(fact, this);
        layout()->addWidget(widget);
        widget->show();
    }
}

QString FactStrip::valueOf(const QString& id) const
{
    const auto* fact = findChild<QWidget*>(id, Qt::FindDirectChildrenOnly);
    return fact ? fact->findChild<QLabel*>(QStringLiteral("value"))->text() : QString();
}

QString FactStrip::meaningOf(const QString& id) const
{
    const auto* fact = findChild<QWidget*>(id, Qt::FindDirectChildrenOnly);
    return fact ? fact->toolTip() : QString();
}

} // namespace heihachi

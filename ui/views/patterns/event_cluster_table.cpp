#include "ui/views/patterns/event_cluster_table.h"

#include "ui/views/common/class_icon.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heihachi {
namespace {

enum Column
{
    ClassColumn,
    BeatColumn,
    VelocityColumn,
    CountColumn,
    ColumnCount
};

} // namespace

EventClusterTable::EventClusterTable(QWidget* parent)
    : QWidget(parent)
    , m_reason(new QLabel(this))
    , m_table(new QTreeWidget(this))
{
    m_reason->setObjectName(QStringLiteral("clusterReason"));
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setContentsMargins(8, 8, 8, 8);
    m_table->setObjectName(QStringLiteral("clusterTable"));
    m_table->setAccessibleName(tr("Kinds of strikes"));
    m_table->setHeaderLabels({tr("Class"), tr("Beat"), tr("Velocity"), tr("Hits")});
    m_table->headerItem()->setToolTip(BeatColumn, tr("Mean place in the bar, in beats; 1 is the start of the bar"));
    m_table->headerItem()->setToolTip(VelocityColumn, tr("Mean velocity, 0 to 1"));
    m_table->setIconSize(QSize(12, 12));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ClassColumn, QHeaderView::Stretch);
    for (int column = BeatColumn; column < ColumnCount; ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reason);
    layout->addWidget(m_table, 1);
}

void EventClusterTable::setCatalogue(const DrumPatternCatalogue& catalogue)
{
    const QLocale locale;
    m_reason->setText(catalogue.clusterCutReason.isEmpty() && catalogue.clusters.empty()
            ? tr("There are too few hits to tell kinds of strikes apart.")
            : tr("Cut at a height of %1. %2", "of a dendrogram; why there")
                  .arg(locale.toString(catalogue.clusterCut, 'f', 2), catalogue.clusterCutReason));
    m_table->clear();
    for (const EventCluster& cluster : catalogue.clusters) {
        auto* item = new QTreeWidgetItem(m_table,
            {drumClassName(cluster.drumClass), locale.toString(cluster.meanPosition + 1.0, 'f', 2),
                locale.toString(cluster.meanVelocity, 'f', 2), locale.toString(cluster.count)});
        item->setIcon(ClassColumn, classIcon(cluster.drumClass));
        for (int column = BeatColumn; column < ColumnCount; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace heihachi

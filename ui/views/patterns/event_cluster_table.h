#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace heihachi {

/// The kinds of strikes that the hits of a recording fall into, and why there are so many and not more.
class EventClusterTable final : public QWidget
{
    Q_OBJECT

public:
    explicit EventClusterTable(QWidget* parent = nullptr);
    void setCatalogue(const DrumPatternCatalogue& catalogue);

private:
    QLabel* m_reason;
    QTreeWidget* m_table;
};

} // namespace heihachi

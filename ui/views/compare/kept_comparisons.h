#pragma once

#include "core/compare/kept_comparison.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;

namespace heihachi {

/// The comparisons that a project keeps, to go on with one or to remove it; one with verdicts only after asking. UI
/// thread.
class KeptComparisons final : public QWidget
{
    Q_OBJECT

public:
    /// What a run is called; empty where it is gone.
    using RunName = std::function<QString(RunId)>;

    explicit KeptComparisons(QWidget* parent = nullptr);
    /// Those whose runs are both there; hidden when there are none.
    void setKept(const std::vector<KeptComparison>& kept, const RunName& nameOf);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void chosen(heihachi::RunId a, heihachi::RunId b);
    void removalRequested(heihachi::ComparisonId id);

private:
    void choose();
    void askToRemove();

    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_remove;
    struct Row
    {
        ComparisonId id;
        RunId a;
        RunId b;
        int verdicts = 0;
    };
    std::vector<Row> m_rows;
};

} // namespace heihachi

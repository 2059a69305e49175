#pragma once

#include "core/store/project_store.h"

#include <QWidget>

class QToolButton;

namespace heihachi {

class RunChoice;

/// Which runs are compared: A, the shown one, and B, and to swap or close them. UI thread.
class CompareSetup final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareSetup(QWidget* parent = nullptr);
    void setRuns(const std::vector<StoredSource>& sources, const std::vector<RunSummary>& runs);
    void setChosen(RunId a, RunId b, bool isOpen); ///< invalid: none; open: can be swapped and closed
    [[nodiscard]] int runCount() const;
    void focusB(); ///< where run B is chosen

Q_SIGNALS:
    void aChosen(heihachi::RunId id);
    void bChosen(heihachi::RunId id);
    void swapAsked();
    void closeAsked();

private:
    RunChoice* makeChoice(const QString& objectName, const QString& name, const QString& tip, int row);
    QToolButton* makeButton(const QString& objectName, const QString& text, const QString& tip, int row);

    RunChoice* m_a;
    RunChoice* m_b;
    QToolButton* m_swap;
    QToolButton* m_close;
};

} // namespace heihachi

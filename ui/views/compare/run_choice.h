#pragma once

#include "core/store/project_store.h"

#include <QComboBox>

namespace heihachi {

/// All runs of the project to choose one from, grouped by recording. UI thread.
class RunChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit RunChoice(QWidget* parent = nullptr);
    /// Says nothing; the chosen run stays where it is still there.
    void setRuns(const std::vector<StoredSource>& sources, const std::vector<RunSummary>& runs);
    void setChosen(RunId id); ///< says nothing; invalid: none
    [[nodiscard]] RunId chosen() const; ///< invalid: none
    void setExcluded(RunId id); ///< cannot be chosen; invalid: all can
    [[nodiscard]] int runCount() const; ///< that can be chosen or are

Q_SIGNALS:
    void runChosen(heihachi::RunId id); ///< by a person

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRecording(const StoredSource& source, const std::vector<RunSummary>& runs);
};

} // namespace heihachi

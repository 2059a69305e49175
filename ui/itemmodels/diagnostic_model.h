#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace heihachi {

/// What a person should know of a run: errors, warnings, notes, and the stages whose result is missing with the reason.
/// The gravest come first, and among warnings the alarms of plausibility. UI thread.
class DiagnosticModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int SeverityRole = Qt::UserRole; ///< int of Severity
    static constexpr int StartRole = Qt::UserRole + 1; ///< double, s; invalid when nowhere in particular
    static constexpr int EndRole = Qt::UserRole + 2; ///< double, s
    static constexpr int RangeTextRole = Qt::UserRole + 3; ///< translated; empty when nowhere in particular

    using QAbstractListModel::QAbstractListModel;

    /// `stageTitle` gives the name for people of a stage id.
    void setResult(const AnalysisResultPtr& result, const std::function<QString(const QString&)>& stageTitle = {});
    [[nodiscard]] const Diagnostics& entries() const { return m_entries; }
    [[nodiscard]] int count(Severity atLeast) const;
    [[nodiscard]] int alarmCount() const; ///< results that can hardly be right
    [[nodiscard]] int firstAlarm() const; ///< row; the others follow it. -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Diagnostics m_entries;
};

} // namespace heihachi

#include "ui/itemmodels/diagnostic_model.h"

#include "core/analysis/plausibility/alarm.h"
#include "core/base/time_text.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace heihachi {
namespace {

QString rangeText(const TimeRange& range)
{
    if (range.isEmpty())
        return timeText(range.start);
    return QStringLiteral("%1 – %2").arg(timeText(range.start), timeText(range.end));
}

QString kindName(const Diagnostic& entry)
{
    if (isAlarm(entry))
        return DiagnosticModel::tr("Alarm");
    switch (entry.severity) {
    case Severity::Info:
        return DiagnosticModel::tr("Note");
    case Severity::Warning:
        return DiagnosticModel::tr("Warning");
    case Severity::Error:
        return DiagnosticModel::tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace

void DiagnosticModel::setResult(
    const AnalysisResultPtr& result, const std::function<QString(const QString&)>& stageTitle)
{
    beginResetModel();
    m_entries.clear();
    if (result) {
        m_entries = result->diagnostics;
        for (const StageOutcome& stage : result->run.stages) {
            if (stage.status == StageStatus::Done)
                continue;
            const QString title = stageTitle ? stageTitle(stage.id) : stage.id;
            const bool failed = stage.status == StageStatus::Failed;
            m_entries.push_back({failed ? Severity::Error : Severity::Info, QStringLiteral("stage.missing"), stage.id,
                (failed ? tr("“%1” failed: %2") : tr("“%1” was not computed: %2")).arg(title, stage.reason), {}});
        }
    }
    std::ranges::stable_sort(m_entries, std::ranges::greater(),
        [](const Diagnostic& entry) { return std::pair(entry.severity, isAlarm(entry)); });
    endResetModel();
}

int DiagnosticModel::count(Severity atLeast) const
{
    return int(std::ranges::count_if(m_entries, [atLeast](const Diagnostic& d) { return d.severity >= atLeast; }));
}

int DiagnosticModel::alarmCount() const
{
    return int(std::ranges::count_if(m_entries, isAlarm));
}

int DiagnosticModel::firstAlarm() const
{
    const auto first = std::ranges::find_if(m_entries, isAlarm);
    return first == m_entries.end() ? -1 : int(first - m_entries.begin());
}

int DiagnosticModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DiagnosticModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Diagnostic& entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.message;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(kindName(entry), entry.message);
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2").arg(
            kindName(entry), entry.range ? tr("%1\nClick to go there.").arg(rangeText(*entry.range)) : entry.source);
    case SeverityRole:
        return int(entry.severity);
    case StartRole:
        return entry.range ? QVariant(entry.range->start) : QVariant();
    case EndRole:
        return entry.range ? QVariant(entry.range->end) : QVariant();
    case RangeTextRole:
        return entry.range ? rangeText(*entry.range) : QString();
    default:
        return {};
    }
}

} // namespace heihachi

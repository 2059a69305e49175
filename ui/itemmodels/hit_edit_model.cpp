#include "ui/itemmodels/hit_edit_model.h"

#include "core/base/time_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLeastMove = 0.00005; // s that is worth telling
constexpr float kLeastVelocity = 0.005F;

QString hitText(const std::optional<DrumHit>& hit)
{
    return hit ? drumClassName(hit->drumClass) : HitEditModel::tr("none", "no drum hit");
}

QString stateText(HitEditState state)
{
    switch (state) {
    case HitEditState::Applied:
        return HitEditModel::tr("By hand");
    case HitEditState::Agrees:
        return HitEditModel::tr("Run agrees");
    case HitEditState::Conflict:
        return HitEditModel::tr("Conflict");
    case HitEditState::Rejected:
        return HitEditModel::tr("Run wins");
    }
    Q_UNREACHABLE();
}

QString stateTip(HitEditState state)
{
    switch (state) {
    case HitEditState::Applied:
        return HitEditModel::tr("The correction is shown and exported instead of what the run found.");
    case HitEditState::Agrees:
        return HitEditModel::tr("This run says by itself what was corrected by hand.");
    case HitEditState::Conflict:
        return HitEditModel::tr(
            "This run has neither the hit that was corrected nor what it was corrected to. Until you "
            "accept or reject the correction, it is shown.");
    case HitEditState::Rejected:
        return HitEditModel::tr("The correction was rejected: what the run found is shown.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString hitEditAfterText(const HitEdit& edit)
{
    if (!edit.after)
        return HitEditModel::tr("deleted");
    if (!edit.before)
        return HitEditModel::tr("%1, added", "a class of drum").arg(drumClassName(edit.after->drumClass));
    const QLocale locale;
    QStringList parts;
    if (edit.after->drumClass != edit.before->drumClass)
        parts << drumClassName(edit.after->drumClass);
    const double moved = edit.after->time - edit.before->time;
    if (std::abs(moved) >= kLeastMove) {
        const QString by = locale.toString(1000.0 * std::abs(moved), 'f', 1);
        parts << (moved < 0.0 ? HitEditModel::tr("%1 ms earlier").arg(by) : HitEditModel::tr("%1 ms later").arg(by));
    }
    if (std::abs(edit.after->velocity - edit.before->velocity) >= kLeastVelocity)
        parts << HitEditModel::tr("velocity %1").arg(locale.toString(double(edit.after->velocity), 'f', 2));
    return parts.isEmpty() ? HitEditModel::tr("confirmed") : parts.join(QStringLiteral(", "));
}

void HitEditModel::setEdits(const std::vector<HitEdit>& edits, const std::vector<HitEditState>& states)
{
    m_all.clear();
    m_all.reserve(edits.size());
    for (size_t i = 0; i < edits.size() && i < states.size(); ++i)
        m_all.push_back({edits[i], states[i]});
    const auto isConflict = [](const Row& row) { return row.state == HitEditState::Conflict; };
    std::ranges::stable_sort(m_all, {}, [](const Row& row) { return row.edit.time(); });
    std::ranges::stable_partition(m_all, isConflict);
    m_conflicts = int(std::ranges::count_if(m_all, isConflict));
    renew();
}

void HitEditModel::setOnlyConflicts(bool only)
{
    m_onlyConflicts = only;
    renew();
}

void HitEditModel::renew()
{
    beginResetModel();
    m_rows = m_all;
    if (m_onlyConflicts)
        std::erase_if(m_rows, [](const Row& row) { return row.state != HitEditState::Conflict; });
    endResetModel();
}

int HitEditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HitEditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HitEditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return stateTip(row.state);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn:
        return timeText(row.edit.time());
    case BeforeColumn:
        return hitText(row.edit.before);
    case AfterColumn:
        return hitEditAfterText(row.edit);
    case StateColumn:
        return stateText(row.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HitEditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (Column(section)) {
    case TimeColumn:
        return isTip ? tr("Where the hit is now (h:m:s)") : tr("Time");
    case BeforeColumn:
        return isTip ? tr("What the run had when it was corrected") : tr("Before");
    case AfterColumn:
        return isTip ? tr("What it was corrected to") : tr("By hand", "column: what a person made of a hit");
    case StateColumn:
        return isTip ? tr("What is shown and exported in this run") : tr("Who wins");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace heihachi

#include "ui/itemmodels/hit_table_model.h"

#include "core/base/time_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::infinity();

bool isText(int column)
{
    return column == HitTableModel::ClassColumn || column == HitTableModel::HandColumn;
}

QString numberOrDash(const std::optional<float>& value, int decimals)
{
    return value ? QLocale().toString(double(*value), 'f', decimals) : QStringLiteral("–");
}

} // namespace

QString handMarkText(HandMark mark)
{
    switch (mark) {
    case HandMark::None:
        return {};
    case HandMark::Added:
        return HitTableModel::tr("added", "a hit, by hand");
    case HandMark::Changed:
        return HitTableModel::tr("changed", "a hit, by hand");
    case HandMark::Confirmed:
        return HitTableModel::tr("confirmed", "a hit, by hand");
    }
    Q_UNREACHABLE();
}

double HitTableModel::keyAt(int hitIndex, int column) const
{
    const DrumHit& hit = hits()[size_t(hitIndex)];
    switch (column) {
    case TimeColumn:
        return hit.time;
    case ClassColumn:
        return double(hit.drumClass);
    case ConfidenceColumn:
        return double(hit.confidence);
    case VelocityColumn:
        return double(hit.velocity);
    case SnrColumn:
        return hit.snrDb ? double(*hit.snrDb) : kUnknown;
    case ClarityColumn:
        return hit.clarity ? double(*hit.clarity) : kUnknown;
    case HandColumn:
        return m_result->handMark(size_t(hitIndex)) == HandMark::None ? kUnknown
                                                                      : double(m_result->handMark(size_t(hitIndex)));
    default:
        return 0.0;
    }
}

void HitTableModel::setResult(AnalysisResultPtr result)
{
    beginResetModel();
    m_result = std::move(result);
    sortHits();
    filterRows();
    endResetModel();
}

void HitTableModel::setFilter(const HitFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    filterRows();
    endResetModel();
}

std::span<const DrumHit> HitTableModel::hits() const
{
    return m_result && m_result->drumHits ? std::span<const DrumHit>(*m_result->drumHits) : std::span<const DrumHit>();
}

int HitTableModel::rowOfHit(int hitIndex) const
{
    return hitIndex >= 0 && size_t(hitIndex) < m_rowOfHit.size() ? m_rowOfHit[size_t(hitIndex)] : -1;
}

void HitTableModel::sortHits()
{
    const std::span<const DrumHit> all = hits();
    m_sorted.resize(all.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0); // hits come by time
    if (m_sortColumn == TimeColumn && m_sortOrder == Qt::AscendingOrder)
        return;
    std::vector<std::pair<double, int>> keyed;
    keyed.reserve(all.size());
    for (const int index : m_sorted)
        keyed.emplace_back(keyAt(index, m_sortColumn), index);
    // The index as second key keeps equal values in the order of time both ways, without a stable sort.
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::sort(keyed);
    else
        std::ranges::sort(keyed,
            [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    std::ranges::transform(keyed, m_sorted.begin(), [](const auto& entry) { return entry.second; });
}

void HitTableModel::filterRows()
{
    const std::span<const DrumHit> all = hits();
    m_rows.clear();
    m_rows.reserve(all.size());
    m_rowOfHit.assign(all.size(), -1);
    for (const int index : m_sorted) {
        if (!m_filter.accepts(all[size_t(index)]))
            continue;
        m_rowOfHit[size_t(index)] = int(m_rows.size());
        m_rows.push_back(index);
    }
}

void HitTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> hitOf;
    hitOf.reserve(size_t(before.size()));
    for (const QModelIndex& index : before)
        hitOf.push_back(m_rows[size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    sortHits();
    filterRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rowOfHit[size_t(hitOf[size_t(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int HitTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HitTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HitTableModel::textAt(int hitIndex, int column) const
{
    const DrumHit& hit = hits()[size_t(hitIndex)];
    switch (column) {
    case TimeColumn:
        return timeText(hit.time);
    case ClassColumn:
        return drumClassName(hit.drumClass);
    case ConfidenceColumn:
        return QLocale().toString(double(hit.confidence), 'f', 2);
    case VelocityColumn:
        return QLocale().toString(double(hit.velocity), 'f', 2);
    case SnrColumn:
        return numberOrDash(hit.snrDb, 1);
    case ClarityColumn:
        return numberOrDash(hit.clarity, 2);
    case HandColumn:
        return handMarkText(m_result->handMark(size_t(hitIndex)));
    default:
        return {};
    }
}

QVariant HitTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int hitIndex = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(hitIndex, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    case HitIndexRole:
        return hitIndex;
    case SortRole: {
        const double key = keyAt(hitIndex, index.column());
        return key == kUnknown ? QVariant() : QVariant(key);
    }
    default:
        return {};
    }
}

QVariant HitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) {
        const std::array<QString, ColumnCount> titles{
            tr("Time"), tr("Class"), tr("Conf."), tr("Vel."), tr("SNR dB"), tr("Clarity"), tr("By hand")};
        return titles[size_t(section)];
    }
    if (role == Qt::ToolTipRole) {
        const std::array<QString, ColumnCount> tips{tr("Start of the strike, h:m:s.ms"), tr("Kind of drum"),
            tr("Confidence: how probable it is that this drum sounds here, 0 to 1"),
            tr("Velocity: strength from 0 to 1, relative to the loudest strikes of this class in the recording"),
            tr("Signal-to-noise ratio: level of the strike over what sounded just before, in dB"),
            tr("Clarity: how steep and alone the rise is, 0 to 1"), tr("What was corrected by hand")};
        return tips[size_t(section)];
    }
    return {};
}

QString HitTableModel::textOf(std::span<const int> rows) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(textAt(m_rows[size_t(row)], column));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace heihachi

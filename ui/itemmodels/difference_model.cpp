#include "ui/itemmodels/difference_model.h"

#include "core/base/time_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {
namespace {

using difference_text::Figures;

constexpr double kParts = 100.0; // apart, in the order of “What”
constexpr double kClasses = 10.0;

bool isText(int column)
{
    return column == DifferenceModel::KindColumn || column == DifferenceModel::WhatColumn
        || column == DifferenceModel::VerdictColumn;
}

std::optional<double> higher(
    const std::optional<Figures>& a, const std::optional<Figures>& b, std::optional<double> Figures::*member)
{
    const std::optional<double> ofA = a ? (*a).*member : std::nullopt;
    const std::optional<double> ofB = b ? (*b).*member : std::nullopt;
    return ofA && ofB ? std::optional(std::max(*ofA, *ofB)) : ofA ? ofA : ofB;
}

/// By part, then the class in A, or else in B, then the class in B.
double whatKey(ComparedPart part, const std::optional<Figures>& a, const std::optional<Figures>& b)
{
    const auto classOf
        = [](const std::optional<Figures>& face) { return double(face->drumClass.value_or(DrumClass{})); };
    const double first = a ? classOf(a) : b ? classOf(b) : 0.0;
    return kParts * double(part) + kClasses * first + (b ? classOf(b) : first);
}

QVariant classOf(const std::optional<Figures>& face)
{
    return face && face->drumClass ? QVariant(int(*face->drumClass)) : QVariant();
}

} // namespace

void DifferenceModel::setVerdictOf(VerdictOf verdictOf)
{
    m_verdictOf = std::move(verdictOf);
    verdictsChanged();
}

void DifferenceModel::verdictsChanged()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, VerdictColumn), index(rowCount() - 1, VerdictColumn));
}

void DifferenceModel::setDifferences(RunComparisonPtr comparison, std::vector<DifferenceRef> shown)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_shown = std::move(shown);
    for (const ComparedPart part : kComparedParts) {
        const std::optional<ComparedEvents>* events = m_comparison ? &m_comparison->part(part) : nullptr;
        m_rowOf[size_t(part)].resize(events && *events ? (*events)->events.size() : 0);
    }
    std::erase_if(m_shown, [this](const DifferenceRef& ref) {
        return ref.index < 0 || size_t(ref.index) >= m_rowOf[size_t(ref.part)].size();
    });
    sortRows();
    indexRows();
    endResetModel();
}

std::optional<ComparisonVerdict::Kind> DifferenceModel::verdictOf(const DifferenceRef& ref) const
{
    return m_verdictOf ? m_verdictOf(ref) : std::nullopt;
}

int DifferenceModel::rowOf(const DifferenceRef& ref) const
{
    const std::vector<int>& rows = m_rowOf[size_t(ref.part)];
    return ref.index >= 0 && size_t(ref.index) < rows.size() ? rows[size_t(ref.index)] : -1;
}

std::optional<double> DifferenceModel::keyAt(const DifferenceRef& ref, int column) const
{
    const EventDifference& event = *difference_text::eventOf(*m_comparison, ref);
    switch (column) {
    case TimeColumn:
        return event.timeA;
    case KindColumn:
        return double(event.kind);
    case ShiftColumn:
        return event.shift ? std::optional(std::abs(*event.shift)) : std::nullopt;
    case VerdictColumn: {
        const auto verdict = verdictOf(ref);
        return verdict ? std::optional(double(*verdict)) : std::nullopt;
    }
    default:
        break;
    }
    const std::optional<Figures> a = difference_text::figuresA(*m_comparison, ref);
    const std::optional<Figures> b = difference_text::figuresB(*m_comparison, ref);
    if (column == WhatColumn)
        return whatKey(ref.part, a, b);
    return higher(a, b, column == ConfidenceColumn ? &Figures::confidence : &Figures::value);
}

void DifferenceModel::sortRows()
{
    m_rows.resize(m_shown.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (m_sortColumn == TimeColumn && m_sortOrder == Qt::AscendingOrder)
        return; // as they come
    struct Keyed
    {
        bool isUnknown;
        double key;
        int index; // keeps equal ones in the order of time, both ways
    };
    std::vector<Keyed> keyed;
    keyed.reserve(m_shown.size());
    for (const int index : m_rows) {
        const std::optional<double> key = keyAt(m_shown[size_t(index)], m_sortColumn);
        keyed.push_back({!key, key.value_or(0.0), index});
    }
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::sort(keyed, [isAscending](const Keyed& x, const Keyed& y) {
        if (x.isUnknown != y.isUnknown)
            return y.isUnknown;
        if (x.key != y.key)
            return isAscending ? x.key < y.key : x.key > y.key;
        return x.index < y.index;
    });
    std::ranges::transform(keyed, m_rows.begin(), &Keyed::index);
}

void DifferenceModel::indexRows()
{
    for (std::vector<int>& rows : m_rowOf)
        std::ranges::fill(rows, -1);
    for (int row = 0; row < rowCount(); ++row)
        m_rowOf[size_t(refAt(row).part)][size_t(refAt(row).index)] = row;
}

void DifferenceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<DifferenceRef> refs;
    refs.reserve(size_t(before.size()));
    for (const QModelIndex& index : before)
        refs.push_back(refAt(index.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    indexRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(refs[size_t(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DifferenceModel::textAt(const DifferenceRef& ref, int column) const
{
    const EventDifference& event = *difference_text::eventOf(*m_comparison, ref);
    const auto faceA = [&] { return difference_text::faceA(*m_comparison, ref, m_labelText); };
    const auto faceB = [&] { return difference_text::faceB(*m_comparison, ref, m_labelText); };
    switch (column) {
    case TimeColumn:
        return timeText(event.timeA);
    case KindColumn:
        return differenceKindText(event.kind);
    case WhatColumn:
        return difference_text::whatText(faceA(), faceB());
    case ShiftColumn:
        return difference_text::shiftText(event);
    case ConfidenceColumn:
        return difference_text::confidenceText(faceA(), faceB());
    case ValueColumn:
        return difference_text::valueText(ref.part, faceA(), faceB());
    case VerdictColumn: {
        const auto verdict = verdictOf(ref);
        return verdict ? difference_text::verdictText(*verdict) : QString();
    }
    default:
        return {};
    }
}

QString DifferenceModel::accessibleTextAt(const DifferenceRef& ref, int column) const
{
    if (column == VerdictColumn && !verdictOf(ref))
        return tr("No verdict yet");
    const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("%1: %2", "title of a column, what it says").arg(title, textAt(ref, column));
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DifferenceRef& ref = refAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(ref, index.column());
    case Qt::ToolTipRole:
        return difference_text::details(*m_comparison, ref, verdictOf(ref), m_labelText);
    case Qt::AccessibleTextRole:
        return accessibleTextAt(ref, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole: {
        const std::optional<double> key = keyAt(ref, index.column());
        return key ? QVariant(*key) : QVariant();
    }
    case KindRole:
        return int(difference_text::eventOf(*m_comparison, ref)->kind);
    case ClassARole:
        return classOf(difference_text::figuresA(*m_comparison, ref));
    case ClassBRole:
        return classOf(difference_text::figuresB(*m_comparison, ref));
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) {
        const std::array<QString, ColumnCount> titles{
            tr("Time"), tr("Kind"), tr("What"), tr("Shift ms"), tr("Conf. A → B"), tr("Value A → B"), tr("Verdict")};
        return titles[size_t(section)];
    }
    if (role == Qt::ToolTipRole) {
        const std::array<QString, ColumnCount> tips{tr("Time in run A, h:m:s.ms; of what only B has, where A would "
                                                       "have it"),
            tr("What became of it in run B"), tr("Class of drum, place in the bar, or label; in A → in B"),
            tr("How much later it is in B than in A, in ms; sorted by size"),
            tr("Confidence in A → in B, 0 to 1; sorted by the higher one"),
            tr("Velocity of drum hits (0 to 1), tempo of beats and tempo sections (BPM), length of segments and "
               "transitions (s); in A → in B"),
            tr("Which run is right, as you said")};
        return tips[size_t(section)];
    }
    return {};
}

} // namespace heihachi

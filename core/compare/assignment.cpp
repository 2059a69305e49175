#include "core/compare/assignment.h"

#include <QtGlobal>

#include <limits>
#include <numeric>

namespace heihachi {
namespace {

// A cost is a whole number: nanoseconds times kRank plus a rank among equals, which stays below kRank in any sum over
// a million events. The largest cost is 2 * 0.5e9 * 2^30, an eighth of what 64 bits hold.
constexpr qint64 kRank = qint64(1) << 30;
constexpr qint64 kRankUnpaired = 1024;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();
constexpr qint64 kRounding = 1; // ns, must not push a pair out that is apart by just the window
constexpr int kNobody = -1;
constexpr int kRowsBetweenChecks = 4096;

qint64 nanoseconds(double seconds)
{
    return qint64(std::llround(seconds * 1e9));
}

/// An event on the axis of the run that gives the rows (x) and on that of the columns (y), ns.
struct Point
{
    qint64 x = 0;
    qint64 y = 0;
    int type = 0;
};

/// Rows and columns as in a matrix of costs: each row gets a column or stays alone.
class Assigner
{
public:
    Assigner(std::span<const CarriedEvent> rows, std::span<const CarriedEvent> columns, double window);

    /// False: cancelled.
    bool solve(const std::function<bool()>& isCancelled);
    /// Position in `columns` for each row, or kNobody.
    [[nodiscard]] std::vector<int> partners() const;

private:
    /// The best way found so far to end a path: at a free column, or at a row that is left alone.
    struct End
    {
        qint64 distance = kNever;
        int row = kNobody;
        int column = kNobody;
    };
    struct Reached
    {
        qint64 distance = kNever;
        int row = kNobody; ///< from which
        int search = kNobody; ///< the row whose search wrote this
        bool isDone = false;
    };
    struct Open
    {
        qint64 distance;
        int column;
        friend bool operator>(const Open& a, const Open& b)
        {
            return a.distance != b.distance ? a.distance > b.distance : a.column > b.column;
        }
    };

    [[nodiscard]] qint64 costOf(const Point& row, const Point& column) const;
    void findMiddles();
    void enter(int row);
    void relax(int row, qint64 distance, int search, End& end);
    /// False: this column, and those that are further from the row, lead nowhere better than `end`.
    bool relax(int row, int column, qint64 base, int search, End& end);
    [[nodiscard]] int nextColumn(qint64 below);
    void reprice(const End& end);
    void augment(const End& end, int start);

    qint64 m_window = 0;
    qint64 m_unpaired = 0;
    std::vector<Point> m_rows;
    std::vector<Point> m_columns; ///< by x
    std::vector<int> m_order; ///< position of each of m_columns in what was given
    std::vector<int> m_middle; ///< of each row: the first column that is not before it
    std::vector<qint64> m_rowPrice;
    std::vector<qint64> m_columnPrice;
    std::vector<int> m_columnOf;
    std::vector<int> m_rowOf;
    std::vector<Reached> m_reached; ///< of each column
    std::vector<Open> m_open; ///< a heap
    std::vector<std::pair<int, qint64>> m_doneRows; ///< of this search, with their distances
    std::vector<int> m_doneColumns;
};

Assigner::Assigner(std::span<const CarriedEvent> rows, std::span<const CarriedEvent> columns, double window)
    : m_window(nanoseconds(window))
    , m_unpaired(m_window * kRank + kRankUnpaired)
    , m_order(columns.size())
    , m_rowPrice(rows.size(), 0)
    , m_columnPrice(columns.size(), 0)
    , m_columnOf(rows.size(), kNobody)
    , m_rowOf(columns.size(), kNobody)
    , m_reached(columns.size())
{
    for (const CarriedEvent& row : rows)
        m_rows.push_back({nanoseconds(row.own), nanoseconds(row.other), row.type});
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {}, [&](int column) { return nanoseconds(columns[size_t(column)].other); });
    for (const int column : m_order) {
        const CarriedEvent& event = columns[size_t(column)];
        m_columns.push_back({nanoseconds(event.other), nanoseconds(event.own), event.type});
    }
    findMiddles();
}

void Assigner::findMiddles()
{
    size_t middle = 0;
    for (const Point& row : m_rows) {
        while (middle < m_columns.size() && m_columns[middle].x < row.x)
            ++middle;
        m_middle.push_back(int(middle));
    }
}

qint64 Assigner::costOf(const Point& row, const Point& column) const
{
    const qint64 apart = std::max(std::abs(row.x - column.x), std::abs(row.y - column.y));
    if (apart > m_window + kRounding)
        return kNever;
    const qint64 distance = std::min(apart, m_window);
    const qint64 sum = row.type == column.type ? distance : m_window + distance;
    const double share = double(distance) / double(m_window);
    return sum * kRank + qint64(std::sqrt(share) * double(kRankUnpaired));
}

bool Assigner::solve(const std::function<bool()>& isCancelled)
{
    size_t searched = 0;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        enter(int(row));
        searched += m_doneRows.size();
        if (searched >= kRowsBetweenChecks) {
            searched = 0;
            if (isCancelled && isCancelled())
                return false;
        }
    }
    return true;
}

/// Gives the next row its place: the cheapest path from it to a free column, or to a row that is then left alone.
void Assigner::enter(int row)
{
    m_open.clear();
    m_doneRows.clear();
    m_doneColumns.clear();
    End end;
    relax(row, 0, row, end);
    for (int column = nextColumn(end.distance); column != kNobody; column = nextColumn(end.distance)) {
        m_doneColumns.push_back(column);
        relax(m_rowOf[size_t(column)], m_reached[size_t(column)].distance, row, end);
    }
    reprice(end);
    augment(end, row);
}

void Assigner::relax(int row, qint64 distance, int search, End& end)
{
    m_doneRows.emplace_back(row, distance);
    const qint64 base = distance - m_rowPrice[size_t(row)];
    if (base + m_unpaired < end.distance)
        end = {base + m_unpaired, row, kNobody};
    const int middle = m_middle[size_t(row)];
    for (int column = middle; column < int(m_columns.size()) && relax(row, column, base, search, end);)
        ++column;
    for (int column = middle - 1; column >= 0 && relax(row, column, base, search, end);)
        --column;
}

bool Assigner::relax(int row, int column, qint64 base, int search, End& end)
{
    const Point& from = m_rows[size_t(row)];
    const Point& to = m_columns[size_t(column)];
    const qint64 least = std::abs(from.x - to.x);
    // A column that is taken is one event less alone. Prices are never above 0, so none further away costs less.
    if (least > m_window + kRounding || base + std::min(least, m_window) * kRank - m_unpaired >= end.distance)
        return false;
    const qint64 cost = costOf(from, to);
    if (cost == kNever)
        return true;
    const qint64 total = base + cost - m_unpaired - m_columnPrice[size_t(column)];
    if (total >= end.distance)
        return true;
    if (m_rowOf[size_t(column)] == kNobody) {
        end = {total, row, column};
        return true;
    }
    Reached& reached = m_reached[size_t(column)];
    if (reached.search == search && (reached.isDone || reached.distance <= total))
        return true;
    reached = {total, row, search, false};
    m_open.push_back({total, column});
    std::push_heap(m_open.begin(), m_open.end(), std::greater<>());
    return true;
}

int Assigner::nextColumn(qint64 below)
{
    while (!m_open.empty() && m_open.front().distance < below) {
        std::pop_heap(m_open.begin(), m_open.end(), std::greater<>());
        const Open open = m_open.back();
        m_open.pop_back();
        Reached& reached = m_reached[size_t(open.column)];
        if (reached.isDone || reached.distance != open.distance)
            continue; // found on a shorter way since
        reached.isDone = true;
        return open.column;
    }
    return kNobody;
}

void Assigner::reprice(const End& end)
{
    for (const auto& [row, distance] : m_doneRows)
        m_rowPrice[size_t(row)] += end.distance - distance;
    for (const int column : m_doneColumns)
        m_columnPrice[size_t(column)] -= end.distance - m_reached[size_t(column)].distance;
}

void Assigner::augment(const End& end, int start)
{
    int row = end.row;
    int column = end.column;
    for (;;) {
        const int left = m_columnOf[size_t(row)];
        m_columnOf[size_t(row)] = column;
        if (column != kNobody)
            m_rowOf[size_t(column)] = row;
        if (row == start)
            return;
        column = left;
        row = m_reached[size_t(column)].row;
    }
}

std::vector<int> Assigner::partners() const
{
    std::vector<int> partners;
    partners.reserve(m_columnOf.size());
    for (const int column : m_columnOf)
        partners.push_back(column == kNobody ? kNobody : m_order[size_t(column)]);
    return partners;
}

/// Whether A gives the rows. Of two runs it is always the same one, so that ties fall alike from both sides.
bool isCanonical(std::span<const CarriedEvent> a, std::span<const CarriedEvent> b)
{
    return !std::ranges::lexicographical_compare(b, a, [](const CarriedEvent& left, const CarriedEvent& right) {
        return std::tie(left.own, left.type, left.other) < std::tie(right.own, right.type, right.other);
    });
}

} // namespace

std::optional<std::vector<int>> assignEvents(std::span<const CarriedEvent> a, std::span<const CarriedEvent> b,
    double window, const std::function<bool()>& isCancelled)
{
    const bool isTurned = !isCanonical(a, b);
    Assigner assigner(isTurned ? b : a, isTurned ? a : b, window);
    if (!assigner.solve(isCancelled))
        return std::nullopt;
    const std::vector<int> partners = assigner.partners();
    if (!isTurned)
        return partners;
    std::vector<int> mirrored(a.size(), kNobody);
    for (size_t i = 0; i < partners.size(); ++i)
        if (partners[i] != kNobody)
            mirrored[size_t(partners[i])] = int(i);
    return mirrored;
}

} // namespace heihachi

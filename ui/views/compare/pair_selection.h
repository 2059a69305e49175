#pragma once

#include "core/compare/run_comparison.h"
#include "ui/session/hit_selection.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace heihachi {

/// Keeps the selections of the hits of two runs together: who selects hits in one selects their partners in the other,
/// as the comparison has paired them. Hits without a partner stay alone. Both selections must outlive it. UI thread.
class PairSelection final : public QObject
{
    Q_OBJECT

public:
    PairSelection(HitSelection& a, HitSelection& b, QObject* parent = nullptr);
    /// Null: nothing is paired. What is selected in A then, is selected in B.
    void setComparison(const RunComparisonPtr& comparison);
    /// A run may be shown otherwise than it was compared, with hits corrected by hand: `compared` gives the index in
    /// the comparison of a shown hit of A, `shown` the other way, absent where there is none. Empty: they are the same.
    using OtherIndex = std::function<std::optional<int>(int)>;
    void setShownA(OtherIndex compared, OtherIndex shown);

private:
    void followA();
    void followB();

    HitSelection& m_a;
    HitSelection& m_b;
    OtherIndex m_comparedA;
    OtherIndex m_shownA;
    std::vector<int> m_ofA; ///< partner in B of each compared hit of A; -1: none
    std::vector<int> m_ofB;
    bool m_isPaired = false;
    bool m_isFollowing = false;
};

} // namespace heihachi

#pragma once

#include "core/compare/difference.h"
#include "ui/session/theme.h"

#include <QWidget>

#include <array>
#include <set>

class QToolButton;

namespace heihachi {

/// How many events of each kind two runs have, each a toggle that lists them or not; with the mark and the colour of
/// the kind, they are the legend of everything that is drawn of the comparison. UI thread.
class KindToggles final : public QWidget
{
    Q_OBJECT

public:
    using Counts = std::array<int, kDifferenceKinds.size()>; ///< by DifferenceKind

    /// `theme` must outlive it.
    explicit KindToggles(const Theme& theme, QWidget* parent = nullptr);
    /// `tips`: where they come from, below what the kind means; translated, may be empty.
    void setCounts(const Counts& counts, const std::array<QString, kDifferenceKinds.size()>& tips);
    void setChosen(const std::set<DifferenceKind>& kinds); ///< says nothing
    [[nodiscard]] std::set<DifferenceKind> chosen() const;

Q_SIGNALS:
    void changed(); ///< by a person

private:
    void showIcons();

    const Theme& m_theme;
    std::array<QToolButton*, kDifferenceKinds.size()> m_toggles{};
};

} // namespace heihachi

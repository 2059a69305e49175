#pragma once

#include "core/analysis/results/drum_class.h"
#include "core/compare/difference.h"
#include "ui/session/theme.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace heihachi {

/// Draws the cells of the list of differences: the kind with its mark, the classes with theirs.
class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit DifferenceDelegate(const Theme& theme, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void makeIcons();

    const Theme& m_theme;
    std::array<QIcon, kDifferenceKinds.size()> m_kinds;
    std::array<QIcon, kDrumClassCount> m_classes;
};

} // namespace heihachi

#pragma once

#include "core/analysis/results/drum_class.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace heihachi {

class HitSelection;

/// Draws the cells of the hit table: the class with its mark, the row of a selected hit as selected.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(const HitSelection& selection, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const HitSelection& m_selection;
    std::array<QIcon, kDrumClassCount> m_icons;
};

} // namespace heihachi

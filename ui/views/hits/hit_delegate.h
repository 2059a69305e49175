#pragma once

#include "core/analysis/results/drum_class.h"

#include <QIcon>
#include <QStyledItemDelegate>

#include <array>

namespace heihachi {

/// Draws the cells of the hit table: the class with its mark, numbers in digits of one width.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    std::array<QIcon, kDrumClassCount> m_icons;
};

} // namespace heihachi

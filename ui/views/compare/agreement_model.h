#pragma once

#include "core/compare/run_comparison.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>

namespace heihachi {

/// How the hits of each class agree, and of all classes in the last row. UI thread.
class AgreementModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ClassColumn,
        FColumn,
        PrecisionColumn, ///< of B, A being the truth
        RecallColumn, ///< likewise
        CountAColumn,
        CountBColumn,
        PairsColumn,
        LostColumn,
        AddedColumn,
        RelabelledColumn,
        ShiftColumn, ///< ms
        ConfidenceColumn,
        ColumnCount
    };

    explicit AgreementModel(QObject* parent = nullptr);
    void setComparison(RunComparisonPtr comparison); ///< null: no rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const HitAgreement& agreement(int row) const; ///< the last one is of all classes
    [[nodiscard]] QString text(const HitAgreement& of, int column) const;
    [[nodiscard]] QString tip(const HitAgreement& of) const;

    RunComparisonPtr m_comparison;
    std::array<QIcon, kDrumClassCount> m_icons;
};

} // namespace heihachi

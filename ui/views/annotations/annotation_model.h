#pragma once

#include "core/analysis/corrections/annotation.h"

#include <QAbstractTableModel>

#include <vector>

namespace heihachi {

class AnnotationHistory;

/// Markers, segments and transitions as a table. It shows snapshots: what is edited in it goes to the history, and
/// comes back with the next snapshot; rows that stay stay, so that an open editor does too. UI thread.
class AnnotationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StartColumn,
        EndColumn, ///< empty for markers
        LengthColumn, ///< likewise; can't be edited
        KindColumn, ///< likewise
        LabelColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< double or QString
        IdRole ///< qint64
    };

    /// The history outlives it.
    explicit AnnotationModel(AnnotationHistory& history, QObject* parent = nullptr);

    void setAnnotations(const std::vector<Annotation>& annotations); ///< by id
    [[nodiscard]] const Annotation& annotation(int row) const { return m_annotations[size_t(row)]; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: there is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Times as timeFromText() reads them; false with refused() for anything else.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int number, Qt::Orientation orientation, int role) const override;
    /// These rows, a line each, columns by tab, with a line of titles.
    [[nodiscard]] QString textOf(const std::vector<int>& rows) const;

Q_SIGNALS:
    void refused(const QString& why); ///< translated: what was typed into a cell can't be taken

private:
    [[nodiscard]] QString cell(const Annotation& annotation, int column) const;
    [[nodiscard]] QVariant sortValue(const Annotation& annotation, int column) const;
    bool setTime(Annotation annotation, int column, const QString& text);

    AnnotationHistory& m_history;
    std::vector<Annotation> m_annotations;
};

} // namespace heihachi

#pragma once

#include "core/store/project_store.h"

#include <QAbstractItemModel>

#include <vector>

namespace heihachi {

/// A project as a tree: recordings, and below each its runs, newest first. UI thread.
class RunTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        CreatedColumn,
        HitsColumn,
        WarningsColumn,
        NoteColumn,
        ColumnCount
    };
    static constexpr int RunIdRole = Qt::UserRole; ///< qint64, invalid for a recording
    static constexpr int SourceIdRole = Qt::UserRole + 1; ///< qint64
    static constexpr int PathRole = Qt::UserRole + 2; ///< of the recording
    static constexpr int CurrentRole = Qt::UserRole + 3; ///< bool: the run that is shown
    static constexpr int WarningCountRole = Qt::UserRole + 4; ///< int
    static constexpr int HitCountRole = Qt::UserRole + 6; ///< int, invalid when drum hits were not computed
    static constexpr int DetailRole = Qt::UserRole + 5; ///< when it was made and the note, for a second line

    using QAbstractItemModel::QAbstractItemModel;

    void setProject(const std::vector<StoredSource>& sources, const std::vector<RunSummary>& runs);
    void setCurrentRun(RunId id);
    [[nodiscard]] QModelIndex indexOf(RunId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void noteEdited(heihachi::RunId id, const QString& note);

public:
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Node
    {
        StoredSource source;
        std::vector<RunSummary> runs;
    };

    [[nodiscard]] QVariant sourceData(const Node& node, int column, int role) const;
    [[nodiscard]] QVariant runData(const Node& node, const RunSummary& run, int column, int role) const;
    [[nodiscard]] static QString runText(const RunSummary& run, int column);
    [[nodiscard]] static QString runDetail(const RunSummary& run);
    [[nodiscard]] static QString runTip(const RunSummary& run);

    std::vector<Node> m_nodes;
    RunId m_current;
};

} // namespace heihachi

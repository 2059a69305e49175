#include "ui/itemmodels/run_tree_model.h"

#include "core/base/time_text.h"

#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>

namespace heihachi {
namespace {

constexpr quintptr kSourceItem = 0; ///< internal id of a recording; that of a run is 1 + the row of its recording

} // namespace

void RunTreeModel::setProject(const std::vector<StoredSource>& sources, const std::vector<RunSummary>& runs)
{
    beginResetModel();
    m_nodes.clear();
    for (const StoredSource& source : sources) {
        Node node{source, {}};
        std::ranges::copy_if(runs, std::back_inserter(node.runs),
            [&source](const RunSummary& run) { return run.sourceId == source.id; });
        std::ranges::sort(node.runs, std::ranges::greater(), &RunSummary::number);
        m_nodes.push_back(std::move(node));
    }
    endResetModel();
}

void RunTreeModel::setCurrentRun(RunId id)
{
    if (id == m_current)
        return;
    const RunId before = std::exchange(m_current, id);
    for (const RunId changed : {before, id})
        if (const QModelIndex first = indexOf(changed); first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

QModelIndex RunTreeModel::indexOf(RunId id) const
{
    for (size_t row = 0; row < m_nodes.size(); ++row) {
        const auto& runs = m_nodes[row].runs;
        const auto found = std::ranges::find(runs, id, &RunSummary::id);
        if (found != runs.end())
            return createIndex(int(found - runs.begin()), 0, quintptr(row + 1));
    }
    return {};
}

QModelIndex RunTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kSourceItem);
}

QModelIndex RunTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kSourceItem)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kSourceItem);
}

int RunTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    if (parent.internalId() != kSourceItem || parent.column() > 0)
        return 0;
    return int(m_nodes[size_t(parent.row())].runs.size());
}

int RunTreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() && parent.column() > 0 ? 0 : int(ColumnCount);
}

QVariant RunTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
            | (index.column() == HitsColumn || index.column() == WarningsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (index.internalId() == kSourceItem)
        return sourceData(m_nodes[size_t(index.row())], index.column(), role);
    const Node& node = m_nodes[size_t(index.internalId() - 1)];
    return runData(node, node.runs[size_t(index.row())], index.column(), role);
}

QVariant RunTreeModel::sourceData(const Node& node, int column, int role) const
{
    const AnalysedSource& source = node.source.source;
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return QFileInfo(source.info.path).fileName();
        return column == CreatedColumn ? QVariant(durationText(source.durationSeconds)) : QVariant();
    case Qt::ToolTipRole:
        return tr("%1\n%2, %3 Hz, %4, %n channel(s)", nullptr, source.info.channels)
            .arg(QDir::toNativeSeparators(source.info.path), source.info.codec,
                QLocale().toString(source.info.sampleRate), timeText(source.durationSeconds));
    case SourceIdRole:
        return node.source.id.value;
    case PathRole:
        return source.info.path;
    case CurrentRole:
        return false;
    default:
        return {};
    }
}

QString RunTreeModel::runText(const RunSummary& run, int column)
{
    switch (column) {
    case NameColumn:
        return tr("Run %1").arg(run.number);
    case CreatedColumn:
        return QLocale().toString(run.createdUtc.toLocalTime(), QLocale::ShortFormat);
    case HitsColumn:
        return run.drumHitCount ? QLocale().toString(*run.drumHitCount) : QStringLiteral("–");
    case WarningsColumn:
        return run.warningCount > 0 ? QLocale().toString(run.warningCount) : QString();
    case NoteColumn:
        return run.note;
    default:
        return {};
    }
}

QString RunTreeModel::runDetail(const RunSummary& run)
{
    const QString created = runText(run, CreatedColumn);
    return run.note.isEmpty() ? created : QStringLiteral("%1 · %2").arg(created, run.note);
}

QString RunTreeModel::runTip(const RunSummary& run)
{
    QStringList lines{
        tr("Run %1, %2").arg(run.number).arg(QLocale().toString(run.createdUtc.toLocalTime(), QLocale::LongFormat))};
    lines += run.drumHitCount ? tr("%n drum hit(s)", nullptr, int(*run.drumHitCount))
                              : tr("Drum hits were not computed.");
    if (run.warningCount > 0)
        lines += tr("%n warning(s)", nullptr, run.warningCount);
    lines += tr("Took %1, Heihachi %2").arg(durationText(run.wallSeconds), run.programVersion);
    if (!run.note.isEmpty())
        lines += run.note;
    return lines.join(QLatin1Char('\n'));
}

QVariant RunTreeModel::runData(const Node& node, const RunSummary& run, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return runText(run, column);
    case Qt::EditRole:
        return run.note; // the one thing of a run that is edited, from whichever column
    case Qt::ToolTipRole:
        return runTip(run);
    case Qt::FontRole:
        if (run.id == m_current) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case RunIdRole:
        return run.id.value;
    case SourceIdRole:
        return node.source.id.value;
    case PathRole:
        return node.source.source.info.path;
    case CurrentRole:
        return run.id == m_current;
    case WarningCountRole:
        return run.warningCount;
    case HitCountRole:
        return run.drumHitCount ? QVariant(*run.drumHitCount) : QVariant();
    case DetailRole:
        return runDetail(run);
    default:
        return {};
    }
}

QVariant RunTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{
        tr("Recording"), tr("Created"), tr("Hits"), tr("Warnings"), tr("Note")};
    return titles[size_t(section)];
}

Qt::ItemFlags RunTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() != kSourceItem
        && (index.column() == NoteColumn || index.column() == NameColumn))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    RunSummary& run = m_nodes[size_t(index.internalId() - 1)].runs[size_t(index.row())];
    if (run.note == value.toString())
        return true;
    run.note = value.toString();
    Q_EMIT dataChanged(index.siblingAtColumn(NameColumn), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT noteEdited(run.id, run.note);
    return true;
}

} // namespace heihachi

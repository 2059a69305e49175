#include "ui/views/runs/runs_panel.h"

#include "ui/itemmodels/run_tree_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/runs/run_delegate.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace heihachi {

RunsPanel::RunsPanel(ProjectSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RunTreeModel(this))
    , m_tree(new QTreeView(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
{
    m_tree->setObjectName(QStringLiteral("runTree"));
    m_tree->setAccessibleName(tr("Recordings and runs of the project"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RunDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(true);
    for (int column = RunTreeModel::CreatedColumn; column < RunTreeModel::ColumnCount; ++column)
        m_tree->hideColumn(column); // the delegate draws them all in the first one
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty->setText(tr("No recording yet. Open one, or drop it anywhere on this window."));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_tree, &QTreeView::clicked, this, &RunsPanel::showIndex);
    connect(m_tree, &QTreeView::activated, this, &RunsPanel::showIndex);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RunsPanel::openMenu);
    auto* remove = new QShortcut(QKeySequence::Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const QVariant id = m_tree->currentIndex().data(RunTreeModel::RunIdRole); id.isValid())
            confirmDelete({id.toLongLong()});
    });
    connect(m_model, &RunTreeModel::noteEdited, this,
        [this](RunId id, const QString& note) { m_session.setRunNote(id, note); });
    connect(&m_session, &ProjectSession::runsChanged, this, &RunsPanel::rebuild);
    connect(&m_session, &ProjectSession::currentRunChanged, this, &RunsPanel::markCurrent);
    rebuild();
}

void RunsPanel::setEmptyAction(QAction* action)
{
    m_empty->setAction(action);
}

void RunsPanel::rebuild()
{
    m_model->setProject(m_session.sources(), m_session.runs());
    m_tree->expandAll();
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_tree) : m_empty);
    markCurrent();
}

void RunsPanel::markCurrent()
{
    m_model->setCurrentRun(m_session.currentRunId());
    if (const QModelIndex index = m_model->indexOf(m_session.currentRunId()); index.isValid())
        m_tree->setCurrentIndex(index);
}

void RunsPanel::showIndex(const QModelIndex& index)
{
    if (const QVariant id = index.data(RunTreeModel::RunIdRole); id.isValid())
        m_session.showRun({id.toLongLong()});
}

void RunsPanel::openMenu(const QPoint& position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    const QString path = index.data(RunTreeModel::PathRole).toString();
    const bool isThere = QFileInfo::exists(path);
    QMenu menu(this);
    if (index.data(RunTreeModel::RunIdRole).isValid())
        addRunActions(menu, index);
    QAction* again = menu.addAction(tr("Analyse again"), this, [this, path] { m_session.analyse(path); });
    again->setEnabled(isThere);
    menu.addSeparator();
    if (!isThere && index.data(RunTreeModel::CurrentRole).toBool())
        menu.addAction(tr("Locate file…"), this, &RunsPanel::locateRequested);
    QAction* folder = menu.addAction(tr("Show in folder"), this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    folder->setEnabled(QFileInfo(QFileInfo(path).absolutePath()).isDir());
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void RunsPanel::addRunActions(QMenu& menu, const QModelIndex& index)
{
    const RunId id{index.data(RunTreeModel::RunIdRole).toLongLong()};
    QAction* show = menu.addAction(tr("Show"), this, [this, id] { m_session.showRun(id); });
    show->setEnabled(id != m_session.currentRunId());
    QAction* compare
        = menu.addAction(tr("Compare with the shown run"), this, [this, id] { Q_EMIT compareRequested(id); });
    compare->setEnabled(m_session.currentRunId().isValid() && id != m_session.currentRunId());
    menu.addAction(tr("Edit note"), this,
        [this, item = QPersistentModelIndex(index.siblingAtColumn(RunTreeModel::NameColumn))] { m_tree->edit(item); });
    menu.addAction(tr("Delete run…"), this, [this, id] { confirmDelete(id); });
    menu.addSeparator();
}

void RunsPanel::confirmDelete(RunId id)
{
    const RunSummary* run = m_session.run(id);
    if (!run)
        return;
    QMessageBox box(QMessageBox::Warning, tr("Delete run"), tr("Delete run %1 with all its results?").arg(run->number),
        QMessageBox::Cancel, this);
    box.setInformativeText(tr("This can’t be undone. The recording itself stays as it is."));
    QPushButton* remove = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == remove)
        m_session.deleteRun(id);
}

} // namespace heihachi

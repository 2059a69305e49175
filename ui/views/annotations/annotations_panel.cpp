#include "ui/views/annotations/annotations_panel.h"

#include "ui/session/annotation_history.h"
#include "ui/session/project_session.h"
#include "ui/views/annotations/annotation_delegate.h"
#include "ui/views/annotations/annotation_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/common/plain_table.h"
#include "ui/views/timeline/annotation_places.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kMargin = 8; // px

QToolButton* makeButton(const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

AnnotationsPanel::AnnotationsPanel(
    ProjectSession& session, AnnotationHistory& history, TimeViewport& viewport, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_viewport(viewport)
    , m_model(new AnnotationModel(history, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
    , m_buttons(makeButtons())
    , m_count(new QLabel(this))
{
    makeTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_count->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_buttons);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_count);
    connect(&session, &ProjectSession::annotationsChanged, this, &AnnotationsPanel::follow);
    connect(&session, &ProjectSession::currentRunChanged, this, &AnnotationsPanel::follow);
    connect(m_model, &AnnotationModel::refused, m_count, &QLabel::setText);
    follow();
}

QWidget* AnnotationsPanel::makeButtons()
{
    auto* buttons = new QWidget(this);
    buttons->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    auto* row = new FlowLayout(6, buttons);
    const auto add = [&](const char* name, const QString& text, const QString& tip, auto act) {
        QToolButton* button = makeButton(text, tip, buttons);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add("addMarker", tr("+ Marker"), tr("Adds a marker at the playhead, at the pointer or in the middle of the view"),
        &AnnotationsPanel::addMarker);
    add("addSegment", tr("+ Segment"),
        tr("Adds a segment: the loop around the playhead, or else eight bars from there"),
        &AnnotationsPanel::addSegment);
    add("addTransition", tr("+ Transition"),
        tr("Adds a transition: the loop around the playhead, or else eight bars from there"),
        &AnnotationsPanel::addTransition);
    return buttons;
}

void AnnotationsPanel::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AnnotationModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("annotationTable"));
    m_table->setAccessibleName(tr("Markers, segments and transitions"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new AnnotationDelegate(m_session, m_history, m_table));
    setUpPlainTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AnnotationModel::StartColumn, Qt::AscendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);

    const auto withKeys = [](const QString& text, QKeySequence::StandardKey key) {
        return text + u'\t' + QKeySequence(key).toString(QKeySequence::NativeText);
    };
    m_copy = new QAction(withKeys(tr("&Copy"), QKeySequence::Copy), this);
    m_remove = new QAction(withKeys(tr("&Delete"), QKeySequence::Delete), this);
    m_table->addActions({m_copy, m_remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    connect(m_copy, &QAction::triggered, this, &AnnotationsPanel::copySelected);
    connect(m_remove, &QAction::triggered, this, &AnnotationsPanel::removeSelected);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { goTo(sourceRow(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { // by click or by arrow key
            if (!m_isSyncing && current.isValid())
                goTo(sourceRow(current));
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnnotationsPanel::showState);
}

bool AnnotationsPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || (!isOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    QAction* action = key->matches(QKeySequence::Copy) ? m_copy
        : key->matches(QKeySequence::Delete)           ? m_remove
                                                       : nullptr;
    if (!action)
        return false;
    event->accept();
    if (!isOverride)
        action->trigger();
    return true;
}

int AnnotationsPanel::sourceRow(const QModelIndex& shown) const
{
    return m_sorted->mapToSource(shown).row();
}

void AnnotationsPanel::setEmptyAction(QAction* action)
{
    m_emptyAction = action;
    showState();
}

QString AnnotationsPanel::missingText() const
{
    return m_pages->currentWidget() == m_empty ? m_empty->text() : QString();
}

void AnnotationsPanel::follow()
{
    {
        const QScopedValueRollback guard(m_isSyncing, true);
        m_model->setAnnotations(
            m_session.currentResult() ? m_session.handLayer().annotations : std::vector<Annotation>());
    }
    showState();
}

void AnnotationsPanel::showState()
{
    const bool hasRun = m_session.currentResult() != nullptr;
    const int count = m_model->rowCount();
    m_buttons->setEnabled(hasRun);
    m_pages->setCurrentWidget(hasRun && count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_empty->setAction(hasRun ? nullptr : m_emptyAction);
    m_empty->setText(hasRun ? tr("No marker, segment or transition yet. Add one with the buttons above, press ; while "
                                 "it plays, or drag in the ribbon below the drum lanes.")
                            : tr("No run yet. Open a recording to mark places, segments and transitions in it."));
    const bool any = m_table->selectionModel()->hasSelection();
    m_remove->setEnabled(any);
    m_count->setVisible(count > 0);
    m_count->setText(tr("%Ln entry(s), kept with the recording.", nullptr, count) + u' '
        + tr("%1 copies them as text.").arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
}

void AnnotationsPanel::goTo(int row)
{
    if (row < 0)
        return;
    const Annotation& annotation = m_model->annotation(row);
    const TimeRange& view = m_viewport.range();
    if (annotation.kind == Annotation::Kind::Marker)
        m_viewport.centerOn(annotation.start);
    else
        m_viewport.centerOn(annotation.end - annotation.start <= view.length()
                ? 0.5 * (annotation.start + annotation.end)
                : annotation.start + 0.5 * view.length());
    if (!m_isSyncing)
        Q_EMIT currentChanged(annotation.id);
}

void AnnotationsPanel::setCurrent(qint64 id)
{
    const QScopedValueRollback guard(m_isSyncing, true);
    const QModelIndex shown = m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (!shown.isValid())
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != shown.row() || !m_table->selectionModel()->isSelected(shown))
        m_table->setCurrentIndex(shown); // leaves the timeline where it is
}

void AnnotationsPanel::removeSelected()
{
    std::vector<qint64> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(index.data(AnnotationModel::IdRole).toLongLong());
    QUndoStack& stack = m_session.undoStack();
    if (ids.size() > 1)
        stack.beginMacro(tr("Delete %Ln entry(s)", "markers, segments and transitions", int(ids.size())));
    for (const qint64 id : ids)
        m_history.remove(id);
    if (ids.size() > 1)
        stack.endMacro();
}

void AnnotationsPanel::copySelected()
{
    const bool any = m_table->selectionModel()->hasSelection();
    std::vector<int> rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row) // as they are sorted
        if (!any || m_table->selectionModel()->isRowSelected(row))
            rows.push_back(sourceRow(m_sorted->index(row, 0)));
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(m_model->textOf(rows));
}

void AnnotationsPanel::addMarker()
{
    add(Annotation::Kind::Marker);
}

void AnnotationsPanel::addSegment()
{
    add(Annotation::Kind::Segment);
}

void AnnotationsPanel::addTransition()
{
    add(Annotation::Kind::Transition);
}

void AnnotationsPanel::add(Annotation::Kind kind)
{
    const double place = placeFor(m_viewport);
    const TimeRange stretch = stretchFor(place, m_viewport, m_session.currentRhythm().beatGrid.get());
    Annotation annotation;
    annotation.kind = kind;
    annotation.start = annotation.kind == Annotation::Kind::Marker ? place : stretch.start;
    annotation.end = annotation.kind == Annotation::Kind::Marker ? place : stretch.end;
    if (annotation.kind == Annotation::Kind::Transition)
        annotation.mixPoint = stretch.center();
    const qint64 id = m_history.add(annotation);
    if (id == 0)
        return;
    setCurrent(id);
    Q_EMIT currentChanged(id);
    const QModelIndex label = m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), AnnotationModel::LabelColumn));
    m_table->setCurrentIndex(label);
    m_table->edit(label);
}

} // namespace heihachi

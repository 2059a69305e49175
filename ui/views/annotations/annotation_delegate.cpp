#include "ui/views/annotations/annotation_delegate.h"

#include "ui/session/annotation_history.h"
#include "ui/views/annotations/annotation_model.h"
#include "ui/views/timeline/annotation_editor.h"

#include <QKeyEvent>

namespace heihachi {

AnnotationDelegate::AnnotationDelegate(ProjectSession& session, AnnotationHistory& history, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_history(history)
{
}

QWidget* AnnotationDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto annotation = m_history.find(index.data(AnnotationModel::IdRole).toLongLong());
    if (index.column() != AnnotationModel::LabelColumn || !annotation)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* editor = new AnnotationEditor(m_session, m_history, parent);
    editor->setFrame(false);
    editor->start(*annotation);
    return editor;
}

void AnnotationDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (!qobject_cast<AnnotationEditor*>(editor)) // it follows by itself
        QStyledItemDelegate::setEditorData(editor, index);
}

void AnnotationDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (!qobject_cast<AnnotationEditor*>(editor)) // saved already
        QStyledItemDelegate::setModelData(editor, model, index);
}

bool AnnotationDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<AnnotationEditor*>(watched);
    if (editor && event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape)
        editor->revert();
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace heihachi

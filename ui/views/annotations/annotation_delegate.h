#pragma once

#include <QStyledItemDelegate>

namespace heihachi {

class AnnotationHistory;
class ProjectSession;

/// Edits the cells of an AnnotationModel, also through proxies: texts with AnnotationEditor, so that every letter is
/// kept as it is typed. UI thread.
class AnnotationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AnnotationDelegate(ProjectSession& session, AnnotationHistory& history, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ProjectSession& m_session;
    AnnotationHistory& m_history;
};

} // namespace heihachi

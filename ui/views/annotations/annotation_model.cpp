#include "ui/views/annotations/annotation_model.h"

#include "core/base/time_text.h"
#include "ui/session/annotation_history.h"
#include "ui/views/annotations/time_entry.h"
#include "ui/views/timeline/annotation_labels.h"
#include "ui/views/timeline/annotation_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace heihachi {

AnnotationModel::AnnotationModel(AnnotationHistory& history, QObject* parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
}

void AnnotationModel::setAnnotations(const std::vector<Annotation>& annotations)
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (std::ranges::find(annotations, annotation(row).id, &Annotation::id) == annotations.end()) {
            beginRemoveRows({}, row, row);
            m_annotations.erase(m_annotations.begin() + row);
            endRemoveRows();
        }
    for (int row = 0; row < int(annotations.size()); ++row) { // both by id: what is missing here is new
        const Annotation& now = annotations[size_t(row)];
        if (row >= rowCount() || annotation(row).id != now.id) {
            beginInsertRows({}, row, row);
            m_annotations.insert(m_annotations.begin() + row, now);
            endInsertRows();
        } else if (annotation(row) != now) {
            m_annotations[size_t(row)] = now;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int AnnotationModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_annotations, id, &Annotation::id);
    return found == m_annotations.end() ? -1 : int(found - m_annotations.begin());
}

int AnnotationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_annotations.size());
}

int AnnotationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnnotationModel::cell(const Annotation& annotation, int column) const
{
    const bool isMarker = annotation.kind == Annotation::Kind::Marker;
    switch (column) {
    case StartColumn:
        return timeText(annotation.start);
    case EndColumn:
        return isMarker ? QString() : timeText(annotation.end);
    case LengthColumn:
        return isMarker ? QString() : QLocale().toString(annotation.end - annotation.start, 'f', 3);
    case KindColumn:
        return annotationKindName(annotation.kind);
    default:
        return labelText(annotation.kind, annotation.label);
    }
}

QVariant AnnotationModel::sortValue(const Annotation& annotation, int column) const
{
    switch (column) {
    case StartColumn:
        return annotation.start;
    case EndColumn:
        return annotation.end;
    case LengthColumn:
        return annotation.end - annotation.start;
    default:
        return cell(annotation, column);
    }
}

QVariant AnnotationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Annotation& shown = annotation(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(shown, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(index.column() == LengthColumn ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::ToolTipRole:
        return annotationText(shown, nullptr);
    case SortRole:
        return sortValue(shown, index.column());
    case IdRole:
        return shown.id;
    default:
        return {};
    }
}

Qt::ItemFlags AnnotationModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool isMarker = annotation(index.row()).kind == Annotation::Kind::Marker;
    const bool canEdit
        = index.column() == StartColumn || index.column() == LabelColumn || (index.column() == EndColumn && !isMarker);
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

bool AnnotationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Annotation edited = annotation(index.row());
    const QString text = value.toString();
    if (index.column() != LabelColumn)
        return text == cell(edited, index.column()) || setTime(edited, index.column(), text);
    m_history.setLabel(edited.id, storedLabel(edited.kind, text));
    return true;
}

bool AnnotationModel::setTime(Annotation annotation, int column, const QString& text)
{
    const std::optional<double> seconds = timeFromText(text);
    if (!seconds) {
        Q_EMIT refused(tr("“%1” is no time. Write h:m:s, m:s or s, e.g. 0:12:41.337.").arg(text));
        return false;
    }
    if (column == EndColumn) {
        if (*seconds <= annotation.start) {
            Q_EMIT refused(tr("The end comes after the beginning, %1.").arg(timeText(annotation.start)));
            return false;
        }
        annotation.end = *seconds;
    } else if (annotation.kind == Annotation::Kind::Marker) {
        annotation.start = annotation.end = *seconds;
    } else {
        if (*seconds >= annotation.end) {
            Q_EMIT refused(tr("The beginning comes before the end, %1.").arg(timeText(annotation.end)));
            return false;
        }
        annotation.start = *seconds;
    }
    m_history.change(annotation);
    return true;
}

QVariant AnnotationModel::headerData(int number, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || number < 0 || number >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(number == LengthColumn ? Qt::AlignRight : Qt::AlignLeft);
    const std::pair<QString, QString> texts[]{
        {tr("Time"), tr("Where it begins, h:m:s.ms. A double click or F2 edits it.")},
        {tr("End"), tr("Where it ends, h:m:s.ms. A double click or F2 edits it.")},
        {tr("Length (s)"), tr("How long it is, in seconds")}, {tr("Kind"), tr("Marker, segment or transition")},
        {tr("Text"), tr("Text of a marker, label of a segment, type of a transition. A double click or F2 edits it.")}};
    if (role == Qt::DisplayRole)
        return texts[number].first;
    return role == Qt::ToolTipRole ? QVariant(texts[number].second) : QVariant();
}

QString AnnotationModel::textOf(const std::vector<int>& rows) const
{
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << titles.join(u'\t');
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << cell(annotation(row), column).replace(u'\t', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace heihachi

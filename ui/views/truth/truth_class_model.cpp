#include "ui/views/truth/truth_class_model.h"

#include "ui/views/common/class_icon.h"
#include "ui/views/truth/truth_text.h"

#include <QLocale>

namespace heihachi {
namespace {

const QString kUnknown = QStringLiteral("–");

} // namespace

TruthClassModel::TruthClassModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const DrumClass drumClass : kDrumClasses)
        m_icons[size_t(drumClass)] = classIcon(drumClass);
}

void TruthClassModel::setReport(const std::optional<TruthReport>& report)
{
    if (report && m_report) { // the rows stay, and with them what is selected
        m_report = report;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_report = report;
    endResetModel();
}

int TruthClassModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : kDrumClassCount + 1;
}

int TruthClassModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const TruthEstimate& TruthClassModel::estimate(int row) const
{
    return row < kDrumClassCount ? m_report->classes[size_t(row)] : m_report->all;
}

QString TruthClassModel::text(int row, int column) const
{
    const TruthEstimate& shown = estimate(row);
    switch (column) {
    case ClassColumn:
        return row < kDrumClassCount ? drumClassName(kDrumClasses[size_t(row)]) : tr("All judged", "classes of drums");
    case JudgedColumn:
        return QLocale().toString(shown.judged);
    case RightColumn:
        return shown.judged > 0 ? QLocale().toString(shown.right) : kUnknown;
    case PrecisionColumn:
        return truth_text::value(shown);
    case IntervalColumn:
        return shown.precision ? truth_text::interval(*shown.precision) : kUnknown;
    default:
        return shown.expected ? truth_text::percent(*shown.expected) : kUnknown;
    }
}

QVariant TruthClassModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == ClassColumn && row < kDrumClassCount ? m_icons[size_t(row)] : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == ClassColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return truth_text::details(estimate(row));
    default:
        return {};
    }
}

QVariant TruthClassModel::headerData(int number, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || number < 0 || number >= ColumnCount)
        return {};
    const std::pair<QString, QString> texts[]{{tr("Class"), tr("Class of drum, as the run says")},
        {tr("Judged"), tr("Hits that were listened to")}, {tr("Right"), tr("Hits of these that are right")},
        {tr("Precision"),
            tr("Share of all hits of the class that are right, estimated from those that were judged; ≈ where some "
               "degrees of confidence were not heard yet")},
        {tr("95 %", "interval of 95 % confidence"), tr("The share lies in this range with 95 % confidence")},
        {tr("Expected"), tr("Mean confidence of all hits of the class: the share that the run expects to be right")}};
    switch (role) {
    case Qt::DisplayRole:
        return texts[number].first;
    case Qt::ToolTipRole:
        return texts[number].second;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (number == ClassColumn ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace heihachi

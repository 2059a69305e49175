#include "ui/views/truth/reliability_model.h"

#include "ui/views/truth/truth_text.h"

#include <QLocale>

namespace heihachi {

void ReliabilityModel::setBins(std::vector<ReliabilityBin> bins)
{
    if (bins.size() == m_bins.size() && !bins.empty()) {
        m_bins = std::move(bins);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_bins = std::move(bins);
    endResetModel();
}

int ReliabilityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_bins.size());
}

int ReliabilityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReliabilityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == ConfidenceColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const ReliabilityBin& bin = m_bins[size_t(index.row())];
    const QLocale locale;
    switch (index.column()) {
    case ConfidenceColumn:
        return QStringLiteral("%1–%2").arg(locale.toString(bin.from, 'f', 1), locale.toString(bin.to, 'f', 1));
    case HitsColumn:
        return locale.toString(bin.hits);
    case JudgedColumn:
        return locale.toString(bin.judged);
    case PromisedColumn:
        return truth_text::percent(bin.meanConfidence);
    case HeardColumn:
        return bin.right ? truth_text::percent(bin.right->value) : tr("not judged");
    default:
        return bin.right ? truth_text::interval(*bin.right) : QStringLiteral("–");
    }
}

QVariant ReliabilityModel::headerData(int number, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || number < 0 || number >= ColumnCount)
        return {};
    const std::pair<QString, QString> texts[]{
        {tr("Confidence"), tr("Hits of all classes whose confidence lies in this range")},
        {tr("Hits"), tr("Hits of the run in this range")}, {tr("Judged"), tr("Hits of these that were listened to")},
        {tr("Promised"), tr("Mean confidence of the hits: the share that should be right")},
        {tr("Right", "share of hits as heard"), tr("Share of the hits that are right, as heard")},
        {tr("95 %", "interval of 95 % confidence"), tr("The share lies in this range with 95 % confidence")}};
    switch (role) {
    case Qt::DisplayRole:
        return texts[number].first;
    case Qt::ToolTipRole:
        return texts[number].second;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (number == ConfidenceColumn ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace heihachi

#include "ui/views/compare/agreement_model.h"

#include "ui/itemmodels/difference_text.h"

#include "ui/views/common/class_icon.h"

#include <QLocale>

namespace heihachi {
namespace {

const QString kUnknown = QStringLiteral("–");

QString number(const std::optional<double>& value, int decimals, double scale = 1.0)
{
    return value ? QLocale().toString(scale * *value, 'f', decimals) : kUnknown;
}

QString signedNumber(const std::optional<double>& value, int decimals, double scale = 1.0)
{
    return value ? difference_text::signedNumber(scale * *value, decimals) : kUnknown;
}

} // namespace

AgreementModel::AgreementModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const DrumClass drumClass : kDrumClasses)
        m_icons[size_t(drumClass)] = classIcon(drumClass);
}

void AgreementModel::setComparison(RunComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int AgreementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison || !m_comparison->hits ? 0 : int(m_comparison->classes.size()) + 1;
}

int AgreementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const HitAgreement& AgreementModel::agreement(int row) const
{
    return size_t(row) < m_comparison->classes.size() ? m_comparison->classes[size_t(row)] : m_comparison->allHits;
}

QString AgreementModel::text(const HitAgreement& of, int column) const
{
    const QLocale locale;
    switch (column) {
    case ClassColumn:
        return of.drumClass ? drumClassName(*of.drumClass) : tr("All", "classes of drums");
    case FColumn:
        return number(of.f, 2);
    case PrecisionColumn:
        return number(of.precision, 2);
    case RecallColumn:
        return number(of.recall, 2);
    case CountAColumn:
        return locale.toString(of.countA);
    case CountBColumn:
        return locale.toString(of.countB);
    case PairsColumn:
        return locale.toString(of.pairs);
    case LostColumn:
        return locale.toString(of.lost);
    case AddedColumn:
        return locale.toString(of.added);
    case RelabelledColumn:
        return locale.toString(of.relabelledFrom);
    case ShiftColumn:
        return signedNumber(of.meanShift, 1, 1000.0);
    case ConfidenceColumn:
        return signedNumber(of.meanConfidenceChange, 2);
    default:
        return {};
    }
}

QString AgreementModel::tip(const HitAgreement& of) const
{
    const QLocale locale;
    QStringList lines{tr("%1: %2 kept, %3 moved, %4 rescored", "class of drums")
                          .arg(text(of, ClassColumn), locale.toString(of.kept), locale.toString(of.moved),
                              locale.toString(of.rescored)),
        tr("%1 of A are another class in B, %2 of B another one in A")
            .arg(locale.toString(of.relabelledFrom), locale.toString(of.relabelledTo))};
    if (of.meanShift && of.shiftDeviation)
        lines << tr("Pairs: %1 ms later in B, ± %2 ms (standard deviation)")
                     .arg(signedNumber(of.meanShift, 1, 1000.0), number(of.shiftDeviation, 1, 1000.0));
    if (of.meanVelocityChange)
        lines << tr("Velocity in B: %1 (of 0 to 1)").arg(signedNumber(of.meanVelocityChange, 2));
    return lines.join(QLatin1Char('\n'));
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HitAgreement& of = agreement(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(of, index.column());
    case Qt::DecorationRole:
        return index.column() == ClassColumn && of.drumClass ? QVariant(m_icons[size_t(*of.drumClass)]) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == ClassColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return tip(of);
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::pair<QString, QString> texts[]{{tr("Class"), tr("Class of drum")},
        {tr("F", "agreement"), tr("Agreement: twice the pairs by the hits of both runs, 0 to 1")},
        {tr("Prec."), tr("Precision: share of the hits of B that A, taken for the truth, has too; 0 to 1")},
        {tr("Recall"), tr("Recall: share of the hits of A, taken for the truth, that B has too; 0 to 1")},
        {tr("A", "run A"), tr("Hits of run A where B has a counterpart in time")},
        {tr("B", "run B"), tr("Hits of run B where A has a counterpart in time")},
        {tr("Pairs"), tr("Hits of the same class in both runs within the window")},
        {tr("Lost"), tr("Hits of A that B does not have")}, {tr("Added"), tr("Hits of B that A does not have")},
        {tr("Relab."), tr("Hits of A that B gives another class")},
        {tr("Shift ms"), tr("Mean time of the pairs in B after A, in ms")},
        {tr("Conf."), tr("Mean change of the confidence of the pairs from A to B, of 0 to 1")}};
    switch (role) {
    case Qt::DisplayRole:
        return texts[section].first;
    case Qt::ToolTipRole:
        return texts[section].second;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (section == ClassColumn ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace heihachi

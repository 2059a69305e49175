#include "ui/itemmodels/tempo_section_model.h"

#include "ui/session/tempo_text.h"

#include <QLocale>
#include <QStringList>

namespace heihachi {
namespace {

QString percentText(float share)
{
    return TempoSectionModel::tr("%1 %").arg(QLocale().toString(100.0 * double(share), 'f', 0));
}

int alignmentOf(int column)
{
    const bool isNumber = column == TempoSectionModel::BpmColumn || column == TempoSectionModel::ConfidenceColumn
        || column == TempoSectionModel::BarsColumn;
    return int(Qt::AlignVCenter) | int(isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QString bpmCell(const TempoSection& section)
{
    const QLocale locale;
    const QString bpm = locale.toString(section.bpm, 'f', 2);
    if (section.bpmError < 0.005)
        return bpm;
    return TempoSectionModel::tr("%1 ± %2", "value and its standard error")
        .arg(bpm, locale.toString(section.bpmError, 'f', 2));
}

QString kindCell(const TempoSection& section)
{
    QStringList parts;
    if (!section.isConstant)
        parts << TempoSectionModel::tr("moving", "tempo");
    if (section.beatsPerBar != 4)
        parts << TempoSectionModel::tr("%1/4", "bar of so many quarter notes").arg(section.beatsPerBar);
    if (section.isHalfTimeFeel)
        parts << TempoSectionModel::tr("half-time");
    return parts.isEmpty() ? TempoSectionModel::tr("constant", "tempo") : parts.join(QStringLiteral(", "));
}

} // namespace

void TempoSectionModel::setGrid(std::shared_ptr<const BeatGrid> grid)
{
    beginResetModel();
    m_grid = std::move(grid);
    endResetModel();
}

int TempoSectionModel::rowAt(double seconds) const
{
    const TempoSection* section = m_grid ? m_grid->sectionAt(seconds) : nullptr;
    return section ? int(section - m_grid->sections.data()) : -1;
}

int TempoSectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(m_grid->sections.size());
}

int TempoSectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TempoSectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ToolTipRole)
        return headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole);
    if (role != Qt::DisplayRole)
        return {};
    const TempoSection& shown = section(index.row());
    switch (index.column()) {
    case TimeColumn:
        return rangeText(shown.range);
    case BpmColumn:
        return bpmCell(shown);
    case ConfidenceColumn:
        return percentText(shown.confidence);
    case BarsColumn:
        return percentText(shown.downbeatConfidence);
    default:
        return kindCell(shown);
    }
}

QVariant TempoSectionModel::headerData(int number, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || number < 0 || number >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(number);
    const std::pair<QString, QString> texts[]{{tr("Time"), tr("Where the tempo holds, m:s. A click goes there.")},
        {tr("BPM"), tr("Beats a minute, with the standard error where it is 0.01 or more")},
        {tr("Conf.", "short for confidence"),
            tr("Probability that tempo and level (not half, not two thirds) are right")},
        {tr("Bars"), tr("Probability that the bars begin where they are said to")},
        {tr("Kind"), tr("Whether the tempo is constant or moves, other bars than 4/4, and half-time feel")}};
    if (role == Qt::DisplayRole)
        return texts[number].first;
    return role == Qt::ToolTipRole ? QVariant(texts[number].second) : QVariant();
}

} // namespace heihachi

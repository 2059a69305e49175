#include "ui/itemmodels/pattern_list_model.h"

#include "core/base/time_text.h"

#include <QLocale>

namespace heihachi {
namespace {

QString nameOf(const DrumPattern& pattern)
{
    if (!pattern.name)
        return {};
    return PatternListModel::tr("%1 %2", "known pattern, likeness from 0 to 1")
        .arg(patternName(pattern.name->id), QLocale().toString(double(pattern.name->score), 'f', 2));
}

} // namespace

void PatternListModel::setPatterns(
    std::shared_ptr<const DrumPatternCatalogue> catalogue, std::shared_ptr<const BeatGrid> beatGrid)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_beatGrid = std::move(beatGrid);
    m_fills.assign(m_catalogue ? m_catalogue->patterns.size() : 0, 0);
    if (m_catalogue)
        for (const BarEntry& bar : m_catalogue->bars)
            if (bar.isFill && bar.pattern >= 0 && size_t(bar.pattern) < m_fills.size())
                ++m_fills[size_t(bar.pattern)];
    endResetModel();
}

int PatternListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_catalogue ? 0 : int(m_catalogue->patterns.size());
}

int PatternListModel::beatsOf(const DrumPattern& pattern, const BeatGrid* beatGrid)
{
    const int positions = pattern.typical.positions;
    const TempoSection* section = beatGrid ? beatGrid->sectionAt(pattern.firstTime) : nullptr;
    for (const int beats : {section ? section->beatsPerBar : 4, 4, 3})
        if (beats > 0 && positions % beats == 0)
            return beats;
    return 1;
}

QString PatternListModel::meterOf(const DrumPattern& pattern) const
{
    const int beats = beatsOf(pattern, m_beatGrid.get());
    const QString meter = tr("%1/4", "beats a bar").arg(beats);
    return pattern.typical.positions == 3 * beats ? tr("%1, triplets", "meter").arg(meter) : meter;
}

QString PatternListModel::lineOf(int row) const
{
    const DrumPattern& shown = pattern(row);
    const QString name = nameOf(shown);
    const QString title = name.isEmpty() ? tr("Pattern %1").arg(row + 1) : tr("Pattern %1, %2").arg(row + 1).arg(name);
    return tr("%1: %Ln bar(s), first at %2", nullptr, shown.count).arg(title, timeText(shown.firstTime));
}

QString PatternListModel::toolTipOf(int row) const
{
    const DrumPattern& shown = pattern(row);
    QString text = lineOf(row);
    if (shown.name)
        text += QLatin1Char('\n') + patternDescription(shown.name->id) + QLatin1Char('\n')
            + tr("The number after the name says how much the bar is like it, from 0 to 1.");
    text += QLatin1Char('\n') + tr("%Ln bar(s) play it to the note.", nullptr, shown.exactCount);
    if (const int fills = m_fills[size_t(row)]; fills > 0)
        text += QLatin1Char('\n') + tr("Fills among its bars: %1").arg(QLocale().toString(fills));
    return text;
}

QVariant PatternListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DrumPattern& shown = pattern(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(index.row());
    case Qt::ToolTipRole:
        return toolTipOf(index.row());
    case NameRole:
        return nameOf(shown);
    case CountRole:
        return shown.count;
    case FillsRole:
        return m_fills[size_t(index.row())];
    case FirstTimeRole:
        return shown.firstTime;
    case MeterRole:
        return meterOf(shown);
    case BeatsRole:
        return beatsOf(shown, m_beatGrid.get());
    case TypicalRole:
        return QVariant::fromValue(shown.typical);
    case VariationRole:
        return shown.variation ? QVariant::fromValue(*shown.variation) : QVariant();
    case VariationCountRole:
        return shown.variationCount;
    default:
        return {};
    }
}

} // namespace heihachi

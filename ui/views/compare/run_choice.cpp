#include "ui/views/compare/run_choice.h"

#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QStylePainter>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kRunRole = Qt::UserRole;
constexpr int kLeastCharacters = 8; // of an entry that are seen at least

QStandardItemModel& itemsOf(const QComboBox& combo)
{
    return *static_cast<QStandardItemModel*>(combo.model());
}

} // namespace

RunChoice::RunChoice(QWidget* parent)
    : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    setPlaceholderText(tr("Choose a run"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastCharacters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this] {
        if (chosen().isValid())
            Q_EMIT runChosen(chosen());
    });
}

void RunChoice::setRuns(const std::vector<StoredSource>& sources, const std::vector<RunSummary>& runs)
{
    const QSignalBlocker quiet(this);
    const RunId before = chosen();
    clear();
    for (const StoredSource& source : sources)
        addRecording(source, runs);
    setChosen(before);
}

void RunChoice::addRecording(const StoredSource& source, const std::vector<RunSummary>& runs)
{
    std::vector<RunSummary> own;
    std::ranges::copy_if(
        runs, std::back_inserter(own), [&source](const RunSummary& run) { return run.sourceId == source.id; });
    if (own.empty())
        return;
    std::ranges::sort(own, std::ranges::greater(), &RunSummary::number);
    const QString name = QFileInfo(source.source.info.path).fileName();
    auto* title = new QStandardItem(name);
    title->setFlags(Qt::NoItemFlags);
    itemsOf(*this).appendRow(title);
    for (const RunSummary& run : own) {
        const QString created = QLocale().toString(run.createdUtc.toLocalTime(), QLocale::ShortFormat);
        auto* item = new QStandardItem(tr("Run %1 · %2", "number, recording").arg(run.number).arg(name)
            + (run.note.isEmpty() ? QString() : QStringLiteral(" · ") + run.note));
        item->setData(run.id.value, kRunRole);
        item->setToolTip(run.note.isEmpty() ? created : QStringLiteral("%1\n%2").arg(created, run.note));
        itemsOf(*this).appendRow(item);
    }
}

void RunChoice::setChosen(RunId id)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(id.isValid() ? findData(id.value, kRunRole) : -1);
    setToolTip(currentText());
    update();
}

RunId RunChoice::chosen() const
{
    return {currentData(kRunRole).toLongLong()};
}

void RunChoice::setExcluded(RunId id)
{
    for (int row = 0; row < count(); ++row)
        if (const QVariant run = itemData(row, kRunRole); run.isValid())
            itemsOf(*this).item(row)->setEnabled(run.toLongLong() != id.value);
}

int RunChoice::runCount() const
{
    int runs = 0;
    for (int row = 0; row < count(); ++row)
        runs += int(itemData(row, kRunRole).isValid());
    return runs;
}

void RunChoice::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QString text = currentIndex() < 0 ? placeholderText() : option.currentText;
    if (currentIndex() < 0)
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = option.fontMetrics.elidedText(text, Qt::ElideRight, field.width() - 4);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace heihachi

#include "ui/views/patterns/phrase_list.h"

#include "core/base/time_text.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

namespace heihachi {
namespace {

enum Column
{
    PatternsColumn,
    CountColumn,
    FirstColumn
};
constexpr int kTimeRole = Qt::UserRole;
constexpr int kBarsRole = Qt::UserRole + 1;

} // namespace

PhraseList::PhraseList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("phraseList"));
    setAccessibleName(tr("Phrases of drum patterns"));
    setHeaderLabels({tr("Patterns, bar by bar"), tr("Times"), tr("First (h:m:s)")});
    headerItem()->setToolTip(PatternsColumn, tr("Numbers of the patterns that follow each other"));
    headerItem()->setToolTip(CountColumn, tr("How often they come in this order"));
    headerItem()->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(PatternsColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(FirstColumn, QHeaderView::ResizeToContents);
    const auto choose = [this](const QTreeWidgetItem* item) {
        if (item)
            Q_EMIT chosen(item->data(0, kTimeRole).toDouble(), item->data(0, kBarsRole).toInt());
    };
    connect(this, &QTreeWidget::currentItemChanged, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
}

void PhraseList::setPhrases(const std::vector<PatternPhrase>& phrases)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const PatternPhrase& phrase : phrases) {
        QStringList numbers;
        for (const int pattern : phrase.patterns)
            numbers << QString::number(pattern + 1);
        auto* item = new QTreeWidgetItem(this,
            {numbers.join(QLatin1Char(' ')), QStringLiteral("×") + QLocale().toString(phrase.count),
                timeText(phrase.firstTime)});
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, kTimeRole, phrase.firstTime);
        item->setData(0, kBarsRole, int(phrase.patterns.size()));
    }
}

} // namespace heihachi

#include "ui/views/compare/kept_comparisons.h"

#include "ui/views/compare/compare_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace heihachi {

KeptComparisons::KeptComparisons(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(tr("&Go on with it"), this))
    , m_remove(new QPushButton(tr("Remo&ve…"), this))
{
    auto* title = new QLabel(tr("&Earlier comparisons of this project"), this);
    title->setBuddy(m_list);
    title->setContentsMargins(8, 0, 8, 0);
    m_list->setObjectName(QStringLiteral("keptComparisons"));
    m_list->setAccessibleName(tr("Earlier comparisons of this project"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setObjectName(QStringLiteral("openKept"));
    m_open->setToolTip(tr("Opens the chosen comparison with its verdicts, tolerances and anchor points"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    m_remove->setObjectName(QStringLiteral("removeKept"));
    m_remove->setToolTip(tr("Removes the chosen comparison from the project; runs and corrections stay"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &KeptComparisons::choose);
    connect(m_remove, &QPushButton::clicked, this, &KeptComparisons::askToRemove);
    auto* key = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &KeptComparisons::askToRemove);
    connect(m_list, &QListWidget::itemActivated, this, &KeptComparisons::choose);
}

void KeptComparisons::setKept(const std::vector<KeptComparison>& kept, const RunName& nameOf)
{
    m_list->clear();
    m_rows.clear();
    for (const KeptComparison& one : kept) {
        const QString a = nameOf(one.a);
        const QString b = nameOf(one.b);
        if (a.isEmpty() || b.isEmpty())
            continue;
        const QString runs = tr("%1 → %2", "run A, run B").arg(a, b);
        QStringList facts{QLocale().toString(one.createdUtc.toLocalTime(), QLocale::ShortFormat)};
        if (const QString score = compare_text::scoreLine(scoreOf(one.verdicts)); !score.isEmpty())
            facts << score;
        auto* item = new QListWidgetItem(runs + QLatin1Char('\n') + facts.join(QStringLiteral(" · ")), m_list);
        item->setToolTip(item->text());
        m_rows.push_back({one.id, one.a, one.b, int(one.verdicts.size())});
    }
    if (count() > 0)
        m_list->setCurrentRow(0);
    setVisible(count() > 0);
}

int KeptComparisons::count() const
{
    return m_list->count();
}

void KeptComparisons::choose()
{
    if (const int row = m_list->currentRow(); row >= 0)
        Q_EMIT chosen(m_rows[size_t(row)].a, m_rows[size_t(row)].b);
}

void KeptComparisons::askToRemove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Row chosen = m_rows[size_t(row)];
    if (chosen.verdicts > 0) { // they can't be had again
        QMessageBox box(QMessageBox::Warning, tr("Remove comparison"),
            tr("Remove this comparison with its %Ln verdict(s)?", nullptr, chosen.verdicts), QMessageBox::Cancel, this);
        box.setInformativeText(tr("This can’t be undone. The corrections that came of them stay."));
        QPushButton* remove = box.addButton(tr("Remove"), QMessageBox::DestructiveRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != remove)
            return;
    }
    Q_EMIT removalRequested(chosen.id);
}

} // namespace heihachi

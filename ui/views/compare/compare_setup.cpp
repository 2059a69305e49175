#include "ui/views/compare/compare_setup.h"

#include "ui/views/compare/run_choice.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace heihachi {

CompareSetup::CompareSetup(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    m_a = makeChoice(QStringLiteral("runA"), QStringLiteral("&A"), tr("Run A, which is the shown one"), 0);
    m_b = makeChoice(QStringLiteral("runB"), QStringLiteral("&B"),
        tr("Run B, of the same recording or of another one, which is then laid over A by its sound"), 1);
    m_b->setPlaceholderText(tr("Choose run B"));
    m_swap = makeButton(QStringLiteral("swapRuns"), tr("Swap"), tr("Run B becomes A, and A becomes B"), 0);
    m_close = makeButton(QStringLiteral("closeComparison"), tr("Close"),
        tr("Closes the comparison; the project keeps it with all verdicts"), 1);
    connect(m_a, &RunChoice::runChosen, this, &CompareSetup::aChosen);
    connect(m_b, &RunChoice::runChosen, this, &CompareSetup::bChosen);
    connect(m_swap, &QToolButton::clicked, this, &CompareSetup::swapAsked);
    connect(m_close, &QToolButton::clicked, this, &CompareSetup::closeAsked);
    setChosen({}, {}, false);
}

RunChoice* CompareSetup::makeChoice(const QString& objectName, const QString& name, const QString& tip, int row)
{
    auto* label = new QLabel(name, this);
    auto* choice = new RunChoice(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(tr("Run %1", "A or B").arg(QString(name).remove(QLatin1Char('&'))));
    choice->setAccessibleDescription(tip);
    label->setToolTip(tip);
    label->setBuddy(choice);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(label, row, 0);
    grid->addWidget(choice, row, 1);
    return choice;
}

QToolButton* CompareSetup::makeButton(const QString& objectName, const QString& text, const QString& tip, int row)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    static_cast<QGridLayout*>(layout())->addWidget(button, row, 2);
    return button;
}

void CompareSetup::setRuns(const std::vector<StoredSource>& sources, const std::vector<RunSummary>& runs)
{
    m_a->setRuns(sources, runs);
    m_b->setRuns(sources, runs);
    m_b->setExcluded(m_a->chosen());
}

void CompareSetup::setChosen(RunId a, RunId b, bool isOpen)
{
    m_a->setChosen(a);
    m_b->setChosen(b);
    m_b->setExcluded(a);
    m_swap->setEnabled(isOpen);
    m_close->setEnabled(isOpen);
    m_a->setEnabled(m_a->runCount() > 0);
    m_b->setEnabled(m_b->runCount() > 1);
}

int CompareSetup::runCount() const
{
    return m_a->runCount();
}

void CompareSetup::focusB()
{
    m_b->setFocus();
}

} // namespace heihachi

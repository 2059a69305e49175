#include "ui/shell/compare_actions.h"

#include "ui/session/compare/compare_session.h"
#include "ui/shell/action_tips.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace heihachi {
namespace {

/// A name of a file in a menu, where "&" would make a mnemonic.
QString menuLabel(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

CompareActions::CompareActions(ProjectSession& session, CompareSession& compare, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_compare(compare)
    , m_runs(menu.addMenu(tr("&Compare with")))
{
    m_runs->setObjectName(QStringLiteral("compareRunsMenu"));
    connect(m_runs, &QMenu::aboutToShow, this, &CompareActions::listRuns);
    m_swap = add(menu, "swap", tr("S&wap A and B"), tr("The other run is shown as A"));
    m_close = add(menu, "close", tr("C&lose the comparison"), tr("Show run A alone"));
    connect(m_swap, &QAction::triggered, &compare, &CompareSession::swap);
    connect(m_close, &QAction::triggered, &compare, &CompareSession::close);
    menu.addSeparator();
    addDifferences(menu);
    menu.addSeparator();
    addVerdicts(menu);
    menu.addSeparator();
    addSound(menu);
    menu.addSeparator();
    m_overlay = add(menu, "overlay", tr("&Overlay B over A"),
        tr("Draw the hits of B over the lanes of A instead of below them"), Qt::Key_O);
    m_overlay->setCheckable(true);
    m_export = add(menu, "export", tr("&Export the comparison…"),
        tr("Write comparison.md with figures, differences.csv and comparison.json into a folder"));
    for (const auto signal : {&CompareSession::stateChanged, &CompareSession::comparisonChanged,
             &CompareSession::currentChanged, &CompareSession::filterChanged})
        connect(&compare, signal, this, &CompareActions::updateEnabled);
    connect(&session, &ProjectSession::runsChanged, this, &CompareActions::updateEnabled);
    connect(&session, &ProjectSession::currentRunChanged, this, &CompareActions::updateEnabled);
    updateEnabled();
}

QAction* CompareActions::add(
    QMenu& menu, const char* id, const QString& text, const QString& tip, const QKeySequence& keys)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String("compare_") + QLatin1String(id));
    action->setShortcut(keys);
    setTip(action, tip);
    return action;
}

void CompareActions::addDifferences(QMenu& menu)
{
    m_next = add(menu, "next", tr("&Next difference"),
        tr("Both views go to the next difference that the filter lets through"), Qt::Key_F8);
    m_previous = add(menu, "previous", tr("&Previous difference"), tr("Both views go to the difference before"),
        Qt::SHIFT | Qt::Key_F8);
    connect(m_next, &QAction::triggered, this, [this] {
        if (!m_compare.goToNext())
            Q_EMIT endReached(tr("There is no further difference."));
    });
    connect(m_previous, &QAction::triggered, this, [this] {
        if (!m_compare.goToPrevious())
            Q_EMIT endReached(tr("There is no difference before this one."));
    });
}

QAction* CompareActions::addVerdict(
    QMenu& menu, const char* id, const QString& text, const QString& tip, int key, ComparisonVerdict::Kind kind)
{
    QAction* action = add(menu, id, text, tip, QKeySequence(key));
    connect(action, &QAction::triggered, this, [this, kind] { m_compare.judge(kind); });
    return action;
}

void CompareActions::addVerdicts(QMenu& menu)
{
    using Kind = ComparisonVerdict::Kind;
    m_aRight = addVerdict(menu, "a_right", tr("&A is right"),
        tr("The recording is corrected as A has it here; then to the next difference without a verdict. Once more "
           "takes it back"),
        Qt::Key_F5, Kind::ARight);
    m_bRight = addVerdict(menu, "b_right", tr("&B is right"),
        tr("The recording is corrected as B has it here; then to the next difference without a verdict. Once more "
           "takes it back"),
        Qt::Key_F6, Kind::BRight);
    m_neither = addVerdict(menu, "neither", tr("Ne&ither is right"),
        tr("What only one of them has, or both call otherwise, is deleted; then to the next difference without a "
           "verdict. Once more takes it back"),
        Qt::Key_F7, Kind::Neither);
}

void CompareActions::addSound(QMenu& menu)
{
    m_hearOther = add(menu, "hear_other", tr("&Hear the other one"),
        tr("Change between the sound of A and of B at once, with the place kept"), Qt::Key_X);
    m_hearBoth = add(menu, "hear_both", tr("Hear bo&th"), tr("A and B at once"), Qt::SHIFT | Qt::Key_X);
}

void CompareActions::listRuns()
{
    m_runs->clear();
    for (const StoredSource& source : m_session.sources()) {
        m_runs->addSection(menuLabel(QFileInfo(source.source.info.path).fileName()));
        for (const RunSummary& run : m_session.runs()) {
            if (run.sourceId != source.id)
                continue;
            QString text = tr("Run %1, %2")
                               .arg(run.number)
                               .arg(QLocale().toString(run.createdUtc.toLocalTime(), QLocale::ShortFormat));
            if (!run.note.isEmpty())
                text += QStringLiteral(" · ") + run.note;
            QAction* action = m_runs->addAction(
                menuLabel(text), this, [this, id = run.id] { m_compare.open(m_session.currentRunId(), id); });
            action->setEnabled(run.id != m_session.currentRunId());
        }
    }
}

void CompareActions::updateEnabled()
{
    const bool isReady = m_compare.comparison() != nullptr;
    const QString refusal = m_compare.verdictRefusal();
    m_runs->setEnabled(m_session.currentRunId().isValid() && m_session.runs().size() > 1);
    m_swap->setEnabled(m_compare.isOpen());
    m_close->setEnabled(m_compare.isOpen());
    for (QAction* action : {m_next, m_previous})
        action->setEnabled(!m_compare.shown().empty());
    for (QAction* action : {m_aRight, m_bRight, m_neither})
        action->setEnabled(refusal.isEmpty());
    for (QAction* action : {m_hearOther, m_hearBoth, m_overlay, m_export})
        action->setEnabled(isReady);
}

} // namespace heihachi

#include "ui/shell/analysis_actions.h"

#include "ui/itemmodels/job_list_model.h"
#include "ui/session/project_session.h"
#include "ui/session/remembered_config.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/edit_preferences.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/views/common/themed_icon.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace heihachi {

AnalysisActions::AnalysisActions(const WindowParts& parts, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_again(menu.addAction(themedIcon(QStringLiteral("analyse")), tr("&Analyse again"),
          QKeySequence(Qt::CTRL | Qt::Key_R), this, [this] { m_parts.session.analyseAgain(); }))
    , m_cancel(menu.addAction(themedIcon(QStringLiteral("cancel")), tr("&Cancel"),
          QKeySequence(Qt::CTRL | Qt::Key_Period), this, &AnalysisActions::cancelRunning))
    , m_settings(nullptr)
{
    m_again->setObjectName(QStringLiteral("analysis_again"));
    m_cancel->setObjectName(QStringLiteral("analysis_cancel"));
    setTip(m_again, tr("Analyse the shown recording again with the settings in force"));
    setTip(m_cancel, tr("Cancel the job that is running"));
    menu.addSeparator();
    m_settings = menu.addAction(themedIcon(QStringLiteral("settings")), tr("&Settings…"), this,
        [this] { editPreferences(m_parts, PreferencesDialog::Analysis); });
    m_settings->setObjectName(QStringLiteral("analysis_settings"));
    m_settings->setMenuRole(QAction::NoRole);
    setTip(m_settings, tr("What the next analyses compute, and how"));
    loadConfig();
    connect(&m_parts.session, &ProjectSession::currentRunChanged, this, &AnalysisActions::updateEnabled);
    connect(&m_parts.jobs, &QAbstractItemModel::rowsInserted, this, &AnalysisActions::updateEnabled);
    connect(&m_parts.jobs, &QAbstractItemModel::dataChanged, this, &AnalysisActions::updateEnabled);
    connect(&m_parts.jobs, &QAbstractItemModel::modelReset, this, &AnalysisActions::updateEnabled);
    updateEnabled();
}

void AnalysisActions::loadConfig()
{
    const Result<AnalysisConfig> config = rememberedConfig(m_parts.registry);
    if (config)
        m_parts.session.setConfig(*config);
    else // of another version: the defaults stay
        m_parts.messages.add({Severity::Warning, tr("The saved analysis settings do not fit this version."),
            tr("The defaults are used. %1").arg(config.error().message), {}});
}

void AnalysisActions::cancelRunning()
{
    if (const JobInfo* job = m_parts.jobs.running())
        m_parts.session.jobs().cancel(job->id);
}

void AnalysisActions::updateEnabled()
{
    m_again->setEnabled(m_parts.session.currentResult() != nullptr);
    m_cancel->setEnabled(m_parts.jobs.activeCount() > 0);
}

} // namespace heihachi

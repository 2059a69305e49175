#include "ui/shell/file_actions.h"

#include "core/audio/audio_files.h"
#include "ui/session/project_session.h"
#include "ui/session/recent_files.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/exporter.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/picture_actions.h"
#include "ui/views/common/themed_icon.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QUrl>

namespace heihachi {
namespace {

QString rememberedFolder(const QString& key)
{
    return QSettings().value(key, QDir::homePath()).toString();
}

void rememberFolderOf(const QString& key, const QString& path)
{
    const QFileInfo info(path);
    QSettings().setValue(key, info.isDir() ? info.absoluteFilePath() : info.absolutePath());
}

} // namespace

FileActions::FileActions(const WindowParts& parts, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_exporter(new Exporter(this))
    , m_locate(new QAction(tr("Locate file…"), this))
{
    QAction* newProject = menu.addAction(themedIcon(QStringLiteral("project")), tr("&New project"), QKeySequence::New,
        this, [this] { m_parts.session.newProject(); });
    newProject->setObjectName(QStringLiteral("file_new"));
    setTip(newProject, tr("Start an empty project"));
    m_open = menu.addAction(
        themedIcon(QStringLiteral("open")), tr("&Open…"), QKeySequence::Open, this, &FileActions::chooseFiles);
    m_open->setObjectName(QStringLiteral("file_open"));
    setTip(m_open, tr("Open recordings to analyse, or a project"));
    m_recentMenu = menu.addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileActions::fillRecentMenu);
    menu.addSeparator();
    m_saveAs = menu.addAction(themedIcon(QStringLiteral("save")), tr("Save &as…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &FileActions::chooseSavePath);
    m_saveAs->setObjectName(QStringLiteral("file_save_as"));
    setTip(m_saveAs, tr("Save the project with all its runs in a file of your choice"));
    QAction* repairProject = menu.addAction(tr("Repair &project…"), this, &FileActions::chooseDamagedProject);
    repairProject->setObjectName(QStringLiteral("file_repair"));
    setTip(repairProject, tr("Save what can be read of a damaged project in a new file"));
    m_exportMenu = menu.addMenu(themedIcon(QStringLiteral("export")), tr("&Export"));
    fillExportMenu(*m_exportMenu);
    menu.addSeparator();
    QAction* quit
        = menu.addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, [this] { m_parts.window.close(); });
    quit->setObjectName(QStringLiteral("file_quit"));
    quit->setMenuRole(QAction::QuitRole);
    setTip(m_locate, tr("Choose where the recording of this run is now"));
    connect(m_locate, &QAction::triggered, this, &FileActions::chooseRecording);

    connect(&m_parts.session, &ProjectSession::currentRunChanged, this, &FileActions::updateEnabled);
    connect(&m_parts.session, &ProjectSession::annotationsChanged, this, &FileActions::updateEnabled);
    connect(&m_parts.session, &ProjectSession::rhythmChanged, this, &FileActions::updateEnabled);
    connect(&m_parts.session, &ProjectSession::projectChanged, this, &FileActions::updateEnabled);
    connect(m_exporter, &Exporter::failed, this,
        [this](const Error& error) { m_parts.messages.add(Message::fromError(error)); });
    connect(m_exporter, &Exporter::written, this, &FileActions::showWritten);
    updateEnabled();
}

void FileActions::addPicture(PictureActions& pictures)
{
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(pictures.save());
    connect(&pictures, &PictureActions::written, this, &FileActions::showWritten);
    connect(&pictures, &PictureActions::failed, this,
        [this](const Error& error) { m_parts.messages.add(Message::fromError(error)); });
}

void FileActions::showWritten(const QString& path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? path : info.absolutePath();
    m_parts.messages.add({Severity::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)), {},
        {{tr("Show in folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}}});
}

void FileActions::fillExportMenu(QMenu& menu)
{
    for (const ReportFormat& format : reportFormats()) {
        QAction* action = menu.addAction(tr("%1…").arg(format.title), this, [this, &format] { exportFormat(format); });
        action->setData(format.id);
        action->setObjectName(QStringLiteral("export_") + format.id);
    }
    menu.addSeparator();
    menu.addAction(tr("Figures (PNG)…"), this, &FileActions::exportFigures)
        ->setObjectName(QStringLiteral("export_figures"));
    QAction* all
        = menu.addAction(tr("All into folder…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &FileActions::exportAll);
    all->setObjectName(QStringLiteral("export_all"));
    setTip(all, tr("Write every report and figure of this run"));
    m_reports = menu.actions();
}

void FileActions::updateEnabled()
{
    const AnalysisResultPtr result = m_parts.session.correctedResult();
    m_saveAs->setEnabled(m_parts.session.hasProject());
    for (QAction* action : m_reports)
        action->setEnabled(result != nullptr);
    if (!result)
        return;
    for (QAction* action : m_reports)
        for (const ReportFormat& format : reportFormats())
            if (action->data().toString() == format.id)
                action->setEnabled(format.isAvailable(*result));
}

void FileActions::fillRecentMenu()
{
    m_recentMenu->clear();
    const auto addPaths = [this](const QStringList& paths) {
        for (const QString& path : paths) {
            const QFileInfo info(path);
            QString text = info.fileName();
            text.replace(QLatin1Char('&'), QStringLiteral("&&"));
            QAction* action = m_recentMenu->addAction(info.exists() ? text : tr("%1 (not found)").arg(text), this,
                [this, path] { m_parts.session.openFiles({path}); });
            action->setEnabled(info.exists());
            action->setToolTip(QDir::toNativeSeparators(path));
        }
    };
    m_recentMenu->setToolTipsVisible(true);
    addPaths(m_parts.recent.projects());
    if (!m_parts.recent.projects().isEmpty() && !m_parts.recent.audio().isEmpty())
        m_recentMenu->addSeparator();
    addPaths(m_parts.recent.audio());
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("Nothing opened yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("Remove missing files"), this, [this] { m_parts.recent.removeMissing(); });
    m_recentMenu->addAction(tr("Clear list"), this, [this] { m_parts.recent.clear(); });
}

void FileActions::chooseFiles()
{
    const QString audio = audioFilePatterns().join(QLatin1Char(' '));
    const QStringList filters{tr("Recordings and projects (%1)").arg(audio + QStringLiteral(" *.heihachi")),
        tr("Recordings (%1)").arg(audio), tr("Heihachi projects (*.heihachi)"), tr("All files (*)")};
    const QStringList paths = QFileDialog::getOpenFileNames(
        &m_parts.window, tr("Open"), rememberedFolder(settings::kOpenFolder), filters.join(QStringLiteral(";;")));
    if (paths.isEmpty())
        return;
    rememberFolderOf(settings::kOpenFolder, paths.front());
    m_parts.session.openFiles(paths);
}

QString FileActions::chooseProjectPath(const QString& title, const QString& suggestion)
{
    QFileDialog dialog(
        &m_parts.window, title, rememberedFolder(settings::kSaveFolder), tr("Heihachi projects (*.heihachi)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog.setDefaultSuffix(QStringLiteral("heihachi"));
    dialog.selectFile(suggestion + QStringLiteral(".heihachi"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    rememberFolderOf(settings::kSaveFolder, dialog.selectedFiles().front());
    return dialog.selectedFiles().front();
}

void FileActions::chooseSavePath()
{
    const std::vector<StoredSource>& sources = m_parts.session.sources();
    const QString suggestion = m_parts.session.isUntitled() && !sources.empty()
        ? QFileInfo(sources.front().source.info.path).completeBaseName()
        : m_parts.session.projectName();
    if (const QString path = chooseProjectPath(tr("Save project as"), suggestion); !path.isEmpty())
        m_parts.session.saveAs(path);
}

void FileActions::repair(const QString& damagedPath)
{
    const QString suggestion = tr("%1 (repaired)").arg(QFileInfo(damagedPath).completeBaseName());
    const QString path = chooseProjectPath(tr("Repair into new file"), suggestion);
    if (!path.isEmpty())
        m_parts.session.repairProject(damagedPath, path);
}

void FileActions::chooseDamagedProject()
{
    const QString path = QFileDialog::getOpenFileName(&m_parts.window, tr("Repair project"),
        rememberedFolder(settings::kOpenFolder), tr("Heihachi projects (*.heihachi)"));
    if (!path.isEmpty())
        repair(path);
}

void FileActions::chooseRecording()
{
    const QString expected = m_parts.session.currentAudioPath();
    const QString path = QFileDialog::getOpenFileName(&m_parts.window,
        tr("Locate %1").arg(QFileInfo(expected).fileName()), rememberedFolder(settings::kOpenFolder),
        tr("Recordings (%1)").arg(audioFilePatterns().join(QLatin1Char(' '))) + QStringLiteral(";;")
            + tr("All files (*)"));
    if (path.isEmpty())
        return;
    rememberFolderOf(settings::kOpenFolder, path);
    m_parts.session.locateSource(path);
}

void FileActions::exportFormat(const ReportFormat& format)
{
    const AnalysisResultPtr result = m_parts.session.correctedResult();
    if (!result)
        return;
    const QString stem = QFileInfo(result->source.info.path).completeBaseName();
    const QString suggestion
        = QDir(rememberedFolder(settings::kExportFolder)).filePath(QStringLiteral("%1 %2").arg(stem, format.fileName));
    const QString path = QFileDialog::getSaveFileName(&m_parts.window, format.title, suggestion, format.fileFilter);
    if (path.isEmpty())
        return;
    rememberFolderOf(settings::kExportFolder, path);
    m_exporter->writeFormat(result, format, path);
}

QString FileActions::chooseFolder(const QString& title)
{
    const QString folder
        = QFileDialog::getExistingDirectory(&m_parts.window, title, rememberedFolder(settings::kExportFolder));
    if (!folder.isEmpty())
        rememberFolderOf(settings::kExportFolder, folder);
    return folder;
}

void FileActions::exportFigures()
{
    const AnalysisResultPtr result = m_parts.session.correctedResult();
    if (const QString folder = result ? chooseFolder(tr("Export figures into folder")) : QString(); !folder.isEmpty())
        m_exporter->writeFigureFiles(result, m_parts.session.currentPeaks(), folder);
}

void FileActions::exportComparison(const ComparisonReport& report)
{
    if (const QString folder = chooseFolder(tr("Export the comparison into folder")); !folder.isEmpty())
        m_exporter->writeComparison(report, folder);
}

void FileActions::exportAll()
{
    const AnalysisResultPtr result = m_parts.session.correctedResult();
    if (const QString folder = result ? chooseFolder(tr("Export all into folder")) : QString(); !folder.isEmpty())
        m_exporter->writeAll(result, m_parts.session.currentPeaks(), folder);
}

} // namespace heihachi

#include "ui/shell/picture_actions.h"

#include "ui/session/project_session.h"
#include "ui/session/settings_keys.h"
#include "ui/session/theme.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_export.h"
#include "ui/views/common/themed_icon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>

namespace heihachi {
namespace {

PictureFrame frameFor(const WindowParts& parts, const QString& title)
{
    const ThemeColors& colors = parts.theme.colors();
    return {title, QFileInfo(parts.session.currentAudioPath()).fileName(), colors.panel, colors.text, colors.mutedText};
}

} // namespace

PictureActions::PictureActions(const WindowParts& parts, QWidget& timeline, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_timeline(timeline)
    , m_copy(new QAction(tr("Copy &image of view"), this))
    , m_save(new QAction(themedIcon(QStringLiteral("export")), tr("&Image of view…"), this))
{
    m_copy->setObjectName(QStringLiteral("picture_copy"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_save->setObjectName(QStringLiteral("picture_save"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    setTip(m_copy, tr("Copy a picture of the panel that has the keyboard, or of the timeline"));
    setTip(m_save, tr("Write a picture of the panel that has the keyboard, or of the timeline: PNG, SVG or PDF"));
    connect(m_copy, &QAction::triggered, this, [this] { copyView(currentView(), titleOf(currentView())); });
    connect(m_save, &QAction::triggered, this, [this] { askAndSave(currentView(), titleOf(currentView())); });
}

void PictureActions::offer(QDockWidget& dock)
{
    auto* copyThis = new QAction(tr("Copy image"), &dock);
    auto* saveThis = new QAction(tr("Save image…"), &dock);
    connect(copyThis, &QAction::triggered, this, [this, &dock] { copyView(*dock.widget(), dock.windowTitle()); });
    connect(saveThis, &QAction::triggered, this, [this, &dock] { askAndSave(*dock.widget(), dock.windowTitle()); });
    dock.setContextMenuPolicy(Qt::ActionsContextMenu);
    dock.addActions({copyThis, saveThis});
}

QWidget& PictureActions::currentView() const
{
    for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (const auto* dock = qobject_cast<QDockWidget*>(widget); dock && dock->isVisible())
            return *dock->widget();
    return m_timeline;
}

QString PictureActions::titleOf(const QWidget& view) const
{
    const auto* dock = qobject_cast<QDockWidget*>(view.parentWidget());
    return dock ? dock->windowTitle() : tr("Timeline");
}

void PictureActions::copyView(QWidget& view, const QString& title)
{
    QApplication::clipboard()->setImage(pictureOf(view, frameFor(m_parts, title)));
    m_parts.messages.add({Severity::Info, tr("The image of “%1” is in the clipboard.").arg(title), {}, {}});
}

void PictureActions::saveView(QWidget& view, const QString& title, const QString& path)
{
    if (const Status done = writePicture(view, frameFor(m_parts, title), path); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT written(path);
}

void PictureActions::askAndSave(QWidget& view, const QString& title)
{
    QSettings settings;
    const QString stem = QFileInfo(m_parts.session.currentAudioPath()).completeBaseName();
    QString name = stem.isEmpty() ? title : QStringLiteral("%1 %2").arg(stem, title);
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QDir folder(settings.value(settings::kExportFolder, QDir::homePath()).toString());
    QString filter;
    QString path = QFileDialog::getSaveFileName(&m_parts.window, tr("Image of “%1”").arg(title),
        folder.filePath(name + QStringLiteral(".png")), pictureFilters().join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty()) // the kind that was chosen: "(*.svg)"
        path += filter.mid(filter.lastIndexOf(QLatin1Char('.'))).chopped(1);
    settings.setValue(settings::kExportFolder, QFileInfo(path).absolutePath());
    saveView(view, title, path);
}

} // namespace heihachi

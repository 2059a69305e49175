#include "ui/shell/workspaces.h"

#include "ui/session/settings_keys.h"
#include "ui/shell/timeline_views.h"
#include "ui/shell/workspace.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace heihachi {
namespace {

constexpr QSize kFirstSize(1440, 900);

QString ownId(const QString& name)
{
    return QStringLiteral("own_") + QString::fromLatin1(name.toUtf8().toHex());
}

QString key(const QString& id, const char* what)
{
    return QStringLiteral("%1/%2/%3").arg(settings::kWorkspaces, id, QLatin1String(what));
}

} // namespace

Workspaces::Workspaces(QMainWindow& window, Workspace& docks, TimelineViews& views, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_docks(docks)
    , m_views(views)
    , m_layouts(builtinLayouts())
    , m_current(m_layouts.front().id)
{
}

const WorkspaceLayout* Workspaces::layout(const QString& id) const
{
    for (const WorkspaceLayout& candidate : m_layouts)
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

QStringList Workspaces::ownNames() const
{
    return QSettings().value(settings::kOwnWorkspaces).toStringList();
}

std::vector<Workspaces::Entry> Workspaces::entries() const
{
    std::vector<Entry> all;
    for (const WorkspaceLayout& builtin : m_layouts)
        if (builtin.neededDock.isEmpty() || m_docks.dock(builtin.neededDock))
            all.push_back({builtin.id, builtin.title, false});
    for (const QString& name : ownNames())
        all.push_back({ownId(name), name, true});
    return all;
}

Workspaces::Entry Workspaces::currentEntry() const
{
    for (const Entry& entry : entries())
        if (entry.id == m_current)
            return entry;
    return {};
}

void Workspaces::rememberCurrent() const
{
    QSettings settings;
    settings.setValue(key(m_current, "docks"), m_docks.state());
    settings.setValue(key(m_current, "timeline"), m_views.shown());
    settings.setValue(settings::kWorkspace, m_current);
}

void Workspaces::show(const QString& id)
{
    m_current = id;
    const QSettings settings;
    const WorkspaceLayout* builtin = layout(id);
    if (!m_docks.restore(settings.value(key(id, "docks")).toByteArray()))
        m_docks.apply(builtin ? *builtin : m_layouts.front());
    const QStringList views = builtin ? builtin->timelineViews : m_layouts.front().timelineViews;
    m_views.show(settings.value(key(id, "timeline"), views).toStringList());
    Q_EMIT changed();
}

void Workspaces::select(const QString& id)
{
    if (id == m_current)
        return;
    rememberCurrent();
    show(id);
    QSettings().setValue(settings::kWorkspace, id);
}

void Workspaces::reset()
{
    QSettings settings;
    for (const char* what : {"docks", "timeline"}) {
        const QVariant saved = settings.value(key(m_current, what) + QStringLiteral("_saved"));
        settings.setValue(key(m_current, what), saved);
        if (!saved.isValid())
            settings.remove(key(m_current, what));
    }
    show(m_current);
}

bool Workspaces::isFree(const QString& name) const
{
    const QString wanted = name.trimmed();
    for (const Entry& entry : entries())
        if (entry.title.compare(wanted, Qt::CaseInsensitive) == 0)
            return false;
    return !wanted.isEmpty();
}

bool Workspaces::saveAs(const QString& name)
{
    if (!isFree(name))
        return false;
    rememberCurrent(); // the one that it was made from stays as it is
    const QString title = name.trimmed();
    m_current = ownId(title);
    QSettings settings;
    settings.setValue(settings::kOwnWorkspaces, ownNames() << title);
    settings.setValue(key(m_current, "docks_saved"), m_docks.state());
    settings.setValue(key(m_current, "timeline_saved"), m_views.shown());
    rememberCurrent();
    Q_EMIT changed();
    return true;
}

bool Workspaces::rename(const QString& name)
{
    const Entry entry = currentEntry();
    if (!entry.own || !isFree(name))
        return false;
    QSettings settings;
    const QString title = name.trimmed();
    QStringList names = ownNames();
    names.replace(names.indexOf(entry.title), title);
    settings.setValue(settings::kOwnWorkspaces, names);
    for (const char* what : {"docks_saved", "timeline_saved"})
        settings.setValue(key(ownId(title), what), settings.value(key(m_current, what)));
    settings.remove(QStringLiteral("%1/%2").arg(settings::kWorkspaces, m_current));
    m_current = ownId(title);
    rememberCurrent();
    Q_EMIT changed();
    return true;
}

void Workspaces::remove()
{
    const Entry entry = currentEntry();
    if (!entry.own)
        return;
    QSettings settings;
    QStringList names = ownNames();
    names.removeAll(entry.title);
    settings.setValue(settings::kOwnWorkspaces, names);
    settings.remove(QStringLiteral("%1/%2").arg(settings::kWorkspaces, entry.id));
    show(m_layouts.front().id);
    settings.setValue(settings::kWorkspace, m_current);
}

void Workspaces::restore()
{
    const QSettings settings;
    if (!m_window.restoreGeometry(settings.value(settings::kWindowGeometry).toByteArray())) {
        const QScreen* screen = QGuiApplication::primaryScreen();
        const QSize room = screen ? screen->availableSize() : kFirstSize;
        m_window.resize(kFirstSize.boundedTo(room * 9 / 10));
    }
    QString id = settings.value(settings::kWorkspace).toString();
    const std::vector<Entry> all = entries();
    if (std::none_of(all.begin(), all.end(), [&id](const Entry& entry) { return entry.id == id; }))
        id = m_layouts.front().id;
    show(id);
}

void Workspaces::save() const
{
    QSettings().setValue(settings::kWindowGeometry, m_window.saveGeometry());
    rememberCurrent();
}

} // namespace heihachi

#include "ui/shell/welcome_page.h"

#include "ui/views/common/flow_layout.h"
#include "ui/views/common/themed_icon.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace heihachi {
namespace {

constexpr int kContentWidth = 620;
constexpr int kListed = 5; ///< entries a list; the menu has them all

} // namespace

WelcomePage::WelcomePage(const RecentFiles& recent, QAction* open, const QString& demoPath, QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_lists(new QWidget(this))
{
    auto* content = new QWidget(this);
    content->setMaximumWidth(kContentWidth);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(24, 24, 24, 24);
    contentLayout->setSpacing(24);
    contentLayout->addStretch(2);
    contentLayout->addWidget(makeHead(open, demoPath));
    contentLayout->addWidget(m_lists);
    contentLayout->addStretch(3);
    auto* scrolled = new QWidget(this);
    auto* centring = new QHBoxLayout(scrolled);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addStretch(1);
    centring->addWidget(content, 20);
    centring->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // the buttons in it have the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(scrolled);
    scrolled->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    new QVBoxLayout(m_lists);
    m_lists->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&m_recent, &RecentFiles::changed, this, &WelcomePage::rebuildLists);
    rebuildLists();
}

QWidget* WelcomePage::makeHead(QAction* open, const QString& demoPath)
{
    auto* head = new QWidget(this);
    auto* icon = new QLabel(head);
    icon->setPixmap(applicationIcon().pixmap(88, 88));
    auto* title = new QLabel(QStringLiteral("Heihachi"), head);
    title->setObjectName(QStringLiteral("welcomeTitle"));
    auto* subtitle = new QLabel(tr("Takes drum & bass apart: every hit, with what it rests on."), head);
    subtitle->setWordWrap(true);
    subtitle->setTextFormat(Qt::PlainText);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto* names = new QVBoxLayout;
    names->setSpacing(4);
    names->addStretch(1);
    names->addWidget(title);
    names->addWidget(subtitle);
    names->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon);
    top->addLayout(names, 1);

    auto* openButton = new QPushButton(open->icon(), tr("Open a recording or project…"), head);
    openButton->setToolTip(open->toolTip());
    openButton->setDefault(true);
    connect(openButton, &QPushButton::clicked, open, &QAction::trigger);
    auto* buttonRow = new QWidget(head);
    m_buttons = new FlowLayout(8, buttonRow);
    m_buttons->addWidget(openButton);
    if (!demoPath.isEmpty()) {
        auto* demo = new QPushButton(themedIcon(QStringLiteral("audio")), tr("Analyse the demo mix"), head);
        demo->setToolTip(tr("A short mix that comes with Heihachi"));
        connect(demo, &QPushButton::clicked, this, [this, demoPath] { Q_EMIT openRequested(demoPath); });
        m_buttons->addWidget(demo);
    }
    auto* hint = new QLabel(tr("Or drop files and folders anywhere on this window."), head);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(buttonRow);
    layout->addWidget(hint);
    return head;
}

void WelcomePage::setUnsaved(const QStringList& projects)
{
    m_unsaved = projects;
    rebuildLists();
}

void WelcomePage::offerTour(const QString& text)
{
    auto* tour = new QPushButton(themedIcon(QStringLiteral("play")), text, m_buttons->parentWidget());
    tour->setObjectName(QStringLiteral("welcomeTour"));
    connect(tour, &QPushButton::clicked, this, &WelcomePage::tourRequested);
    m_buttons->addWidget(tour);
}

void WelcomePage::rebuildLists()
{
    qDeleteAll(m_lists->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    addList(tr("Not saved yet"), m_unsaved, true);
    addList(tr("Recent projects"), m_recent.projects(), false);
    addList(tr("Recent recordings"), m_recent.audio(), false);
}

void WelcomePage::addList(const QString& heading, const QStringList& paths, bool namesAreDates)
{
    if (paths.isEmpty())
        return;
    auto* list = new QWidget(m_lists);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* title = new QLabel(heading, list);
    title->setObjectName(QStringLiteral("welcomeHeading"));
    title->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(title);
    for (const QString& path : paths.mid(0, kListed)) {
        const QFileInfo info(path);
        const QString native = QDir::toNativeSeparators(path);
        auto* entry = new QPushButton(list);
        entry->setObjectName(QStringLiteral("recentEntry"));
        const QString name = namesAreDates
            ? tr("Untitled project of %1").arg(QLocale().toString(info.lastModified(), QLocale::ShortFormat))
            : info.fileName();
        entry->setText(
            QFontMetrics(entry->font())
                .elidedText(info.exists() ? name : tr("%1 (not found)").arg(name), Qt::ElideMiddle, kContentWidth - 80)
                .replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setEnabled(info.exists());
        entry->setToolTip(native);
        entry->setCursor(Qt::PointingHandCursor);
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        layout->addWidget(entry);
    }
    m_lists->layout()->addWidget(list);
}

} // namespace heihachi

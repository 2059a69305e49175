#include "ui/shell/storage_page.h"

#include "ui/session/settings_keys.h"
#include "ui/shell/cache_folder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QUrl>

namespace heihachi {
namespace {

constexpr qint64 kMegabyte = 1000 * 1000;
constexpr int kLeastMegabytes = 100;
constexpr int kMostMegabytes = 1000 * 1000;

} // namespace

int savedCacheMegabytes()
{
    const int megabytes = QSettings().value(settings::kCacheLimit).toInt();
    return megabytes > 0 ? std::clamp(megabytes, kLeastMegabytes, kMostMegabytes) : kDefaultCacheMegabytes;
}

StoragePage::StoragePage(QString cacheDirectory, QString dataDirectory, QWidget* parent)
    : PreferencesPage(parent)
    , m_cacheDirectory(std::move(cacheDirectory))
    , m_size(new QLabel(tr("being counted…"), this))
    , m_limit(new QSpinBox(this))
    , m_clear(new QPushButton(tr("&Clear"), this))
    , m_confirm(new QPushButton(tr("Clear now"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_question(new QLabel(tr("Waveforms and spectrograms are computed again when they are shown next."), this))
{
    m_worker.setMaxThreadCount(1);
    m_size->setObjectName(QStringLiteral("cacheSize"));
    m_clear->setObjectName(QStringLiteral("clearCache"));
    m_confirm->setObjectName(QStringLiteral("clearCacheNow"));
    m_clear->setToolTip(tr("Remove all files of the cache"));
    m_question->setWordWrap(true);
    m_limit->setRange(kLeastMegabytes, kMostMegabytes);
    m_limit->setSingleStep(100);
    m_limit->setSuffix(tr(" MB"));
    m_limit->setToolTip(tr("What was used longest ago is removed where more is needed"));
    m_limit->setValue(savedCacheMegabytes());
    auto* sizeRow = new QHBoxLayout;
    sizeRow->setSpacing(8);
    sizeRow->addWidget(m_size, 1);
    sizeRow->addWidget(m_clear);
    auto* askRow = new QHBoxLayout;
    askRow->setSpacing(8);
    askRow->addWidget(m_question, 1);
    askRow->addWidget(m_confirm);
    askRow->addWidget(m_keep);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Cache on disk:"), sizeRow);
    form->addRow(askRow);
    form->addRow(tr("&Limit:"), m_limit);
    makeFolderRow(*form, tr("Folder of the cache:"), m_cacheDirectory);
    makeFolderRow(*form, tr("Untitled projects:"), dataDirectory);
    askToClear(false);
    connect(m_clear, &QPushButton::clicked, this, [this] { askToClear(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToClear(false); });
    connect(m_confirm, &QPushButton::clicked, this, &StoragePage::clear);
    connect(this, &StoragePage::counted, this, &StoragePage::showBytes);
    count();
}

StoragePage::~StoragePage()
{
    m_cancelled = true;
    m_worker.waitForDone();
}

void StoragePage::makeFolderRow(QFormLayout& form, const QString& title, const QString& folder)
{
    auto* path = new QLabel(QDir::toNativeSeparators(folder), this);
    path->setWordWrap(true);
    path->setTextFormat(Qt::PlainText);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* open = new QPushButton(tr("Show in folder"), this);
    open->setAccessibleName(tr("Show in folder: %1").arg(title));
    open->setToolTip(QDir::toNativeSeparators(folder));
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(path, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    form.addRow(title, row);
}

void StoragePage::work(std::function<qint64()> job)
{
    // The destructor waits for the worker, so `this` is there for as long as it works.
    m_worker.start([this, job = std::move(job)] {
        const qint64 bytes = job();
        QMetaObject::invokeMethod(
            this, [this, bytes] { Q_EMIT counted(bytes); }, Qt::QueuedConnection);
    });
}

void StoragePage::count()
{
    work([this] { return cacheBytes(m_cacheDirectory, m_cancelled); });
}

void StoragePage::showBytes(qint64 bytes)
{
    m_size->setText(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
    m_clear->setEnabled(bytes > 0);
}

void StoragePage::askToClear(bool asked)
{
    for (QWidget* part :
        {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_confirm), static_cast<QWidget*>(m_keep)})
        part->setVisible(asked);
    m_clear->setVisible(!asked);
}

void StoragePage::clear()
{
    askToClear(false);
    m_clear->setEnabled(false);
    m_size->setText(tr("being cleared…"));
    work([this] { return trimCache(m_cacheDirectory, 0); });
}

void StoragePage::apply()
{
    QSettings().setValue(settings::kCacheLimit, m_limit->value());
    work([this, bytes = m_limit->value() * kMegabyte] { return trimCache(m_cacheDirectory, bytes); });
}

void StoragePage::reset()
{
    m_limit->setValue(kDefaultCacheMegabytes);
}

} // namespace heihachi

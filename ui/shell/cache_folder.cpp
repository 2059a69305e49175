#include "ui/shell/cache_folder.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace heihachi {
namespace {

/// The files of the caches below a folder; of no folder none, since Qt takes an empty name for the current one.
class CacheFiles
{
public:
    explicit CacheFiles(const QString& folder)
        : m_isFolder(!folder.isEmpty())
        , m_files(folder, {QStringLiteral("*.peaks"), QStringLiteral("*.tiles")}, QDir::Files | QDir::NoSymLinks,
              QDirIterator::Subdirectories)
    {
    }
    bool next()
    {
        if (!m_isFolder || !m_files.hasNext())
            return false;
        m_files.next();
        return true;
    }
    [[nodiscard]] QFileInfo info() const { return m_files.fileInfo(); }

private:
    bool m_isFolder;
    QDirIterator m_files;
};

} // namespace

qint64 cacheBytes(const QString& folder, const std::atomic_bool& cancelled)
{
    qint64 bytes = 0;
    CacheFiles files(folder);
    while (!cancelled && files.next())
        bytes += files.info().size();
    return bytes;
}

qint64 trimCache(const QString& folder, qint64 maximumBytes)
{
    struct File
    {
        QString path;
        qint64 bytes;
        QDateTime used;
    };
    std::vector<File> all;
    CacheFiles files(folder);
    qint64 bytes = 0;
    while (files.next()) {
        const QFileInfo info = files.info();
        all.push_back({info.filePath(), info.size(), info.lastModified()});
        bytes += info.size();
    }
    std::sort(all.begin(), all.end(), [](const File& a, const File& b) { return a.used < b.used; });
    for (const File& file : all) {
        if (bytes <= maximumBytes)
            break;
        if (QFile::remove(file.path))
            bytes -= file.bytes;
    }
    return bytes;
}

} // namespace heihachi

#include "ui/shell/libraries.h"

#include "ui/shell/library_versions.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace heihachi {
namespace {

/// SQLite lives in a plug-in of Qt, which alone knows its version.
QString sqliteVersion()
{
    const QString connection = QStringLiteral("libraries");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(QStringLiteral(":memory:"));
        QSqlQuery query(database);
        if (database.open() && query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

Library library(const char* name, const QString& version, const char* licence, const char* url)
{
    return {QString::fromLatin1(name), version, QString::fromLatin1(licence), QString::fromLatin1(url)};
}

} // namespace

std::vector<Library> libraries()
{
    using namespace library_versions;
    const auto text = [](const char* version) { return QString::fromLatin1(version); };
    return {
        library("Qt", text(qVersion()), "LGPL-3.0", "https://www.qt.io"),
        library("QCustomPlot", text(kQCustomPlot), "GPL-3.0", "https://www.qcustomplot.com"),
        library("FFmpeg", text(kFfmpeg), "LGPL-2.1 / GPL-2.0", "https://ffmpeg.org"),
        library("FFTW", text(kFftw), "GPL-2.0", "https://www.fftw.org"),
        library("Rubber Band", text(kRubberBand), "GPL-2.0", "https://breakfastquay.com/rubberband"),
        library("LibTorch", text(kTorch), "BSD-3-Clause", "https://pytorch.org"),
        library("Eigen", text(kEigen), "MPL-2.0", "https://eigen.tuxfamily.org"),
        library("SQLite", sqliteVersion(), "Public domain", "https://www.sqlite.org"),
        library("Zstandard", text(kZstd), "BSD-3-Clause", "https://facebook.github.io/zstd"),
        library("libsmf", text(kSmf), "BSD-2-Clause", "https://sourceforge.net/projects/libsmf"),
        library("yaml-cpp", text(kYaml), "MIT", "https://github.com/jbeder/yaml-cpp"),
        library("CLI11", text(kCli11), "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"),
        library("tl::expected", text(kExpected), "CC0-1.0", "https://github.com/TartanLlama/expected"),
    };
}

} // namespace heihachi

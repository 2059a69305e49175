#include "ui/shell/about_dialog.h"

#include "ui/views/common/themed_icon.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace heihachi {
namespace {

struct Library
{
    const char* name;
    const char* licence;
    const char* url;
};

constexpr Library kLibraries[]{
    {"Qt", "LGPL-3.0", "https://www.qt.io"},
    {"QCustomPlot", "GPL-3.0", "https://www.qcustomplot.com"},
    {"FFmpeg", "LGPL-2.1 / GPL-2.0", "https://ffmpeg.org"},
    {"FFTW", "GPL-2.0", "https://www.fftw.org"},
    {"Eigen", "MPL-2.0", "https://eigen.tuxfamily.org"},
    {"SQLite", "Public domain", "https://www.sqlite.org"},
    {"Zstandard", "BSD-3-Clause", "https://facebook.github.io/zstd"},
    {"libsmf", "BSD-2-Clause", "https://sourceforge.net/projects/libsmf"},
    {"yaml-cpp", "MIT", "https://github.com/jbeder/yaml-cpp"},
    {"CLI11", "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
    {"tl::expected", "CC0-1.0", "https://github.com/TartanLlama/expected"},
};

QString libraryTable()
{
    QString rows;
    for (const Library& library : kLibraries) {
        QString name = QString::fromLatin1(library.name);
        if (name == QStringLiteral("Qt"))
            name += QLatin1Char(' ') + QString::fromLatin1(qVersion());
        rows += QStringLiteral("<tr><td style='padding:2px 24px 2px 0'><a href='%3'>%1</a></td><td>%2</td></tr>")
                    .arg(name, QString::fromLatin1(library.licence), QString::fromLatin1(library.url));
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Heihachi"));
    auto* icon = new QLabel(this);
    icon->setPixmap(applicationIcon().pixmap(72, 72));
    auto* head = new QLabel(QStringLiteral("<h2>Heihachi %1</h2><p>%2</p>")
                                .arg(QCoreApplication::applicationVersion().toHtmlEscaped(),
                                    tr("Workstation that takes drum &amp; bass mixes apart.")),
        this);
    head->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addWidget(head, 1);
    auto* text = new QTextBrowser(this);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->setHtml(QStringLiteral("<p>%1</p><h3>%2</h3>%3")
                      .arg(tr("The sources are under the MIT licence. With FFTW and QCustomPlot linked in, the built "
                              "program as a whole is under the GNU General Public License, version 3. It comes without "
                              "any warranty."),
                          tr("Libraries"), libraryTable()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(520, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace heihachi

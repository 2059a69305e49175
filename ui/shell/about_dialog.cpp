#include "ui/shell/about_dialog.h"

#include "ui/shell/libraries.h"
#include "ui/views/common/themed_icon.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QString libraryTable()
{
    QString rows;
    for (const Library& library : libraries())
        rows += QStringLiteral("<tr><td style='padding:2px 24px 2px 0'><a href='%4'>%1</a></td>"
                               "<td style='padding:2px 24px 2px 0'>%2</td><td style='padding:2px 0'>%3</td></tr>")
                    .arg(library.name.toHtmlEscaped(), library.version.toHtmlEscaped(), library.licence.toHtmlEscaped(),
                        library.url.toHtmlEscaped());
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
    text->setAccessibleName(tr("Licences and libraries"));
    text->setOpenExternalLinks(true);
    text->setHtml(
        QStringLiteral("<p>%1</p><h3>%2</h3>%3")
            .arg(tr("The sources are under the MIT licence. With FFTW, QCustomPlot and Rubber Band linked in, the "
                    "built program as a whole is under the GNU General Public License, version 3. It comes "
                    "without any warranty."),
                tr("Libraries"), libraryTable()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(560, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace heihachi

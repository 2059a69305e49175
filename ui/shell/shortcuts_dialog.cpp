#include "ui/shell/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QString row(const QString& keys, const QString& text)
{
    return QStringLiteral("<tr><td style='padding:3px 24px 3px 0'><b>%1</b></td><td style='padding:3px 0'>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped());
}

/// A menu text without its mnemonic, also one of the form "ファイル(&F)".
QString plain(QString text)
{
    static const QRegularExpression kAppended(QStringLiteral("\\(&.\\)"));
    return text.remove(kAppended).remove(QLatin1Char('&'));
}

QString rowsOf(const QMenu& menu)
{
    QString rows;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            rows += rowsOf(*action->menu());
        else if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText), plain(action->text()));
    }
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QString html;
    const auto addTable = [&html](const QString& title, const QString& rows) {
        if (!rows.isEmpty())
            html += QStringLiteral("<h3>%1</h3><table>%2</table>").arg(title.toHtmlEscaped(), rows);
    };
    for (const QAction* action : menus.actions())
        if (action->menu())
            addTable(plain(action->text()), rowsOf(*action->menu()));
    addTable(tr("Mouse"),
        row(tr("Wheel"), tr("Zoom at the pointer")) + row(tr("Shift+wheel"), tr("Scroll"))
            + row(tr("Middle button"), tr("Drag the view")) + row(tr("Drag in a lane"), tr("Select hits"))
            + row(tr("Drag a bar line under the ruler"), tr("Correct where the bar begins"))
            + row(tr("Alt+drag a bar line in the waveform"), tr("Correct where the bar begins"))
            + row(tr("Right button"), tr("What can be done here")));
    auto* text = new QTextBrowser(this);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(480, 620);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace heihachi

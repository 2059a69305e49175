#include "ui/shell/shortcuts_dialog.h"

#include "ui/shell/fixed_keys.h"
#include "ui/shell/menu_text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QString row(const QString& keys, const QString& text)
{
    return QStringLiteral(
        "<tr><td width='190' style='padding:3px 24px 3px 0'><b>%1</b></td><td style='padding:3px 0'>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), text.toHtmlEscaped());
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

/// `within`: the menu that it is in, where that is not the heading, e.g. "Relabel as › ".
QString rowsOf(const QMenu& menu, const QString& within = {})
{
    QString rows;
    for (const QAction* action : menu.actions()) {
        const QString text = within + withoutMnemonic(action->text());
        if (action->menu())
            rows += rowsOf(*action->menu(), withoutMnemonic(action->text()) + QStringLiteral(" › "));
        else if (!action->shortcut().isEmpty())
            rows += row(keysText(action->shortcuts()), text);
    }
    return rows;
}

QString rowsOf(const QString& view)
{
    QString rows;
    for (const FixedKey& key : fixedKeys())
        if (key.view == view)
            rows += row(keysText(QKeySequence::listFromString(key.keys)), key.title);
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
            addTable(withoutMnemonic(action->text()), rowsOf(*action->menu()));
    QStringList views;
    for (const FixedKey& key : fixedKeys())
        if (!views.contains(key.view))
            views << key.view;
    for (const QString& view : views)
        addTable(view, rowsOf(view));
    addTable(tr("Mouse"),
        row(tr("Wheel"), tr("Zoom at the pointer")) + row(tr("Shift+wheel"), tr("Scroll"))
            + row(tr("Middle button"), tr("Drag the view")) + row(tr("Drag in a lane"), tr("Select hits"))
            + row(tr("Drag on the ruler"), tr("Set the loop"))
            + row(tr("Shift+drag on the ruler"), tr("Clear the loop"))
            + row(tr("Drag a hit (zoomed in)"), tr("Move the selected hits in time or into another lane"))
            + row(tr("Alt+drag a hit"), tr("Change the velocity of the selected hits"))
            + row(tr("Double click in a lane (zoomed in)"), tr("Add a hit; on a hit: play it"))
            + row(tr("Ctrl+drag in the bar ruler"), tr("Move a beat"))
            + row(tr("Ctrl+double click in the bar ruler"), tr("Add a beat"))
            + row(tr("Drag a bar line under the ruler"), tr("Correct where the bar begins"))
            + row(tr("Alt+drag a bar line in the waveform"), tr("Correct where the bar begins"))
            + row(tr("Double click in the map of two recordings"), tr("Add an anchor; drag one to move it"))
            + row(tr("Right button"), tr("What can be done here")));
    auto* text = new QTextBrowser(this);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(windowTitle());
    text->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(560, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace heihachi

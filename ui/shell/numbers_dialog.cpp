#include "ui/shell/numbers_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace heihachi {
namespace {

QString entry(const QString& name, const QString& text)
{
    return QStringLiteral("<h3>%1</h3><p>%2</p>").arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

NumbersDialog::NumbersDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What the numbers mean"));
    auto* text = new QTextBrowser(this);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(windowTitle());
    text->setHtml(entry(tr("Confidence (0 to 1)"),
                      tr("How probable it is that this drum sounds here. Of 100 hits with 0.80, about 80 should be "
                         "right; “Sampled truth” measures whether that holds in your recording. A hit that you "
                         "confirm has 1."))
        + entry(tr("Velocity (0 to 1)"),
            tr("How strong a strike is, relative to the loudest strikes of its class in the same recording. It does "
               "not compare a kick with a snare, nor two recordings."))
        + entry(tr("SNR (dB)"),
            tr("Signal-to-noise ratio: the level of the strike over what sounded just before. At 0 dB it is no "
               "louder than that; such hits are the first to doubt."))
        + entry(tr("Clarity (0 to 1)"),
            tr("How steep and alone the rise is. Low: the strike is soft, smeared, or covered by others."))
        + entry(tr("Precision (%)"),
            tr("The share of the hits found that are right. It says nothing about hits that were missed."))
        + entry(tr("Interval (95 %)"),
            tr("A sample tells a share only roughly: in 95 of 100 samples the true share lies within the interval "
               "(Wilson). It narrows with each verdict.")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(520, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace heihachi

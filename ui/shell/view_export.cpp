#include "ui/shell/view_export.h"

#include "core/base/atomic_file.h"
#include "ui/views/common/scalable_widget.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

#include <optional>

namespace heihachi {
namespace {

constexpr int kMargin = 16; // px around the view
constexpr int kTitleHeight = 32; // px
constexpr double kPointsPerPixel = 0.75; // 96 px an inch

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::ViewExport)
};

QSize sizeOf(const QWidget& view, const PictureFrame& frame)
{
    const int title = frame.title.isEmpty() ? 0 : kTitleHeight;
    return view.size() + QSize(2 * kMargin, 2 * kMargin + title);
}

/// While it lives, the view and what is in it are painted at the resolution of the picture.
class PictureRatio final
{
public:
    explicit PictureRatio(QWidget& view)
        : m_widgets(view.findChildren<ScalableWidget*>())
    {
        if (auto* itself = qobject_cast<ScalableWidget*>(&view))
            m_widgets << itself;
        for (ScalableWidget* widget : m_widgets)
            widget->setPaintRatio(kPictureScale);
    }
    ~PictureRatio()
    {
        for (ScalableWidget* widget : m_widgets)
            widget->setPaintRatio(std::nullopt);
    }
    Q_DISABLE_COPY_MOVE(PictureRatio)

private:
    QList<ScalableWidget*> m_widgets;
};

void paint(QPainter& painter, QWidget& view, const PictureFrame& frame)
{
    const QSize size = sizeOf(view, frame);
    painter.fillRect(QRect(QPoint(), size), frame.ground);
    if (!frame.title.isEmpty()) {
        const QRect line(kMargin, kMargin / 2, size.width() - 2 * kMargin, kTitleHeight);
        QFont bold = view.font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(frame.text);
        painter.drawText(line, int(Qt::AlignLeft) | int(Qt::AlignVCenter), frame.title);
        const int used = painter.fontMetrics().horizontalAdvance(frame.title) + kMargin;
        painter.setFont(view.font());
        painter.setPen(frame.mutedText);
        const QString subtitle = painter.fontMetrics().elidedText(frame.subtitle, Qt::ElideMiddle, line.width() - used);
        painter.drawText(line.adjusted(used, 0, 0, 0), int(Qt::AlignRight) | int(Qt::AlignVCenter), subtitle);
    }
    const PictureRatio ratio(view);
    const QPoint corner(kMargin, size.height() - kMargin - view.height());
    view.render(&painter, corner, QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

QByteArray png(QWidget& view, const PictureFrame& frame)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureOf(view, frame).save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(QWidget& view, const PictureFrame& frame)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(view, frame));
    generator.setViewBox(QRect(QPoint(), sizeOf(view, frame)));
    generator.setTitle(frame.title);
    generator.setDescription(frame.subtitle);
    generator.setResolution(view.logicalDpiX());
    QPainter painter(&generator);
    paint(painter, view, frame);
    painter.end();
    return bytes;
}

QByteArray pdf(QWidget& view, const PictureFrame& frame)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(frame.title);
    writer.setPageSize(QPageSize(QSizeF(sizeOf(view, frame)) * kPointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(96); // one unit is one pixel of the window
    QPainter painter(&writer);
    paint(painter, view, frame);
    painter.end();
    return bytes;
}

} // namespace

QImage pictureOf(QWidget& view, const PictureFrame& frame)
{
    QImage image(sizeOf(view, frame) * kPictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(frame.ground);
    QPainter painter(&image);
    paint(painter, view, frame);
    return image;
}

Status writePicture(QWidget& view, const PictureFrame& frame, const QString& path)
{
    if (view.size().isEmpty())
        return failure(ErrorCode::InvalidArgument, Texts::tr("The view has no size."), Texts::tr("Show it first."));
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("png"))
        return writeFileAtomically(path, png(view, frame));
    if (suffix == QStringLiteral("svg"))
        return writeFileAtomically(path, svg(view, frame));
    if (suffix == QStringLiteral("pdf"))
        return writeFileAtomically(path, pdf(view, frame));
    return failure(ErrorCode::InvalidArgument,
        Texts::tr("“%1” does not say what kind of picture it is to be.").arg(QFileInfo(path).fileName()),
        Texts::tr("Let the name end with .png, .svg or .pdf."));
}

QStringList pictureFilters()
{
    return {Texts::tr("Picture (*.png)"), Texts::tr("Drawing (*.svg)"), Texts::tr("Document (*.pdf)")};
}

} // namespace heihachi

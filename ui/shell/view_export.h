#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QImage>
#include <QString>
#include <QStringList>

class QWidget;

namespace heihachi {

/// What stands around a view in a picture of it.
struct PictureFrame
{
    QString title; ///< e.g. the name of the panel; may be empty
    QString subtitle; ///< e.g. the recording
    QColor ground;
    QColor text;
    QColor mutedText;
};

inline constexpr qreal kPictureScale = 2.0; ///< pixels of a picture for one of the window

/// The view as it is now, with its title above it, at kPictureScale.
[[nodiscard]] QImage pictureOf(QWidget& view, const PictureFrame& frame);

/// Writes the view as PNG, SVG or PDF, as the name ends, in one step. Errors: InvalidArgument for another ending or a
/// view without a size; those of writeFileAtomically.
[[nodiscard]] Status writePicture(QWidget& view, const PictureFrame& frame, const QString& path);

[[nodiscard]] QStringList pictureFilters(); ///< for file dialogs, translated

} // namespace heihachi

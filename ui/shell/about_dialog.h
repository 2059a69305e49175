#pragma once

#include <QDialog>

namespace heihachi {

/// Name, version, licence, and the libraries that the program rests on with their versions and
/// licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace heihachi

#include "app/terminal_application.h"

#include "app/application_identity.h"

#include <QApplication>

namespace heihachi {

std::unique_ptr<QCoreApplication> makeTerminalApplication(int& argc, char** argv, bool drawing)
{
    std::unique_ptr<QCoreApplication> application;
    if (drawing) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    setApplicationIdentity();
    installTranslations({});
    return application;
}

} // namespace heihachi

#include "app/terminal_application.h"

#include "app/application_identity.h"

#include <QApplication>
#include <QLoggingCategory>

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
    QLoggingCategory::setFilterRules(QStringLiteral("heihachi.*=false")); // what matters is said in a message
    return application;
}

} // namespace heihachi

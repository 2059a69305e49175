#pragma once

#include "core/report/comparison_report.h"
#include "core/report/report.h"
#include "ui/shell/window_parts.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace heihachi {

class Exporter;
class PictureActions;

/// The File menu, and what it does.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    FileActions(const WindowParts& parts, QMenu& menu, QObject* parent);

    [[nodiscard]] QAction* open() const { return m_open; }
    [[nodiscard]] QAction* locate() const { return m_locate; } ///< in no menu: offered where a recording is missing
    [[nodiscard]] Exporter& exporter() const { return *m_exporter; }
    void addPicture(PictureActions& pictures); ///< to the Export menu; tells what becomes of it
    void exportComparison(const ComparisonReport& report); ///< asks for a folder
    /// Asks where to save what can be saved of a damaged project.
    void repair(const QString& damagedPath);

private:
    void fillExportMenu(QMenu& menu);
    void fillRecentMenu();
    void chooseFiles();
    void chooseSavePath();
    void chooseDamagedProject();
    void chooseRecording();
    void exportFormat(const ReportFormat& format);
    void exportFigures();
    void exportAll();
    [[nodiscard]] QString chooseFolder(const QString& title);
    [[nodiscard]] QString chooseProjectPath(const QString& title, const QString& suggestion);
    void showWritten(const QString& path);
    void updateEnabled();

    WindowParts m_parts;
    Exporter* m_exporter;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_exportMenu = nullptr;
    QList<QAction*> m_reports; ///< need a run
    QAction* m_open = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_locate = nullptr;
};

} // namespace heihachi

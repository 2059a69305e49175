#pragma once

#include <QObject>
#include <QStringList>

namespace heihachi {

/// The last kMaximum audio files and the last kMaximum projects that were opened, newest first, kept in QSettings.
/// UI thread.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaximum = 10;

    explicit RecentFiles(QObject* parent = nullptr);
    [[nodiscard]] const QStringList& audio() const { return m_audio; }
    [[nodiscard]] const QStringList& projects() const { return m_projects; }
    void add(const QString& path); ///< to the front of the list it belongs to
    void removeMissing(); ///< forgets files that are not there any more
    void clear();

Q_SIGNALS:
    void changed();

private:
    void save();
    QStringList m_audio;
    QStringList m_projects;
};

} // namespace heihachi

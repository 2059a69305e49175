#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace heihachi {

/// Whether the desktop prefers dark or light, from the settings portal ("org.freedesktop.appearance", "color-scheme"),
/// which Qt 6.4 does not ask. It asks without waiting and stays silent where there is no portal. UI thread.
class DesktopColorScheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopColorScheme(QObject* parent = nullptr);
    /// The portal's 1 is dark and 2 is light; nothing for 0 (no preference) and all else.
    [[nodiscard]] static std::optional<bool> prefersDark(const QVariant& value);

Q_SIGNALS:
    void answered(std::optional<bool> dark); ///< at first and whenever it changes

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

} // namespace heihachi

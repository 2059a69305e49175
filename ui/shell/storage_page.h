#pragma once

#include "ui/shell/preferences_page.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace heihachi {

inline constexpr int kDefaultCacheMegabytes = 4096;

/// What the cache may take on disk, as a person chose it; in MB.
[[nodiscard]] int savedCacheMegabytes();

/// Preferences: how much the cache takes and may take, a button that clears it after being pressed twice, and where
/// untitled projects lie. Sizes are counted on a worker thread.
class StoragePage final : public PreferencesPage
{
    Q_OBJECT

public:
    StoragePage(QString cacheDirectory, QString dataDirectory, QWidget* parent = nullptr);
    ~StoragePage() override;
    [[nodiscard]] QString title() const override { return tr("Storage"); }
    void apply() override;
    void reset() override;

Q_SIGNALS:
    void counted(qint64 bytes); ///< of the cache, after every change

private:
    void makeFolderRow(QFormLayout& form, const QString& title, const QString& folder);
    void count();
    void work(std::function<qint64()> job); ///< on the worker thread; its result is the size of the cache
    void askToClear(bool asked);
    void clear();
    void showBytes(qint64 bytes);

    QString m_cacheDirectory;
    QLabel* m_size;
    QSpinBox* m_limit;
    QPushButton* m_clear;
    QPushButton* m_confirm;
    QPushButton* m_keep;
    QLabel* m_question;
    std::atomic_bool m_cancelled = false;
    QThreadPool m_worker;
};

} // namespace heihachi

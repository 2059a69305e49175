#pragma once

#include "core/base/error.h"
#include "core/compare/time_map.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace heihachi {

/// How loud two recordings are where they lie over each other: measured in the background, once for a pair of files,
/// and kept as long as this lives. UI thread.
class LoudnessMatch final : public QObject
{
    Q_OBJECT

public:
    struct Levels
    {
        std::optional<double> a; ///< LUFS, of the passages of A that have a counterpart; absent for silence
        std::optional<double> b; ///< likewise
        std::optional<Error> error; ///< why they could not be measured

        /// Both are known.
        [[nodiscard]] bool isComplete() const { return a && b; }
    };

    explicit LoudnessMatch(QObject* parent = nullptr);
    ~LoudnessMatch() override; ///< cancels, and waits for that

    /// Asks for the levels of these two; another pair that is being measured is given up.
    void measure(const QString& pathA, const QString& pathB, const TimeMap& map);
    void clear(); ///< no pair any more
    /// Of the pair that was asked for; absent while it is being measured and without one.
    [[nodiscard]] const std::optional<Levels>& levels() const { return m_levels; }
    [[nodiscard]] bool isMeasuring() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    void changed(); ///< levels() is another one

private:
    using Pair = std::pair<QString, QString>;

    void cancel();
    void adopt(const Pair& pair, const Levels& levels);

    Pair m_pair;
    std::optional<Levels> m_levels;
    std::map<Pair, Levels> m_known;
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the measurement that goes on
    QThreadPool m_pool;
};

} // namespace heihachi

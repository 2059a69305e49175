#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "tests/support/signals.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

/// Small analyses for tests of the session and the window: four hits at fixed times, or none for as long as they are
/// held. No network, no spectra: what is tested is what happens around them.
namespace heihachi::test {

/// While true, analyses go on without an end; cancelling still works.
inline std::atomic_bool holdAnalyses = false;

class FourHitsStage final : public DerivedStage
{
public:
    Status process(DerivedContext& context) const override
    {
        do {
            if (!context.report(0.5))
                return failure(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
            QThread::yieldCurrentThread();
        } while (holdAnalyses);
        context.result().drumHits = std::vector<DrumHit>{{0.1, DrumClass::Kick, 0.9F, 1.0F, 10.0F, 0.5F},
            {0.2, DrumClass::Snare, 0.8F, 0.7F, {}, {}}, {0.3, DrumClass::HiHat, 0.4F, 0.2F, 3.0F, 0.9F},
            {0.4, DrumClass::Kick, 0.6F, 0.9F, 8.0F, 0.4F}};
        return {};
    }
};

/// One stage, "drum_hits", with a parameter of each type.
inline StageRegistry fourHitsRegistry()
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("drum_hits");
    entry.declaration.title = QStringLiteral("Drum hits");
    entry.declaration.description = QStringLiteral("Four hits, always the same.");
    entry.declaration.outputs = {QStringLiteral("drum_hits")};
    entry.declaration.parameters = {
        {QStringLiteral("threshold"), QStringLiteral("dB"), 3.0, 0.0, 12.0, {}, QStringLiteral("How loud.")},
        {QStringLiteral("count"), {}, qint64(4), 1.0, 9.0, {}, QStringLiteral("How many.")},
        {QStringLiteral("strict"), {}, true, 0.0, 0.0, {}, QStringLiteral("How strict.")},
        {QStringLiteral("mode"), {}, QStringLiteral("fast"), 0.0, 0.0,
            {QStringLiteral("fast"), QStringLiteral("exact")}, QStringLiteral("How.")},
    };
    entry.makeDerivedStage = [](const StageParameters&) { return std::make_unique<FourHitsStage>(); };
    Result<StageRegistry> registry = StageRegistry::build({entry});
    return registry ? std::move(*registry) : StageRegistry();
}

/// Folders and settings of one test, gone afterwards.
class Sandbox
{
public:
    explicit Sandbox(const QString& name)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("heihachi-test"));
        QCoreApplication::setApplicationName(name);
        QSettings().clear();
        holdAnalyses = false;
    }
    ~Sandbox()
    {
        holdAnalyses = false;
        QSettings().clear();
    }
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString cache() const { return path(QStringLiteral("cache")); }
    [[nodiscard]] QString data() const { return path(QStringLiteral("data")); }

    /// Half a second of noise; another seed is another recording.
    [[nodiscard]] QString makeWav(const QString& name, std::uint32_t seed = 1) const
    {
        const QString file = path(name);
        const bool written = writeWav(file, interleaved(makeNoise(seed, 44100.0, 0.5), 2), 2, 44100);
        return written ? file : QString();
    }

    /// A text with the name of a recording.
    [[nodiscard]] QString makeText(const QString& name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("This is not music.\n");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace heihachi::test

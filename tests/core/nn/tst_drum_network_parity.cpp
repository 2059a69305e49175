// The trained network in the program against what PyTorch computed with the same weights, when the fixture was made.
#include "core/nn/drum_network.h"
#include "core/nn/model_library.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace heihachi;

class TestDrumNetworkParity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTraining()
    {
        const QString path = test::sourceFolder() + QStringLiteral("/tests/data/drum_network_fixture.safetensors");
        const QString id = QStringLiteral("heihachi-drums");
        const auto library = ModelLibrary::find();
        QVERIFY2(library, library ? "" : qPrintable(library.error().text()));
        const auto weights = library->load(id);
        QVERIFY2(weights, weights ? "" : qPrintable(weights.error().text()));
        const auto network = DrumNetwork::fromSafetensors(*weights);
        QVERIFY2(network, network ? "" : qPrintable(network.error().text()));

        const auto fixture = SafetensorsFile::fromFile(path);
        QVERIFY2(fixture, fixture ? "" : qPrintable(fixture.error().text()));
        const TensorEntry* shape = fixture->find(QStringLiteral("input"));
        QVERIFY(shape && shape->shape.size() == 3 && shape->shape[0] == 2 && shape->shape[2] == DrumNetwork::kBands);
        const qint64 frames = shape->shape[1];
        const auto input = fixture->floats(QStringLiteral("input"));
        const auto wanted = fixture->floats(QStringLiteral("output"));
        QVERIFY(input && wanted);
        QCOMPARE(qint64(wanted->size()), frames * DrumNetwork::kOutputs);

        std::vector<float> output(wanted->size());
        QVERIFY((*network)->run(*input, frames, output));
        float largest = 0.0F;
        for (size_t i = 0; i < output.size(); ++i)
            largest = std::max(largest, std::abs(output[i] - (*wanted)[i]));
        QVERIFY2(largest < 1e-4F, qPrintable(QString::number(double(largest))));
    }
};

QTEST_GUILESS_MAIN(TestDrumNetworkParity)
#include "tst_drum_network_parity.moc"

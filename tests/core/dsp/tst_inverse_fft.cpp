#include "core/dsp/fft.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace heihachi;

class InverseFftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSignalBack_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {2, 12, 1024})
            QTest::addRow("%d samples", length) << length;
    }

    void givesTheSignalBack()
    {
        QFETCH(const int, length);
        RealFft forward(length);
        InverseRealFft backward(length);
        QCOMPARE(backward.length(), length);
        QCOMPARE(backward.bins(), forward.bins());
        for (int n = 0; n < length; ++n)
            forward.input()[size_t(n)] = float((n * 37) % 11) - 5.0F;
        std::ranges::copy(forward.transform(), backward.input().begin());
        const auto signal = backward.transform();
        for (int n = 0; n < length; ++n)
            QCOMPARE_LE(std::abs(signal[size_t(n)] / float(length) - forward.input()[size_t(n)]), 1e-5F);
    }
};

QTEST_APPLESS_MAIN(InverseFftTest)
#include "tst_inverse_fft.moc"

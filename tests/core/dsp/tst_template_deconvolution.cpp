#include "core/dsp/template_deconvolution.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;

/// Spectra explained by fixed templates.
class TestTemplateDeconvolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoSolution();
    void silenceIsExplainedByNothing();
    void findsTheSharesOfAMixture();
    void divergenceTellsWhatTemplatesMiss();
    void doesNotDependOnTheBatch();
};

namespace {

const std::vector<float> kTemplates{4.0F, 1.0F, 0.0F, 0.0F, 0.0F, 0.0F, 2.0F, 2.0F}; // two of four values

} // namespace

void TestTemplateDeconvolution::nothingHasNoSolution()
{
    QVERIFY(TemplateDeconvolution(kTemplates, 4).solve({}).activations.empty());
}

void TestTemplateDeconvolution::silenceIsExplainedByNothing()
{
    const auto solution = TemplateDeconvolution(kTemplates, 4).solve(std::vector<float>(4, 0.0F));
    for (const float activation : solution.activations)
        QVERIFY(std::isfinite(activation) && activation < 1e-3F);
    QVERIFY(std::isfinite(solution.divergence[0]));
}

void TestTemplateDeconvolution::findsTheSharesOfAMixture()
{
    const std::vector<float> mixture{8.0F, 2.0F, 15.0F, 15.0F}; // 10 of the first, 30 of the second
    const auto solution = TemplateDeconvolution(kTemplates, 4).solve(mixture);
    QVERIFY(std::abs(solution.activations[0] - 0.25F) < 1e-3F);
    QVERIFY(std::abs(solution.activations[1] - 0.75F) < 1e-3F);
    QVERIFY(solution.divergence[0] < 1e-3F);
}

void TestTemplateDeconvolution::divergenceTellsWhatTemplatesMiss()
{
    const auto solution = TemplateDeconvolution(kTemplates, 4).solve(std::vector<float>{1.0F, 4.0F, 0.0F, 0.0F});
    QVERIFY(solution.divergence[0] > 0.3F);
}

void TestTemplateDeconvolution::doesNotDependOnTheBatch()
{
    std::vector<float> spectra;
    for (int n = 0; n < 300; ++n)
        for (int b = 0; b < 4; ++b)
            spectra.push_back(float((n * 7 + b * 13) % 11));
    const TemplateDeconvolution templates(kTemplates, 4);
    const auto all = templates.solve(spectra);
    const auto one = templates.solve(std::span(spectra).subspan(200 * 4, 4));
    for (std::size_t k = 0; k < 2; ++k)
        QVERIFY(std::abs(all.activations[200 * 2 + k] - one.activations[k]) < 1e-6F);
}

QTEST_APPLESS_MAIN(TestTemplateDeconvolution)
#include "tst_template_deconvolution.moc"

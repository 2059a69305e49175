// Learns boosted trees of depth 3 for one yes-or-no question, by histograms of 64 bins (Friedman 2001; Ke et al. 2017).
//
//   boost_trees COLUMNS ROUNDS RATE X Y OUT [MORE_X...]
//
// X: rows x COLUMNS float32; Y: an int8 a row, 1 yes, 0 no, -1 leave out. OUT gets one text line a tree: 7 features,
// 7 thresholds, 8 log-odds, nodes and leaves as DrumTree has them; the first line is the prior log-odds. For each
// MORE_X, OUT.0, OUT.1, ... get the summed log-odds of its rows as float32. Each round sees 70 % of the rows and 30 %
// of the columns, drawn with a fixed seed. Not part of the program; README.md says how to build it.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr std::size_t kBins = 64;
constexpr std::size_t kNodes = 7;
constexpr std::size_t kLeaves = 8;
constexpr double kRidge = 5.0;
constexpr double kLeastRows = 30;
constexpr double kLeastGain = 1.0;

template <typename T>
std::vector<T> readAll(const std::string& path)
{
    std::vector<T> values(std::filesystem::file_size(path) / sizeof(T));
    std::ifstream(path, std::ios::binary)
        .read(reinterpret_cast<char*>(values.data()), std::streamsize(values.size() * sizeof(T)));
    return values;
}

struct Tree
{
    std::array<std::size_t, kNodes> feature{};
    std::array<float, kNodes> threshold{};
    std::array<float, kLeaves> value{};

    [[nodiscard]] std::size_t leaf(const float* row) const
    {
        std::size_t node = 0;
        while (node < kNodes)
            node = 2 * node + (row[feature[node]] < threshold[node] ? 1 : 2);
        return node - kNodes;
    }
};

/// Features as bin numbers, column by column, and the values between bins.
struct Binned
{
    std::vector<std::vector<float>> edges;
    std::vector<std::vector<std::uint8_t>> columns;
};

Binned makeBins(const std::vector<float>& x, std::size_t rows, std::size_t width)
{
    Binned binned;
    for (std::size_t j = 0; j < width; ++j) {
        std::vector<float> sorted(rows);
        for (std::size_t i = 0; i < rows; ++i)
            sorted[i] = x[i * width + j];
        std::sort(sorted.begin(), sorted.end());
        std::vector<float> edges;
        for (std::size_t b = 1; b < kBins; ++b)
            if (edges.empty() || sorted[rows * b / kBins] > edges.back())
                edges.push_back(sorted[rows * b / kBins]);
        std::vector<std::uint8_t> column(rows);
        for (std::size_t i = 0; i < rows; ++i)
            column[i] = std::uint8_t(std::upper_bound(edges.begin(), edges.end(), x[i * width + j]) - edges.begin());
        binned.edges.push_back(std::move(edges));
        binned.columns.push_back(std::move(column));
    }
    return binned;
}

struct Slopes
{
    std::vector<float> first;
    std::vector<float> second;
};

struct Sums
{
    double first = 0.0;
    double second = 0.0;
    double rows = 0.0;
    void add(const Sums& other)
    {
        first += other.first;
        second += other.second;
        rows += other.rows;
    }
    [[nodiscard]] double score() const { return first * first / (second + kRidge); }
};

struct Split
{
    double gain = kLeastGain;
    std::size_t feature = 0;
    std::size_t bin = kBins; // left: bins up to this one; kBins: no split
};

Split bestSplit(const Binned& binned, const std::vector<std::size_t>& columns, const Slopes& slopes,
    const std::vector<std::uint32_t>& rows, const Sums& all)
{
    Split best;
    for (const std::size_t j : columns) {
        std::array<Sums, kBins> histogram{};
        const std::vector<std::uint8_t>& column = binned.columns[j];
        for (const std::uint32_t i : rows)
            histogram[column[i]].add({slopes.first[i], slopes.second[i], 1.0});
        Sums left;
        for (std::size_t b = 0; b < binned.edges[j].size(); ++b) {
            left.add(histogram[b]);
            const Sums right{all.first - left.first, all.second - left.second, all.rows - left.rows};
            const double gain = left.score() + right.score() - all.score();
            if (left.rows >= kLeastRows && right.rows >= kLeastRows && gain > best.gain)
                best = {gain, j, b};
        }
    }
    return best;
}

Tree grow(const Binned& binned, const std::vector<std::size_t>& columns, const Slopes& slopes,
    std::vector<std::uint32_t> sample, double rate)
{
    Tree tree;
    std::array<std::vector<std::uint32_t>, kNodes + kLeaves> rows;
    rows[0] = std::move(sample);
    for (std::size_t node = 0; node < kNodes + kLeaves; ++node) {
        Sums all;
        for (const std::uint32_t i : rows[node])
            all.add({slopes.first[i], slopes.second[i], 1.0});
        if (node >= kNodes) {
            tree.value[node - kNodes] = float(rate * all.first / (all.second + kRidge));
            continue;
        }
        const Split split = bestSplit(binned, columns, slopes, rows[node], all);
        if (split.bin == kBins) { // all to the left: the threshold is above everything
            tree.threshold[node] = 1e9F;
            rows[2 * node + 1] = std::move(rows[node]);
            continue;
        }
        tree.feature[node] = split.feature;
        tree.threshold[node] = binned.edges[split.feature][split.bin];
        for (const std::uint32_t i : rows[node])
            rows[2 * node + (binned.columns[split.feature][i] <= split.bin ? 1 : 2)].push_back(i);
    }
    return tree;
}

void writeAnswers(const std::string& path, const std::vector<float>& x, std::size_t width, float prior,
    const std::vector<Tree>& trees)
{
    std::vector<float> answers;
    for (std::size_t i = 0; i + width <= x.size(); i += width) {
        float sum = prior;
        for (const Tree& tree : trees)
            sum += tree.value[tree.leaf(&x[i])];
        answers.push_back(sum);
    }
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(answers.data()), std::streamsize(answers.size() * sizeof(float)));
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t width = std::stoul(argv[1]);
    const int rounds = std::stoi(argv[2]);
    const double rate = std::stod(argv[3]);
    const std::vector<float> x = readAll<float>(argv[4]);
    const std::vector<std::int8_t> y = readAll<std::int8_t>(argv[5]);
    const std::string out = argv[6];
    const Binned binned = makeBins(x, y.size(), width);
    std::vector<std::uint32_t> known;
    double positive = 1.0;
    for (std::uint32_t i = 0; i < y.size(); ++i)
        if (y[i] >= 0) {
            known.push_back(i);
            positive += y[i];
        }
    const auto prior = float(std::log(positive / (double(known.size()) - positive + 2.0)));
    std::vector<float> sums(y.size(), prior);
    Slopes slopes{std::vector<float>(y.size()), std::vector<float>(y.size())};
    std::vector<Tree> trees;
    std::mt19937 random(1);
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::uint32_t> sample;
        std::vector<std::size_t> columns;
        for (const std::uint32_t i : known) {
            const float p = 1.0F / (1.0F + std::exp(-sums[i]));
            slopes.first[i] = float(y[i]) - p;
            slopes.second[i] = std::max(1e-4F, p * (1.0F - p));
            if (random() % 10 < 7)
                sample.push_back(i);
        }
        for (std::size_t j = 0; j < width; ++j)
            if (random() % 10 < 3)
                columns.push_back(j);
        trees.push_back(grow(binned, columns, slopes, std::move(sample), rate));
        for (const std::uint32_t i : known)
            sums[i] += trees.back().value[trees.back().leaf(&x[i * width])];
    }
    std::ofstream text(out);
    text.precision(6);
    text << prior << '\n';
    for (const Tree& tree : trees) {
        for (const std::size_t feature : tree.feature)
            text << feature << ' ';
        for (const float threshold : tree.threshold)
            text << threshold << ' ';
        for (const float value : tree.value)
            text << value << ' ';
        text << '\n';
    }
    for (int k = 7; k < argc; ++k)
        writeAnswers(out + '.' + std::to_string(k - 7), readAll<float>(argv[k]), width, prior, trees);
}

using System.Numerics;
using System.Text.Json;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class ApportionmentTests(ITestOutputHelper output)
{
    private static readonly ResidualRule[] Rules = Enum.GetValues<ResidualRule>();

    /// <summary>Published cases: Hamilton's column is the largest remainder, Fowler's column is first come.</summary>
    [Fact]
    public void Split_PublishedCases_AreMatchedInBothColumns()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(Repository.TestFile("Vectors/allocation_cases.json")));
        var rows = vectors.RootElement.EnumerateArray().ToArray();
        rows.Should().HaveCount(14);
        foreach (var row in rows)
        {
            var whole = Money.FromFen(row.GetProperty("amount").GetInt64());
            var weights = Weights.InOrder(Longs(row, "ratios").Select(ratio => (Ratio)ratio).ToArray());
            var why = $"{row.GetProperty("source").GetString()}: {whole.Fen} by {row.GetProperty("ratios")}";
            Fens(Apportionment.Split(whole, weights, ResidualRule.LargestRemainder)).Should().Equal(Longs(row, "hamilton_largest_remainder"), why);
            Fens(Apportionment.Split(whole, weights, ResidualRule.FirstCome)).Should().Equal(Longs(row, "fowler_first_come"), why);
        }
    }

    /// <summary>100 by 1 : 1 : 1 is 33⅓ each, 1 left; 101 by 3 : 7 is 30.3 and 70.7, 1 left; by hand.</summary>
    [Theory]
    [InlineData(100, new[] { 1, 1, 1 }, ResidualRule.LargestRemainder, new long[] { 34, 33, 33 }, new long[] { 1, 0, 0 }, 0)]
    [InlineData(101, new[] { 3, 7 }, ResidualRule.LargestRemainder, new long[] { 30, 71 }, new long[] { 0, 1 }, 0)]
    [InlineData(101, new[] { 3, 7 }, ResidualRule.FirstCome, new long[] { 31, 70 }, new long[] { 1, 0 }, 0)]
    [InlineData(101, new[] { 3, 7 }, ResidualRule.ToTheLargest, new long[] { 30, 71 }, new long[] { 0, 1 }, 0)]
    [InlineData(101, new[] { 3, 7 }, ResidualRule.Separate, new long[] { 30, 70 }, new long[] { 0, 0 }, 1)]
    [InlineData(-101, new[] { 3, 7 }, ResidualRule.Separate, new long[] { -30, -70 }, new long[] { 0, 0 }, -1)]
    [InlineData(-100, new[] { 1, 1, 1 }, ResidualRule.LargestRemainder, new long[] { -34, -33, -33 }, new long[] { -1, 0, 0 }, 0)]
    [InlineData(11, new[] { 0, 1, 1, 1 }, ResidualRule.FirstCome, new long[] { 0, 4, 4, 3 }, new long[] { 0, 1, 1, 0 }, 0)] // zero weights skipped
    [InlineData(11, new[] { 1, 1, 1 }, ResidualRule.ToTheLargest, new long[] { 5, 3, 3 }, new long[] { 2, 0, 0 }, 0)] // ties to the first
    [InlineData(0, new[] { 1, 2 }, ResidualRule.LargestRemainder, new long[] { 0, 0 }, new long[] { 0, 0 }, 0)]
    [InlineData(7, new[] { 5 }, ResidualRule.Separate, new long[] { 7 }, new long[] { 0 }, 0)]
    [InlineData(long.MaxValue, new[] { 1, 1 }, ResidualRule.LargestRemainder, new[] { 4611686018427387904, 4611686018427387903 }, new long[] { 1, 0 }, 0)]
    [InlineData(long.MinValue, new[] { 1, 1 }, ResidualRule.LargestRemainder, new[] { -4611686018427387904, -4611686018427387904 }, new long[] { 0, 0 }, 0)]
    public void Split_ByHand_PlacesTheResidualWhereTheRuleSays(long whole, int[] weights, ResidualRule rule, long[] parts, long[] placed, long remainder)
    {
        var split = Apportionment.Split(Money.FromFen(whole), Weights.InOrder(weights.Select(weight => (Ratio)weight).ToArray()), rule);
        Fens(split).Should().Equal(parts);
        split.Placed.Select(part => part.Fen).Should().Equal(placed);
        split.Remainder.Fen.Should().Be(remainder);
    }

    /// <summary>
    /// For any sign, magnitude and zero weights: the parts and the remainder add up; every part less what was placed there is the
    /// exact share cut towards zero, checked by cross-multiplication; the placed quanta lie where the rule says.
    /// </summary>
    [Fact]
    public void Split_RandomWholes_KeepsTheLawsOfEveryRule() =>
        Runs.Each(output, 400, 1_000_000, (draw, _) =>
        {
            var (whole, weights) = Case(draw, draw.Pick(1, 2, 3, 7, 20, 50));
            var total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
            var ratios = weights.Select(weight => Ratio.Of(weight, 1)).ToArray();
            foreach (var rule in Rules)
            {
                var split = Apportionment.Split(Money.FromFen(whole), Weights.InOrder(ratios), rule);
                var parts = Fens(split);
                var placed = split.Placed.Select(part => part.Fen).ToArray();
                (parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part) + split.Remainder.Fen).Should().Be(whole);
                if (rule != ResidualRule.Separate)
                {
                    split.Remainder.Should().Be(Money.Zero);
                }

                var sign = Math.Sign(whole);
                BigInteger left = split.Remainder.Fen * sign;
                for (var at = 0; at < parts.Length; at++)
                {
                    // base ≤ |whole| · weight / total < base + 1, multiplied out.
                    var cut = ((BigInteger)parts[at] - placed[at]) * sign;
                    var share = BigInteger.Abs(whole) * weights[at];
                    (cut * total <= share && share < (cut + 1) * total).Should().BeTrue($"{rule}: {parts[at]} is no share {weights[at]}/{total} of {whole}");
                    left += placed[at] * sign;
                    (weights[at].IsZero && rule != ResidualRule.ToTheLargest && parts[at] != 0).Should().BeFalse("a weight of zero gets nothing");
                }

                left.Sign.Should().BeGreaterThanOrEqualTo(0);
                (left < weights.Count(weight => !weight.IsZero) || left.IsZero).Should().BeTrue("fewer quanta are left than parts have a weight");
                CheckPlaces(rule, whole, weights, total, placed, (int)left);
            }
        });

    [Fact]
    public void Split_ListedInAnotherOrder_GivesEachKeyTheSame() =>
        Runs.Each(output, 200, 50_000, (draw, _) =>
        {
            var (whole, weights) = Case(draw, draw.Int(1, 12));
            var keyed = weights.Select((weight, at) => ((SubjectId)$"k{at}", Ratio.Of(weight, 1))).ToArray();
            foreach (var rule in Rules.Where(rule => rule != ResidualRule.FirstCome))
            {
                Dictionary<SubjectId, Money> By((SubjectId, Ratio)[] listed)
                {
                    var split = Apportionment.Split(Money.FromFen(whole), Weights.ByKeys(listed), rule);
                    return listed.Select((part, at) => (part.Item1, split.Parts[at])).ToDictionary();
                }

                By(draw.Shuffle(keyed)).Should().Equal(By(keyed), $"{rule}");
            }
        });

    /// <summary>Ties are broken by key, not by place: 10 by 1 : 1 : 1 leaves one, and it goes to the first key.</summary>
    [Fact]
    public void Split_Ties_GoToTheFirstKeyWhereverItIsListed()
    {
        var weights = Weights.ByKeys([("c", 1), ("b", 1), ("a", 1)]);
        Fens(Apportionment.Split(Money.FromFen(10), weights, ResidualRule.LargestRemainder)).Should().Equal(3, 3, 4);
        Fens(Apportionment.Split(Money.FromFen(11), weights, ResidualRule.ToTheLargest)).Should().Equal(3, 3, 5);
        Fens(Apportionment.Split(Money.FromFen(10), weights, ResidualRule.FirstCome)).Should().Equal([4, 3, 3], "first come is by listing");
    }

    /// <summary>Scaling all weights changes nothing: 3 : 7, 30 % : 70 %, 3/10 : 7/10.</summary>
    [Fact]
    public void Split_ScaledRationalWeights_IsTheSame() =>
        Runs.Each(output, 200, 20_000, (draw, _) =>
        {
            var (whole, weights) = Case(draw, draw.Int(1, 9));
            var scale = Ratio.Of(1 + draw.Magnitude(30), 1 + draw.Magnitude(30));
            foreach (var rule in Rules)
            {
                Fens(Apportionment.Split(Money.FromFen(whole), Weights.InOrder(weights.Select(weight => Ratio.Of(weight, 1) * scale).ToArray()), rule))
                    .Should().Equal(Fens(Apportionment.Split(Money.FromFen(whole), Weights.InOrder(weights.Select(weight => Ratio.Of(weight, 1)).ToArray()), rule)));
            }
        });

    [Fact]
    public void Split_HundredThousandParts_AddsUpInAllRules()
    {
        var draw = new Draw(Runs.Seed);
        var weights = Weights.InOrder(Enumerable.Range(0, 100_000).Select(_ => (Ratio)draw.Long(0, 1_000)).ToArray());
        foreach (var rule in Rules)
        {
            var split = Apportionment.Split(Money.FromFen(1_234_567_890_123_456_789), weights, rule);
            split.Parts.Count.Should().Be(100_000);
            (split.Parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Fen) + split.Remainder.Fen).Should().Be(1_234_567_890_123_456_789);
        }
    }

    /// <summary>666.67 m² by 1 : 1 : 1 in hundredths: 22222.33… hundredths each, so 222.23, 222.22, 222.22.</summary>
    [Fact]
    public void Split_AreaInHundredths_StaysOnTheGrid()
    {
        var quantum = Area.FromSquareMetres(0.01m);
        quantum.Count.Should().Be(3);
        var split = Apportionment.Split(Area.FromSquareMetres(666.67m), quantum, Weights.InOrder([1, 1, 1]), ResidualRule.LargestRemainder);
        split.Parts.Should().Equal(Area.FromSquareMetres(222.23m), Area.FromSquareMetres(222.22m), Area.FromSquareMetres(222.22m));
    }

    [Fact]
    public void Split_RandomAreas_AreMultiplesOfTheQuantumThatAddUp() =>
        Runs.Each(output, 200, 20_000, (draw, _) =>
        {
            var quantum = draw.Pick(3L, 1L, 2_000L);
            var whole = draw.Magnitude(50) / quantum * quantum * draw.Pick(1, -1);
            var weights = Weights.InOrder(Enumerable.Range(0, draw.Int(1, 9)).Select(_ => (Ratio)draw.Long(1, 99)).ToArray());
            foreach (var rule in Rules)
            {
                var split = Apportionment.Split(Area.FromCount(whole), Area.FromCount(quantum), weights, rule);
                (split.Parts.Sum(part => part.Count) + split.Remainder.Count).Should().Be(whole);
                split.Parts.Should().OnlyContain(part => part.Count % quantum == 0);
            }
        });

    /// <summary>The path in machine words and the plain one: the same parts, the same residual, at the edges of the words as well.</summary>
    [Fact]
    public void Split_IntoTheCallersMemory_IsThePlainSplit() =>
        Runs.Each(output, 2_000, 1_000_000, (draw, run) =>
        {
            var most = draw.Pick(3L, 99L, 1_000_003L, uint.MaxValue / 40L, uint.MaxValue, 48_563_985_207L, long.MaxValue / 64, long.MaxValue);
            var count = draw.Pick(1, 2, 7, 31, 32, 33, 40);
            var ratios = Enumerable.Range(0, count).Select(_ => (Ratio)draw.Long(0, most)).Append((Ratio)1).ToArray();
            var whole = draw.OnceIn(50) ? draw.Pick(long.MinValue, long.MaxValue) : draw.Magnitude(63) * draw.Pick(1, -1);
            var weights = Weights.InOrder(ratios);
            var parts = new Money[weights.Count];
            foreach (var rule in Rules)
            {
                var plain = Apportionment.SplitByFractions(whole, 1, weights, rule);
                var kept = Apportionment.Split(Money.FromFen(whole), weights, rule, parts);
                parts.Select(part => part.Fen).Should().Equal(plain.Parts, $"{rule}, {weights.Total} together");
                kept.Fen.Should().Be(plain.Remainder);
                var split = Apportionment.Split(whole, 1, weights, rule);
                (split == plain).Should().BeTrue($"{rule} with what was placed where");
            }
        });

    /// <summary>3/100, 10/101, 17/102 … 45/106 as whole numbers: a total of 48,563,985,207 needs more than 32 bits, and still no memory.</summary>
    [Fact]
    public void Split_WeightsOfCoprimeParts_AllocatesNothing()
    {
        var weights = Weights.InOrder([.. Enumerable.Range(0, 7).Select(static at => Ratio.Of(3 + (at * 7), 100 + at))]);
        weights.Total.Should().Be(48_563_985_207);
        weights.Words.Should().NotBeNull();
        var parts = new Money[7];
        _ = Apportionment.Split(Money.FromFen(1), weights, ResidualRule.LargestRemainder, parts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var fen = 1L; fen < 1L << 60; fen += fen + 1)
        {
            _ = Apportionment.Split(Money.FromFen(fen), weights, ResidualRule.LargestRemainder, parts);
        }

        GC.GetAllocatedBytesForCurrentThread().Should().Be(before);
    }

    [Fact]
    public void Split_IntoAWrongNumberOfPlaces_IsMisuse() =>
        FluentActions.Invoking(() => Apportionment.Split(Money.FromFen(1), Weights.InOrder([1, 1]), ResidualRule.LargestRemainder, new Money[3])).Should().Throw<ArgumentException>();

    [Fact]
    public void Split_WholeThatIsNoMultiple_IsRefused()
    {
        var weights = Weights.InOrder([1, 1]);
        // 1 亩 = 200,000 counts, no multiple of three: it cannot be cut into hundredths of a square metre.
        FluentActions.Invoking(() => Apportionment.Split(Area.FromMu(1), Area.FromCount(3), weights, ResidualRule.LargestRemainder)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Apportionment.Split(Area.FromMu(1), Area.Zero, weights, ResidualRule.LargestRemainder)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Apportionment.Split(Area.FromMu(1), Area.FromCount(-1), weights, ResidualRule.LargestRemainder)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Weights_NoneNegativeAllZeroOrTwice_AreRefused()
    {
        FluentActions.Invoking(() => Weights.InOrder([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Weights.InOrder([0, 0])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Weights.InOrder([2, -1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Weights.ByKeys([("a", 1), ("a", 1)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Apportionment.Split(Money.FromFen(1), Weights.InOrder([1, 1]), (ResidualRule)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void CheckPlaces(ResidualRule rule, long whole, BigInteger[] weights, BigInteger total, long[] placed, int left)
    {
        var magnitudes = placed.Select(Math.Abs).ToArray();
        switch (rule)
        {
            case ResidualRule.LargestRemainder:
                magnitudes.Should().OnlyContain(quanta => quanta <= 1, "each part is the floor or the ceiling of its share");
                BigInteger Lost(int at) => BigInteger.Abs(whole) * weights[at] % total;
                foreach (var winner in Enumerable.Range(0, placed.Length).Where(at => magnitudes[at] == 1))
                {
                    foreach (var loser in Enumerable.Range(0, placed.Length).Where(at => magnitudes[at] == 0))
                    {
                        (Lost(winner) > Lost(loser) || (Lost(winner) == Lost(loser) && winner < loser)).Should().BeTrue($"part {winner} came before {loser}");
                    }
                }

                break;
            case ResidualRule.FirstCome:
                var served = Enumerable.Range(0, placed.Length).Where(at => !weights[at].IsZero).Take(left).ToArray();
                magnitudes.Select((quanta, at) => (quanta, at)).Should().OnlyContain(pair => pair.quanta == (served.Contains(pair.at) ? 1 : 0));
                break;
            case ResidualRule.ToTheLargest:
                var largest = Array.IndexOf(weights, weights.Max());
                magnitudes.Select((quanta, at) => (quanta, at)).Should().OnlyContain(pair => pair.quanta == (pair.at == largest ? left : 0));
                break;
            default:
                magnitudes.Should().OnlyContain(quanta => quanta == 0);
                break;
        }
    }

    private static (long Whole, BigInteger[] Weights) Case(Draw draw, int parts)
    {
        var whole = draw.Magnitude(draw.Pick(8, 20, 50, 63)) * draw.Pick(1, -1);
        var bits = draw.Pick(2, 10, 62);
        var weights = Enumerable.Range(0, parts).Select(_ => draw.OnceIn(5) ? BigInteger.Zero : (BigInteger)draw.Magnitude(bits)).ToArray();
        weights[draw.Int(0, parts - 1)] = 1 + draw.Magnitude(bits);
        return (whole, weights);
    }

    private static long[] Fens(Apportioned<Money> split) => [.. split.Parts.Select(part => part.Fen)];

    private static long[] Longs(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(item => item.GetInt64())];
}

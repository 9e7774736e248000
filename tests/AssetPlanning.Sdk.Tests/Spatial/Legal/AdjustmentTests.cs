using System.Numerics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class AdjustmentTests(ITestOutputHelper output)
{
    private static readonly AdjustmentRule[] Rules = Enum.GetValues<AdjustmentRule>();

    /// <summary>
    /// 8,000.00 m² by 2,559.771 : 5,439.514 (Σ 7,999.285): the shares are 2,559.99980 and 5,440.00020. Cut: 2,559.99 + 5,440.00,
    /// 0.01 left, and a lost 0.98 of a step. Rounded: 2,560.00 + 5,440.00, nothing left.
    /// </summary>
    [Theory]
    [InlineData(AdjustmentRule.LargestRemainder, 1)]
    [InlineData(AdjustmentRule.LargestAreaFirst, 0)]
    public void Of_TwoPieces_AreTheSharesByHand(AdjustmentRule rule, int placed)
    {
        var adjusted = Adjustment.Of(Legal(8_000), [("a", Metres(2_559.771m)), ("b", Metres(5_439.514m))], rule);

        adjusted.Parts.Should().Equal(
            new AdjustedPart("a", Metres(2_559.771m), Legal(2_560), Area.FromCount(3 * placed)),
            new AdjustedPart("b", Metres(5_439.514m), Legal(5_440), Area.Zero));
        (adjusted.Official, adjusted.Measured).Should().Be((Legal(8_000), Metres(7_999.285m)));
        adjusted.Residual.Should().Be(Area.FromCount(3 * placed));
    }

    /// <summary>The adjustment of docs/chain/area-book.md: 7,999.31 by the two pieces is 2,559.778944 + 5,439.531056; the step cut off goes east.</summary>
    [Fact]
    public void Of_PiecesOfThePage_AreThoseByHand() =>
        Adjustment.Of(Legal(7_999.31m), [("east", Metres(2_559.770996690m)), ("west", Metres(5_439.514168185m))], AdjustmentRule.LargestRemainder)
            .Parts.Select(part => (part.Official, part.Placed))
            .Should().Equal((Legal(2_559.78m), Legal(0.01m)), (Legal(5_439.53m), Area.Zero));

    /// <summary>
    /// The two rules differ. 1.00 by 4 : 1 : 1 : 1 is 0.5714… and three times 0.1428…. Cut: 0.57, 0.14 ×3, 0.01 left, to a part that lost
    /// most: 0.1428… lost 0.0028…, before 0.0014…; first by key is b. Rounded: the same 0.99, but the 0.01 goes to a, the largest.
    /// </summary>
    [Fact]
    public void Of_OneStepLeft_GoesWhereTheRuleSays()
    {
        (SubjectId, MeasuredArea)[] parts = [("d", Metres(1)), ("c", Metres(1)), ("b", Metres(1)), ("a", Metres(4))];

        Steps(Adjustment.Of(Legal(1), parts, AdjustmentRule.LargestRemainder)).Should().Equal(14, 14, 15, 57);
        Steps(Adjustment.Of(Legal(1), parts, AdjustmentRule.LargestAreaFirst)).Should().Equal(14, 14, 14, 58);
    }

    /// <summary>0.05 by 1 : 1 is 0.025 each, rounded 0.03 each, 0.01 too much: taken from the first key.</summary>
    [Fact]
    public void Of_RoundedTooMuch_IsTakenFromTheLargest()
    {
        var adjusted = Adjustment.Of(Legal(0.05m), [("b", Metres(7)), ("a", Metres(7))], AdjustmentRule.LargestAreaFirst);

        Steps(adjusted).Should().Equal(3, 2);
        adjusted.Parts.Select(part => part.Placed.Count / 3).Should().Equal(0, -1);
    }

    /// <summary>Practitioners' scripts look a part up by its area and give the residual of two equal ones to the same part.</summary>
    [Fact]
    public void Rebalance_EqualAreas_DoNotGetTheResidualTwice()
    {
        var adjusted = Adjustment.Rebalance(Legal(10.01m), [("a", Legal(3.33m)), ("b", Legal(3.33m)), ("c", Legal(3.33m))]);

        Steps(adjusted).Should().Equal(334, 334, 333); // 10.01 − 9.99 = two steps: one to a, one to b
    }

    /// <summary>Practitioners' scripts ask for more than one cycle before they start one: a residual of exactly one step a part is left undone.</summary>
    [Theory]
    [InlineData("60.02", new long[] { 1_000, 2_001, 3_001 })] // less than a cycle
    [InlineData("60.03", new long[] { 1_001, 2_001, 3_001 })] // exactly one
    [InlineData("60.04", new long[] { 1_001, 2_001, 3_002 })] // one and a step
    [InlineData("60.06", new long[] { 1_002, 2_002, 3_002 })] // exactly two
    [InlineData("59.97", new long[] { 999, 1_999, 2_999 })] // exactly one, taken away
    [InlineData("59.95", new long[] { 999, 1_998, 2_998 })]
    [InlineData("60.00", new long[] { 1_000, 2_000, 3_000 })]
    public void Rebalance_WholeCycles_AreNotSkipped(string control, long[] steps) =>
        Steps(Adjustment.Rebalance(
            Legal(decimal.Parse(control, System.Globalization.CultureInfo.InvariantCulture)),
            [("a", Legal(10)), ("b", Legal(20)), ("c", Legal(30))])).Should().Equal(steps);

    [Fact]
    public void Rebalance_MoreThanAPartHas_Throws()
    {
        // 10.02 to 9.98 are four steps, two from each; to 10.00 one from each, which a just has.
        var act = () => Adjustment.Rebalance(Legal(9.98m), [("a", Legal(0.01m)), ("b", Legal(10.01m))]);

        act.Should().Throw<ArgumentException>().WithMessage("'a' has less*");
        Steps(Adjustment.Rebalance(Legal(10), [("a", Legal(0.01m)), ("b", Legal(10.01m))])).Should().Equal(0, 1_000);
    }

    /// <summary>
    /// For 1 to 10⁴ parts and any official area: the sum is exact; no part negative; without area nothing; each part within a step and
    /// a half of its exact share; what was placed is one step at most; by largest remainder each part is floor or ceiling of its share.
    /// </summary>
    [Fact]
    public void Of_AnyParts_KeepsTheLawsOfBothRules() =>
        Runs.Each(output, 60, 5_000, (draw, run) =>
        {
            var (official, parts) = Case(draw, run % 20 == 0 ? 10_000 : draw.Pick(1, 2, 3, 10, 300));
            var total = parts.Aggregate(BigInteger.Zero, (sum, part) => sum + (BigInteger)part.Measured.Units);
            foreach (var rule in Rules)
            {
                var adjusted = Adjustment.Of(official, parts, rule);
                Area.Sum(adjusted.Parts.Select(part => part.Official)).Should().Be(official);
                Area.Sum(adjusted.Parts.Select(part => part.Placed)).Should().Be(adjusted.Residual);
                adjusted.Measured.Units.Should().Be((Int128)total);
                for (var at = 0; at < parts.Length; at++)
                {
                    var part = adjusted.Parts[at];
                    var off = BigInteger.Abs((part.Official.Count / 3 * total) - (official.Count / 3 * (BigInteger)part.Measured.Units));
                    var isLawful = (part.Key, part.Measured) == parts[at]
                        && part.Official.Count >= 0 && part.Official.Count % 3 == 0
                        && Math.Abs(part.Placed.Count) is 0 or 3
                        && (part.Measured != MeasuredArea.Zero || part.Official == Area.Zero)
                        && (rule == AdjustmentRule.LargestRemainder ? off < total : off * 2 <= total * 3);
                    isLawful.Should().BeTrue($"{rule}: {part}");
                }
            }
        });

    /// <summary>By largest area first the steps placed lie on the largest parts: nobody without one is larger than somebody with one.</summary>
    [Fact]
    public void Of_LargestAreaFirst_PlacesOnTheLargestOnly() =>
        Runs.Each(output, 100, 20_000, (draw, _) =>
        {
            var (official, parts) = Case(draw, draw.Int(1, 40));
            var ranked = Adjustment.Of(official, parts, AdjustmentRule.LargestAreaFirst).Parts
                .OrderByDescending(part => part.Measured).ThenBy(part => part.Key).Select(part => part.Placed != Area.Zero).ToArray();
            ranked.SkipWhile(has => has).Should().NotContain(true);
        });

    [Fact]
    public void Of_ListedInAnotherOrder_GivesEachKeyTheSame() =>
        Runs.Each(output, 100, 20_000, (draw, _) =>
        {
            var (official, parts) = Case(draw, draw.Int(1, 40));
            var shuffled = draw.Shuffle(parts);
            foreach (var rule in Rules)
            {
                Adjustment.Of(official, shuffled, rule).Parts.OrderBy(part => part.Key)
                    .Should().Equal(Adjustment.Of(official, parts, rule).Parts.OrderBy(part => part.Key), $"{rule}");
            }
        });

    /// <summary>County = Σ villages = Σ patches: each level is the control area of the next, by the same function.</summary>
    [Fact]
    public void Of_CountyVillagesPatches_CloseAtEveryLevel() =>
        Runs.Each(output, 20, 2_000, (draw, _) =>
        {
            var county = Area.FromCount(3 * draw.Long(1, 1L << 45));
            var villages = Enumerable.Range(0, draw.Int(1, 12)).Select(_ => Case(draw, draw.Int(1, 50)).Parts).ToArray();
            var measured = villages.Select((patches, at) =>
                ((SubjectId)$"v{at}", patches.Aggregate(MeasuredArea.Zero, (sum, patch) => sum + patch.Measured))).ToArray();
            foreach (var rule in Rules)
            {
                var controls = Adjustment.Of(county, measured, rule).Parts;
                Area.Sum(villages.SelectMany((patches, at) => Adjustment.Of(controls[at].Official, patches, rule).Parts).Select(patch => patch.Official))
                    .Should().Be(county);
            }
        });

    /// <summary>TBMJ 1,234.56 × KCXS 0.1234 = 152.344704: KCMJ 152.34, TBDLMJ 1,082.22; 0.05 × 0.5 = 0.025 shows the rule.</summary>
    [Fact]
    public void Deduction_ByHand_IsRoundedOnceByTheNamedRule()
    {
        var deduction = Deduction.Of(Legal(1_234.56m), 0.1234m, Rounding.HalfUp);
        (deduction.Deducted, deduction.Net).Should().Be((Legal(152.34m), Legal(1_082.22m)));

        Deduction.Of(Legal(0.05m), 0.5m, Rounding.HalfUp).Deducted.Should().Be(Legal(0.03m));
        Deduction.Of(Legal(0.05m), 0.5m, Rounding.HalfEven).Deducted.Should().Be(Legal(0.02m));
        Deduction.Of(Legal(10), Ratio.One, Rounding.HalfUp).Net.Should().Be(Area.Zero);
    }

    [Fact]
    public void Deduct_AnyCoefficient_AddsUpAndTakesNoMoreThanAPartHas() =>
        Runs.Each(output, 100, 20_000, (draw, _) =>
        {
            var (official, parts) = Case(draw, draw.Int(1, 60));
            var whole = Deduction.Of(official, Ratio.Of(draw.Int(0, 10_000), 10_000), draw.Pick(Enum.GetValues<Rounding>()));
            foreach (var rule in Rules)
            {
                var adjusted = Adjustment.Of(official, parts, rule);
                var deductions = adjusted.Deduct(whole);
                deductions.Select(part => part.Whole).Should().Equal(adjusted.Parts.Select(part => part.Official));
                Area.Sum(deductions.Select(part => part.Deducted)).Should().Be(whole.Deducted);
                Area.Sum(deductions.Select(part => part.Net)).Should().Be(whole.Net);
                deductions.Should().OnlyContain(part => part.Deducted >= Area.Zero && part.Net >= Area.Zero);
            }
        });

    [Fact]
    public void Of_WhatCannotBeAdjusted_Throws()
    {
        foreach (var rule in Rules)
        {
            Refused(() => Adjustment.Of(Area.FromMu(1), [("a", Metres(1))], rule), "*no multiple of 0.01 m²*");
            Refused(() => Adjustment.Of(Legal(-1), [("a", Metres(1))], rule), "*not negative*");
            Refused(() => Adjustment.Of(Legal(1), [], rule), "*");
            Refused(() => Adjustment.Of(Legal(1), [("a", MeasuredArea.Zero)], rule), "*all zero*");
            Refused(() => Adjustment.Of(Legal(1), [("a", new(-1)), ("b", Metres(1))], rule), "*'a' is negative*");
            Refused(() => Adjustment.Of(Legal(1), [("a", Metres(1)), ("a", Metres(1))], rule), "*twice*");
            Refused(() => Adjustment.Of(Legal(1), [(default, Metres(1))], rule), "*");
        }

        Refused(() => Adjustment.Of(Legal(1), [("a", Metres(1))], (AdjustmentRule)9), "*Unknown*");
        Refused(() => Adjustment.Rebalance(Legal(1), [("a", Area.FromMu(1))]), "*no multiple of 0.01 m²*");
        Refused(() => Adjustment.Of(Legal(1), [("a", Metres(1))], default).Deduct(Deduction.Of(Legal(2), 0, Rounding.HalfUp)), "*not from*");
        Refused(() => Deduction.Of(Legal(1), 1.0001m, Rounding.HalfUp), "*between 0 and 1*");
        Refused(() => Deduction.Of(Legal(1), -0.0001m, Rounding.HalfUp), "*between 0 and 1*");
        Refused(() => Deduction.Of(Area.FromMu(1), 0, Rounding.HalfUp), "*no multiple of 0.01 m²*");

        static void Refused(Func<object> act, string why) => act.Should().Throw<ArgumentException>().WithMessage(why);
    }

    private static long[] Steps(Adjustment adjusted) => [.. adjusted.Parts.Select(part => part.Official.Count / 3)];

    /// <summary>Many equal areas, some zero, some at the limit of what is measured; one at least positive.</summary>
    private static (Area Official, (SubjectId Key, MeasuredArea Measured)[] Parts) Case(Draw draw, int count)
    {
        var same = new MeasuredArea(1 + draw.Magnitude(50));
        var parts = Enumerable.Range(0, count).Select(at => (
            Key: (SubjectId)$"p{at}",
            Measured: at == 0 || draw.OnceIn(3) ? same : new MeasuredArea((Int128)draw.Magnitude(62) * draw.Pick(1, 1, 1_000_000_000)))).ToArray();
        return (Area.FromCount(3 * draw.Magnitude(draw.Pick(8, 30, 60))), parts);
    }

    private static Area Legal(decimal squareMetres) => Area.FromSquareMetres(squareMetres);

    private static MeasuredArea Metres(decimal squareMetres) => MeasuredArea.FromSquareMetres(squareMetres);
}

using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Spatial;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Defects seen in tools in use, each with the number that shows it is not ours.</summary>
public class PractitionerDefectTests
{
    /// <summary>A village table took 1 km² for 100,000 m².</summary>
    [Fact]
    public void SquareKilometre_TakenForAHundredThousand_IsAMillion() =>
        Area.FromSquareKilometres(1).Should().Be(Area.FromSquareMetres(1_000_000));

    /// <summary>15 亩 are a hectare exactly; 666.66667 or 0.0015 are not.</summary>
    [Fact]
    public void Mu_TakenForADecimal_IsExact()
    {
        Area.FromMu(15).Should().Be(Area.FromHectares(1));
        Area.FromMu(1).In(AreaUnit.SquareMetre).Should().Be(Ratio.Of(2_000, 3));
        (Area.FromMu(1_500_000) - Area.FromHectares(100_000)).Should().Be(Area.Zero);
    }

    /// <summary>Three parts, three steps of 0.01 m² over: one whole round is due, and a loop that waits for a second skips it.</summary>
    [Fact]
    public void Adjustment_ExactlyOneFullRound_IsNotSkipped()
    {
        var adjusted = Adjustment.Rebalance(
            Area.FromSquareMetres(30.03m),
            [("a", Area.FromSquareMetres(10)), ("b", Area.FromSquareMetres(10)), ("c", Area.FromSquareMetres(10))]);
        adjusted.Parts.Select(static part => part.Official).Should().Equal(Enumerable.Repeat(Area.FromSquareMetres(10.01m), 3));
    }

    /// <summary>Two parts equally large: looking a part up by its area would give the step to the same one twice.</summary>
    [Fact]
    public void Adjustment_PartsEquallyLarge_GetOneStepEach()
    {
        var adjusted = Adjustment.Rebalance(
            Area.FromSquareMetres(20.02m), [("a", Area.FromSquareMetres(10)), ("b", Area.FromSquareMetres(10))]);
        adjusted.Parts.Select(static part => part.Placed).Should().Equal(Area.FromSquareMetres(0.01m), Area.FromSquareMetres(0.01m));
    }

    /// <summary>A tool made keys of 22 and checked for 20: what is made here is what the standard says, and passes.</summary>
    [Fact]
    public void AssetKey_MadeOfItsParts_IsAsLongAsTheStandardChecks()
    {
        var layer = RulebookEdition.Embedded.Layers.Find("CZCDYDQC")!;
        var key = AssetKey.Of("440106", layer.Number!, 317);

        key.ToString().Should().Be("4401069110000000000317").And.HaveLength(layer.Field("ZCQCBSM")!.Length!.Value);
        AssetKey.Parse(key.ToString()).Should().Be(key);
        (key.County.Prefix, key.Layer, key.Serial).Should().Be(("440106", "9110", 317L));
        AssetKey.TryParse("44010691100000000003", out _).Should().BeFalse("twenty characters are no key");
    }

    /// <summary>A price in 元/亩 and one in 元/m² cannot be mixed up: 1,200 元/亩 on 2,035 亩 is 2,442,000 元, by either.</summary>
    [Fact]
    public void Price_InAnotherUnit_IsTheSamePriceAndNotAFactor()
    {
        var field = Area.FromMu(2_035);
        UnitPrice.PerMu(1_200).Of(field, Rounding.HalfUp).Should().Be(Money.FromYuan(2_442_000));
        UnitPrice.PerSquareMetre(Ratio.Parse("1.8")).Of(field, Rounding.HalfUp).Should().Be(Money.FromYuan(2_442_000));
    }

    /// <summary>A tolerance of 0.000001 means a tenth of a metre in degrees: a layer in degrees is set aside, not measured.</summary>
    [Fact]
    public void Layer_InDegrees_IsSetAside()
    {
        var layer = PolygonSet.FromGeometries(
            [new NetTopologySuite.Geometries.Polygon(new([new(113.1, 23.1), new(113.2, 23.1), new(113.2, 23.2), new(113.1, 23.1)]))], Plane.Frame, IngestionLimits.Default);
        AreaBook.Inspect(layer, "fields").Codes().Should().Equal("fields/0 land.coordinates-in-degrees");
    }

    /// <summary>A missing price written as −10000 is missing, whatever the number; it never becomes a value.</summary>
    [Theory]
    [InlineData("-10000", null)]
    [InlineData("-10000.00", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    [InlineData("0", 0.0)]
    [InlineData("35.5", 35.5)]
    public void DeliveredPrice_BelowZero_IsMissing(string text, double? expected)
    {
        var price = DeliveredNumber.Read(text);
        price.Value.Should().Be(expected is { } number ? (Ratio)(decimal)number : default(Ratio?));
        price.State.Should().Be(text.StartsWith('-') ? DeliveredState.FlaggedMissing : text.Length == 0 ? DeliveredState.Missing : DeliveredState.Given);
    }

    [Theory]
    [InlineData("12,5")]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData("٣٥")]
    [InlineData(" 35")]
    public void DeliveredPrice_ThatIsNoNumber_IsUnreadableAndNotZero(string text) =>
        (DeliveredNumber.Read(text).State, DeliveredNumber.Read(text).Value).Should().Be((DeliveredState.Unreadable, (Ratio?)null));

    /// <summary>A cursor's name used again after its loop gave the last row for all: here reading a layer twice, or after another, gives each its own.</summary>
    [Fact]
    public void CheckPatches_OneLayerAfterAnother_LeavesNothingBehind()
    {
        SurveyPatch patch = new() { Key = "p1", LandUse = "survey3:0101", LocationUnit = "440106001001", Area = Area.FromSquareMetres(100) };
        var terms = new PatchTerms { Tolerance = Area.Zero };
        var first = AssetPlanner.Default.CheckPatches([patch, patch with { Key = "p2" }], terms).Value;
        var other = AssetPlanner.Default.CheckPatches([patch with { Key = "q", Area = Area.FromSquareMetres(7) }], terms).Value;

        AssetPlanner.Default.CheckPatches([patch, patch with { Key = "p2" }], terms).Value.Should().Be(first);
        other.Accepted.Single().Area.Should().Be(Area.FromSquareMetres(7));
    }
}

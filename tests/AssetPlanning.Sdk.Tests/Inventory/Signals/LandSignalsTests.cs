using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Spatial;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Signals of the surveyed state: formulas with their source, examples by hand, ties.</summary>
public class LandSignalsTests
{
    /// <summary>
    /// Four equal patches: division 1 − 4·(1/4)² = 3/4, splitting index 4, mesh a quarter of the whole (Jaeger 2000). Parts of 50, 30 and
    /// 20 of 100: 1 − (0.25 + 0.09 + 0.04) = 0.62, mesh 38, splitting 1 ÷ 0.38 = 50/19. One patch: 0, its own area, 1.
    /// </summary>
    [Theory]
    [InlineData("25 25 25 25", "0.75", "25", "4", "25")]
    [InlineData("50 30 20", "0.62", "38", "50/19", "100/3")]
    [InlineData("100", "0", "100", "1", "100")]
    [InlineData("80 20", "0.32", "68", "25/17", "50")]
    public void FindFragmentation_PatchesByHand_HaveTheMeasuresOfTheirFormulas(string areas, string division, string mesh, string splitting, string mean)
    {
        var measured = AssetPlanner.Default.FindFragmentation(Patches(areas)).Value.Groups.Single();

        measured.Division.Should().Be(Ratio.Parse(division));
        measured.MeshSize.Should().Be(Ratio.Parse(mesh));
        measured.Splitting.Should().Be(Ratio.Parse(splitting));
        measured.MeanSize.Should().Be(Ratio.Parse(mean));
        measured.Patches.Should().Be(areas.Split(' ').Length);
    }

    /// <summary>Patches in contact are one: 25 25 | 25 25 become 50 and 50, and a border drawn through a field changes nothing.</summary>
    [Fact]
    public void FindFragmentation_PatchesInContact_AreOnePatch()
    {
        ValueList<Contact> contacts = [Touch("p0", "p1"), Touch("p3", "p2")];
        var measured = AssetPlanner.Default.FindFragmentation(Patches("25 25 25 25"), contacts).Value.Groups.Single();

        (measured.Patches, measured.Division, measured.Largest).Should().Be((2, Ratio.Of(1, 2), Area.FromSquareMetres(50)));
        ValueList<GroupedPatch> apart = [.. Patches("25 25 25 25").Select(static patch => patch with { Group = patch.Id })];
        AssetPlanner.Default.FindFragmentation(apart, contacts).Value.Groups.Should().OnlyContain(static group => group.Patches == 1, "contact across groups joins nothing");
    }

    [Fact]
    public void FindFragmentation_DirtyInput_IsFound()
    {
        var patches = Patches("25 25");
        AssetPlanner.Default.FindFragmentation(patches.Add(patches[0]), [Touch("p1", "ghost"), Touch("ghost", "p1")]).Codes(Severity.Warning).Should().Equal("p0 signals.item-twice", "ghost signals.contact-unknown");
        AssetPlanner.Default.FindFragmentation([]).Value.Groups.Should().BeEmpty();
        FluentActions.Invoking(() => patches[0] with { Area = Area.Zero }).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Four squares in a row from a layer: a and b of the city, c of the province, d across a gap. The common border of b and c is 100 m.</summary>
    [Fact]
    public void FindSplitHands_AdjacentAssets_NameHandsBorderAndWhoHasMost()
    {
        var layer = Plane.Set(Square(0), Square(1), Square(2), Square(4));
        var contacts = Contact.Of(Neighbourhood.Of(layer), ["a", "b", "c", "d"]);
        var split = AssetPlanner.Default.FindSplitHands([Held("a", "city"), Held("b", "city"), Held("c", "province"), Held("d", "county")], contacts).Value.Grounds.Should().ContainSingle().Subject;

        split.Assets.Should().Equal("a", "b", "c");
        split.BorderBetweenHands.Should().Be((Ratio)100);
        split.Hands.Select(static hand => $"{hand.Representative} {hand.Area}").Should().Equal("city 200.00 m²", "province 100.00 m²");
        split.Suggested.Should().Be((PartyId)"city");
    }

    [Fact]
    public void FindSplitHands_EquallyMuch_SuggestsNobodyAndNamesBoth()
    {
        var split = AssetPlanner.Default.FindSplitHands([Held("a", "city"), Held("b", "province")], [Touch("a", "b")]).Value.Grounds.Single();

        split.Suggested.Should().BeNull();
        split.Hands.Select(static hand => hand.Representative).Should().Equal("city", "province");
        AssetPlanner.Default.FindSplitHands([Held("a", "city"), Held("b", "city")], [Touch("a", "b")]).Value.Grounds.Should().BeEmpty();
    }

    /// <summary>Thresholds of an office: FAR 0.8, 200,000 元/亩. 1 公顷 is 15 亩, so 3,000,000 元 and 8,000 m² are exactly at them, and that is not low.</summary>
    [Theory]
    [InlineData("8000.00", "3000000.00", EfficiencyState.NotLow)]
    [InlineData("7999.99", "3000000.00", EfficiencyState.Low)]
    [InlineData("8000.00", "2999999.99", EfficiencyState.Low)]
    [InlineData("0.00", null, EfficiencyState.Low)]
    [InlineData("8000.00", null, EfficiencyState.NotChecked)]
    [InlineData(null, "3000000.00", EfficiencyState.NotChecked)]
    public void FindLowEfficiency_AtTheThreshold_IsNotLow(string? floor, string? output, EfficiencyState state)
    {
        var land = Works with
        {
            FloorArea = floor is null ? null : Area.Parse(floor + " m²"),
            AnnualOutput = output is null ? null : Money.Parse(output),
        };
        var judged = Office.FindLowEfficiency([land], new(2026, 1, 1));

        judged.Value.Lands.Single().State.Should().Be(state);
        judged.Codes(Severity.Warning).Any().Should().Be(state == EfficiencyState.NotChecked);
    }

    /// <summary>The library states no threshold: without rows of an office nothing is called low or efficient.</summary>
    [Fact]
    public void FindLowEfficiency_WithoutThresholds_IsNotChecked()
    {
        var judged = AssetPlanner.Default.FindLowEfficiency([Works with { FloorArea = Area.Zero, AnnualOutput = Money.Zero }], new(2026, 1, 1));

        judged.Value.Lands.Single().State.Should().Be(EfficiencyState.NotChecked);
        judged.Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.EfficiencyNotChecked.Code).And.Contain(static finding => finding.Code == FindingCatalogue.NoRow.Code);
    }

    private static readonly LandPerformance Works = new() { Id = "works", Division = "440106", Purpose = "industrial", Area = Area.FromHectares(1) };

    private static readonly AssetPlanner Office = new AssetPlannerBuilder().UseRulebook(new RulebookDraft(RulebookEdition.Embedded).WithJson("office.json", """
        {
          "rows": [
            {"parameter": "signal.least-floor-area-ratio", "purpose": "industrial", "value": "0.8", "source": "unconfirmed", "evidence": "Unconfirmed"},
            {"parameter": "signal.least-output", "purpose": "industrial", "value": "200000 元/亩", "source": "unconfirmed", "evidence": "Unconfirmed"}
          ]
        }
        """u8).Build().Value).Build();

    private static ValueList<GroupedPatch> Patches(string areas) =>
        [.. areas.Split(' ').Select(static (area, at) => new GroupedPatch { Id = $"p{at}", Group = "arable", Area = Area.FromSquareMetres(decimal.Parse(area, System.Globalization.CultureInfo.InvariantCulture)) })];

    private static Contact Touch(string one, string other) => new() { First = one, Second = other, Metres = 10 };

    private static RepresentedAsset Held(string id, string by) => new() { Id = id, Representative = by, Area = Area.FromSquareMetres(100) };

    private static NetTopologySuite.Geometries.Polygon Square(int place) => Plane.Polygon(Plane.Box(place * 1_000_000, 0, (place + 1) * 1_000_000, 1_000_000));
}

using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Dirty and hostile deliveries, door by door: found, counted, called by name, and nothing of them in a sum.</summary>
public class HostileDeliveryTests
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    private static readonly OwnerRepresentative Ministry = new() { Party = "部", Kinds = ["water"] };

    private static readonly Parcel Land = RiversideProgramme.Parcel("A1", 20_000, "survey3:0601");

    private static readonly BuildingRecord Hall = new() { Id = "hall", Owner = "mill", FloorArea = Area.FromSquareMetres(100) };

    private static readonly ParcelFile Mill = new() { Land = Land, People = [new() { Party = "mill" }], Buildings = [Hall] };

    internal static AgencyMandate Town { get; } = new() { Id = "2024-01", Principal = "部", Agent = "镇", Kinds = ["water"], Region = "440106003", From = new(2024, 1, 1) };

    /// <summary>Six rows, four unreadable or refused: each is called by its row of the table, and rows add up.</summary>
    [Fact]
    public void CheckPatches_OfATable_CallsRowsAsTheTableDoes()
    {
        var table = AssetPlanner.Default.ReadPatches(new()
        {
            Layer = "DLTB",
            Fields = ["BSM", "DLBM", "ZLDWDM", "TBMJ"],
            Rows =
            [
                Row("p0", "0101", "440106001001", "１００"), Row("p1", "0101", "440106001001", "5"), Row("p2", "0101"), Row("p3", "0101", "440106001001", "5"),
                Row("p3", "0101", "440106001001", "5"), Row("p5", "9999", "4401060010010000000", "5"),
            ],
        }).Value;
        table.Refused.Should().Equal(0, 2);
        var survey = AssetPlanner.Default.CheckPatches(table, new() { Tolerance = Area.Zero });
        survey.Codes().Should().Equal("patches/3 survey.key-twice", "patches/4 survey.key-twice", "patches/5 survey.class-unknown");
        survey.Value.SetAside.Select(static aside => aside.Row).Should().Equal(3, 4, 5);
        (table.Refused.Count + survey.Value.SetAside.Count + survey.Value.Accepted.Count).Should().Be(6);
        FluentActions.Invoking(() => AssetPlanner.Default.CheckPatches(table with { Rows = [1] }, new() { Tolerance = Area.Zero })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void TakeInventory_ClassMissingOrUnheardOf_IsToldAndTheBaselineFreezes()
    {
        var baseline = AssetPlanner.Default.TakeInventory([Land, Land with { Id = "A2", LandUse = default }, Land with { Id = default }, Land with { Id = "A3", Holder = default }, Land with { Id = "A4", LandUse = "survey3:9999" }, Land with { Id = "A5", Right = default }]);
        baseline.About(FindingCatalogue.LandUseMissing).Should().Equal("A2");
        baseline.About(FindingCatalogue.LandUseUnknown).Should().Equal("survey3:9999");
        (baseline.Value.Parcels.Count, baseline.Value.SetAside.Count).Should().Be((2, 4));

        var frozen = AssetPlanner.Default.Freeze(baseline.Value, "county", Today);
        AssetPlanner.Default.Verify(frozen).IsRefused.Should().BeFalse();
        var other = AssetPlanner.Default.TakeInventory([Land, Land with { Id = "A2", LandUse = default }, Land with { Id = default, Area = Area.FromSquareMetres(1) }, Land with { Id = "A3", Holder = default }, Land with { Id = "A4", LandUse = "survey3:9999" }, Land with { Id = "A5", Right = default }]);
        AssetPlanner.Default.Verify(frozen with { Content = other.Value }).IsRefused.Should().BeTrue("what was set aside is part of what was frozen");
        frozen.Content.SetAside[0].Parcel.Should().Be(Land with { Id = default }, "set aside as it was delivered");
    }

    /// <summary>An asset of the county, a mandate for one of its towns; digits of another vintage; an asset twice; an area below zero.</summary>
    [Fact]
    public void FindRepresentatives_WhatCannotBeAttributed_IsInNoCell()
    {
        Represent(Asset("lake", "440106", 100)).Should().Be("lake owner.region-cuts-asset | ");
        Represent(Asset("lake", "440106003001@2019", 100), Town with { Region = "440106003@2023" }).Should().Be("lake owner.region-cuts-asset | ");
        Represent([Asset("lake", "440106003", 100), Asset("lake", "440106003", 100)], Town).Should().Be("lake owner.asset-twice lake owner.asset-twice | ");
        Represent(Asset("lake", "440106003", -100)).Should().Be("lake owner.asset-area-not-positive | ");
        Represent(Asset("lake", "440106003", 100)).Should().Be(" | 440106 镇 100.00 m²");
        Represent(Asset("lake", "440106004", 100)).Should().Be(" | 440106 部 100.00 m²");
    }

    [Fact]
    public void CheckFiles_FilesThatCannotBeSummedUp_AreSetAside()
    {
        var files = AssetPlanner.Default.CheckFiles(
            [
                Mill, Mill with { Land = Land with { Id = default } }, Mill with { Land = Land with { Id = "B" } }, Mill with { Land = Land with { Id = "B" } },
                Mill with { Land = Land with { Id = "C" }, Buildings = [Hall, Hall] }, Mill with { Land = Land with { Id = "D" }, Buildings = [Hall with { FloorArea = Area.FromSquareMetres(-1) }] },
            ],
            Registers.Read().Value);
        files.Codes().Should().Equal("files file.unnamed", "B file.twice", "B file.twice", "C file.building-twice", "D file.building-area-negative");
        files.Value.SetAside.Select(static aside => aside.Row).Should().Equal(1, 2, 3, 4, 5);
        files.Value.Parcels.Should().ContainSingle().Which.FloorArea.Should().Be(Area.FromSquareMetres(100));
        AssetPlanner.Default.CheckFiles([Mill, Mill with { Land = Land with { Id = "A2" } }], Registers.Read().Value).About(FindingCatalogue.BuildingInSeveralFiles).Should().Equal("A2");
    }

    [Fact]
    public void CheckUnitCodes_TwoCodesForOneParcel_AreBothRefused()
    {
        var codes = AssetPlanner.Default.CheckUnitCodes([new() { Subject = "p", Text = "440106001001GB00001W00000000" }, new() { Subject = "p", Text = "440106001001GB00002W00000000" }, new() { Subject = "q", Text = "４４0106001001GB00001W00000000" }]);
        codes.Codes().Should().Equal("p cadastre.subject-twice", "p cadastre.subject-twice", "q cadastre.code-malformed");
        (codes.Value.Read.Count, codes.Value.Refused.Count).Should().Be((0, 3));
    }

    /// <summary>A border of 50 m stated from both sides is 50 m; stated with two lengths, it is found.</summary>
    [Fact]
    public void FindSplitHands_BorderStatedTwice_CountsOnce()
    {
        ValueList<RepresentedAsset> assets = [Hand("a", "x", 10), Hand("b", "y", 20)];
        AssetPlanner.Default.FindSplitHands(assets, [Border("a", "b", 50), Border("b", "a", 50), Border("a", "a", 7)]).Value.Grounds.Single().BorderBetweenHands.Should().Be((Ratio)50);
        var differing = AssetPlanner.Default.FindSplitHands(assets, [Border("a", "b", 50), Border("b", "a", 40)]);
        differing.Value.Grounds.Single().BorderBetweenHands.Should().Be((Ratio)50);
        differing.About(FindingCatalogue.ContactDiffers).Should().Equal("a");
        FluentActions.Invoking(() => Hand("a", "x", -10)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Border("a", "b", -1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void CheckLimits_OneUseTwice_IsNotChecked()
    {
        ResourceUse use = new() { Id = "felling", Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Amount = Quantity.Parse("60 m³") };
        SustainableLimit limit = new() { Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Most = Quantity.Parse("100 m³") };
        var checkedUse = AssetPlanner.Default.CheckLimits([limit], [use, use]);
        checkedUse.Value.Limits.Single().Taken.Should().BeNull();
        checkedUse.About(FindingCatalogue.UseTwice).Should().Equal("felling");
        AssetPlanner.Default.CheckLimits([limit with { Most = Quantity.Parse("-100 m³") }], [use]).Value.Limits.Single().Left.Should().BeNull();
    }

    [Fact]
    public void TestPolicies_TwiceOrInPartOfThePlace_AreNoAnswer()
    {
        Policy policy = new() { Id = "town", Chinese = "镇", English = "town", Basis = TestMap.Clause, From = new(2025, 1, 1), Region = "440106003", Eligibility = new() };
        PolicySubject county = new() { Id = "county", Division = "440106", On = Today };
        AssetPlanner.Default.TestPolicies([policy], [county]).Value.Verdicts.Single().Answer.Should().Be(EligibilityAnswer.Unknown, "the county is not in the town, and part of it is");
        AssetPlanner.Default.TestPolicies([policy], [county with { Division = "440106004" }]).Value.Verdicts.Single().Answer.Should().Be(EligibilityAnswer.NotEligible);
        var twice = AssetPlanner.Default.TestPolicies([policy], [county, county]);
        twice.Value.Verdicts.Should().BeEmpty();
        twice.About(FindingCatalogue.PolicyItemTwice).Should().Equal("county");
    }

    /// <summary>A priority notice for a buyer; the land goes to somebody else (民法典第二百二十一条).</summary>
    [Fact]
    public void ReadRights_TransferPastANotice_IsTold()
    {
        var book = Registers.Of(Registers.Shop) with
        {
            Encumbrances = [new() { Number = 2, On = new(2021, 1, 1), Encumbrance = new() { Id = "notice", Right = "shop-land", Kind = EncumbranceKind.PriorityNotice, For = "buyer" } }],
            Transfers = [new() { Number = 3, On = new(2022, 1, 1), Right = "shop-land", From = "mill", To = "stranger", Part = 1 }],
        };
        Registers.Read(book).About(FindingCatalogue.ActUnderNotice).Should().Equal("shop-land");
        Registers.Read(book with { Transfers = [book.Transfers[0] with { To = "buyer" }] }).About(FindingCatalogue.ActUnderNotice).Should().BeEmpty();
    }

    [Fact]
    public void ReadRights_VariationOfHolderOrGround_ChangesNeither()
    {
        foreach (var (after, code) in new[] { (Registers.Shop with { Holders = [new("thief", 1)] }, "rights.variation-names-other-holders"), (Registers.Shop with { Ground = "B9" }, "rights.variation-moves-ground") })
        {
            var state = Registers.Read(Registers.Of(Registers.Shop) with { Variations = [new() { Number = 2, On = new(2021, 1, 1), After = after }] });
            state.Codes(Severity.Warning).Should().Equal($"shop-land {code}");
            state.Value.Rights.Single().Interest.Should().Be(Registers.Shop);
        }
    }

    /// <summary>The catalogue rules on none of these pairs in one layer: a field and the water under it stand, two uses of the ground do not.</summary>
    [Theory]
    [InlineData("LCR", "WTR", true)]
    [InlineData("CLU-S", "MIN", true)]
    [InlineData("AQU", "FIS", true)]
    [InlineData("CLU-S", "HOM", false)]
    [InlineData("SAU", "FLU", false)]
    [InlineData("EXP", "MIN", false)]
    public void ReadRights_PairNobodyRuledOn_IsDecidedByItsObjects(string one, string other, bool stand)
    {
        RightInterest Right(string id, string right) => Registers.Shop with { Id = id, Right = right, Purpose = null, From = new(2025, 6, 1), Until = new(2026, 6, 1) };
        var state = Registers.Read(Right("a", one), Right("b", other));
        state.Findings.Count(finding => finding.Code == FindingCatalogue.RightsCompatibilityNotStated.Code).Should().Be(stand ? 1 : 0);
        state.Findings.Count(static finding => finding.Code == FindingCatalogue.RightsExcludeEachOther.Code && finding.Chinese.Contains("目录未载明可以并存", StringComparison.Ordinal)).Should().Be(stand ? 0 : 2);
    }

    private static string Represent(StateAsset asset) => Represent([asset], Town);

    private static string Represent(StateAsset asset, AgencyMandate mandate) => Represent([asset], mandate);

    private static string Represent(ValueList<StateAsset> assets, AgencyMandate mandate)
    {
        var matrix = AssetPlanner.Default.FindRepresentatives(assets, [Ministry], [mandate], Today);
        (matrix.Value.Acting.Count + matrix.Value.Contested.Count).Should().Be(assets.Count);
        return $"{string.Join(' ', matrix.Codes())} | {string.Join(' ', matrix.Value.Cells.Select(static cell => $"{cell.Region.Prefix} {cell.Representative} {cell.Area}"))}";
    }

    private static LayerRow Row(params string[] cells) => new() { Cells = [.. cells] };

    private static StateAsset Asset(string id, string division, int squareMetres) => new() { Id = id, Kind = "water", Division = division, Area = Area.FromSquareMetres(squareMetres) };

    private static RepresentedAsset Hand(string id, string who, int squareMetres) => new() { Id = id, Representative = who, Area = Area.FromSquareMetres(squareMetres) };

    private static Contact Border(string one, string other, int metres) => new() { First = one, Second = other, Metres = metres };
}

using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Conformity;

public class ConditionCheckTests
{
    internal static readonly Lot Lot = new()
    {
        Id = "L1",
        LandUse = "2023:0901",
        Parcels = ["A1"],
        Conditions = new()
        {
            FloorAreaRatio = RatioRange.AtMost(Ratio.Parse("2.5")),
            BuildingDensity = RatioRange.AtMost(Ratio.Parse("0.4")),
            GreenRatio = RatioRange.AtLeast(Ratio.Parse("0.3")),
            HeightLimit = 24,
            Setbacks = [new() { From = "道路红线", Distance = 5 }],
            Facilities = [new() { Name = "公厕", Number = 1, LeastFloorArea = Area.FromSquareMetres(60) }],
            MixedUses = [new() { LandUse = "2023:0701", Share = RatioRange.AtMost(Ratio.Parse("0.2")) }],
            Underground = new() { LandUses = ["2023:1208"], DepthLimit = 10 },
            Basis = new("《某地块规划条件》", "2026-01"),
        },
    };

    private static readonly DesignFigures Design = new()
    {
        Lot = "L1",
        FloorAreaRatio = Ratio.Parse("2.5"),
        BuildingDensity = Ratio.Parse("0.4"),
        GreenRatio = Ratio.Parse("0.3"),
        Height = 24,
        Setbacks = [new() { From = "道路红线", Distance = 5 }],
        Facilities = [new() { Name = "公厕", Number = 1, LeastFloorArea = Area.FromSquareMetres(60) }],
        UseShares = [new() { LandUse = "2023:0901", Share = Ratio.Parse("0.8") }, new() { LandUse = "2023:0701", Share = Ratio.Parse("0.2") }],
        Underground = new() { LandUses = ["2023:1208"], DepthLimit = 10 },
    };

    public static TheoryData<string, DesignFigures> OneStepTooFar => new()
    {
        { "容积率", Design with { FloorAreaRatio = Ratio.Parse("2.51") } },
        { "建筑密度", Design with { BuildingDensity = Ratio.Parse("0.401") } },
        { "绿地率", Design with { GreenRatio = Ratio.Parse("0.299") } },
        { "建筑限高", Design with { Height = Metres.Parse("24.01") } },
        { "退线 道路红线", Design with { Setbacks = [new() { From = "道路红线", Distance = Metres.Parse("4.99") }] } },
        { "配套 公厕", Design with { Facilities = [new() { Name = "公厕", Number = 1, LeastFloorArea = Area.FromSquareMetres(59.99m) }] } },
        { "兼容 2023:0701", Design with { UseShares = [new() { LandUse = "2023:0701", Share = Ratio.Parse("0.201") }] } },
        { "兼容 2023:1001", Design with { UseShares = Design.UseShares.Add(new() { LandUse = "2023:1001", Share = Ratio.Parse("0.01") }) } },
        { "地下空间", Design with { Underground = new() { LandUses = ["2023:1208"], DepthLimit = 11 } } },
        { "地下空间", Design with { Underground = new() { LandUses = ["2023:0901"], DepthLimit = 10 } } },
    };

    [Fact]
    public void Of_DesignAtEveryLimit_IsClear()
    {
        var check = ConditionCheck.Of(Lot, Design);
        check.Value.Status.Should().Be(VerdictStatus.Clear);
        check.Value.Results.Should().HaveCount(8);
        check.About(FindingCatalogue.SetbackAsStated).Should().Equal("L1");
        check.Findings.Count.Should().Be(1, "the set-back alone is compared as stated");
    }

    [Theory]
    [MemberData(nameof(OneStepTooFar))]
    public void Of_OneStepTooFar_IsInConflictThere(string condition, DesignFigures design)
    {
        var check = ConditionCheck.Of(Lot, design);
        check.Value.Status.Should().Be(VerdictStatus.Conflict);
        check.Value.Results.Where(result => result.Status == VerdictStatus.Conflict).Select(result => result.Condition).Should().Equal(condition);
        check.About(FindingCatalogue.ConditionNotMet).Should().Equal("L1");
    }

    [Fact]
    public void Of_WhatTheDesignDoesNotState_IsNotChecked()
    {
        var check = ConditionCheck.Of(Lot, new() { Lot = "L1" });
        check.Value.Results.Should().OnlyContain(result => result.Status == VerdictStatus.NotChecked);
        check.About(FindingCatalogue.ConditionNotChecked).Should().HaveCount(8);
        ConditionCheck.Of(Lot with { Conditions = null }, Design).Value.Status.Should().Be(VerdictStatus.NotChecked);
        FluentActions.Invoking(() => ConditionCheck.Of(Lot, new() { Lot = "L2" })).Should().Throw<ArgumentException>();
    }
}

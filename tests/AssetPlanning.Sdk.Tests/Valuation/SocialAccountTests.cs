using System.Reflection;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Economic value beside social value.</summary>
public class SocialAccountTests
{
    internal static readonly SocialStatement Homes = new() { Lot = "L1", Indicator = "residents", Current = Quantity.Parse("0 人"), Planned = Quantity.Parse("600 人"), Basis = Valley.Basis };

    [Fact]
    public void KeepTwoAccounts_Valley_StandSideBySide()
    {
        var kept = Valley.Planner.KeepTwoAccounts(Valley.Assets, [Homes, Homes with { Lot = "L3", Planned = Quantity.Parse("0.2 万人") }, Homes with { Lot = "L3", Indicator = "green-coverage", Current = Quantity.Parse("10 %"), Planned = Quantity.Parse("80 %") }]);
        var park = kept.Value.Lots[2];
        (park.EconomicCurrent, park.EconomicPlanned).Should().Be((Money.FromYuan(240_000), Money.FromYuan(560_000)));
        park.Social.Select(static one => $"{one.Indicator} {one.Change}").Should().Equal("green-coverage 70 %", "residents 0.2 万人");
        kept.Value.Social.Select(static one => $"{one.Indicator} {one.Change}").Should().Equal("residents 2600 人");
        kept.About(FindingCatalogue.SocialNotStated).Should().Equal("valley");
        Valley.ShouldReplay(kept);
    }

    /// <summary>The sum does not compile: no operator of the library takes an amount and a quantity, none turns one into the other, and no unit of quantity is one of money.</summary>
    [Fact]
    public void MoneyAndQuantity_HaveNoSumAndNoConversion()
    {
        var operators = typeof(Money).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(static method => method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Select(static method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType).ToHashSet());
        operators.Should().NotContain(static types => types.Contains(typeof(Money)) && types.Contains(typeof(Quantity)));
        foreach (var unit in new[] { "元", "万元", "亿元", "分" })
        {
            QuantityUnit.TryParse(unit, out _).Should().BeFalse();
        }
    }

    [Fact]
    public void KeepTwoAccounts_BadStatements_AreLeftOutByName() =>
        Valley.Planner.KeepTwoAccounts(Valley.Assets, [Homes, Homes with { Lot = "L9" }, Homes with { Lot = "L2" }, Homes with { Lot = "L2" }, Homes with { Lot = "L3", Planned = Quantity.Parse("3 t") }])
            .Findings.Where(static finding => finding.Severity > Severity.Info).Select(static finding => $"{finding.Subject} {finding.Code}").Should().Equal("L2 social.stated-twice", "L3 social.unit-differs", "L9 social.lot-unknown");

    /// <summary>A statement of a lot nobody knows says nothing of how the others are measured.</summary>
    [Fact]
    public void KeepTwoAccounts_StrayStatement_DoesNotSetTheUnit()
    {
        var kept = Valley.Planner.KeepTwoAccounts(Valley.Assets, [Homes with { Lot = "L0", Current = Quantity.Parse("0 t"), Planned = Quantity.Parse("1 t") }, Homes]);
        kept.About(FindingCatalogue.SocialLotUnknown).Should().Equal("L0");
        kept.About(FindingCatalogue.SocialUnitDiffers).Should().BeEmpty();
        kept.Value.Social.Single().Change.Should().Be(Quantity.Parse("600 人"));
        kept.Why.Of(FigureTerms.LotPlanned).Single(static step => step.Key.Subject == "L1").Result.Money.Should().Be(kept.Value.Lots[0].EconomicPlanned);
    }

    /// <summary>Land set aside is in neither account, and the account says so.</summary>
    [Fact]
    public void KeepTwoAccounts_LandSetAside_IsTold() =>
        Valley.Planner.KeepTwoAccounts(Valley.Valued([.. Valley.Parcels, Valley.Field("P9", 1)], Valley.Plan, Valley.Prices).Value, [Homes])
            .About(FindingCatalogue.PlanPartlyValued).Should().Equal("valley");
}

using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Quantity and quality of resources, and what may be taken of them.</summary>
public class QuantityTests
{
    private static readonly ResourceQuantity Mine = new()
    {
        Asset = "兴龙坪", Kind = "minerals", Division = "422802", Stock = Quantity.Parse("3220.3 万t"),
    };

    private static readonly SustainableLimit Growth = new() { Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Most = Quantity.Parse("1200 m³") };

    /// <summary>Lichuan, Hubei: 3,220.3 万t at 300 万t a year last 10.734 years, inside the granted 11.</summary>
    [Fact]
    public void LastsFor_PublishedMine_IsTheLifeOfItsReserve()
    {
        Mine.LastsFor(Quantity.Parse("300 万t"))!.Value.Number.ToDecimal(3, Rounding.HalfUp).Should().Be(10.734m);
        (Mine.LastsFor(Quantity.Parse("3000000 t")) <= (Years)11).Should().BeTrue();
    }

    /// <summary>80 % mined of which 90 % won: 72 % of the reserve, 23,186,160 t.</summary>
    [Fact]
    public void Recoverable_WithRecoveryRates_IsTheirProduct()
    {
        var mined = Mine with { Recovery = new() { Mining = Ratio.FromPercent(80), Dressing = Ratio.FromPercent(90) } };
        mined.Recovery!.Overall().Should().Be(Ratio.Parse("0.72"));
        mined.Recoverable()!.Value.In("t").Should().Be(Quantity.Parse("23186160 t"));
        FluentActions.Invoking(static () => new RecoveryRates { Mining = Ratio.FromPercent(101) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => Mine.LastsFor(Quantity.Parse("0 t"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void QuantityAccount_ByPlaceKindAndGrade_AddsUpToTheWhole()
    {
        ResourceQuantity Field(string asset, string division, decimal mu, string? grade) => new()
        {
            Asset = asset, Kind = "state-farmland", Division = division, Area = Area.FromMu(mu), Grades = grade is null ? [] : [new() { Scheme = "耕地等别", Grade = grade }],
        };
        ValueList<ResourceQuantity> fields = [Field("a", "440106001001", 10, "5"), Field("b", "440106002001", 20, "5"), Field("c", "440106001001", 5, null), Field("d", "440105001001", 1, "6")];
        var account = QuantityAccount.Of(fields, "耕地等别", DivisionLevel.County);

        account.Select(static line => $"{line.Division.Prefix} {line.Grade?.Grade ?? "-"} {line.Assets} {line.Area.In(AreaUnit.Mu)}").Should().Equal("440105 6 1 1", "440106 - 1 5", "440106 5 2 30");
        Area.Sum(account.Select(static line => line.Area)).Should().Be(Area.FromMu(36));
    }

    [Fact]
    public void CheckLimits_CutUpToGrowth_IsWithin()
    {
        var checkedUse = AssetPlanner.Default.CheckLimits([Growth], [Cut("a", 700), Cut("b", 500)]);
        checkedUse.Findings.Should().BeEmpty();
        checkedUse.Value.Limits.Single().Left.Should().Be(Quantity.Parse("0 m³"));
    }

    /// <summary>Two licences each within the growth and together above it: only the sum shows.</summary>
    [Fact]
    public void CheckLimits_CutsTogetherBeyondGrowth_NameExcessAndCuts()
    {
        var checkedUse = AssetPlanner.Default.CheckLimits([Growth], [Cut("b", 501), Cut("a", 700)]);
        checkedUse.Codes(Severity.Warning).Should().Equal("wood limits.exceeded");
        checkedUse.Findings.Single().Chinese.Should().Contain("超出 1 m³；").And.Contain("a、b");
        checkedUse.Value.Limits.Single().Left.Should().Be(Quantity.Parse("-1 m³"));
    }

    [Fact]
    public void CheckLimits_WithoutALimitOrInAnotherUnit_IsNotTakenForFine()
    {
        AssetPlanner.Default.CheckLimits([], [Cut("a", 1)]).Codes(Severity.Warning).Should().Equal("wood limits.not-checked");
        AssetPlanner.Default.CheckLimits([Growth], [Cut("a", 1) with { Amount = Quantity.Parse("1 株") }]).Codes(Severity.Warning).Should().Equal("wood limits.not-checked");
        AssetPlanner.Default.CheckLimits([Growth, Growth], [Cut("a", 1)]).Value.Limits.Single().Most.Should().BeNull();
        AssetPlanner.Default.CheckLimits([Growth], [Cut("a", -1)]).Codes().Should().Equal("a limits.use-negative");
        AssetPlanner.Default.CheckLimits([Growth], [Cut("a", 1) with { Year = 2027 }]).Value.Limits.Count.Should().Be(2, "a limit holds for its year");
    }

    private static ResourceUse Cut(string id, int amount) => new() { Id = id, Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Amount = new(amount, "m³") };
}

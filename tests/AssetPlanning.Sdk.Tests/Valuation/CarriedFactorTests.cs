using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Factors of compound interest move no fen: figures by fractions, or with sixty digits apart from the library.</summary>
public class CarriedFactorTests
{
    /// <summary>78.39 元 × 1,000.01 m² ÷ 5.2 % = 1,507,515.075 元, and × 1,000.04 m² ÷ 1.04 = 75,378.015: half a fen, which goes up. 1 ÷ 5.2 % and 1 ÷ 1.04 cut to any number of places stay below it.</summary>
    [Theory]
    [InlineData("5.2%", null, "1000.01", "1507515.08")]
    [InlineData("4%", "1", "1000.04", "75378.02")]
    public void Appraise_HalfAFen_GoesUp(string rate, string? term, string area, string value)
    {
        var method = Methods.Earning(row => row with { NetIncome = UnitPrice.Parse("78.39 元/m²"), Rate = Ratio.Parse(rate), Growth = null, Term = term is null ? null : Years.Parse(term) });
        Valued.Of(method, Area.Parse($"{area} m²")).Value.Amount.Should().Be(Money.Parse(value));
    }

    /// <summary>1,000 元 a year on 1,000,000 m² that grows by 6.11 % less a billionth against a rate of 6.11 %, and at rates of a millionth and a billionth, over 21.5 years; by mpmath 1.3, 90 digits.</summary>
    [Theory]
    [InlineData("6.11%", "6.1099999%", "21.5", "20261992076.44")]
    [InlineData("0.0001%", null, "21.5", "21499758126.89")]
    [InlineData("0.0000001%", null, "21.5", "21499999758.13")]
    public void Appraise_BrokenTermAndSmallDifference_KeepsEveryFen(string rate, string? growth, string term, string value)
    {
        var method = Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(1_000), Rate = Ratio.Parse(rate), Growth = growth is null ? null : Ratio.Parse(growth), Term = Years.Parse(term) });
        Valued.Of(method, Area.FromSquareMetres(1_000_000)).Value.Amount.Should().Be(Money.Parse(value));
    }

    /// <summary>A price for ever at a billionth a year, under a right of 41 years: 1 − (1 + 10⁻⁹)⁻⁴¹ is 4.1 · 10⁻⁸ but for the second order; by mpmath 1.3, 90 digits.</summary>
    [Fact]
    public void Appraise_SmallTermFactor_KeepsItsFigures()
    {
        var method = new BenchmarkCorrection { Basis = Valued.Basis, Prices = [new() { LandUse = "2023:1001", Ground = UnitPrice.PerSquareMetre(2_800), Rate = Ratio.Parse("0.0000001%"), DateFactor = 1 }] };
        Valued.Of(method, Area.FromSquareMetres(90_000_000_000), Valued.State(term: 41)).Value.Amount.Should().Be(Money.Parse("10331999.78"));
    }

    /// <summary>What is sold is priced for its own term: one of 50 years is too much under a right of 30, and one that states none is told.</summary>
    [Fact]
    public void Residual_OtherTermThanTheSetting_IsRefusedOrTold()
    {
        var longer = Valued.Of(Methods.Built(row => row with { Term = 50 }), Area.FromSquareMetres(1_000), Valued.State(term: 30, floorAreaRatio: 2));
        longer.About(FindingCatalogue.ValuedBeyondSetting).Should().Equal("P1");
        var open = Valued.Of(Methods.Residual, Area.FromSquareMetres(1_000), Valued.State(term: 30, floorAreaRatio: 2));
        open.About(FindingCatalogue.ValuedForOtherTerm).Should().Equal("P1");
        open.Value.Term.Should().BeNull();
    }

    /// <summary>A row of −1 among good ones would be drawn through to a value; corrections of −100 % leave a price of nothing.</summary>
    [Fact]
    public void Benchmark_FactorNotAboveNothing_IsRefused()
    {
        foreach (var factor in new[] { 0, -1 })
        {
            var table = Methods.WithTable(rows => rows with { Rows = [new(1, factor), new(2, 1)] });
            Valued.Of(table, Area.FromSquareMetres(1_000), Valued.State(floorAreaRatio: 1.75m)).About(FindingCatalogue.FloorAreaTableUnordered).Should().Equal("P1");
        }

        Valued.Of(Methods.Published(price => price with { Corrections = [new("甲", -1)], FloorAreaFactors = null, DevelopmentAdjustment = null }), Area.FromSquareMetres(1_000))
            .About(FindingCatalogue.ValuationInputNothing).Should().Equal("P1");
    }

    /// <summary>0.04 m² at 0.10 元/m² round to nothing, and a stock of nothing is worth it: both are told; a class the rulebook prices at nothing is not.</summary>
    [Fact]
    public void Appraise_ValueOfNothing_IsTold()
    {
        Valued.Of(Methods.Published(price => price with { Ground = UnitPrice.PerSquareMetre(0.1m), FloorAreaFactors = null, DevelopmentAdjustment = null }), Area.FromCount(12)).About(FindingCatalogue.ValueNothing).Should().Equal("P1");
        Valued.Of(Methods.Taken(row => row with { Volume = Quantity.Parse("0 m³") }), Area.FromSquareMetres(1_000), Valued.State("2023:1701"), "WTR").About(FindingCatalogue.ValueNothing).Should().Equal("P1");
        Valued.Of(new InventoryValue { Basis = Valued.Basis, Prices = [] }, Area.FromSquareMetres(1_000), Valued.State("survey3:1006")).About(FindingCatalogue.ValueNothing).Should().BeEmpty();
    }
}

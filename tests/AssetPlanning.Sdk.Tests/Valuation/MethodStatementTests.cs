using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>What methods say of themselves, held against what they do: every declared parameter is moved, and every refusal declared.</summary>
public class MethodStatementTests
{
    private static readonly ValuedState Built = Valued.State(floorAreaRatio: 2.2m);

    private static readonly ValuedState SeaUse = Valued.State("2023:1802");

    /// <summary>The parameter times a factor, by method and parameter.</summary>
    private static readonly Dictionary<(Type Method, string Parameter), Func<Ratio, (ValuationMethod Method, ValuedState State)>> Levers = new()
    {
        [(typeof(IncomeCapitalisation), nameof(ClassIncome.NetIncome))] = by => (Methods.Earning(row => row with { NetIncome = row.NetIncome * by }), Built),
        [(typeof(IncomeCapitalisation), nameof(ClassIncome.Rate))] = by => (Methods.Earning(row => row with { Rate = row.Rate * by }), Built),
        [(typeof(IncomeCapitalisation), nameof(ClassIncome.Growth))] = by => (Methods.Earning(row => row with { Growth = row.Growth * by }), Built),
        [(typeof(IncomeCapitalisation), nameof(ClassIncome.Term))] = by => (Methods.Earning(row => row with { Term = new Years(row.Term!.Value.Number * by) }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.SalePrice))] = by => (Methods.Built(row => row with { SalePrice = new(row.SalePrice.PerFloor * by) }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.ConstructionCost))] = by => (Methods.Built(row => row with { ConstructionCost = new(row.ConstructionCost.PerFloor * by) }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.FeeRate))] = by => (Methods.Built(row => row with { FeeRate = row.FeeRate * by }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.SellingRate))] = by => (Methods.Built(row => row with { SellingRate = row.SellingRate * by }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.SalesTaxRate))] = by => (Methods.Built(row => row with { SalesTaxRate = row.SalesTaxRate * by }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.ProfitRate))] = by => (Methods.Built(row => row with { ProfitRate = row.ProfitRate * by }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.InterestRate))] = by => (Methods.Built(row => row with { InterestRate = row.InterestRate * by }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.CostPeriod))] = by => (Methods.Built(row => row with { CostPeriod = new(row.CostPeriod.Number * by) }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.LandPeriod))] = by => (Methods.Built(row => row with { LandPeriod = new(row.LandPeriod.Number * by) }), Built),
        [(typeof(ResidualMethod), nameof(DevelopmentCase.LandTaxRate))] = by => (Methods.Built(row => row with { LandTaxRate = row.LandTaxRate * by }), Built),
        [(typeof(MarketComparison), nameof(ComparableCase.Price))] = by => (Methods.Compared(row => row with { Price = row.Price * by }), Built),
        [(typeof(MarketComparison), nameof(ComparisonFactors.Situation))] = by => (Methods.Compared(row => row with { Factors = row.Factors with { Situation = row.Factors.Situation * by } }), Built),
        [(typeof(MarketComparison), nameof(ComparisonFactors.Date))] = by => (Methods.Compared(row => row with { Factors = row.Factors with { Date = row.Factors.Date * by } }), Built),
        [(typeof(MarketComparison), nameof(ComparisonFactors.Region))] = by => (Methods.Compared(row => row with { Factors = row.Factors with { Region = row.Factors.Region * by } }), Built),
        [(typeof(MarketComparison), nameof(ComparisonFactors.Individual))] = by => (Methods.Compared(row => row with { Factors = row.Factors with { Individual = row.Factors.Individual * by } }), Built),
        [(typeof(MarketComparison), nameof(ComparisonFactors.Term))] = by => (Methods.Compared(row => row with { Factors = row.Factors with { Term = row.Factors.Term * by } }), Built),
        [(typeof(MarketComparison), nameof(ComparisonFactors.FloorArea))] = by => (Methods.Compared(row => row with { Factors = row.Factors with { FloorArea = row.Factors.FloorArea * by } }), Built),
        [(typeof(CostApproximation), nameof(LandCostLine.Price))] = by => (Methods.Costing(row => row with { Lines = [row.Lines[0] with { Price = row.Lines[0].Price * by }] }), Built),
        [(typeof(CostApproximation), nameof(LandCostLine.Period))] = by => (Methods.Costing(row => row with { Lines = [row.Lines[0] with { Period = new(row.Lines[0].Period.Number * by) }] }), Built),
        [(typeof(CostApproximation), nameof(LandCost.InterestRate))] = by => (Methods.Costing(row => row with { InterestRate = row.InterestRate * by }), Built),
        [(typeof(CostApproximation), nameof(LandCost.ProfitRate))] = by => (Methods.Costing(row => row with { ProfitRate = row.ProfitRate * by }), Built),
        [(typeof(CostApproximation), nameof(LandCost.GainRate))] = by => (Methods.Costing(row => row with { GainRate = row.GainRate * by }), Built),
        [(typeof(CostApproximation), nameof(LandCost.Location))] = by => (Methods.Costing(row => row with { Location = row.Location * by }), Built),
        [(typeof(CostApproximation), nameof(LandCost.Rate))] = by => (Methods.Costing(row => row with { Rate = row.Rate * by }), Built),
        [(typeof(CostApproximation), nameof(LandCost.Term))] = by => (Methods.Costing(row => row with { Term = new Years(row.Term!.Value.Number * by) }), Built),
        [(typeof(BenchmarkCorrection), nameof(BenchmarkPrice.Ground))] = by => (Methods.Published(row => row with { Ground = row.Ground!.Value * by }), Built),
        [(typeof(BenchmarkCorrection), nameof(BenchmarkPrice.Floor))] = by => (Methods.Published(row => row with { Ground = null, Floor = new FloorPrice(UnitPrice.PerSquareMetre(1_000 * by)) }), Built),
        [(typeof(BenchmarkCorrection), nameof(NamedCorrection.Correction))] = by => (Methods.Published(row => row with { Corrections = [new("区域", 0.03m * by)] }), Built),
        [(typeof(BenchmarkCorrection), nameof(BenchmarkPrice.DateFactor))] = by => (Methods.Published(row => row with { DateFactor = row.DateFactor * by }), Built),
        [(typeof(BenchmarkCorrection), nameof(FloorAreaFactor.Factor))] = by => (Methods.WithTable(table => table with { Rows = [.. table.Rows.Select(row => row with { Factor = row.Factor * by })] }), Built),
        [(typeof(BenchmarkCorrection), nameof(BenchmarkPrice.DevelopmentAdjustment))] = by => (Methods.Published(row => row with { DevelopmentAdjustment = UnitPrice.PerSquareMetre(60 * by) }), Built),
        [(typeof(BenchmarkCorrection), nameof(ValuedState.Term))] = by => (Methods.Benchmark, Built with { Term = new Years(30 * by) }),
        [(typeof(SeaAreaValue), nameof(SeaUseFee.Fee))] = by => (Methods.Used(row => row with { Fee = row.Fee * by }), SeaUse),
        [(typeof(SeaAreaValue), nameof(SeaUseFee.Rate))] = by => (Methods.Used(row => row with { Rate = row.Rate * by }), SeaUse),
        [(typeof(SeaAreaValue), nameof(SeaUseFee.Term))] = by => (Methods.Used(row => row with { Term = new(row.Term.Number * by) }), SeaUse),
        [(typeof(WaterRightValue), nameof(WaterRight.Volume))] = by => (Methods.Taken(row => row with { Volume = row.Volume * by }), Built),
        [(typeof(WaterRightValue), nameof(WaterRight.NetIncome))] = by => (Methods.Taken(row => row with { NetIncome = row.NetIncome with { Amount = row.NetIncome.Amount * by } }), Built),
        [(typeof(WaterRightValue), nameof(WaterRight.Rate))] = by => (Methods.Taken(row => row with { Rate = row.Rate * by }), Built),
        [(typeof(WaterRightValue), nameof(WaterRight.Term))] = by => (Methods.Taken(row => row with { Term = new(row.Term.Number * by) }), Built),
        [(typeof(EcoProductIncome), nameof(YearlyProduct.Output))] = by => (Methods.Yielding(row => row with { Products = [row.Products[0] with { Output = row.Products[0].Output * by }] }), Built),
        [(typeof(EcoProductIncome), nameof(YearlyProduct.Price))] = by => (Methods.Yielding(row => row with { Products = [row.Products[0] with { Price = row.Products[0].Price with { Amount = row.Products[0].Price.Amount * by } }] }), Built),
        [(typeof(EcoProductIncome), nameof(YearlyProduct.Cost))] = by => (Methods.Yielding(row => row with { Products = [row.Products[0] with { Cost = row.Products[0].Cost.Times(by, Rounding.HalfUp) }] }), Built),
        [(typeof(EcoProductIncome), nameof(AssetProducts.Rate))] = by => (Methods.Yielding(row => row with { Rate = row.Rate * by }), Built),
        [(typeof(EcoProductIncome), nameof(AssetProducts.Growth))] = by => (Methods.Yielding(row => row with { Growth = row.Growth * by }), Built),
        [(typeof(EcoProductIncome), nameof(AssetProducts.Term))] = by => (Methods.Yielding(row => row with { Term = new Years(row.Term!.Value.Number * by) }), Built),
    };

    private static readonly ValuationMethod[] Stating = [Methods.Income, Methods.Residual, Methods.Comparison, Methods.Cost, Methods.Benchmark, Methods.Sea, Methods.Water, Methods.Products];

    [Fact]
    public void Directions_DeclaredParameters_AreAllMoved() =>
        Stating.SelectMany(static method => method.Statement()!.Directions.Where(static one => one.Direction != ValueDirection.Either).Select(one => $"{method.GetType().Name}.{one.Parameter}"))
            .Should().BeEquivalentTo(Levers.Keys.Select(static lever => $"{lever.Method.Name}.{lever.Parameter}"));

    [Fact]
    public void Directions_ParameterMoved_ValueMovesAsDeclared()
    {
        foreach (var ((type, parameter), lever) in Levers)
        {
            var declared = Stating.Single(method => method.GetType() == type).Statement()!.Directions.Single(one => one.Parameter == parameter).Direction;
            Ratio[] factors = [Ratio.Parse("15/16"), Ratio.Parse("31/32"), 1, Ratio.Parse("17/16")];
            var values = factors.Select(by => Worth(lever(by))).ToArray();
            var rising = values.Zip(values.Skip(1)).All(static pair => pair.First < pair.Second);
            var falling = values.Zip(values.Skip(1)).All(static pair => pair.First > pair.Second);
            (declared == ValueDirection.Raises ? rising : falling).Should().BeTrue($"{type.Name}.{parameter} {declared}: {string.Join(", ", values)}");
        }
    }

    [Fact]
    public void Statement_EveryMethod_NamesFormulaSourceAndFindingsThatExist()
    {
        var kinds = typeof(ValuationMethod).Assembly.GetExportedTypes().Where(static type => type.BaseType == typeof(ValuationMethod)).ToArray();
        kinds.Should().HaveCountGreaterThan(14);
        foreach (var kind in kinds)
        {
            var statement = ((ValuationMethod)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(kind)).Statement();
            if (statement is null)
            {
                kind.Name.Should().BeOneOf(nameof(PricePerClass), nameof(MethodPerClass), nameof(ZonedValuation));
                continue;
            }

            statement.Formula.Should().NotBeEmpty();
            statement.Source.Source.Should().NotBeEmpty();
            statement.Preconditions.Should().OnlyHaveUniqueItems().And.OnlyContain(static code => FindingCatalogue.Find(code) != null);
        }
    }

    private static Money Worth((ValuationMethod Method, ValuedState State) asked)
    {
        var result = AssetPlanner.Default.Appraise(Valued.Parcel(Area.FromSquareMetres(1_000), asked.State.LandUse.ToString(), asked.State == SeaUse ? "SEA" : "CLU-S"), asked.State, ValueStage.Planned, asked.Method);
        return result.IsRefused ? throw new InvalidOperationException(string.Join(' ', result.Findings)) : result.Value.Amount;
    }
}

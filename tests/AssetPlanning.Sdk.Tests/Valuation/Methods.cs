using AssetPlanning.Financing;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>One sound method of each kind for industrial land, and ways to change a row of it.</summary>
internal static class Methods
{
    private static readonly Code<LandUse> Industry = "2023:1001";

    internal static IncomeCapitalisation Income { get; } = new()
    {
        Basis = Valued.Basis,
        Incomes = [new() { LandUse = Industry, NetIncome = UnitPrice.PerSquareMetre(90), Rate = 0.05m, Growth = 0.01m, Term = 40 }],
    };

    internal static ResidualMethod Residual { get; } = new()
    {
        Basis = Valued.Basis,
        Cases =
        [
            new()
            {
                LandUse = Industry,
                SalePrice = FloorPrice.PerSquareMetre(9_000),
                SalePriceTax = TaxBasis.TaxExcluded,
                ConstructionCost = FloorPrice.PerSquareMetre(3_600),
                ConstructionCostTax = TaxBasis.TaxExcluded,
                FeeRate = 0.06m,
                SellingRate = 0.03m,
                SalesTaxRate = 0.055m,
                ProfitRate = 0.15m,
                ProfitOn = ProfitBase.DevelopmentValue,
                InterestRate = 0.0435m,
                CostPeriod = 1,
                LandPeriod = 2,
                LandTaxRate = 0.0305m,
            },
        ],
    };

    internal static MarketComparison Comparison { get; } = new()
    {
        Basis = Valued.Basis,
        Combination = CaseCombination.Mean,
        Cases =
        [
            new()
            {
                Name = "C1",
                LandUse = Industry,
                Price = UnitPrice.PerSquareMetre(3_200),
                Tax = TaxBasis.TaxExcluded,
                Day = new(2026, 5, 1),
                Factors = new() { Situation = 1, Date = 1.02m, Region = 0.98m, Individual = 1.01m, Term = 1, FloorArea = 1 },
            },
        ],
    };

    internal static CostApproximation Cost { get; } = new()
    {
        Basis = Valued.Basis,
        Costs =
        [
            new()
            {
                LandUse = Industry,
                Lines = [new() { Name = "土地补偿费", Group = LandCostGroup.Acquisition, Price = UnitPrice.PerSquareMetre(180), Period = 2 }],
                InterestRate = 0.0435m,
                ProfitRate = 0.1m,
                GainRate = 0.2m,
                Location = 1.05m,
                Rate = 0.05m,
                Term = 40,
            },
        ],
    };

    internal static BenchmarkCorrection Benchmark { get; } = new()
    {
        Basis = Valued.Basis,
        Prices =
        [
            new()
            {
                LandUse = Industry,
                Ground = UnitPrice.PerSquareMetre(2_800),
                Term = 50,
                Rate = 0.05m,
                DateFactor = 1.04m,
                Corrections = [new("区域", 0.03m)],
                FloorAreaFactors = LandWorksheetTests.Table,
                DevelopmentAdjustment = UnitPrice.PerSquareMetre(-60),
            },
        ],
    };

    internal static SeaAreaValue Sea { get; } = new()
    {
        Basis = Valued.Basis,
        Fees = [new() { LandUse = "2023:1802", Levy = SeaFeeLevy.Yearly, Fee = UnitPrice.Parse("2700 元/公顷"), Rate = 0.04m, Term = 10 }],
    };

    internal static WaterRightValue Water { get; } = new()
    {
        Basis = Valued.Basis,
        Rights = [new() { Asset = "P1", Volume = Quantity.Parse("120 万m³"), NetIncome = QuantityPrice.Parse("0.15 元/m³"), Rate = 0.05m, Term = 5 }],
    };

    internal static EcoProductIncome Products { get; } = new()
    {
        Basis = Valued.Basis,
        Assets =
        [
            new()
            {
                Asset = "P1",
                Rate = 0.05m,
                Growth = 0.01m,
                Term = 20,
                Products = [new() { Name = "碳汇", Output = Quantity.Parse("2000 t"), Price = QuantityPrice.Parse("73.41 元/t"), Cost = Money.FromYuan(20_000) }],
            },
        ],
    };

    internal static IncomeCapitalisation Earning(Func<ClassIncome, ClassIncome> change) => Income with { Incomes = [change(Income.Incomes[0])] };

    internal static ResidualMethod Built(Func<DevelopmentCase, DevelopmentCase> change) => Residual with { Cases = [change(Residual.Cases[0])] };

    internal static MarketComparison Compared(Func<ComparableCase, ComparableCase> change) => Comparison with { Cases = [change(Comparison.Cases[0])] };

    internal static CostApproximation Costing(Func<LandCost, LandCost> change) => Cost with { Costs = [change(Cost.Costs[0])] };

    internal static BenchmarkCorrection Published(Func<BenchmarkPrice, BenchmarkPrice> change) => Benchmark with { Prices = [change(Benchmark.Prices[0])] };

    internal static BenchmarkCorrection WithTable(Func<FloorAreaTable, FloorAreaTable> change) => Published(price => price with { FloorAreaFactors = change(price.FloorAreaFactors!) });

    internal static SeaAreaValue Used(Func<SeaUseFee, SeaUseFee> change) => Sea with { Fees = [change(Sea.Fees[0])] };

    internal static WaterRightValue Taken(Func<WaterRight, WaterRight> change) => Water with { Rights = [change(Water.Rights[0])] };

    internal static EcoProductIncome Yielding(Func<AssetProducts, AssetProducts> change) => Products with { Assets = [change(Products.Assets[0])] };

    /// <summary>A price where a class is known to sell for 300 to 3,000 元/m².</summary>
    internal static BenchmarkCorrection Ranged(UnitPrice price) => new()
    {
        Basis = Valued.Basis with { Ranges = [new() { LandUse = Industry, Least = UnitPrice.PerSquareMetre(300), Most = UnitPrice.PerSquareMetre(3_000) }] },
        Prices = [new() { LandUse = Industry, Ground = price, Rate = 0.05m, DateFactor = 1 }],
    };
}

using AssetPlanning.Accounting;
using AssetPlanning.Sharing;

namespace AssetPlanning.Tests.Sharing;

/// <summary>An agreement in which every rule of the library occurs.</summary>
internal static class Agreement
{
    internal static ValueList<SharingRule> OfEveryRule { get; } =
    [
        new IncomeAccrual { Fund = "land-fund", Base = IncomeBase.Gross, Rate = Ratio.Parse("5%"), Rounding = Rounding.HalfUp },
        new IncomeAccrual { Fund = "education", Base = IncomeBase.Net, Rate = Ratio.Parse("10%"), Rounding = Rounding.HalfUp, CostsOf = ["centre"], Deduction = Money.FromWan(20) },
        new AreaAccrual { Fund = "farmland", Area = Area.FromMu(30), Yield = UnitPrice.PerSquareMetre(36), Rate = Ratio.Parse("15%"), Rounding = Rounding.HalfUp },
        new ProgressiveTax
        {
            To = "tax-office",
            Bands = ProgressiveBands.Parse("50%:30% 100%:40% 200%:50% :60%"),
            Rounding = Rounding.HalfUp,
            CostsOf = ["centre"],
        },
        new IdleLandFee
        {
            User = "builder",
            To = "county",
            AgreedStart = new(2024, 1, 1),
            On = new(2025, 7, 1),
            GrantPrice = Money.FromWan(1_000),
            Terms = new() { FeeAfterYears = 1, TakeBackAfterYears = 2, FeeRate = Ratio.Parse("20%"), Rounding = Rounding.HalfUp, ExcusedCauses = ["不可抗力", "政府行为"] },
            Basis = new("《城市房地产管理法》", "第二十六条"),
        },
        new CostRecovery { To = "centre" },
        new FixedAmount { To = "village", Amount = Money.FromWan(40), Span = ShareSpan.Overall },
        new PerUnitAmount { To = "village", Rate = new(Money.FromYuan(120), "亩·年"), Quantity = new(Ratio.Parse("41.14"), "亩·年"), Rounding = Rounding.HalfUp, Span = ShareSpan.EachYear },
        new FloorThenShare
        {
            To = "village", Floor = new() { From = new(2026, 1, 1), First = Money.FromYuan(330), Later = Money.FromYuan(30), Count = 30 }, Part = Ratio.Parse("30%"), Rounding = Rounding.HalfUp,
        },
        new AnnuityThenShare
        {
            To = "household", Annuity = new() { From = new(2026, 1, 1), First = Money.FromYuan(3_720), Later = Money.FromYuan(3_720), Count = 20 }, Part = Ratio.Parse("60%"), Rounding = Rounding.HalfUp, CostsOf = "trustee",
        },
        new RewardLinked
        {
            To = "county", Indicator = "勘查投入", Declared = new(120, "万元"), Steps = [new(50, Ratio.Parse("1%")), new(200, Ratio.Parse("2%"))], Rounding = Rounding.HalfUp,
        },
        new Kept { In = "reserve", Part = Ratio.Parse("10%"), Rounding = Rounding.HalfUp, UpTo = Money.FromWan(50) },
        new Cap
        {
            Most = Money.FromWan(100),
            Span = ShareSpan.Overall,
            Rules =
            [
                new HierarchicalSplit
                {
                    Levels =
                    [
                        new() { Party = "central", Part = Ratio.Parse("40%") },
                        new() { Party = "local", Part = Ratio.Parse("60%"), Below = [new() { Party = "province", Part = Ratio.Parse("1/3") }, new() { Party = "county", Part = Ratio.Parse("2/3") }] },
                    ],
                },
            ],
        },
        new Nested
        {
            Part = Ratio.Parse("50%"),
            Rounding = Rounding.HalfUp,
            Rules =
            [
                new Nested
                {
                    Part = Ratio.Parse("1/3"),
                    Rounding = Rounding.HalfUp,
                    Rules =
                    [
                        new ShapleySharing { Coalitions = [new(["county"], Money.FromYuan(10)), new(["village"], Money.FromYuan(20)), new(["county", "village"], Money.FromYuan(50))] },
                    ],
                },
                new Nested
                {
                    Part = Ratio.Of(1, 2),
                    Rounding = Rounding.HalfUp,
                    Rules =
                    [
                        new InKindContributions
                        {
                            Contributions =
                            [
                                new() { Party = "collective", What = "土地", Rate = new(Money.FromYuan(800), "亩"), Quantity = new(10, "亩"), Delivered = new() { To = "company", On = new(2026, 1, 1) } },
                                new() { Party = "villager", What = "劳动", Rate = new(Money.FromYuan(120), "工日"), Quantity = new(100, "工日") },
                            ],
                            Rounding = Rounding.HalfUp,
                        },
                    ],
                },
                new RetainedLand
                {
                    To = "village", Area = Area.FromSquareMetres(140_103), Price = UnitPrice.PerSquareMetre(10), Rounding = Rounding.HalfUp, Portions = [new("county", Ratio.Parse("60%")), new("village", Ratio.Parse("40%"))],
                },
            ],
        },
        new Nested
        {
            Part = Ratio.Of(1, 2),
            Rounding = Rounding.HalfUp,
            Rules =
            [
                new HurdleSharing
                {
                    Agreement = new()
                    {
                        Contributions = [new("lp", Ratio.Parse("90%")), new("gp", Ratio.Parse("10%"))],
                        Preferred = ["lp"],
                        Promoter = "gp",
                        Hurdle = Ratio.Parse("8%"),
                        Compounding = Compounding.Yearly,
                        DayCount = DayCount.Actual365,
                        CatchUp = Ratio.Parse("50%"),
                        Promote = Ratio.Parse("20%"),
                        Convention = PromoteConvention.WholePart,
                    },
                    Calls = [new(new(2026, 1, 1), Money.FromWan(100))],
                    SettleOn = new(2040, 1, 1),
                },
            ],
        },
        new Tiered
        {
            Manner = TierManner.Marginal,
            Span = ShareSpan.Overall,
            Tiers = [new() { UpTo = Money.FromWan(300), Portions = [new("village", Ratio.Parse("70%")), new("county", Ratio.Parse("30%"))] }, new() { Portions = [new("village", Ratio.Parse("50%")), new("county", Ratio.Parse("50%"))] }],
        },
        new Proportional { Portions = [new("village", Ratio.Parse("30%"))], Remaining = "county" },
    ];
}

using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

/// <summary>An agreement said word by word is the agreement written as records.</summary>
public class SharingAgreementBuilderTests
{
    private static readonly Instalments Floor = new() { From = new(2026, 1, 1), First = Money.FromYuan(330), Later = Money.FromYuan(30), Count = 30 };

    private static readonly ValueList<ShareTier> Tiers =
    [
        new() { UpTo = Money.FromWan(300), Portions = [new("village", Ratio.Parse("70%")), new("county", Ratio.Parse("30%"))] },
        new() { Portions = [new("county", 1)] },
    ];

    private static readonly ValueList<SplitLevel> Levels = [new() { Party = "central", Part = Ratio.Parse("40%") }, new() { Party = "local", Part = Ratio.Parse("60%") }];

    private static ValueList<SharingRule> Written { get; } =
    [
        new IncomeAccrual { Fund = "land-fund", Base = IncomeBase.Gross, Rate = Ratio.Parse("5%"), Rounding = Rounding.HalfEven },
        new IncomeAccrual { Fund = "education", Base = IncomeBase.Net, Rate = Ratio.Parse("10%"), Rounding = Rounding.HalfEven, CostsOf = ["centre"], Deduction = Money.FromWan(20) },
        new CostRecovery { To = "centre" },
        new FixedAmount { To = "village", Amount = Money.FromWan(40), Span = ShareSpan.Overall },
        new PerUnitAmount { To = "village", Rate = new(Money.FromYuan(120), "亩"), Quantity = new(Ratio.Parse("41.14"), "亩"), Rounding = Rounding.HalfEven, Span = ShareSpan.EachYear },
        new FloorThenShare { To = "household", Floor = Floor, Part = Ratio.Parse("30%"), Rounding = Rounding.HalfEven },
        new Kept { In = "reserve", Part = Ratio.Parse("10%"), Rounding = Rounding.HalfEven, UpTo = Money.FromWan(50) },
        new Cap { Most = Money.FromWan(100), Span = ShareSpan.Overall, Rules = [new HierarchicalSplit { Levels = Levels, Residual = ResidualRule.ToTheLargest }] },
        new Nested
        {
            Part = Ratio.Parse("50%"),
            Rounding = Rounding.HalfEven,
            Rules =
            [
                new Nested { Part = Ratio.Parse("1/3"), Rounding = Rounding.HalfEven, Rules = [Cap.Of(Money.FromWan(1), ShareSpan.EachTime, "village"), Proportional.By(("villagers", 1)) with { Residual = ResidualRule.ToTheLargest }] },
                Proportional.By(("village", 7), ("villagers", 3)) with { Residual = ResidualRule.ToTheLargest },
            ],
        },
        new Tiered { Manner = TierManner.Marginal, Span = ShareSpan.Overall, Tiers = Tiers, Residual = ResidualRule.ToTheLargest },
    ];

    private static SharingAgreementBuilder Said() => new SharingAgreementBuilder(Rounding.HalfEven, ResidualRule.ToTheLargest)
        .SetAside("land-fund", Ratio.Parse("5%"), IncomeBase.Gross)
        .SetAside("education", Ratio.Parse("10%"), IncomeBase.Net, ["centre"], Money.FromWan(20))
        .Recover("centre")
        .Pay("village", Money.FromWan(40), ShareSpan.Overall)
        .PayForEach("village", new(Money.FromYuan(120), "亩"), new(Ratio.Parse("41.14"), "亩"), ShareSpan.EachYear)
        .PayFloor("household", Floor, Ratio.Parse("30%"))
        .Keep("reserve", Ratio.Parse("10%"), Money.FromWan(50))
        .AtMost(Money.FromWan(100), ShareSpan.Overall, within => within.ByLevels(Levels))
        .Of(Ratio.Parse("50%"), half => half
            .Of(Ratio.Parse("1/3"), third => third.Then(Cap.Of(Money.FromWan(1), ShareSpan.EachTime, "village")).Rest("villagers"))
            .InProportion(("village", 7), ("villagers", 3)))
        .ByTiers(TierManner.Marginal, ShareSpan.Overall, Tiers);

    [Fact]
    public void Build_EveryWord_IsTheRecordsInTheirOrder()
    {
        var built = Said().Build();
        built.Should().Equal(Written);
        (built == Written).Should().BeTrue();
        SharingClauses.ToChinese(built).Should().Be(SharingClauses.ToChinese(Written));
        OwnRules.Planner.Write(RiversideProgramme.Make() with { Sharing = built }).Should().Equal(OwnRules.Planner.Write(RiversideProgramme.Make() with { Sharing = Written }));
    }

    [Fact]
    public void Build_EveryWord_SharesWhatTheRecordsShare()
    {
        (DateOnly, Money)[] receipts = [(new(2026, 6, 1), Money.FromYuan(4_000_000.01m)), (new(2027, 6, 1), Money.FromYuan(9_876_543.21m))];
        var pot = SharedPot.Of(receipts, Said().Build(), ("centre", new(2026, 1, 1), Money.FromWan(90)));
        pot.IsRefused.Should().BeFalse();
        (pot.Ledger == SharedPot.Of(receipts, Written, ("centre", new(2026, 1, 1), Money.FromWan(90))).Ledger).Should().BeTrue();
    }

    [Fact]
    public void Build_ABuilderUsedTwice_IsRefused()
    {
        var builder = new SharingAgreementBuilder(Rounding.HalfUp).Rest("county");
        builder.Build().Should().Equal(Proportional.By(("county", 1)));
        builder.Invoking(static twice => twice.Build()).Should().Throw<InvalidOperationException>();
        builder.Invoking(static late => late.Rest("village")).Should().Throw<InvalidOperationException>();
    }

    /// <summary>A builder handed out to rules within is theirs alone: kept and used later it says nothing any more.</summary>
    [Fact]
    public void Of_InnerBuilderKept_IsClosedWhenItsRulesAreSaid()
    {
        SharingAgreementBuilder? kept = null;
        _ = new SharingAgreementBuilder(Rounding.HalfUp).Of(1, within => kept = within.Rest("county")).Build();
        kept.Invoking(static late => late!.Rest("village")).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void InProportion_NoWeight_IsRefusedWhereItIsSaid() =>
        new SharingAgreementBuilder(Rounding.HalfUp).Invoking(static builder => builder.InProportion(("a", 0), ("b", 0))).Should().Throw<ArgumentException>();
}

using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Explanation;

namespace AssetPlanning.Tests.Inventory;

/// <summary>资源、资产、资本: one asset seen three ways, and what of its rights moves.</summary>
public class AssetViewTests
{
    internal static readonly AssetFacts Facts = new()
    {
        Asset = "A1",
        Ownership = Ownership.State,
        Quantities = [new() { Asset = "A1", Kind = "state-construction-land", Division = "440106001001", Area = Area.FromSquareMetres(20_000) }],
        Duties =
        [
            new() { Id = "river-bank", Content = "护岸管护", By = "mill", Right = "shop-land", From = new(2020, 3, 1), AnnualCost = Money.FromYuan(30_000), Basis = new("出让合同", "第十二条") },
            new() { Id = "inspection", Content = "巡查", By = "county", From = new(2020, 3, 1), AnnualCost = Money.FromYuan(5_000) },
            new() { Id = "old", Content = "已履行", By = "mill", From = new(2020, 3, 1), Until = new(2025, 1, 1), AnnualCost = Money.FromYuan(999_999) },
        ],
        Incomes =
        [
            new() { Id = "rent", Right = "shop-land", To = "mill", Annual = Money.FromYuan(250_000), From = new(2024, 1, 1), Until = new(2044, 1, 1) },
            new() { Id = "ground-rent", To = "county", Annual = Money.FromYuan(12_000), From = new(2020, 3, 1) },
        ],
        Growth = new() { Rate = Ratio.FromPercent(3), Basis = new("某县地价监测报告（示例）", "2025") },
    };

    /// <summary>250,000 + 12,000 − 30,000 − 5,000 = 227,000: 220,000 the mill's, 7,000 the county's; what ended in 2025 counts no more.</summary>
    [Fact]
    public void ViewAsset_RightsDutiesAndIncome_AddUpByPartyAndReplay()
    {
        var views = View(Facts);
        var capital = views.Value.Capital;

        views.Codes(Severity.Warning).Should().BeEmpty();
        views.Value.Resource.Single().Area.Should().Be(Area.FromSquareMetres(20_000));
        views.Value.Tenure.Duties.Select(static duty => duty.Id).Should().Equal("inspection", "river-bank");
        (capital.Income, capital.DutyCost, capital.Net).Should().Be((Money.FromYuan(262_000), Money.FromYuan(35_000), Money.FromYuan(227_000)));
        capital.NetByParty.Select(static one => $"{one.Party} {one.Amount}").Should().Equal("county 7000.00", "mill 220000.00");
        views.Why.Of(FigureTerms.AssetNet).Single().Replay()!.Value.Money.Should().Be(Money.FromYuan(227_000));
        views.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
    }

    /// <summary>227,000 × 1.03² = 240,824.30 exactly; after ten years 227,000 × 1.343916379344… = 305,069.02 to the fen.</summary>
    [Fact]
    public void NetAfter_DeclaredGrowth_CompoundsAndRoundsOnce()
    {
        var capital = View(Facts).Value.Capital;

        capital.NetAfter(0, Rounding.HalfUp).Should().Be(Money.FromYuan(227_000));
        capital.NetAfter(2, Rounding.HalfUp).Should().Be(Money.FromYuan(240_824.30m));
        capital.NetAfter(10, Rounding.HalfUp).Should().Be(Money.FromYuan(305_069.02m));
        View(Facts with { Growth = null }).Value.Capital.NetAfter(1, Rounding.HalfUp).Should().BeNull("nobody assumed any growth");
        View(Facts with { Growth = new() { Rate = Ratio.FromPercent(3) } }).Codes(Severity.Info).Should().Contain("A1 asset.growth-unconfirmed");
    }

    /// <summary>民法典第三百五十三条: a granted right passes, is mortgaged and is contributed for shares (转让、互换、出资、赠与或者抵押), as the contract has it. A seizure stops all, a mortgage gives no more than a condition.</summary>
    [Theory]
    [InlineData(null, "Conditional Conditional Conditional")]
    [InlineData(EncumbranceKind.Seizure, "No No No")]
    [InlineData(EncumbranceKind.Mortgage, "Conditional Conditional Conditional")]
    public void ViewAsset_BurdenOnTheRight_TakesBackWhatTheLawGives(EncumbranceKind? burden, string today)
    {
        var register = Registers.Of(Registers.Shop) with
        {
            Encumbrances = burden is { } kind ? [new() { Number = 2, On = new(2024, 1, 1), Encumbrance = new() { Id = "b1", Right = "shop-land", Kind = kind, For = "bank" } }] : [],
        };
        var trade = View(Facts, register).Value.Capital.Trade;

        trade.Select(static one => one.Act).Should().Equal(TradeAct.Transfer, TradeAct.Mortgage, TradeAct.ShareIn);
        string.Join(' ', trade.Select(static one => one.ByLaw)).Should().Be("Conditional Conditional Conditional");
        string.Join(' ', trade.Select(static one => one.Today)).Should().Be(today);
        trade.Select(static one => one.HinderedBy.Count).Should().Equal(Enumerable.Repeat(burden is null ? 0 : 1, 3));
    }

    /// <summary>海域使用管理法第二十七条 lets a sea right pass without a condition; a mortgage on it leaves a condition.</summary>
    [Theory]
    [InlineData(false, RulingAnswer.Yes)]
    [InlineData(true, RulingAnswer.Conditional)]
    public void ViewAsset_MortgageOnARightThatPassesFreely_LeavesACondition(bool isMortgaged, RulingAnswer today)
    {
        var register = Registers.Of(Registers.Shop with { Right = "SEA", Purpose = null, Until = null, Layers = [SpatialLayer.WaterSurface] }) with
        {
            Encumbrances = isMortgaged ? [new() { Number = 2, On = new(2024, 1, 1), Encumbrance = new() { Id = "b1", Right = "shop-land", Kind = EncumbranceKind.Mortgage, For = "bank" } }] : [],
        };
        View(Facts, register).Value.Capital.Trade.Single(static one => one.Act == TradeAct.Transfer).Today.Should().Be(today);
    }

    /// <summary>渔业法第二十三条: a fishing licence is not traded in any way; a dispute about the ground stops what the law would give.</summary>
    [Fact]
    public void ViewAsset_RightTheLawKeepsOrGroundInDispute_IsNotTraded()
    {
        var fishing = Registers.Of(Registers.Shop with { Right = "FIS", Purpose = null, Until = null, Layers = [SpatialLayer.WaterColumn] });
        View(Facts, fishing).Value.Capital.Trade.Where(static one => one.Act == TradeAct.Transfer).Should().OnlyContain(static one => one.ByLaw == RulingAnswer.No && one.Today == RulingAnswer.No);

        var disputed = AssetPlanner.Default.ReadTitles(Registers.Of(Registers.Shop), new() { Disputes = [TitleTests.Border], Steps = [TitleTests.Step(1, "2024-01-10", DisputeAct.Raise)] }, Registers.Today).Value;
        AssetPlanner.Default.ViewAsset(Facts, disputed).Value.Capital.Trade.Should().OnlyContain(static one => one.Today == RulingAnswer.No && one.HinderedBy.Contains("case-1"));
    }

    /// <summary>What hangs on a right that does not stand is neither income nor cost; a duty without a stated cost leaves the net unknown, not higher.</summary>
    [Fact]
    public void ViewAsset_WhatIsMissing_IsFoundAndNotTakenForNothing()
    {
        var ghost = View(Facts with { Incomes = [Facts.Incomes[0] with { Right = "ghost" }, Facts.Incomes[1]] });
        ghost.Codes(Severity.Warning).Should().Equal("A1 asset.right-missing");
        ghost.Value.Capital.Income.Should().Be(Money.FromYuan(12_000));

        var bare = View(Facts with { Duties = [Facts.Duties[0] with { AnnualCost = null }] });
        bare.Codes(Severity.Warning).Should().Equal("A1 asset.duty-cost-missing");
        bare.Value.Capital.Net.Should().BeNull();
        bare.Value.Capital.NetByParty.Should().BeEmpty();

        View(Facts with { Quantities = [Facts.Quantities[0] with { Asset = "B1" }] }).Value.Resource.Should().BeEmpty();
        View(Facts, Registers.Of()).Codes(Severity.Warning).Should().StartWith("A1 asset.without-right");
    }

    /// <summary>两权分立: of all nine methods one moves ownership, and only from a collective; the use right moves, ends or stays on its own.</summary>
    [Fact]
    public void MoveTenure_EveryMethod_MovesOwnershipOnlyByExpropriation()
    {
        var parcel = Riverside.Mill with { Ownership = Ownership.Collective, Right = "CLU-C", Holder = "mill" };
        var moves = RulebookEdition.Embedded.IntegrationKinds.All.Select(kind => AssetPlanner.Default.MoveTenure(parcel, kind.Code, "centre")).Where(static move => !move.IsRefused).Select(static move => move.Value).ToList();

        moves.Where(static move => move.OwnershipAfter == Ownership.State).Select(static move => move.Method.ToString()).Should().Equal("expropriate");
        var leased = moves.Single(static move => move.Method == "lease-in");
        (leased.OwnershipAfter, leased.HolderAfter, leased.PossessorAfter).Should().Be((Ownership.Collective, (PartyId)"mill", (PartyId)"centre"));
        var bought = moves.Single(static move => move.Method == "transfer-in");
        (bought.OwnershipAfter, bought.HolderAfter, bought.PossessorAfter).Should().Be((Ownership.Collective, (PartyId)"centre", (PartyId)"centre"));
    }

    [Fact]
    public void MoveTenure_MoveTheLawDoesNotHave_IsRefused()
    {
        AssetPlanner.Default.MoveTenure(Riverside.Mill, "expropriate", "centre").Codes(Severity.Error).Should().Equal("A1 tenure.state-ownership-cannot-pass");
        AssetPlanner.Default.MoveTenure(Riverside.Mill with { Right = "FIS" }, "transfer-in", "centre").Codes(Severity.Error).Should().Equal("A1 tenure.method-not-for-right");
        var taken = AssetPlanner.Default.MoveTenure(Riverside.Mill, "take-back", "centre").Value;
        (taken.UseRightEffect, taken.HolderAfter, taken.OwnershipAfter).Should().Be((RightEffect.Extinguished, null, Ownership.State));
        AssetPlanner.Default.MoveTenure(Riverside.Mill, "purchase", "centre").Codes(Severity.Warning).Should().Contain("A1 tenure.effect-depends");
        FluentActions.Invoking(static () => AssetPlanner.Default.MoveTenure(Riverside.Mill, "x-none", "centre")).Should().Throw<ArgumentException>();
    }

    internal static Explained<AssetViews> View(AssetFacts facts, RightsRegister? register = null) =>
        AssetPlanner.Default.ViewAsset(facts, AssetPlanner.Default.ReadTitles(register ?? Registers.Of(Registers.Shop), new() { Disputes = [] }, Registers.Today, [facts.Asset]).Value);
}

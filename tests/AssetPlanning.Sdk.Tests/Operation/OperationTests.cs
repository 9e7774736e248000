using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Operation;

public class OperationTests
{
    private static readonly AnnualProduct Line = new()
    {
        Id = "parking", Operator = "operator", Start = new(2028, 1, 1), Term = 2, Income = Money.FromYuan(100), Cost = Money.FromYuan(130),
    };

    private static Explained<AssetPlanning.Balance.Evaluation> Run(params ValueList<ProductLine> lines)
    {
        var programme = RiversideProgramme.Make();
        return OwnRules.Planner.Evaluate(programme with { Operation = new() { Lines = lines, Sharing = [new CostRecovery { To = "operator" }, Proportional.By(("village", 1))] } });
    }

    /// <summary>100 a year against 130: the operator gets all of it and carries 30, then 60, on.</summary>
    [Fact]
    public void Operate_CostAboveIncome_CarriesTheRestOn()
    {
        var ledger = Run(Line).Value.Ledger;
        ledger.Postings.Where(posting => posting.Day.Year >= 2029).Select(posting => $"{posting.Day.Year} {posting.Kind} {posting.To} {posting.Amount}").Should().Equal(
            "2029 Receipt product-proceeds 100.00", "2029 Cost market 130.00", "2029 Recovery operator 100.00",
            "2030 Receipt product-proceeds 100.00", "2030 Cost market 130.00", "2030 Recovery operator 100.00");
        ledger.CashOf("operator").ToString().Should().Be("-60.00");
        ledger.CashOf("operator", new(2029, 12, 31)).ToString().Should().Be("-30.00");
    }

    [Fact]
    public void Operate_NoLines_NeedsNoRules()
    {
        var programme = RiversideProgramme.Make();
        OwnRules.Planner.Evaluate(programme with { Operation = null }).IsRefused.Should().BeFalse();
    }

    [Fact]
    public void Operate_WhatItDoesNotCover_IsRefused()
    {
        Run(Line, Line with { Income = Money.Zero }).ShouldBeRefused(FindingCatalogue.DuplicateProductLine);
        Run(Line with { Term = new Years(Ratio.Of(1, 2)) }).ShouldBeRefused(FindingCatalogue.ProductTermNotWhole);
        Run(Line with { Term = 101 }).ShouldBeRefused(FindingCatalogue.ProductTermNotWhole);
        Run(Line with { Income = Money.FromFen(-1) }).ShouldBeRefused(FindingCatalogue.AmountNegative);
        Run(Line with { Operator = "supply-proceeds" }).ShouldBeRefused(FindingCatalogue.ReservedParty);
    }

    [Fact]
    public void Operate_ProductIncome_IsToldInItsOwnChapter() =>
        Run(Line).Why.Steps.Where(step => step.Key.Term == FigureTerms.ProductCostRecovery.Code).Should()
            .HaveCount(2).And.OnlyContain(step => step.Stage == ChainStage.ProductSharing);
}

using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Laws;

/// <summary>The ledger is run again when products join it; nothing of the earlier run may linger.</summary>
public class LaterRunsTests
{
    /// <summary>
    /// The centre is out of pocket when supply income is shared, until products of an earlier year give it everything back: in the
    /// second run the rule does not pay, and every later payment has another place.
    /// </summary>
    [Fact]
    public void Why_RuleThatPaysInTheFirstRunOnly_TellsOnlyWhatWasPaid()
    {
        var programme = RiversideProgramme.Make();
        programme = programme with
        {
            Sharing = [new PayWhenUnrecovered { Who = "centre", To = "village" }, .. programme.Sharing],
            Operation = new()
            {
                Lines = [new AnnualProduct { Id = "early", Operator = "operator", Start = new(2026, 1, 1), Term = 1, Income = Money.FromWan(9_000), Cost = Money.Zero }],
                Sharing = [new CostRecovery { To = "centre" }, Proportional.By(("operator", 1))],
            },
        };
        var supplied = OwnRules.Planner.TakeInventory(programme.Parcels)
            .Then(baseline => OwnRules.Planner.AssignPlanValue(baseline, programme.Plan, programme.Valuation))
            .Then(assets => OwnRules.Planner.Integrate(assets, programme.Integration.Method, "centre", programme.Integration.On))
            .Then(package => OwnRules.Planner.Supply(package, programme.Supply.Mode, programme.Supply.On))
            .Then(package => OwnRules.Planner.Share(package, programme.Sharing));
        var sevenFen = supplied.Value.Ledger().Postings.Where(posting => posting.Amount == Money.FromFen(7)).ToArray();
        sevenFen.Should().ContainSingle("the first run pays").Which.To.Should().Be((PartyId)"village");

        var result = OwnRules.Planner.Evaluate(programme);
        var paid = result.Value.Ledger.Postings.Select(posting => posting.Key).ToHashSet();
        result.Value.Ledger.Postings.Should().NotContain(posting => posting.Amount == Money.FromFen(7), "the second run does not");
        result.Why.Of(FigureTerms.Share).Where(step => step.Result.Money != Money.Zero).Should().OnlyContain(step => paid.Contains(step.Key));
    }

    [Fact]
    public void Evaluate_RuleThatReports_IsHeardOnce()
    {
        var programme = RiversideProgramme.Make();
        programme = programme with { Sharing = [new PayPart { To = "village", Part = Ratio.Of(1, 10) }, .. programme.Sharing] };
        OwnRules.Planner.Evaluate(programme).Findings.Where(finding => finding.Code == PayPart.Paid.Code).Should().ContainSingle();
    }
}

using System.Text.Json.Serialization;
using AssetPlanning;
using AssetPlanning.Sharing;

namespace Outsider;

/// <summary>A rule with a mistake in it: it pays out more than there is.</summary>
public sealed record Generous : SharingRule
{
    public required PartyId To { get; init; }

    public override void Divide(ref SharingTurn turn) => turn.Pay(To, turn.Remaining + Money.FromFen(1));
}

/// <summary>A rule with another: it takes money from a party.</summary>
public sealed record Tax : SharingRule
{
    public required PartyId From { get; init; }

    public override void Divide(ref SharingTurn turn) => turn.Pay(From, Money.FromYuan(-1));
}

[JsonSerializable(typeof(VillageFloor))]
[JsonSerializable(typeof(Generous))]
[JsonSerializable(typeof(Tax))]
internal sealed partial class ChainRulesJson : JsonSerializerContext;

public class OwnRulesInTheChainTests
{
    private static readonly AssetPlanner Planner = new AssetPlannerBuilder()
        .AddRight(new RightType { Code = "x-forest-ticket", Chinese = "林票", English = "forest ticket" })
        .AddSharingRule("x-village-floor", ChainRulesJson.Default.VillageFloor)
        .AddSharingRule("x-generous", ChainRulesJson.Default.Generous)
        .AddSharingRule("x-tax", ChainRulesJson.Default.Tax)
        .Build();

    private static readonly VillageFloor Floor = new() { Village = "village", Floor = Money.FromWan(40) };

    [Fact]
    public void Evaluate_OwnRuleBeforeBuiltIns_TakesItsTurn()
    {
        // 10,000,000 received; 400,000 floor; 3,000,000 × 1.2 = 3,600,000 recovered; 6,000,000 left, 3 : 7.
        var evaluation = Planner.Evaluate(Riverside.Programme(
            [Floor, new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("village", 7))],
            right: "x-forest-ticket"));

        Riverside.Cash(evaluation, "village").Should().Be(Money.FromYuan(400_000 + 4_200_000));
        Riverside.Cash(evaluation, "county").Should().Be(Money.FromYuan(1_800_000));
        Riverside.Cash(evaluation, "centre").Should().Be(Money.Zero);
        evaluation.Why.ToMarkdown().Should().Contain("规则 x-village-floor");
    }

    [Fact]
    public void Evaluate_RulePaysTooMuch_RefusedByName()
    {
        var refused = Planner.Evaluate(Riverside.Programme([Floor, new Generous { To = "county" }]));

        refused.IsRefused.Should().BeTrue();
        var finding = refused.Findings.Single(finding => finding.Severity == Severity.Error);
        finding.Code.Should().Be(FindingCatalogue.OverPaid.Code);
        finding.Chinese.Should().Be("规则 x-generous 要向 county 付 9,600,000.01 元，可分余额只有 9,600,000.00 元。");
    }

    [Fact]
    public void Evaluate_RulePaysLessThanNothing_RefusedByName()
    {
        var refused = Planner.Evaluate(Riverside.Programme([new Tax { From = "county" }]));

        refused.IsRefused.Should().BeTrue();
        refused.Findings.Single(finding => finding.Severity == Severity.Error).Chinese
            .Should().Contain("x-tax").And.Contain("-1.00 元");
    }

    [Fact]
    public void Share_RuleNotRegistered_IsMisuse()
    {
        var stranger = () => AssetPlanner.Default.Evaluate(Riverside.Programme([Floor]));

        stranger.Should().Throw<ArgumentException>().WithMessage("*VillageFloor is not registered*");
    }

    [Fact]
    public void ReadWrite_ProgrammeWithOwnRule_SameBytesAndSameEvaluation()
    {
        var programme = Riverside.Programme([Floor, new CostRecovery { To = "centre" }, Proportional.By(("county", 3), ("village", 7))]);
        var bytes = Planner.Write(programme);
        var read = Planner.Read<PackageProgramme>(bytes);

        read.Should().Be(programme);
        Planner.Write(read).Should().Equal(bytes);
        Planner.Write(Planner.Evaluate(read).Value).Should().Equal(Planner.Write(Planner.Evaluate(programme).Value));
    }
}

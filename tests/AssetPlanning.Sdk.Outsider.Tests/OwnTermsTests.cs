using System.Text.Json.Serialization;
using AssetPlanning;
using AssetPlanning.Operation;

namespace Outsider;

/// <summary>A carbon sale (碳汇交易): one income, one verification fee, under terms of the outsider's own.</summary>
public sealed record CarbonSale : ProductLine
{
    private static readonly FigureTerm Credits = new() { Code = "x-carbon-credits", Chinese = "碳汇收入", English = "carbon credits" };
    private static readonly FigureTerm Verification = new() { Code = "x-verification", Chinese = "核证费", English = "verification" };

    public required DateOnly On { get; init; }

    public override void Operate(ref OperationTurn turn)
    {
        turn.Earn(On, Money.FromYuan(146_820), Credits);
        turn.Spend(On, "operator", Money.FromYuan(20_000), Verification);
    }
}

[JsonSerializable(typeof(CarbonSale))]
internal sealed partial class CarbonJson : JsonSerializerContext;

public class OwnTermsTests
{
    private static readonly AssetPlanner Planner = new AssetPlannerBuilder()
        .AddProductLine("x-carbon-sale", CarbonJson.Default.CarbonSale)
        .AddFundingKind(new() { Code = "x-carbon-fund", Chinese = "碳汇基金", English = "carbon fund" })
        .AddPartyRole(new() { Code = "x-verifier", Chinese = "核证机构", English = "verifier" })
        .AddDirection(new() { Code = "x-carbon", Chinese = "碳汇", English = "carbon" })
        .AddUnitClass(new() { Code = "x-forest", Chinese = "林业单元", English = "forest unit", Directions = ["x-carbon"] })
        .AddRevenueClass(new() { Code = "x-credits", Chinese = "碳汇收益", English = "carbon income" })
        .AddPlanTheme(new() { Code = "x-carbon", Chinese = "碳汇专项", English = "carbon" })
        .Build();

    [Fact]
    public void Evaluate_LineWithOwnTerms_TrailNamesThem()
    {
        var sharing = Riverside.Programme([new AssetPlanning.Sharing.CostRecovery { To = "centre" }, AssetPlanning.Sharing.Proportional.By(("county", 1))]);
        var evaluation = Planner.Evaluate(sharing with
        {
            Operation = new()
            {
                Lines = [new CarbonSale { Id = "carbon", On = new(2028, 5, 19) }],
                Sharing = [AssetPlanning.Sharing.Proportional.By(("village", 80), ("operator", 20))],
            },
        });

        // 146,820 × 80 % = 117,456, the published share of the villages when the cost is left out.
        Riverside.Cash(evaluation, "village").Should().Be(Money.FromYuan(117_456));
        evaluation.Why.ToMarkdown().Should().Contain("碳汇收入 carbon 2028-05-19").And.Contain("核证费 carbon 2028-05-19");
    }

    [Fact]
    public void Provenance_WithAndWithoutOwnTerms_TellsThePlannersApart()
    {
        static Fingerprint Planner(AssetPlanner planner) => planner.TakeInventory([]).Provenance.Inputs.Single(input => input.Name == "planner").Print!.Value;

        Planner(OwnTermsTests.Planner).Should().NotBe(Planner(AssetPlanner.Default));
        OwnTermsTests.Planner.Rulebook.FundingKinds.Find("x-carbon-fund")!.Chinese.Should().Be("碳汇基金");
    }
}

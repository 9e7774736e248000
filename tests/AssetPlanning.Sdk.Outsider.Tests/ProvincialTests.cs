using System.Text.Json.Serialization;
using AssetPlanning;
using AssetPlanning.Sharing;

namespace Outsider;

/// <summary>A province's own rule: the village gets its floor before anything else is shared (村集体保底).</summary>
public sealed record VillageFloor : SharingRule
{
    public required PartyId Village { get; init; }

    public required Money Floor { get; init; }

    public override void Divide(ref SharingTurn turn) => turn.Pay(Village, Money.Min(Floor, turn.Remaining));
}

[JsonSerializable(typeof(VillageFloor))]
internal sealed partial class RulesJson : JsonSerializerContext;

public class ProvincialTests
{
    private static readonly AssetPlanner Planner = new AssetPlannerBuilder()
        .AddRight(new RightType { Code = "x-forest-ticket", Chinese = "林票", English = "forest ticket" })
        .AddSharingRule("x-village-floor", RulesJson.Default.VillageFloor)
        .Build();

    [Fact]
    public void ReadWrite_OwnRightAndRule_RoundTripByName()
    {
        SharingRule rule = new VillageFloor { Village = "village", Floor = Money.FromWan(40) };
        var bytes = Planner.Write(rule);
        Planner.Read<SharingRule>(bytes).Should().Be(rule);
        System.Text.Encoding.UTF8.GetString(bytes).Should().Contain("""{"kind":"x-village-floor","village":"village","floor":"400000.00"}""");
        Planner.Rulebook.Rights.Find("x-forest-ticket")!.Chinese.Should().Be("林票");
    }
}

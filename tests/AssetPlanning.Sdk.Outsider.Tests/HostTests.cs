using System.Text.Json;
using System.Text.Json.Serialization;
using AssetPlanning;
using AssetPlanning.Sharing;
using Microsoft.Extensions.DependencyInjection;

namespace Outsider;

/// <summary>A rule whose list of hand-overs the context below forgets.</summary>
public sealed record Forgetful : SharingRule
{
    public required ValueList<HandOver> HandOvers { get; init; }

    public override void Divide(ref SharingTurn turn)
    {
        foreach (var handOver in HandOvers)
        {
            turn.Pay(handOver.To, handOver.Amount);
        }
    }
}

public sealed record HandOver(PartyId To, Money Amount);

[JsonSerializable(typeof(VillageFloor))]
[JsonSerializable(typeof(Forgetful))]
internal sealed partial class HostJson : JsonSerializerContext;

public class HostTests
{
    [Fact]
    public void AddAssetPlanning_WithOwnRules_GivesThatPlanner()
    {
        using var services = new ServiceCollection()
            .AddAssetPlanning(b => b.AddSharingRule("x-village-floor", HostJson.Default.VillageFloor))
            .AddAssetPlanning()
            .BuildServiceProvider();

        var planner = services.GetRequiredService<AssetPlanner>();
        planner.Should().BeSameAs(services.GetRequiredService<AssetPlanner>()).And.NotBeSameAs(AssetPlanner.Default);
        planner.Evaluate(Riverside.Programme([new VillageFloor { Village = "v", Floor = Money.FromWan(1_000) }])).IsRefused.Should().BeFalse();
    }

    [Fact]
    public void Build_MetadataLacksAType_NamesIt()
    {
        var build = () => new AssetPlannerBuilder().AddSharingRule("x-forgetful", HostJson.Default.Forgetful).Build();

        build.Should().Throw<InvalidOperationException>().WithMessage("*Outsider.HandOver*");
    }

    [Fact]
    public void AddSharingRule_NameOfTheLibrary_IsMisuse()
    {
        var take = () => new AssetPlannerBuilder().AddSharingRule("cost-recovery", HostJson.Default.VillageFloor);

        take.Should().Throw<ArgumentException>().WithMessage("*x-*");
    }

    [Fact]
    public void Build_Twice_IsMisuse()
    {
        var builder = new AssetPlannerBuilder();
        builder.Build();

        builder.Invoking(b => b.Build()).Should().Throw<InvalidOperationException>();
        builder.Invoking(b => b.AddRight(new() { Code = "x-late", Chinese = "迟", English = "late" })).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void AddAssetPlanning_ToHostOptions_ReadsProgrammesWithRules()
    {
        var planner = new AssetPlannerBuilder().AddSharingRule("x-village-floor", HostJson.Default.VillageFloor).Build();
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddAssetPlanning(planner);
        var programme = Riverside.Programme([new VillageFloor { Village = "village", Floor = Money.FromWan(40) }]);

        JsonSerializer.Deserialize<PackageProgramme>(JsonSerializer.Serialize(programme, options), options).Should().Be(programme);
    }
}

using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Inventory;

/// <summary>A register in which nothing is wrong; each test spoils one thing of it.</summary>
internal static class Registers
{
    internal static readonly DateOnly Today = new(2026, 1, 1);

    internal static RightInterest Shop { get; } = new()
    {
        Id = "shop-land",
        Right = "CLU-S",
        Ground = "A1",
        Layers = [SpatialLayer.Surface],
        Holders = [new("mill", 1)],
        From = new(2020, 3, 1),
        Until = new(2060, 3, 1),
        Purpose = "commercial",
    };

    internal static RightInterest Lease { get; } = new()
    {
        Id = "lease",
        Right = "LSE",
        Ground = "A1",
        Layers = [SpatialLayer.Surface],
        Holders = [new("tenant", 1)],
        From = new(2024, 1, 1),
        Until = new(2044, 1, 1),
        Parent = "shop-land",
    };

    internal static RightsRegister Of(params RightInterest[] interests) => new()
    {
        Registrations = [.. interests.Select(static (interest, at) => new Registration { Number = at + 1, On = interest.From, Interest = interest })],
    };

    internal static Explained<RightsState> Read(params RightInterest[] interests) => AssetPlanner.Default.ReadRights(Of(interests), Today);

    internal static Explained<RightsState> Read(RightsRegister register) => AssetPlanner.Default.ReadRights(register, Today);

    internal static IEnumerable<string> Codes<T>(this Explained<T> answer, Severity least = Severity.Rejected)
        where T : class => answer.Findings.Where(finding => finding.Severity >= least).Select(static finding => $"{finding.Subject} {finding.Code}");
}

using AssetPlanning.Tests.Support;
using Microsoft.CodeAnalysis;

namespace AssetPlanning.Tests.Architecture;

/// <summary>The floors of the house: each knows only what stands before it, and neighbours do not know each other.</summary>
internal static class Floors
{
    /// <summary>The planner itself lives beside the folders.</summary>
    internal const string Planner = "AssetPlanner";

    internal static IReadOnlyList<IReadOnlyList<string>> Order { get; } =
    [
        ["Vocabulary"],
        ["Explanation"],
        ["Rulebook"],
        ["Spatial", "Accounting"],
        ["Sharing", "Financing"],
        ["Inventory"],
        ["Territory"],
        ["Conformity"],
        ["Valuation", "Approval"],
        ["Integration"],
        ["Supply"],
        ["Operation"],
        ["Plans"],
        ["Balance"],
        ["Scenarios"],
        ["Governance", "Monitoring"],
        ["Json"],
        [Planner],
        ["DependencyInjection"],
    ];

    /// <summary>The folders whose types a reader finds without a using of their own.</summary>
    internal static IReadOnlyList<string> InRootNamespace { get; } = ["Vocabulary", "Explanation", "Plans", "DependencyInjection", Planner];

    internal static string NamespaceOf(string floor) => InRootNamespace.Contains(floor) ? "AssetPlanning" : "AssetPlanning." + floor;

    internal static bool MayKnow(string from, string to) => from == to || LevelOf(to) < LevelOf(from);

    internal static string Of(SyntaxTree tree) => OfFile(Repository.Relative(tree.FilePath, Repository.Core));

    internal static string OfFile(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : Planner;

    /// <summary>A floor nobody gave a place in the order may not exist: it would be guarded by nothing.</summary>
    private static int LevelOf(string floor)
    {
        for (var level = 0; level < Order.Count; level++)
        {
            if (Order[level].Contains(floor))
            {
                return level;
            }
        }

        throw new InvalidOperationException($"The folder {floor} has no place among the floors.");
    }
}

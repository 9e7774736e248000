using System.Reflection;

namespace AssetPlanning.Tests.Architecture;

/// <summary>A row of the table of capabilities: what the library was asked to do, and where it does it or why not.</summary>
internal sealed record Capability(string Id, string Home, string Status, string Type, string Test, string Reason)
{
    internal const string Header = "id,home,status,type,test,reason";

    internal const string Path = "docs/capabilities.csv";

    private const string Companion = "AssetPlanning.Data.";

    /// <summary>Commas only part cells: a reason has none, so that every reader of the table can stay simple.</summary>
    internal static IReadOnlyList<Capability> Read(IEnumerable<string> lines) =>
    [
        .. lines.Skip(1).Select(static line => line.Split(',')).Select(static cells => cells.Length == 6
            ? new Capability(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])
            : throw new FormatException($"'{string.Join(',', cells)}' has {cells.Length} cells, not 6.")),
    ];

    /// <summary>What is wrong with this row by itself.</summary>
    internal IEnumerable<string> Defects()
    {
        if (Status is "planned" or "guidance")
        {
            if (string.IsNullOrWhiteSpace(Reason) || Type.Length + Test.Length > 0)
            {
                yield return $"{Id}: what is {Status} has a reason, and no type or test yet";
            }
        }
        else if (Status == "implemented" && Type.StartsWith(Companion, StringComparison.Ordinal) && Test.StartsWith(Companion, StringComparison.Ordinal))
        {
            // The core knows no companion: its own tests hold these rows against it.
        }
        else if (Status == "implemented")
        {
            if (!IsPublicMember(Type))
            {
                yield return $"{Id}: {Type} is no public type or member of the library";
            }

            if (!IsTest(Test))
            {
                yield return $"{Id}: {Test} is no test";
            }
        }
        else
        {
            yield return $"{Id}: status {Status} is none of implemented, planned, guidance";
        }
    }

    private static bool IsPublicMember(string name)
    {
        var core = typeof(AssetPlanner).Assembly;
        var (type, member) = Cut(name);
        return core.GetType(name) is { IsVisible: true }
            || (core.GetType(type) is { IsVisible: true } owner
                && owner.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0);
    }

    private static bool IsTest(string name)
    {
        var (type, method) = Cut(name);
        return typeof(Capability).Assembly.GetType(type)?.GetMethod(method)?.GetCustomAttribute<FactAttribute>() is not null;
    }

    private static (string Before, string After) Cut(string name) =>
        name.LastIndexOf('.') is var point and > 0 ? (name[..point], name[(point + 1)..]) : (string.Empty, name);
}

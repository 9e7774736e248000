namespace AssetPlanning.Accounting;

/// <summary>Who belongs to whom (主体隶属): a villager to a village, a village to a town, a town to a county.</summary>
public sealed record PartyMembership
{
    /// <summary>The member.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>The group it belongs to.</summary>
    public required PartyId BelongsTo { get; init => field = value.OrThrow(); }
}

/// <summary>Parties and groups, numbered so that a group and all that belong to it are one contiguous range (主体编号).</summary>
/// <remarks>Whoever is in no membership stands alone at the top. Members of a group come by name, so the numbers do not depend on the order of listing.</remarks>
internal sealed class PartyTree
{
    private readonly Dictionary<PartyId, int> numbers = [];
    private readonly List<PartyId> parties = [];
    private readonly List<int> ends = [];
    private readonly List<int> parents = [];

    private PartyTree()
    {
    }

    /// <summary>Nobody belongs to anybody.</summary>
    internal static PartyTree Empty => new();

    internal IReadOnlyList<PartyId> Parties => parties;

    /// <summary>Numbers the parties; memberships that contradict each other are reported, and there is no tree.</summary>
    internal static PartyTree? Of(ValueList<PartyMembership> memberships, IEnumerable<PartyId> others, Calculation calculation)
    {
        foreach (var twice in memberships.GroupBy(static member => member.Party).Where(static same => same.Distinct().Count() > 1).OrderBy(static same => same.Key))
        {
            calculation.Report(FindingCatalogue.PartyInTwoGroups, Subject(twice.Key), [.. twice.Select(static member => (Figure)member.BelongsTo).Distinct().OrderBy(static group => group.ToString(), StringComparer.Ordinal).Take(2)]);
        }

        if (calculation.HasFailed)
        {
            return null;
        }

        var members = memberships.Distinct().ToLookup(static member => member.BelongsTo, static member => member.Party);
        var inside = memberships.Select(static member => member.Party).ToHashSet();
        var tree = new PartyTree();
        foreach (var top in others.Concat(memberships.Select(static member => member.BelongsTo)).Where(party => !inside.Contains(party)).Distinct().Order())
        {
            tree.Number(top, members);
        }

        // Whoever was not reached from a top belongs, in the end, to himself.
        if (inside.Where(party => !tree.numbers.ContainsKey(party)).Order().Cast<PartyId?>().FirstOrDefault() is { } circle)
        {
            calculation.Report(FindingCatalogue.PartyInACircle, Subject(circle), [circle]);
            return null;
        }

        return tree;
    }

    internal int? NumberOf(PartyId party) => numbers.TryGetValue(party, out var number) ? number : null;

    /// <summary>The group's own number and how many belong to it, itself included.</summary>
    internal (int From, int Count) RangeOf(int number) => (number, ends[number] - number);

    /// <summary>The party and all that belong to it, directly or through others.</summary>
    internal ValueList<PartyId> MembersOf(int number) => [.. parties.GetRange(number, ends[number] - number)];

    /// <summary>The group so many steps from the top, the party itself where it stands no deeper.</summary>
    internal int GroupAt(int number, int depth)
    {
        var path = new List<int>();
        for (var at = number; at >= 0; at = parents[at])
        {
            path.Add(at);
        }

        return path[Math.Max(path.Count - depth, 0)];
    }

    /// <summary>The group a party belongs to directly, itself where it belongs to none.</summary>
    internal int ParentOrSelf(int number) => parents[number] < 0 ? number : parents[number];

    /// <summary>Without recursion: a chain of memberships may be as long as the document.</summary>
    private void Number(PartyId top, ILookup<PartyId, PartyId> members)
    {
        var waiting = new Stack<(PartyId Party, int Parent, bool IsLeft)>([(top, -1, false)]);
        while (waiting.TryPop(out var next))
        {
            if (next.IsLeft)
            {
                ends[numbers[next.Party]] = parties.Count;
                continue;
            }

            var number = parties.Count;
            numbers.Add(next.Party, number);
            parties.Add(next.Party);
            parents.Add(next.Parent);
            ends.Add(0);
            waiting.Push((next.Party, next.Parent, true));
            foreach (var member in members[next.Party].OrderDescending())
            {
                waiting.Push((member, number, false));
            }
        }
    }

    private static SubjectId Subject(PartyId party) => party.ToString();
}

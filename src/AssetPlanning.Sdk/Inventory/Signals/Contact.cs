using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Two items with a common border (相邻), by name.</summary>
public sealed record Contact
{
    /// <summary>The one.</summary>
    public required SubjectId First { get; init => field = value.OrThrow(); }

    /// <summary>The other.</summary>
    public required SubjectId Second { get; init => field = value.OrThrow(); }

    /// <summary>公共边长, in metres, not negative.</summary>
    public required Ratio Metres { get; init => field = value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A border is not shorter than nothing."); }

    /// <summary>Neighbours of a layer by name (由邻接关系转换).</summary>
    /// <param name="pairs">The pairs, as <see cref="Neighbourhood.Of"/> gives them.</param>
    /// <param name="names">The name of each item, in the order of the layer.</param>
    /// <returns>The contacts.</returns>
    public static ValueList<Contact> Of(ValueList<Adjacency> pairs, IReadOnlyList<SubjectId> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return [.. pairs.Select(pair => new Contact { First = names[pair.First], Second = names[pair.Second], Metres = Ratio.Of(pair.Length.Units, MeasuredLength.UnitsPerMetre) })];
    }
}

/// <summary>Gathers what is in contact (连片): directly or by way of others.</summary>
internal sealed class ContactGroups
{
    private readonly Dictionary<SubjectId, int> places = [];
    private readonly List<int> above = [];

    internal ContactGroups(IEnumerable<SubjectId> items)
    {
        foreach (var item in items)
        {
            if (places.TryAdd(item, above.Count))
            {
                above.Add(above.Count);
            }
        }
    }

    internal bool Knows(SubjectId item) => places.ContainsKey(item);

    internal void Join(SubjectId one, SubjectId other)
    {
        var (first, second) = (Root(places[one]), Root(places[other]));
        above[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>The number of the group an item is in; equal for what is in contact.</summary>
    internal int GroupOf(SubjectId item) => Root(places[item]);

    private int Root(int at)
    {
        while (above[at] != at)
        {
            above[at] = above[above[at]];
            at = above[at];
        }

        return at;
    }
}

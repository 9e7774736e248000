namespace AssetPlanning.Inventory;

/// <summary>The burdens that stand, found by their own name and by that of the right they lie on (权利负担清单).</summary>
internal sealed class BurdenList
{
    private readonly Dictionary<SubjectId, SubjectId> rightOf = [];
    private readonly Dictionary<SubjectId, SortedDictionary<SubjectId, Encumbrance>> byRight = [];

    /// <summary>By name.</summary>
    internal ValueList<Encumbrance> On(SubjectId right) => byRight.TryGetValue(right, out var burdens) ? [.. burdens.Values] : [];

    internal bool TryAdd(Encumbrance burden)
    {
        if (!rightOf.TryAdd(burden.Id, burden.Right))
        {
            return false;
        }

        if (!byRight.TryGetValue(burden.Right, out var burdens))
        {
            byRight.Add(burden.Right, burdens = []);
        }

        burdens.Add(burden.Id, burden);
        return true;
    }

    internal bool Remove(SubjectId burden) => rightOf.Remove(burden, out var right) && byRight[right].Remove(burden);
}

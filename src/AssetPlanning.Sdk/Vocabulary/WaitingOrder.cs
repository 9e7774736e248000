namespace AssetPlanning;

/// <summary>Puts things in an order in which each comes after those it waits for; of those free to go the smallest key is first.</summary>
/// <remarks>What waits for something that is not there does not wait for it: whether that is a defect is for the caller to say.</remarks>
internal static class WaitingOrder
{
    /// <returns>What could be put in order, and what waits for each other or for such, by key.</returns>
    internal static (List<T> Ordered, List<T> Stuck) Of<T, TKey>(IEnumerable<T> items, Func<T, TKey> keyOf, Func<T, IEnumerable<TKey>> afterOf)
        where TKey : IComparable<TKey>
    {
        var waiting = items.ToDictionary(keyOf);
        var ordered = new List<T>(waiting.Count);
        while (waiting.Count > 0)
        {
            T[] free = [.. waiting.Values.Where(item => !afterOf(item).Any(waiting.ContainsKey))];
            if (free.Length == 0)
            {
                break;
            }

            var next = free.MinBy(keyOf)!;
            waiting.Remove(keyOf(next));
            ordered.Add(next);
        }

        return (ordered, [.. waiting.Values.OrderBy(keyOf)]);
    }
}

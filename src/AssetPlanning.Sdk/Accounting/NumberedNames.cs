using System.Runtime.InteropServices;

namespace AssetPlanning.Accounting;

/// <summary>Gives values numbers as they are met, and in the end the numbers of their order (编号).</summary>
internal sealed class NumberedNames<T>
    where T : notnull, IComparable<T>
{
    private readonly Dictionary<T, int> numbers = [];

    internal IEnumerable<T> Met => numbers.Keys;

    internal int NumberOf(T value)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var isKnown);
        return isKnown ? number : number = numbers.Count - 1;
    }

    /// <summary>The values in order, with others that must have a number too, and for every number given its place among them.</summary>
    internal (T[] Names, int[] Places) Settle(IEnumerable<T>? others = null)
    {
        T[] names = [.. numbers.Keys.Union(others ?? []).Order()];
        var places = new int[numbers.Count];
        for (var place = 0; place < names.Length; place++)
        {
            if (numbers.TryGetValue(names[place], out var number))
            {
                places[number] = place;
            }
        }

        return (names, places);
    }
}

namespace AssetPlanning.Accounting;

/// <summary>The scopes of a ledger and all that hold them, numbered so that a scope and everything within it are one contiguous range (范围编号).</summary>
internal sealed class ScopeNumbers
{
    private readonly ScopePath[] paths;
    private readonly int[] ends;

    /// <summary>The paths in their own order, in which a scope stands right before all it holds.</summary>
    internal ScopeNumbers(ScopePath[] paths)
    {
        this.paths = paths;
        ends = new int[paths.Length];
        var open = new Stack<int>();
        for (var place = 0; place < paths.Length; place++)
        {
            while (open.TryPeek(out var last) && !paths[last].Contains(paths[place]))
            {
                ends[open.Pop()] = place;
            }

            open.Push(place);
        }

        foreach (var last in open)
        {
            ends[last] = paths.Length;
        }
    }

    internal ReadOnlySpan<ScopePath> Paths => paths;

    /// <summary>Every scope that holds one of these, itself and everything included.</summary>
    internal static IEnumerable<ScopePath> Holding(IEnumerable<ScopePath> scopes) =>
        scopes.SelectMany(static scope => scope.Names.Select((_, depth) => scope.At(depth + 1))).Append(ScopePath.Everything);

    /// <summary>The first number within a scope and how many there are; none for a scope nothing lies in.</summary>
    internal (int From, int Count) Within(ScopePath scope)
    {
        var place = Array.BinarySearch(paths, scope);
        return place < 0 ? (0, 0) : (place, ends[place] - place);
    }

    /// <summary>For every scope the number of the one it is counted under at a depth: itself where it is no deeper.</summary>
    internal int[] At(int depth) => [.. paths.Select(path => Array.BinarySearch(paths, path.At(depth)))];
}

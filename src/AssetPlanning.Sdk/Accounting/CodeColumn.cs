namespace AssetPlanning.Accounting;

/// <summary>One property of every posting, as the number of its value (列): two bytes a posting where the values are few, otherwise four.</summary>
internal abstract class CodeColumn
{
    /// <summary>How many different values.</summary>
    internal int Size { get; private init; }

    internal abstract int this[int row] { get; }

    /// <summary>Adds the number of each posting's value, times a stride, to its cell.</summary>
    internal abstract void AddTo(Span<int> cells, int first, int stride);

    /// <summary>Adds what a table gives for each posting's value to its cell.</summary>
    internal abstract void AddTo(Span<int> cells, int first, int[] table);

    /// <summary>Keeps the postings whose value is one of a contiguous range.</summary>
    internal abstract void Keep(RowBits rows, int from, int count);

    /// <summary>Keeps the postings whose value the table has a one for; it has nothing for the others.</summary>
    internal abstract void Keep(RowBits rows, ulong[] table);

    /// <summary>A column of values met in some order, each under the number of its place in the right one.</summary>
    internal static CodeColumn Of(List<int> met, int[] places, int size)
    {
        if (size > ushort.MaxValue)
        {
            return new WideColumn([.. met.Select(number => places[number])]) { Size = size };
        }

        var narrow = new ushort[met.Count];
        for (var row = 0; row < narrow.Length; row++)
        {
            narrow[row] = (ushort)places[met[row]];
        }

        return new NarrowColumn(narrow) { Size = size };
    }
}

namespace AssetPlanning.Accounting;

/// <summary>A dimension made ready: the column, the slot of each of its values (none where the number is the slot), and the slots' names.</summary>
internal sealed record RollUpAxis(CodeColumn Column, int[]? Slots, Figure[] Names)
{
    internal int SlotOf(int row) => Slots is null ? Column[row] : Slots[Column[row]];
}

/// <summary>One way postings enter the sums: at the payee's end, the payer's, or once whoever pays (汇总端).</summary>
internal sealed record RollUpEnd(bool IsTaken, RollUpAxis[] Axes, RowFilter[] Filters);

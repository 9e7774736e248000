namespace AssetPlanning.Spatial;

/// <summary>How much one layer may bring, so that hostile input cannot take the machine, 数据上限.</summary>
public sealed record IngestionLimits
{
    /// <summary>The limits a county's layer stays far below.</summary>
    public static IngestionLimits Default { get; } = new();

    /// <summary>For what was computed from layers that already came through the door: it may have more rings than a drawn item, and may come to nothing.</summary>
    internal static IngestionLimits Unlimited { get; } = new() { RingsPerItem = int.MaxValue, CornersPerItem = int.MaxValue, CornersPerLayer = int.MaxValue, AllowsNothing = true };

    /// <summary>Most rings in one item: 10,000 unless set.</summary>
    public int RingsPerItem { get; init => field = NotNegative(value); } = 10_000;

    /// <summary>Most corners in one item, closing points included: 2,000,000 unless set.</summary>
    public int CornersPerItem { get; init => field = NotNegative(value); } = 2_000_000;

    /// <summary>Most corners in the layer, closing points included: 500,000,000 unless set.</summary>
    public int CornersPerLayer { get; init => field = NotNegative(value); } = 500_000_000;

    /// <summary>Whether an item without rings is ground of no size and not a missing one: of what was computed, never of what was handed in.</summary>
    internal bool AllowsNothing { get; init; }

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}

namespace AssetPlanning;

/// <summary>How much of a document is read before it is refused (读取上限).</summary>
public sealed record ReadLimits
{
    /// <summary>The defaults: 64 MiB, 64 deep, 64 Ki characters a text, ten million tokens.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The most bytes.</summary>
    public int Bytes { get; init => field = Checked(value); } = 64 * 1024 * 1024;

    /// <summary>The deepest nesting.</summary>
    public int Depth { get; init => field = Checked(value); } = 64;

    /// <summary>The most bytes of one text.</summary>
    public int TextBytes { get; init => field = Checked(value); } = 64 * 1024;

    /// <summary>The most names, values and brackets.</summary>
    public int Tokens { get; init => field = Checked(value); } = 10_000_000;

    private static int Checked(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1 << 30);
        return limit;
    }
}

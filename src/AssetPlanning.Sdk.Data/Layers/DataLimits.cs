namespace AssetPlanning.Data;

/// <summary>How much a file may bring before it is refused (读入上限).</summary>
public sealed record DataLimits
{
    /// <summary>Limits that the layers of a province stay below.</summary>
    public static DataLimits Default { get; } = new();

    /// <summary>Most features of a layer: a hundred million.</summary>
    public long Features { get; init => field = Positive(value); } = 100_000_000;

    /// <summary>Most columns of a layer: 2,000.</summary>
    public int Fields { get; init => field = (int)Positive(value); } = 2_000;

    /// <summary>Most bytes of one text: 1 MiB.</summary>
    public int TextBytes { get; init => field = (int)Positive(value); } = 1 << 20;

    /// <summary>Most bytes of one shape: 64 MiB, four million corners.</summary>
    public int GeometryBytes { get; init => field = (int)Positive(value); } = 1 << 26;

    /// <summary>Deepest nesting of a document: 64.</summary>
    public int Depth { get; init => field = (int)Positive(value); } = 64;

    /// <summary>Most bytes a part of a workbook unpacks to: 1 GiB.</summary>
    public long PartBytes { get; init => field = Positive(value); } = 1L << 30;

    /// <summary>Most that a part of a workbook may grow by unpacking: 200 times.</summary>
    public int PartGrowth { get; init => field = (int)Positive(value); } = 200;

    /// <summary>Most parts of a workbook: 4,096.</summary>
    public int Parts { get; init => field = (int)Positive(value); } = 4_096;

    private static long Positive(long limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return limit;
    }
}

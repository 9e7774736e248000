namespace AssetPlanning.Accounting;

/// <summary>Takes a posting, or a part of it, back on a later day (更正, 红字冲正). The posting itself stays as it was booked.</summary>
public sealed record Correction
{
    /// <summary>Which posting; one that is itself a correction is given back.</summary>
    public required FigureKey Of
    {
        get;
        init => field = value.Day is null ? throw new ArgumentException("A posting has a day.", nameof(value)) : value;
    }

    /// <summary>When.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How much, above nothing; none for all of it that is still in force.</summary>
    public Money? Amount
    {
        get;
        init => field = value is { Sign: <= 0 } ? throw new ArgumentOutOfRangeException(nameof(value), $"A correction takes something back, not {value}.") : value;
    }
}

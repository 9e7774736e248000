namespace AssetPlanning.Valuation;

/// <summary>A part of a parcel in a price zone (分区面积).</summary>
public sealed record ZonePart
{
    /// <summary>The zone; none for ground in no zone.</summary>
    public SubjectId? Zone { get; init; }

    /// <summary>Its legal area.</summary>
    public required Area Area { get; init; }
}

/// <summary>How a parcel divides over price zones (宗地分区面积).</summary>
public sealed record ParcelZones : IOfAsset
{
    /// <summary>The parcel.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>Its parts; they add up to the parcel.</summary>
    public required ValueList<ZonePart> Parts { get; init; }
}

/// <summary>The method of a price zone (分区估价方法): the benchmark price of a level, say.</summary>
public sealed record ZoneMethod
{
    /// <summary>The zone.</summary>
    public required SubjectId Zone { get; init => field = value.OrThrow(); }

    /// <summary>The method; it states its basis.</summary>
    public required ValuationMethod Method { get; init; }
}

namespace AssetPlanning.Inventory;

/// <summary>The frozen state everything is computed from (基期底账): parcels accepted, parcels set aside.</summary>
public sealed record Baseline
{
    /// <summary>The parcels accepted, by name.</summary>
    public required ValueList<Parcel> Parcels { get; init; }

    /// <summary>The parcels set aside.</summary>
    public required ValueList<SetAside> SetAside { get; init; }

    /// <summary>The parcels accepted by owner, status of tenure and origin (权属与存量增量汇总); the lines add up to the whole.</summary>
    /// <returns>The lines; what a parcel does not state is a line of its own.</returns>
    public ValueList<TenureAccount> ByTenure() =>
    [
        .. Parcels.GroupBy(static parcel => (parcel.Ownership, parcel.Tenure, parcel.Origin)).OrderBy(static group => group.Key).Select(static group => new TenureAccount
        {
            Ownership = group.Key.Ownership,
            Tenure = group.Key.Tenure,
            Origin = group.Key.Origin,
            Parcels = group.Count(),
            Area = Area.Sum(group.Select(static parcel => parcel.Area)),
        }),
    ];

    /// <summary>The area of the parcels accepted.</summary>
    /// <returns>The sum.</returns>
    public Area TotalArea()
    {
        var total = Area.Zero;
        foreach (var parcel in Parcels)
        {
            total += parcel.Area;
        }

        return total;
    }
}

/// <summary>What parcels of one owner, status and origin come to (权属汇总).</summary>
public sealed record TenureAccount
{
    /// <summary>所有权.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>权属状态; none where it is not stated.</summary>
    public TenureStatus? Tenure { get; init; }

    /// <summary>存量、增量; none where it is not stated.</summary>
    public AssetOrigin? Origin { get; init; }

    /// <summary>宗数.</summary>
    public required int Parcels { get; init; }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }
}

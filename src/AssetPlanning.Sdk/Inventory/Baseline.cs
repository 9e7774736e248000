namespace AssetPlanning.Inventory;

/// <summary>The frozen state everything is computed from (基期底账): parcels accepted, parcels set aside.</summary>
public sealed record Baseline
{
    /// <summary>The parcels accepted, by name.</summary>
    public required ValueList<Parcel> Parcels { get; init; }

    /// <summary>The parcels set aside.</summary>
    public required ValueList<SetAside> SetAside { get; init; }

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

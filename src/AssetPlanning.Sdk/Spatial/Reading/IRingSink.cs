namespace AssetPlanning.Spatial;

/// <summary>What takes the rings of an item from a reader.</summary>
internal interface IRingSink
{
    GridFrame Frame { get; }

    /// <summary>Whether the reference system an item names fits.</summary>
    bool AllowsReference(int srid);

    void BeginPart();

    /// <summary>Whether a ring of so many corners may still come.</summary>
    bool AllowsRing(int corners);

    /// <summary>Scratch space for the corners of a ring: easting, northing, easting, …</summary>
    Span<double> Given(int corners);

    bool AddRing(ReadOnlySpan<double> given);

    /// <summary>Refuses the current item.</summary>
    /// <returns>False, so that a reader can return it.</returns>
    bool Reject(RejectionReason reason, double easting = double.NaN, double northing = double.NaN);

    void EndItem();
}

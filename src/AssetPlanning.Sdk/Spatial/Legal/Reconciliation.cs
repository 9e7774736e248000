namespace AssetPlanning.Spatial;

/// <summary>How an official and a recomputed area of one zone stand to each other (核对结论).</summary>
public enum ReconciliationState
{
    /// <summary>The difference is within the tolerance (一致).</summary>
    Agrees,

    /// <summary>The difference exceeds the tolerance (不一致).</summary>
    Differs,

    /// <summary>The zone has no official area (缺法定面积).</summary>
    OfficialMissing,

    /// <summary>The zone has no recomputed area (缺复算面积).</summary>
    RecomputedMissing,
}

/// <summary>One zone of a reconciliation (分区核对).</summary>
/// <param name="Zone">The name of the zone.</param>
/// <param name="Official">Its official area 法定面积; absent where none was given.</param>
/// <param name="Recomputed">Its recomputed area 复算面积; absent where none was given.</param>
/// <param name="Difference">Recomputed less official area 差值, exactly; absent where either is.</param>
/// <param name="State">How they stand to each other.</param>
public readonly record struct ReconciledZone(
    SubjectId Zone, Area? Official, MeasuredArea? Recomputed, MeasuredArea? Difference, ReconciliationState State);

/// <summary>Official against recomputed areas, zone by zone (核对): errors that cancel out in the total are still found.</summary>
/// <remarks>A zone on one side only is listed and never agrees, whatever the tolerance. Immutable.</remarks>
public sealed class Reconciliation
{
    private Reconciliation(MeasuredArea tolerance, ValueList<ReconciledZone> zones)
    {
        Tolerance = tolerance;
        Zones = zones;
        Open = [.. zones.Where(static zone => zone.State != ReconciliationState.Agrees)];
        foreach (var zone in zones)
        {
            Official += zone.Official ?? Area.Zero;
            Recomputed += zone.Recomputed ?? MeasuredArea.Zero;
        }
    }

    /// <summary>Largest difference that still agrees, 容差.</summary>
    public MeasuredArea Tolerance { get; }

    /// <summary>All zones of either side, ordered by name.</summary>
    public ValueList<ReconciledZone> Zones { get; }

    /// <summary>The zones that do not agree, ordered by name: those that differ and those missing on a side.</summary>
    public ValueList<ReconciledZone> Open { get; }

    /// <summary>Sum of the official areas given.</summary>
    public Area Official { get; }

    /// <summary>Sum of the recomputed areas given.</summary>
    public MeasuredArea Recomputed { get; }

    /// <summary>Recomputed less official total; zero does not mean that the zones agree.</summary>
    public MeasuredArea Difference => Recomputed - Official.AsMeasured();

    /// <summary>Whether every zone agrees.</summary>
    public bool Agrees => Open.Count == 0;

    /// <summary>Compares official with recomputed areas per zone.</summary>
    /// <param name="official">Name and official area of each zone, multiples of 0.01 m²; names differ.</param>
    /// <param name="recomputed">Name and recomputed area of each zone; names differ.</param>
    /// <param name="tolerance">Largest difference that still agrees, not negative; zero asks for the same area to the last unit.</param>
    /// <returns>The comparison; the same whatever the order of the lists.</returns>
    /// <exception cref="ArgumentException">A zone has no name or is listed twice on a side, or an official area is no multiple of 0.01 m².</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative.</exception>
    public static Reconciliation Of(
        IReadOnlyList<(SubjectId Zone, Area Area)> official,
        IReadOnlyList<(SubjectId Zone, MeasuredArea Area)> recomputed,
        MeasuredArea tolerance)
    {
        if (tolerance < MeasuredArea.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), "A tolerance is not negative.");
        }

        ArgumentNullException.ThrowIfNull(official);
        foreach (var (_, area) in official)
        {
            _ = LegalArea.StepsOf(area, nameof(official));
        }

        var (left, right) = (ByZone(official, nameof(official)), ByZone(recomputed, nameof(recomputed)));
        return new(
            tolerance,
            [
                .. left.Keys.Union(right.Keys).Order().Select(zone => Compare(
                    zone,
                    left.TryGetValue(zone, out var given) ? given : null,
                    right.TryGetValue(zone, out var found) ? found : null,
                    tolerance)),
            ]);
    }

    private static ReconciledZone Compare(SubjectId zone, Area? official, MeasuredArea? recomputed, MeasuredArea tolerance)
    {
        var difference = recomputed - official?.AsMeasured();
        var state = difference is { } by
            ? by > tolerance || by < -tolerance ? ReconciliationState.Differs : ReconciliationState.Agrees
            : official is null ? ReconciliationState.OfficialMissing : ReconciliationState.RecomputedMissing;
        return new(zone, official, recomputed, difference, state);
    }

    private static Dictionary<SubjectId, T> ByZone<T>(IReadOnlyList<(SubjectId Zone, T Area)> areas, string side)
    {
        ArgumentNullException.ThrowIfNull(areas, side);
        var byZone = new Dictionary<SubjectId, T>(areas.Count);
        foreach (var (zone, area) in areas)
        {
            if (!byZone.TryAdd(zone.OrThrow(side), area))
            {
                throw new ArgumentException($"'{zone}' is listed twice.", side);
            }
        }

        return byZone;
    }
}

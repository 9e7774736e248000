namespace AssetPlanning.Spatial;

/// <content>One patch, explained.</content>
public static partial class AreaBook
{
    /// <summary>Measures one patch against all zones again, so that each of its areas can say how it came about.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area are booked as dust.</param>
    /// <returns>The row of the table, with its trail.</returns>
    public static Explained<PatchDivision> Divide(PolygonSet patches, int patch, ZoneIndex zones, MeasuredArea minimumArea)
    {
        AreaOverlay.Check(patches, zones, minimumArea, threads: 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)patch), unchecked((uint)patches.Count), nameof(patch));
        return Divided(
            patches,
            patch,
            zones.Numbers,
            minimumArea,
            shares => patches.SlotOf(patch) is var slot and >= 0
                ? [new(new(zones, patches) { Why = shares }, slot, null)]
                : [],
            zones.Layers.ToArray());
    }

    /// <summary>The same for wide layers: the pieces of the patch are measured in their tiles and added up.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <param name="zones">The zone layers, of the same frame.</param>
    /// <param name="minimumArea">Pairs of less planar area are booked as dust.</param>
    /// <returns>The row of the table, with its trail.</returns>
    public static Explained<PatchDivision> Divide(WideLayer patches, int patch, IReadOnlyList<WideLayer> zones, MeasuredArea minimumArea)
    {
        WideOverlay.Check(patches, zones, minimumArea, threads: 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)patch), unchecked((uint)patches.Count), nameof(patch));
        WideLayer[] given = [.. zones];
        var numbers = new ZoneNumbers(given.Select(static layer => layer.Count));
        return Divided(
            patches,
            patch,
            numbers,
            minimumArea,
            shares => patches.PiecesOf(patch).Select(piece =>
            {
                var (index, zoneOf) = WideOverlay.ZonesOf(piece.Tile, given, numbers, default);
                return new PatchPiece(new(index, piece.Tile.Pieces) { Why = shares }, piece.Tile.Pieces.SlotOf(piece.Piece), zoneOf);
            }),
            given);
    }

    private static Explained<PatchDivision> Divided(
        IPatchLayer patches,
        int patch,
        ZoneNumbers numbers,
        MeasuredArea minimumArea,
        Func<BorderShares?, IEnumerable<PatchPiece>> pieces,
        IPatchLayer[] zones) => Explained.By(
            null,
            calculation =>
            {
                ReportSetAside(calculation, patches, patch, zones);
                var shares = calculation.Why is null ? null : new BorderShares();
                var tally = new Tally(numbers.ZoneCount);
                tally.Clear();
                foreach (var piece in pieces(shares))
                {
                    piece.AddTo(tally, shares);
                }

                tally.Sort();
                var division = PatchDivision.Of(patches, patch, tally, minimumArea);
                if (calculation.Why is { } why)
                {
                    PatchTrail.Tell(why, patches, division, tally, shares!, numbers, minimumArea);
                }

                return division;
            },
            LandStamp.Of(
            [
                ("patches", patches.Print),
                .. ZonePrints(zones),
                ("terms", LandStamp.Of<object>([patch, minimumArea.Units])),
            ]));

    /// <summary>A piece of a patch, the walk that measures it, and the numbers its zones have outside.</summary>
    private readonly record struct PatchPiece(PatchWalk Walk, int Slot, int[]? ZoneOf)
    {
        internal void AddTo(Tally whole, BorderShares? shares)
        {
            shares?.ZoneOf = ZoneOf;
            var tally = Walk.Measure(Slot);
            for (var i = 0; i < tally.Count; i++)
            {
                var (zone, planar, ellipsoidal) = tally[i];
                whole.Add(ZoneOf is null ? zone : ZoneOf[zone], planar, unchecked(ellipsoidal - planar));
            }
        }
    }
}

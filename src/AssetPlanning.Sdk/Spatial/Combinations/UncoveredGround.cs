namespace AssetPlanning.Spatial;

/// <summary>What of each patch lies in no zone of a layer, each square metre once: a gap is told from an overlap as large as it.</summary>
internal static class UncoveredGround
{
    /// <summary>Per patch; nothing where no two zones cover the same ground and the remainders say it.</summary>
    internal static MeasuredArea[]? Of(PolygonSet patches, ZoneIndex zones, int threads, CancellationToken cancellationToken)
    {
        var index = CombinationIndex.Build(zones, cancellationToken);
        if (index.Borders.IsFreeOfOverlaps)
        {
            return null;
        }

        var areas = CombinationOverlay.Measure(patches, index, MeasuredArea.Zero, threads, null, cancellationToken);
        return [.. Enumerable.Range(0, patches.Count).Select(patch => areas.UncoveredOf(patch).Planar)];
    }

    /// <summary>The same of a wide layer: what its pieces leave in their tiles.</summary>
    internal static MeasuredArea[] Of(WideLayer patches, WideLayer zones, int threads, CancellationToken cancellationToken)
    {
        var uncovered = new MeasuredArea[patches.Count];
        foreach (var tile in patches.Tiles)
        {
            var (index, _) = WideOverlay.ZonesOf(tile, [zones], new([zones.Count]), cancellationToken);
            var areas = CombinationOverlay.Measure(tile.Pieces, CombinationIndex.Build(index, cancellationToken), MeasuredArea.Zero, threads, null, cancellationToken);
            for (var piece = 0; piece < tile.Pieces.Count; piece++)
            {
                uncovered[tile.ItemOfPiece[piece]] += areas.UncoveredOf(piece).Planar;
            }
        }

        return uncovered;
    }
}

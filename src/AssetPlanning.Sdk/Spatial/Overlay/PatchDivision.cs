namespace AssetPlanning.Spatial;

/// <summary>How one patch divides over the zones, 图斑分割面积: whole = Σ pairs + dust + remainder, exactly.</summary>
public sealed record PatchDivision
{
    /// <summary>The caller's number of the patch.</summary>
    public required int Patch { get; init; }

    /// <summary>Whole area of the patch; zero for one set aside.</summary>
    public required AreaPair Whole { get; init; }

    /// <summary>The pairs shown, ordered by zone.</summary>
    public ValueList<PairArea> Pairs { get; init; }

    /// <summary>What the minimum area hides, 碎屑.</summary>
    public required AreaPair Dust { get; init; }

    /// <summary>What remains after all zones, 剩余面积.</summary>
    public required AreaPair Remainder { get; init; }

    /// <summary>The row that a table of one patch has: dust is decided by the code that decides it for all.</summary>
    internal static PatchDivision Of(IPatchLayer patches, int patch, Tally tally, MeasuredArea minimumArea)
    {
        var batch = new AreaBatch(1);
        batch.Take(0, tally, minimumArea.Units);
        var rows = AreaRows.Assemble([batch], [0], 1);
        PairArea[] pairs = [.. Enumerable.Range(0, rows.Count).Select(row =>
            new PairArea(patch, rows.Keys[row], new(rows.Planar[row]), patches.OnEllipsoid(rows.Ellipsoidal[row])))];
        var whole = patches.WholeOf(patch);
        var dust = new AreaPair(new(rows.DustPlanar[0]), patches.OnEllipsoid(rows.DustEllipsoidal[0]));
        return new()
        {
            Patch = patch,
            Whole = whole,
            Pairs = [.. pairs],
            Dust = dust,
            Remainder = pairs.Aggregate(whole - dust, static (left, pair) => left - new AreaPair(pair.Planar, pair.Ellipsoidal)),
        };
    }
}

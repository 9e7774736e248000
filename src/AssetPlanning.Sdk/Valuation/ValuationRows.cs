namespace AssetPlanning.Valuation;

/// <summary>A row of a table that speaks of one class of use (分地类行).</summary>
internal interface IOfClass
{
    /// <summary>The class.</summary>
    Code<LandUse> LandUse { get; }
}

/// <summary>A row of a table that speaks of one asset (分资产行).</summary>
internal interface IOfAsset
{
    /// <summary>The asset, by the name of its parcel.</summary>
    SubjectId Asset { get; }
}

/// <summary>Rows of assets are kept in the order of their names, so that one of many is found by halving.</summary>
internal static class ValuationRows
{
    internal static ValueList<TRow> ByAsset<TRow>(ValueList<TRow> rows)
        where TRow : IOfAsset => [.. rows.OrderBy(static row => row.Asset)];

    /// <summary>Where the rows of an asset begin, and how many there are.</summary>
    internal static (int Start, int Count) Find<TRow>(ValueList<TRow> rows, SubjectId asset)
        where TRow : IOfAsset => Find(rows, asset, static row => row.Asset);

    internal static (int Start, int Count) Find<TRow>(ValueList<TRow> rows, SubjectId asset, Func<TRow, SubjectId> assetOf)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = assetOf(rows[middle]) < asset ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < rows.Count && assetOf(rows[end]) == asset)
        {
            end++;
        }

        return (low, end - low);
    }
}

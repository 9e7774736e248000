namespace AssetPlanning.Data.PostGis;

/// <summary>A table or view as the catalogue describes it.</summary>
internal sealed record FoundTable
{
    internal required TableName Name { get; init; }

    /// <summary>How its rows come.</summary>
    internal required FoundRows Rows { get; init; }

    /// <summary>The columns that are attributes: neither the shape nor the number of the feature.</summary>
    internal required ValueList<FoundColumn> Columns { get; init; }

    /// <summary>The columns of the primary key, in their order.</summary>
    internal required ValueList<string> Key { get; init; }

    /// <summary>The column of the shapes; none of a plain table.</summary>
    internal FoundGeometry? Geometry { get; init; }

    /// <summary>Whether several layers lie in the table, so that a name takes the column too.</summary>
    internal bool IsOneOfSeveral { get; init; }

    internal string LayerName => IsOneOfSeveral ? $"{Name}({TableName.Plain(Geometry!.Column)})" : Name.ToString();
}

/// <summary>A geometry column as its type or its constraints describe it: number of its system (0: not bound to one) and kind.</summary>
internal sealed record FoundGeometry(string Column, int Reference, string Kind)
{
    private static readonly string[] Polygonal = ["GEOMETRY", "POLYGON", "MULTIPOLYGON", "CURVEPOLYGON", "MULTISURFACE"];

    /// <summary>Whether polygons may stand in it.</summary>
    /// <remarks>What names a kind may end with M, for measures.</remarks>
    internal bool MayHoldPolygons => Array.Exists(Polygonal, kind => Kind.StartsWith(kind, StringComparison.Ordinal));
}

/// <summary>How the rows of a table come: whether they lie in an order of their own, and whether some are hidden from the user (row-level security).</summary>
internal readonly record struct FoundRows(bool HaveOrder, bool AreHidden);

/// <summary>How many features of a column are in which system, the most first.</summary>
internal readonly record struct ReferenceCount(int Reference, long Features);

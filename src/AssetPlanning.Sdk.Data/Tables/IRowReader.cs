namespace AssetPlanning.Data;

/// <summary>A reader of a table that knows the row it stands at (行号), as whoever opens the file sees it: empty rows, over which it steps, count.</summary>
internal interface IRowReader : IFeatureReader
{
    /// <summary>The row, the first of the file being 1.</summary>
    long Row { get; }
}

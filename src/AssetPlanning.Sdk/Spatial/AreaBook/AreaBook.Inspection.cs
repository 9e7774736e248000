namespace AssetPlanning.Spatial;

/// <content>What is wrong with layers before anything is measured by them.</content>
public static partial class AreaBook
{
    /// <summary>质检: what is wrong with a layer before anything is measured by it.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <returns>The layer, with a finding for every item set aside or far from the central meridian.</returns>
    public static Explained<PolygonSet> Inspect(PolygonSet layer, SubjectId name, int listed = DefaultListed) => Inspected(layer, name, listed);

    /// <summary>质检: the same for a wide layer.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <returns>The layer, with a finding for every item set aside or far from the central meridian.</returns>
    public static Explained<WideLayer> Inspect(WideLayer layer, SubjectId name, int listed = DefaultListed) => Inspected(layer, name, listed);

    /// <summary>质检: the same for points.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <returns>The layer, with a finding for every item set aside.</returns>
    public static Explained<PointSet> Inspect(PointSet layer, SubjectId name, int listed = DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Inspected(layer, name, listed, report => report.AddRejections(layer.Rejections, name), layer.Print);
    }

    /// <summary>质检: the same for lines.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <returns>The layer, with a finding for every item set aside.</returns>
    public static Explained<LineSet> Inspect(LineSet layer, SubjectId name, int listed = DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Inspected(layer, name, listed, report => report.AddRejections(layer.Rejections, name), layer.Print);
    }

    private static Explained<T> Inspected<T>(T layer, SubjectId name, int listed)
        where T : class, IPatchLayer
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Inspected(layer, name, listed, report => report.AddLayer(layer, name), layer.Print);
    }

    private static Explained<T> Inspected<T>(T layer, SubjectId name, int listed, Action<LandReport> report, Func<Fingerprint> print)
        where T : class
    {
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        _ = name.OrThrow(nameof(name));
        return Explained.By(
            null,
            calculation =>
            {
                var findings = new LandReport(calculation, listed);
                report(findings);
                findings.Close();
                return layer;
            },
            LandStamp.Of((name.ToString(), print)));
    }
}

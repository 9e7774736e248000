namespace AssetPlanning.Data;

/// <summary>Carries features from a source to a writer, one at a time (图层转抄): memory does not grow with the layer.</summary>
public static class LayerCopy
{
    /// <summary>Copies all features; the writer is completed.</summary>
    /// <param name="source">Where from.</param>
    /// <param name="writer">Where to; it has the columns of the source, in the same order.</param>
    /// <param name="report">Takes what is found.</param>
    /// <param name="progress">Is told how many features are across, now and then.</param>
    /// <param name="cancellationToken">Stops the copying; the writer is not completed then.</param>
    /// <returns>How many features.</returns>
    /// <exception cref="ArgumentException">The writer has another number of columns, the same ones in another order, or another reference system: values or coordinates would stand under a wrong name.</exception>
    public static long CopyTo(this ILayerSource source, ILayerWriter writer, DataReport report, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        RequireSameSchema(source.Schema, writer.Schema);
        var values = new FieldValue[source.Schema.Fields.Count];
        using var reader = source.Read(report, FeatureParts.All, cancellationToken);
        long count = 0;
        while (reader.Next())
        {
            for (var field = 0; field < values.Length; field++)
            {
                values[field] = reader.ValueOf(field);
            }

            writer.Add(reader.Geometry.Span, values);
            if ((++count & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(count);
            }
        }

        writer.Complete();
        progress?.Report(count);
        return count;
    }

    // Columns may be called otherwise in the target, and a system nobody named may be named there; nothing changes its place or system.
    private static void RequireSameSchema(LayerSchema from, LayerSchema into)
    {
        if (into.Fields.Count != from.Fields.Count)
        {
            throw new ArgumentException($"{from.Fields.Count} columns go into {into.Fields.Count}.", nameof(into));
        }

        for (var at = 0; at < from.Fields.Count; at++)
        {
            if (into.IndexOf(from.Fields[at].Name) is >= 0 and var place && place != at)
            {
                throw new ArgumentException($"Column '{from.Fields[at].Name}' is number {at + 1} here and number {place + 1} there.", nameof(into));
            }
        }

        if (into.IsSpatial && from.Reference is { Epsg: { } code } && into.Reference?.Epsg is { } other && other != code)
        {
            throw new ArgumentException($"Coordinates of EPSG:{code} do not become EPSG:{other} by being copied.", nameof(into));
        }
    }
}

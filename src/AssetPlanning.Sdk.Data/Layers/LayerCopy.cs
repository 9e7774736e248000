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
    /// <exception cref="ArgumentException">The writer has another number of columns.</exception>
    public static long CopyTo(this ILayerSource source, ILayerWriter writer, DataReport report, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        var values = new FieldValue[source.Schema.Fields.Count];
        if (writer.Schema.Fields.Count != values.Length)
        {
            throw new ArgumentException($"{values.Length} columns go into {writer.Schema.Fields.Count}.", nameof(writer));
        }

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
}

namespace AssetPlanning.Data;

/// <summary>Where a writer stands (写出状态): open, stopped at a feature, complete.</summary>
/// <remarks>A writer that refused a feature has not the whole layer, and perhaps half of that feature: it cannot be completed any more.</remarks>
internal sealed class WritingState(LayerSchema schema)
{
    private bool isInside, isOver;

    internal bool IsComplete { get; private set; }

    /// <summary>A feature begins; until <see cref="End"/> it is half written.</summary>
    internal void Begin(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values)
    {
        RequireOpen();
        if (values.Length != schema.Fields.Count || (!schema.IsSpatial && !geometry.IsEmpty))
        {
            throw new ArgumentException($"'{schema.Name}' has {schema.Fields.Count} columns{(schema.IsSpatial ? string.Empty : " and no shapes")}, not {values.Length} values and {geometry.Length} bytes of a shape.", nameof(values));
        }

        isInside = true;
    }

    internal void End() => isInside = false;

    internal void RequireOpen()
    {
        if (isOver || isInside)
        {
            throw new InvalidOperationException(isInside ? $"'{schema.Name}' refused a feature: it is not the whole layer." : $"'{schema.Name}' is complete, or was given up.");
        }
    }

    internal void Complete() => (isOver, IsComplete) = (true, true);

    /// <summary>Gives up what is not complete.</summary>
    /// <returns>Whether there was anything to give up.</returns>
    internal bool GiveUp()
    {
        var wasOpen = !isOver;
        isOver = true;
        return wasOpen;
    }
}

namespace AssetPlanning.Data.Tests.Support;

/// <summary>Files as the tests need them.</summary>
internal static class Files
{
    internal static readonly DateTimeOffset Moment = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static string GeoPackage(string path, params ILayerSource[] layers)
    {
        using var output = GeoPackageOutput.Create(path, Moment);
        foreach (var layer in layers)
        {
            using var writer = output.Add(layer.Schema);
            layer.CopyTo(writer, new());
        }

        output.Complete();
        return path;
    }
}

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>What a run of the ratios was asked for: <c>--n 10000 --rows wkb,fragments --two-free-cores</c>.</summary>
internal sealed class RatioSettings
{
    private readonly string[] rows;

    internal RatioSettings(string[] args)
    {
        var options = new Options(args, ["--n", "--rows"], "--two-free-cores");
        Patches = options.Number("--n", 10_000);
        rows = options["--rows"]?.Split(',') ?? [];
        HasTwoFreeCores = options.Has("--two-free-cores");
        if (rows.FirstOrDefault(row => !Names.Any(name => Matches(name, row))) is { } unknown)
        {
            throw new ArgumentException($"'{unknown}' is none of the rows {string.Join(", ", Names)}.", nameof(args));
        }
    }

    /// <summary>All groups of rows; the part before a dot names several at once.</summary>
    internal static string[] Names { get; } =
    [
        "areas.independent", "areas.aligned", "areas.jittered", "areas.overlapping", "combinations", "layers",
        "fragments.independent", "fragments.aligned", "fragments.jittered", "fragments.overlapping", "threads", "wkb",
    ];

    internal int Patches { get; }

    /// <summary>Whether the caller vouches for two cores nobody else uses: otherwise threads are printed, not judged.</summary>
    internal bool HasTwoFreeCores { get; }

    /// <summary>Large data leave their first calls behind sooner, and need fewer runs for a stable median.</summary>
    internal int WarmUps => Patches < 50_000 ? 12 : 3;

    internal int Repeats => Patches < 50_000 ? 7 : 3;

    internal int BaselineRepeats => Patches < 50_000 ? 3 : 1;

    internal IEnumerable<string> Wanted => Names.Where(name => rows.Length == 0 || rows.Any(row => Matches(name, row)));

    private static bool Matches(string name, string row) => name == row || name.StartsWith(row + '.', StringComparison.Ordinal);
}

namespace AssetPlanning.Valuation;

/// <summary>A lot to be valued again and again (待估地块).</summary>
/// <param name="Name">Its name.</param>
/// <param name="LandUse">Its class.</param>
/// <param name="Area">Its area.</param>
/// <param name="FloorAreaRatio">Its floor area ratio, a multiple of 0.0001.</param>
public readonly record struct ValuedLot(SubjectId Name, Code<LandUse> LandUse, Area Area, Ratio FloorAreaRatio);

/// <summary>Many lots as columns (地块列表), so that they can be valued under one table after another without an object a lot.</summary>
public sealed class LotColumns
{
    /// <summary>Floor area ratios are counted in ten-thousandths.</summary>
    internal const int RatioSteps = 10_000;

    private readonly SubjectId[] names;
    private readonly Code<LandUse>[] classes;
    private readonly int[] classOf;
    private readonly long[] areas;
    private readonly int[] ratios;

    private LotColumns(SubjectId[] names, Code<LandUse>[] classes, int[] classOf, long[] areas, int[] ratios)
    {
        this.names = names;
        this.classes = classes;
        this.classOf = classOf;
        this.areas = areas;
        this.ratios = ratios;
    }

    /// <summary>How many lots.</summary>
    public int Count => names.Length;

    internal ReadOnlySpan<Code<LandUse>> Classes => classes;

    internal ReadOnlySpan<int> ClassOf => classOf;

    /// <summary>Areas in counts of 1/300 m².</summary>
    internal ReadOnlySpan<long> Areas => areas;

    internal ReadOnlySpan<int> Ratios => ratios;

    /// <summary>A lot by its place.</summary>
    /// <param name="lot">The place.</param>
    public ValuedLot this[int lot] => new(names[lot], classes[classOf[lot]], Area.FromCount(areas[lot]), Ratio.Of(ratios[lot], RatioSteps));

    /// <summary>Puts lots into columns.</summary>
    /// <param name="lots">The lots.</param>
    /// <returns>The columns, in the order of the lots.</returns>
    /// <exception cref="ArgumentException">An area is negative, or a floor area ratio is negative, no multiple of 0.0001 or above 100,000.</exception>
    public static LotColumns Of(IReadOnlyList<ValuedLot> lots)
    {
        ArgumentNullException.ThrowIfNull(lots);
        var numbers = new Dictionary<Code<LandUse>, int>();
        var columns = (Names: new SubjectId[lots.Count], ClassOf: new int[lots.Count], Areas: new long[lots.Count], Ratios: new int[lots.Count]);
        for (var at = 0; at < lots.Count; at++)
        {
            var lot = lots[at];
            var steps = lot.FloorAreaRatio * RatioSteps;
            if (lot.Area.Sign < 0 || steps.Sign < 0 || !steps.IsWhole || steps > 1_000_000_000)
            {
                throw new ArgumentException($"{lot.Name}: {lot.Area} at a floor area ratio of {lot.FloorAreaRatio} is no lot that can be put into columns.", nameof(lots));
            }

            if (!numbers.TryGetValue(lot.LandUse, out var number))
            {
                number = numbers.Count;
                numbers.Add(lot.LandUse, number);
            }

            (columns.Names[at], columns.ClassOf[at], columns.Areas[at], columns.Ratios[at]) = (lot.Name, number, lot.Area.Count, (int)steps.Numerator);
        }

        return new(columns.Names, [.. numbers.OrderBy(static pair => pair.Value).Select(static pair => pair.Key)], columns.ClassOf, columns.Areas, columns.Ratios);
    }
}

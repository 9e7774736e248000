namespace AssetPlanning.Spatial;

/// <summary>A length as the geometry gives it, 量算长度: an integer of 0.1 µm, a thousandth of a grid step.</summary>
/// <remarks>
/// Lengths are roots and cannot be exact. Each edge is rounded once, and a place on an edge once: whatever an edge is cut into
/// adds up to the edge in the last unit. One edge is within half a unit, one stretch of it within two.
/// </remarks>
public readonly record struct MeasuredLength : IComparable<MeasuredLength>
{
    /// <summary>Units in one metre.</summary>
    public const int UnitsPerMetre = 10_000_000;

    /// <summary>Units in one grid step.</summary>
    internal const int UnitsPerStep = UnitsPerMetre / GridFrame.StepsPerMetre;

    /// <summary>A length of a number of units.</summary>
    /// <param name="units">The number of 0.1 µm.</param>
    public MeasuredLength(long units) => Units = units;

    /// <summary>No length.</summary>
    public static MeasuredLength Zero => default;

    /// <summary>The number of 0.1 µm.</summary>
    public long Units { get; }

    /// <summary>The same length in metres, exactly.</summary>
    public decimal Metres => (decimal)Units / UnitsPerMetre;

    /// <summary>Adds.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The sum.</returns>
    public static MeasuredLength operator +(MeasuredLength left, MeasuredLength right) => new(checked(left.Units + right.Units));

    /// <summary>Subtracts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The difference.</returns>
    public static MeasuredLength operator -(MeasuredLength left, MeasuredLength right) => new(checked(left.Units - right.Units));

    /// <summary>Whether the left length is smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator <(MeasuredLength left, MeasuredLength right) => left.Units < right.Units;

    /// <summary>Whether the left length is larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator >(MeasuredLength left, MeasuredLength right) => left.Units > right.Units;

    /// <summary>Whether the left length is not larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator <=(MeasuredLength left, MeasuredLength right) => left.Units <= right.Units;

    /// <summary>Whether the left length is not smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator >=(MeasuredLength left, MeasuredLength right) => left.Units >= right.Units;

    /// <inheritdoc/>
    public int CompareTo(MeasuredLength other) => Units.CompareTo(other.Units);

    /// <summary>The length in metres with all its digits, in the invariant culture.</summary>
    /// <returns>For example <c>12.5000000 m</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Metres:F7} m");

    /// <summary>Metres as whole grid steps, where a distance is named.</summary>
    internal static int StepsOf(decimal metres, string name)
    {
        if (metres < 0 || metres > GridFrame.Reach / (decimal)GridFrame.StepsPerMetre)
        {
            throw new ArgumentOutOfRangeException(name, metres, "A distance is not negative and within the reach of a frame.");
        }

        var steps = metres * GridFrame.StepsPerMetre;
        return steps == decimal.Truncate(steps) ? (int)steps : throw new ArgumentException("A distance is a whole number of 0.1 mm.", name);
    }
}

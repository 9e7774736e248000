namespace AssetPlanning.Spatial;

/// <summary>An area as the geometry gives it, 量算面积: an exact integer of half square grid steps, never rounded.</summary>
/// <remarks>
/// The unit is half a square of the 0.1 mm grid, 5·10⁻⁹ m²: every polygon with corners on the grid has an integer area in
/// it. 128 bits hold the sum over any number of overlapping layers.
/// </remarks>
public readonly record struct MeasuredArea : IComparable<MeasuredArea>
{
    /// <summary>Units in one square metre.</summary>
    public const int UnitsPerSquareMetre = 200_000_000;

    private const decimal SquareMetresPerUnit = 0.000_000_005m;

    /// <summary>An area of a number of half square grid steps.</summary>
    /// <param name="units">The number of units.</param>
    public MeasuredArea(Int128 units) => Units = units;

    /// <summary>No area.</summary>
    public static MeasuredArea Zero => default;

    /// <summary>Half square grid steps, 5·10⁻⁹ m² each.</summary>
    public Int128 Units { get; }

    /// <summary>The same area in square metres, exactly.</summary>
    /// <exception cref="OverflowException">More than 10²⁰ m²: more than fits a decimal number without rounding.</exception>
    public decimal SquareMetres => checked((decimal)Units) * SquareMetresPerUnit;

    /// <summary>The area of a decimal number of square metres.</summary>
    /// <param name="squareMetres">The number of square metres.</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentException">The number is finer than 5·10⁻⁹ m².</exception>
    public static MeasuredArea FromSquareMetres(decimal squareMetres)
    {
        var units = squareMetres * UnitsPerSquareMetre;
        if (units != decimal.Truncate(units))
        {
            throw new ArgumentException("An area is a whole number of 5·10⁻⁹ m².", nameof(squareMetres));
        }

        return new((Int128)units);
    }

    /// <summary>Adds.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The sum.</returns>
    public static MeasuredArea operator +(MeasuredArea left, MeasuredArea right) => new(checked(left.Units + right.Units));

    /// <summary>Subtracts; negative where the right one is larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The difference.</returns>
    public static MeasuredArea operator -(MeasuredArea left, MeasuredArea right) => new(checked(left.Units - right.Units));

    /// <summary>The opposite of an area.</summary>
    /// <param name="area">The area.</param>
    /// <returns>Its opposite.</returns>
    public static MeasuredArea operator -(MeasuredArea area) => new(checked(-area.Units));

    /// <summary>Whether the left area is smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator <(MeasuredArea left, MeasuredArea right) => left.Units < right.Units;

    /// <summary>Whether the left area is larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator >(MeasuredArea left, MeasuredArea right) => left.Units > right.Units;

    /// <summary>Whether the left area is not larger.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator <=(MeasuredArea left, MeasuredArea right) => left.Units <= right.Units;

    /// <summary>Whether the left area is not smaller.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    /// <returns>The answer.</returns>
    public static bool operator >=(MeasuredArea left, MeasuredArea right) => left.Units >= right.Units;

    /// <inheritdoc/>
    public int CompareTo(MeasuredArea other) => Units.CompareTo(other.Units);

    /// <summary>The area in square metres with all its digits, in the invariant culture.</summary>
    /// <returns>For example <c>5000.000000000 m²</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{SquareMetres} m²");
}

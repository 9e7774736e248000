namespace AssetPlanning.Spatial;

/// <summary>A measured area rounded by a named rule (取整面积), with what the rounding left over.</summary>
/// <param name="Official">The legal area 法定面积, a multiple of 0.01 m².</param>
/// <param name="Residual">Measured less legal area 尾差, exactly; negative where the rounding went up.</param>
public readonly record struct RoundedArea(Area Official, MeasuredArea Residual);

/// <summary>Doors from a measured to a legal area (法定面积) beside the <see cref="Adjustment"/>: a named rounding and a comparison.</summary>
/// <remarks>There is no conversion: an area nobody adjusted or rounded by name cannot be priced by accident.</remarks>
public static class LegalArea
{
    /// <summary>The step of registered areas, 0.01 m².</summary>
    internal static Area Step => Area.FromCount(MeasuredArea.CountsPerStep);

    /// <summary>Rounds to 0.01 m² by a named rule and returns what that leaves over.</summary>
    /// <param name="measured">The measured area.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The legal area and the residual; they add up to the measured area exactly.</returns>
    /// <exception cref="OverflowException">The area is larger than a legal area can be, about 3·10¹⁶ m².</exception>
    public static RoundedArea Round(this MeasuredArea measured, Rounding rounding)
    {
        var official = MeasuredArea.FromSteps(measured.Steps(rounding));
        return new(official, measured - MeasuredArea.Of(official));
    }

    /// <summary>Compares with a threshold, exactly: neither side is rounded.</summary>
    /// <param name="measured">The measured area.</param>
    /// <param name="threshold">The threshold; any legal area, one of 亩 as well.</param>
    /// <returns>−1 below, 0 at, 1 above the threshold.</returns>
    public static int CompareTo(this MeasuredArea measured, Area threshold) => measured.Against(threshold);

    /// <summary>Whether a threshold is reached, exactly.</summary>
    /// <param name="measured">The measured area.</param>
    /// <param name="threshold">The threshold.</param>
    /// <returns>Whether the area is the threshold or more.</returns>
    public static bool IsAtLeast(this MeasuredArea measured, Area threshold) => measured.CompareTo(threshold) >= 0;

    /// <summary>A registered area in the units of measured ones, exactly; to compare, never to price.</summary>
    /// <param name="official">The registered area, a multiple of 0.01 m².</param>
    /// <returns>The same area.</returns>
    /// <exception cref="ArgumentException">The area is no multiple of 0.01 m².</exception>
    public static MeasuredArea AsMeasured(this Area official) => MeasuredArea.Of(official);

    /// <summary>Whether an area is a multiple of 0.01 m², as registered ones are; 1 亩 is not.</summary>
    internal static bool IsInSteps(Area area) => area.Count % Step.Count == 0;

    internal static long StepsOf(Area area, string name) => IsInSteps(area)
        ? area.Count / Step.Count
        : throw new ArgumentException($"{area} is no multiple of 0.01 m².", name);
}

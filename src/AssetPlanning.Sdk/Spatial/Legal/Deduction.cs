namespace AssetPlanning.Spatial;

/// <summary>The area deducted from a patch (扣除面积) and what is left as its own class: TBDLMJ = TBMJ − KCMJ, exactly.</summary>
public readonly record struct Deduction
{
    internal Deduction(Area whole, Area deducted)
    {
        Whole = whole;
        Deducted = deducted;
    }

    /// <summary>Area of the patch, 图斑面积 TBMJ.</summary>
    public Area Whole { get; }

    /// <summary>Deducted area, 扣除面积 KCMJ.</summary>
    public Area Deducted { get; }

    /// <summary>Area left to the class of the patch, 图斑地类面积 TBDLMJ.</summary>
    public Area Net => Whole - Deducted;

    /// <summary>Deducts by a coefficient: KCMJ = TBMJ × KCXS, rounded once to 0.01 m².</summary>
    /// <param name="whole">Area of the patch, a multiple of 0.01 m².</param>
    /// <param name="coefficient">Coefficient of deduction 扣除系数 KCXS, from 0 to 1.</param>
    /// <param name="rounding">The rule of rounding.</param>
    /// <returns>The deduction.</returns>
    /// <exception cref="ArgumentException">The area is negative or no multiple of 0.01 m².</exception>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is below 0 or above 1.</exception>
    public static Deduction Of(Area whole, Ratio coefficient, Rounding rounding)
    {
        var steps = Adjustment.RequireSteps(whole, nameof(whole));
        return coefficient < Ratio.Zero || coefficient > Ratio.One
            ? throw new ArgumentOutOfRangeException(nameof(coefficient), $"A coefficient of deduction lies between 0 and 1: {coefficient}.")
            : new(whole, MeasuredArea.FromSteps((steps * coefficient).Round(rounding)));
    }
}

using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Holds an amount against the areas it was added up of (指标量构成核对), and tells it from them.</summary>
internal static class AmountParts
{
    /// <summary>Exactly, or rounded to 0.01 m² once, as areas are made legal.</summary>
    internal static bool AddUpTo(ValueList<AmountPart> parts, Quantity amount)
    {
        if (parts.Count == 0)
        {
            return true;
        }

        if (parts.Any(part => part.Value.Kind != parts[0].Value.Kind) || amount.Unit.Dimension != Dimension.Area)
        {
            return false;
        }

        var total = TotalOf(parts);
        var stated = amount.In("m²");
        return stated == InSquareMetres(total)
            || (total.Kind == FigureKind.MeasuredArea && stated == Quantity.Of(total.MeasuredArea.Round(Rounding.HalfUp).Official, "m²"));
    }

    /// <summary>What parts of the first one's kind come to.</summary>
    internal static Figure TotalOf(ValueList<AmountPart> parts) => parts[0].Value.Kind == FigureKind.Area
        ? Area.Sum(parts.Where(static part => part.Value.Kind == FigureKind.Area).Select(static part => part.Value.Area))
        : parts.Where(static part => part.Value.Kind == FigureKind.MeasuredArea).Aggregate(MeasuredArea.Zero, static (sum, part) => sum + part.Value.MeasuredArea);

    /// <summary>Tells an amount: from its parts where they are stated; a part that a trail before has told is not told again.</summary>
    internal static void Tell(Recorder why, FigureKey key, Quantity amount, ValueList<AmountPart> parts, Citation? basis)
    {
        if (parts.Count == 0)
        {
            why.Step(key, amount, Derivation.Given, basis: basis);
            return;
        }

        foreach (var part in parts.Where(part => !why.Knows(part.From)))
        {
            why.Step(part.From, part.Value, Derivation.Given);
        }

        var total = key with { Term = FigureTerms.AmountOfParts.Code };
        why.Step(total, TotalOf(parts), Derivation.Sum, [.. parts.Select(static part => Operand.From(part.From, part.Value))]);
        why.Step(key, amount, Derivation.ByRule, [Operand.From(total, TotalOf(parts))], rule: "legal-area-in-unit", basis: basis);
    }

    private static Quantity InSquareMetres(Figure total) => total.Kind == FigureKind.Area
        ? Quantity.Of(total.Area, "m²")
        : new(Ratio.Of(total.MeasuredArea.Units, MeasuredArea.UnitsPerSquareMetre), "m²");
}

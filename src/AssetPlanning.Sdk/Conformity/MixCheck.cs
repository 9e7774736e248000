using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>How assets of a unit are mixed (组合核对): shares of area or value by nature, function and owner.</summary>
/// <remarks>
/// What an asset is by nature and function follows from its class of use, unless it is stated. An asset of which it is not known counts in no
/// class and might count in any: the share is then between two bounds, and a requirement only one of them keeps is not checked.
/// </remarks>
internal sealed class MixCheck(ValueList<MixPart> parts, RulebookEdition rulebook, Calculation calculation)
{
    internal BoundSheet? Run(ValueList<MixRequirement> requirements)
    {
        foreach (var twice in parts.CountBy(static part => part.Id).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.MixPartTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        var lines = new List<BoundLine>();
        foreach (var requirement in requirements.OrderBy(static requirement => requirement.Id))
        {
            if (!ClassesOf(requirement.Facet).Contains(requirement.Class, StringComparer.Ordinal))
            {
                calculation.Report(FindingCatalogue.MixClassUnknown, requirement.Id, [Figure.Name(requirement.Class), Figure.Name(requirement.Facet.ToString())]);
                continue;
            }

            lines.Add(BoundCheck.Hold(calculation, requirement.Id, $"{requirement.Facet}:{requirement.Class}", requirement.Share, ShareOf(requirement), requirement.Basis));
        }

        return calculation.HasFailed ? null : new() { Lines = [.. lines] };
    }

    private (Quantity Least, Quantity Most)? ShareOf(MixRequirement requirement)
    {
        MixPart[] unvalued = [.. parts.Where(part => AmountOf(part, requirement.Of) is null).OrderBy(static part => part.Id)];
        foreach (var part in unvalued)
        {
            calculation.Report(FindingCatalogue.MixValueMissing, part.Id, [requirement.Id]);
        }

        if (unvalued.Length > 0)
        {
            return null;
        }

        Ratio known = Ratio.Zero, unknown = Ratio.Zero, whole = Ratio.Zero;
        var undetermined = new List<MixPart>();
        foreach (var part in parts)
        {
            var amount = AmountOf(part, requirement.Of)!.Value;
            whole += amount;
            switch (ClassOf(part, requirement.Facet))
            {
                case null:
                    unknown += amount;
                    undetermined.Add(part);
                    break;
                case var of when of == requirement.Class:
                    known += amount;
                    break;
            }
        }

        if (undetermined.Count > 0)
        {
            calculation.Report(FindingCatalogue.MixUndetermined, requirement.Id, [Figure.Name(requirement.Facet.ToString()), Figure.Name(string.Join('、', undetermined.Select(static part => part.Id).Order()))]);
        }

        if (whole.Sign == 0)
        {
            return null;
        }

        calculation.Why?.Step(
            new(FigureTerms.MixShare.Code, requirement.Id),
            known / whole,
            Derivation.Quotient,
            [Operand.Of(FigureTerms.MixOfClass, known), Operand.Of(FigureTerms.MixWhole, whole)],
            basis: requirement.Basis);
        return (Percent(known / whole), Percent((known + unknown) / whole));
    }

    /// <summary>In m² or yuan, exactly.</summary>
    private static Ratio? AmountOf(MixPart part, MixMeasure measure) =>
        measure == MixMeasure.Area ? part.Area.In(AreaUnit.SquareMetre) : part.Value is { } value ? Ratio.Of(value.Fen, 100) : null;

    private string? ClassOf(MixPart part, MixFacet facet) => facet switch
    {
        MixFacet.Nature => (part.Nature ?? rulebook.LandUses.Find(part.LandUse)?.Nature)?.ToString(),
        MixFacet.Function => (part.Function ?? rulebook.LandUses.Find(part.LandUse)?.Function)?.ToString(),
        _ => part.Ownership?.ToString(),
    };

    private static string[] ClassesOf(MixFacet facet) => facet switch
    {
        MixFacet.Nature => Enum.GetNames<UseNature>(),
        MixFacet.Function => Enum.GetNames<FiscalFunction>(),
        _ => Enum.GetNames<Ownership>(),
    };

    private static Quantity Percent(Ratio share) => new(100 * share, "%");
}

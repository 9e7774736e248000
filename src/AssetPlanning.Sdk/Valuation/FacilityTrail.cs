namespace AssetPlanning.Valuation;

/// <summary>Tells how demand, what is left, and ground by person came about (设施承载力解释链).</summary>
internal static class FacilityTrail
{
    internal static void Tell(Recorder why, FacilityAccount account, FacilityTerms terms)
    {
        var people = terms.Areas.ToLookup(static area => area.Id, static area => area.Population);
        var need = terms.Standards.ToLookup(static standard => standard.Facility);
        foreach (var line in account.Capacities)
        {
            if (line.Demand is not { } demand || people[line.Area].First() is not { } number)
            {
                continue;
            }

            var standard = need[line.Facility].First();
            var key = new FigureKey(FigureTerms.FacilityDemand.Code, line.Area);
            why.Step(
                key,
                demand,
                Derivation.TimesRatio,
                [Operand.Of(FigureTerms.NeedOfOne, standard.PerPerson), Operand.Of(FigureTerms.People, (Ratio)number)],
                basis: standard.Basis);
            if (line is { Left: { } left, Provision: { } provision })
            {
                why.Step(new(FigureTerms.FacilityLeft.Code, line.Area), left, Derivation.Difference, [Operand.Of(FigureTerms.FacilityProvision, provision), Operand.From(key, demand)]);
            }
        }

        foreach (var line in account.PerCapita)
        {
            if (line.PerPerson is { } each)
            {
                why.Step(
                    new(FigureTerms.AreaOfOne.Code, line.Indicator),
                    each,
                    Derivation.Quotient,
                    [Operand.Of(FigureTerms.SquareMetres, line.Area.In(AreaUnit.SquareMetre)), Operand.Of(FigureTerms.People, (Ratio)terms.Population!.Value)]);
            }
        }
    }
}

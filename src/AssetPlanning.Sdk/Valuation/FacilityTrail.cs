namespace AssetPlanning.Valuation;

/// <summary>Tells how demand, what is left, what is too much, and ground by person came about (设施承载力解释链).</summary>
internal sealed class FacilityTrail(Recorder why, FacilityAccount account, FacilityTerms terms)
{
    private readonly ILookup<SubjectId, FacilityStandard> standards = terms.Standards.ToLookup(static standard => standard.Facility);

    internal void Tell(PlannedAssets assets)
    {
        Capacities();
        for (var line = 0; line < account.Overlaps.Count; line++)
        {
            Overlap(account.Overlaps[line], line);
        }

        for (var line = 0; line < account.Groups.Count; line++)
        {
            Group(account.Groups[line], line);
        }

        PerCapita(assets);
    }

    private void Capacities()
    {
        var people = terms.Areas.ToLookup(static area => area.Id, static area => area.Population);
        foreach (var line in account.Capacities)
        {
            if (line.Demand is not { } demand || people[line.Area].First() is not { } number)
            {
                continue;
            }

            var key = new FigureKey(FigureTerms.FacilityDemand.Code, line.Area);
            Need(key, line.Facility, number, demand);
            if (line is { Left: { } left, Provision: { } provision })
            {
                why.Step(new(FigureTerms.FacilityLeft.Code, line.Area), left, Derivation.Difference, [Operand.Of(FigureTerms.FacilityProvision, provision), Operand.From(key, demand)]);
            }
        }
    }

    private void Overlap(OverlapLine line, int at)
    {
        if (line is not { Excess: { } excess, People: { } both })
        {
            return;
        }

        Operand LeftOf(SubjectId area) => Operand.From(new(FigureTerms.FacilityLeft.Code, area), account.Capacities.First(one => one.Area == area).Left!.Value);
        var need = new FigureKey(FigureTerms.NeedOfBoth.Code, line.First, Line: at);
        var twice = standards[line.Facility].First().Of(both)!.Value;
        Need(need, line.Facility, both, twice);
        why.Step(new(FigureTerms.OverlapExcess.Code, line.First, Line: at), excess, Derivation.Sum, [LeftOf(line.First), LeftOf(line.Second), Operand.From(need, twice)]);
    }

    private void Group(OverlapGroup group, int at)
    {
        if (group is not { Excess: { } excess, Demand: { } demand, Provision: { } provision, People: { } people })
        {
            return;
        }

        FigureKey Key(FigureTerm term) => new(term.Code, group.Areas[0], Line: at);
        Need(Key(FigureTerms.GroupDemand), group.Facility, people, demand);
        why.Step(
            Key(FigureTerms.GroupProvision),
            provision,
            Derivation.Sum,
            [.. group.Areas.Select(name => Operand.Of(FigureTerms.FacilityProvision, account.Capacities.First(line => line.Area == name).Provision!.Value))]);
        why.Step(Key(FigureTerms.GroupExcess), excess, Derivation.Difference, [Operand.From(Key(FigureTerms.GroupProvision), provision), Operand.From(Key(FigureTerms.GroupDemand), demand)]);
    }

    private void Need(FigureKey key, SubjectId facility, int people, Quantity demand)
    {
        var standard = standards[facility].First();
        why.Step(key, demand, Derivation.TimesRatio, [Operand.Of(FigureTerms.NeedOfOne, standard.PerPerson), Operand.Of(FigureTerms.People, (Ratio)people)], basis: standard.Basis);
    }

    private void PerCapita(PlannedAssets assets)
    {
        foreach (var line in account.PerCapita)
        {
            if (line.PerPerson is { } each)
            {
                var ground = new FigureKey(FigureTerms.SquareMetres.Code, line.Indicator);
                why.Step(ground, line.Area.In(AreaUnit.SquareMetre), Derivation.Given, rule: assets.Plan.ToString());
                why.Step(
                    new(FigureTerms.AreaOfOne.Code, line.Indicator),
                    each,
                    Derivation.Quotient,
                    [Operand.From(ground, line.Area.In(AreaUnit.SquareMetre)), Operand.Of(FigureTerms.People, (Ratio)terms.Population!.Value)],
                    basis: terms.Indicators.First(one => one.Id == line.Indicator).Basis);
            }
        }
    }
}

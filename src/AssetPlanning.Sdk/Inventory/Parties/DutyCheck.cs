namespace AssetPlanning.Inventory;

/// <summary>Finds who answers for each step in each place (职责界定检查): exactly one does, or the gap and the doubling are found.</summary>
internal sealed class DutyCheck(DutyList duties, PartiesOfDay parties, Calculation calculation)
{
    private readonly HashSet<PartyId> there = [.. parties.Parties.Select(static party => party.Id)];

    internal DutyMatrix Run(ValueList<DivisionCode> places)
    {
        var known = new SortedSet<SubjectId>();
        foreach (var twice in duties.Steps.Where(step => !known.Add(step.Id)).Select(static step => step.Id).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.DutyStepTwice, twice, [Figure.Number(duties.Steps.Count(step => step.Id == twice))]);
        }

        var held = Counted(known).ToLookup(static one => one.Step);
        DivisionCode?[] where = places.Count == 0 ? [null] : [.. places.Distinct().Order().Select(static place => (DivisionCode?)place)];
        return new() { On = parties.On, Cells = [.. known.SelectMany(step => where.Select(place => Cell(step, place, held[step])))] };
    }

    /// <summary>What a party that is not there that day was given is found and counts for nothing.</summary>
    private IEnumerable<DutyAssignment> Counted(SortedSet<SubjectId> known)
    {
        var inForce = duties.Assignments.Where(one => DaySpan.Holds(one.From, one.Until, parties.On)).ToList();
        foreach (var stray in inForce.Where(one => !known.Contains(one.Step)).OrderBy(static one => one.Step).ThenBy(static one => one.Party))
        {
            calculation.Report(FindingCatalogue.DutyStepUnknown, stray.Step, [stray.Party]);
        }

        foreach (var absent in inForce.Where(one => known.Contains(one.Step) && !there.Contains(one.Party)).OrderBy(static one => one.Step).ThenBy(static one => one.Party))
        {
            calculation.Report(FindingCatalogue.DutyPartyMissing, absent.Step, [absent.Party, parties.On]);
        }

        return inForce.Where(one => known.Contains(one.Step) && there.Contains(one.Party));
    }

    /// <summary>Without a place asked for, a duty that holds in a part of the country only still counts: the matrix is then of the whole.</summary>
    private DutyCell Cell(SubjectId step, DivisionCode? place, IEnumerable<DutyAssignment> held)
    {
        var here = held.Where(one => one.Region is not { } region || place is not { } at || region.Contains(at)).ToLookup(static one => one.Duty, static one => one.Party);
        ValueList<PartyId> Of(DutyKind duty) => [.. here[duty].Distinct().Order()];
        var claimants = Of(DutyKind.Accountable);
        var told = Figure.Name(place?.ToString() ?? "（不分地域）");
        if (claimants.Count == 0)
        {
            calculation.Report(FindingCatalogue.NobodyAccountable, step, [told, parties.On]);
        }
        else if (claimants.Count > 1)
        {
            calculation.Report(FindingCatalogue.SeveralAccountable, step, [told, parties.On, Figure.Number(claimants.Count), Figure.Name(string.Join('、', claimants))]);
        }

        if (!here[DutyKind.Responsible].Any())
        {
            calculation.Report(FindingCatalogue.NobodyResponsible, step, [told, parties.On]);
        }

        return new()
        {
            Step = step,
            Place = place,
            Accountable = claimants.Count == 1 ? claimants[0] : default(PartyId?),
            Claimants = claimants,
            Responsible = Of(DutyKind.Responsible),
            Consulted = Of(DutyKind.Consulted),
            Informed = Of(DutyKind.Informed),
        };
    }
}

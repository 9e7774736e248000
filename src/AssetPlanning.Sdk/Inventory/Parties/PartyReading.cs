namespace AssetPlanning.Inventory;

/// <summary>Reads who there is on a day from the registry (主体名录读取).</summary>
internal sealed class PartyReading(PartyRegistry registry, DateOnly on, Calculation calculation)
{
    private readonly Dictionary<PartyId, RegisteredParty> standing = [];

    internal PartiesOfDay Run()
    {
        var setAside = new List<RegisteredParty>();
        var notInForce = new List<RegisteredParty>();
        foreach (var entries in registry.Parties.GroupBy(static party => party.Id).OrderBy(static entries => entries.Key))
        {
            RegisteredParty[] byDay = [.. entries.OrderBy(static entry => entry.From).ThenBy(static entry => entry.Kind).ThenBy(static entry => entry.Name, StringComparer.Ordinal)];
            if (Defect(byDay) is { } kind)
            {
                calculation.Report(kind, Name(entries.Key), [Figure.Number(byDay.Length)]);
                setAside.AddRange(byDay);
                continue;
            }

            foreach (var entry in byDay)
            {
                if (entry.HoldsOn(on))
                {
                    standing.Add(entry.Id, entry);
                }
                else
                {
                    notInForce.Add(entry);
                }
            }
        }

        ValueList<RegisteredParty> parties = [.. standing.Values.OrderBy(static party => party.Id)];
        foreach (var party in parties)
        {
            Check(party);
        }

        CheckNames(parties);
        return new() { On = on, Parties = parties, NotInForce = [.. notInForce], SetAside = [.. setAside], Acting = new StandInChains(registry.StandIns, standing.Keys.ToHashSet(), on, calculation).Run() };
    }

    private static FindingKind? Defect(RegisteredParty[] byDay)
    {
        if (Array.Exists(byDay, static entry => entry.Until is { } end && end <= entry.From))
        {
            return FindingCatalogue.PartyPeriodEmpty;
        }

        for (var at = 1; at < byDay.Length; at++)
        {
            if (byDay[at - 1].Until is not { } end || byDay[at].From < end)
            {
                return FindingCatalogue.PartyTwice;
            }
        }

        return null;
    }

    private void Check(RegisteredParty party)
    {
        var name = Name(party.Id);
        if (party.Above is { } above)
        {
            if (!standing.ContainsKey(above))
            {
                calculation.Report(FindingCatalogue.PartyAboveMissing, name, [above, on]);
            }
            else if (IsAboveItself(party.Id))
            {
                calculation.Report(FindingCatalogue.PartyAboveItself, name, [above]);
            }
        }

        foreach (var field in party.Fields.Where(static field => !DepartmentFields.Knows(field)))
        {
            calculation.Report(FindingCatalogue.PartyFieldUnknown, name, [Figure.Name(field.ToString())]);
        }
    }

    private bool IsAboveItself(PartyId party)
    {
        var seen = new HashSet<PartyId>();
        for (var at = standing[party].Above; at is { } next && seen.Add(next); at = standing.TryGetValue(next, out var found) ? found.Above : null)
        {
            if (next == party)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name two parties answer to on one day means neither.</summary>
    private void CheckNames(ValueList<RegisteredParty> parties)
    {
        var called = parties.SelectMany(static party => NamesOf(party).Select(name => (Name: name, party.Id)))
            .GroupBy(static one => one.Name, static one => one.Id, StringComparer.Ordinal);
        foreach (var name in called.Where(static name => name.Skip(1).Any()).OrderBy(static name => name.Key, StringComparer.Ordinal))
        {
            PartyId[] shared = [.. name.Order()];
            calculation.Report(FindingCatalogue.PartyNameShared, Name(shared[0]), [Figure.Name(name.Key), Figure.Name(string.Join('、', shared))]);
        }
    }

    internal static IEnumerable<string> NamesOf(RegisteredParty party) =>
        new[] { party.Id.ToString(), party.Name }.Concat(party.OtherNames).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal);

    internal static SubjectId Name(PartyId party) => new(party.ToString());
}

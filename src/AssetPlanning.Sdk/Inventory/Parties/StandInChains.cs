namespace AssetPlanning.Inventory;

/// <summary>Follows who stands for whom to who acts in the end (代表链).</summary>
internal sealed class StandInChains(ValueList<StandIn> standIns, HashSet<PartyId> standing, DateOnly on, Calculation calculation)
{
    internal ValueList<ActingParty> Run()
    {
        foreach (var never in standIns.Where(static one => one.Until is { } end && end <= one.From).OrderBy(static one => one.For).ThenBy(static one => one.By))
        {
            calculation.Report(FindingCatalogue.StandInPeriodEmpty, PartyReading.Name(never.For), [never.By, never.From, never.Until!.Value]);
        }

        var inForce = standIns.Where(one => DaySpan.Holds(one.From, one.Until, on)).ToList();
        foreach (var stranger in inForce.SelectMany(static one => new[] { one.By, one.For }).Where(party => !standing.Contains(party)).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.StandInUnknown, PartyReading.Name(stranger), [on]);
        }

        var by = inForce.Where(one => standing.Contains(one.By) && standing.Contains(one.For))
            .GroupBy(static one => (one.For, one.Matter))
            .ToDictionary(static group => group.Key, static group => group.Select(static one => one.By).Distinct().Order().ToArray());
        SubjectId?[] matters = [.. by.Keys.Select(static key => key.Matter).Where(static matter => matter is not null).Distinct().Order()];
        return [.. by.Keys.Select(static key => key.For).Distinct().Order().SelectMany(party => Of(party, matters, by))];
    }

    /// <summary>In all matters, and in those where it is somebody else: whoever stands in for all may hand a single matter on.</summary>
    private IEnumerable<ActingParty> Of(PartyId party, SubjectId?[] matters, Dictionary<(PartyId For, SubjectId? Matter), PartyId[]> by)
    {
        var general = by.ContainsKey((party, null)) ? Follow(party, null, by) : null;
        if (general is not null)
        {
            yield return general;
        }

        foreach (var matter in matters.Where(matter => general is not null || by.ContainsKey((party, matter))))
        {
            var special = Follow(party, matter, by);
            if (general is null || special.By != general.By)
            {
                yield return special;
            }
        }
    }

    /// <summary>From stand-in to stand-in, each in the same matter or in all, to who acts in the end.</summary>
    private ActingParty Follow(PartyId party, SubjectId? matter, Dictionary<(PartyId For, SubjectId? Matter), PartyId[]> by)
    {
        var (chain, at) = (new List<PartyId>(), party);
        while (by.TryGetValue((at, matter), out var next) || by.TryGetValue((at, null), out next))
        {
            if (next.Length > 1)
            {
                calculation.ReportOnce(FindingCatalogue.SeveralStandIn, PartyReading.Name(at), [on, Figure.Name(string.Join('、', next))]);
                return new() { For = party, Matter = matter, Chain = [.. chain] };
            }

            at = next[0];
            if (at == party || chain.Contains(at))
            {
                calculation.ReportOnce(FindingCatalogue.StandInsInACircle, PartyReading.Name(party), [Figure.Name(string.Join('、', chain.Prepend(party)))]);
                return new() { For = party, Matter = matter, Chain = [.. chain] };
            }

            chain.Add(at);
        }

        return new() { For = party, Matter = matter, By = at, Chain = [.. chain] };
    }
}

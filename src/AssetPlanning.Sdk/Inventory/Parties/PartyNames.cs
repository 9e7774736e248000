using AssetPlanning.Accounting;

namespace AssetPlanning.Inventory;

/// <summary>The parties data name (数据中的主体引用), and whether the registry has them.</summary>
public static class PartyNames
{
    /// <summary>Those of a baseline: who holds each parcel.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <returns>The mentions, by parcel.</returns>
    public static ValueList<PartyMention> Of(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return [.. baseline.Parcels.Select(static parcel => new PartyMention { Party = parcel.Holder, By = parcel.Subject })];
    }

    /// <summary>Those of the rights of a day: holders, and for whom burdens stand.</summary>
    /// <param name="rights">The rights.</param>
    /// <returns>The mentions, by right.</returns>
    public static ValueList<PartyMention> Of(RightsState rights)
    {
        ArgumentNullException.ThrowIfNull(rights);
        return
        [
            .. rights.Rights.SelectMany(static right => right.Interest.Holders.Select(static holder => holder.Party)
                .Concat(right.Encumbrances.Select(static burden => burden.For))
                .Select(party => new PartyMention { Party = party, By = right.Interest.Id })),
        ];
    }

    /// <summary>Those of a ledger, the standing accounts left out: they are nobody.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>The mentions, by party.</returns>
    public static ValueList<PartyMention> Of(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var named = new SortedDictionary<PartyId, SubjectId>();
        foreach (var posting in ledger.Postings)
        {
            foreach (var party in new[] { posting.From, posting.To })
            {
                if (!StandingParties.IsStanding(party))
                {
                    named.TryAdd(party, posting.Key.Subject);
                }
            }
        }

        return [.. named.Select(static one => new PartyMention { Party = one.Key, By = one.Value })];
    }

    internal static PartyNameCheck Check(PartiesOfDay parties, ValueList<PartyMention> mentions, Calculation calculation)
    {
        var known = parties.Parties.Select(static party => party.Id).ToHashSet();
        var byName = parties.Parties.SelectMany(static party => PartyReading.NamesOf(party).Select(name => (Name: name, party.Id))).ToLookup(static one => one.Name, static one => one.Id, StringComparer.Ordinal);
        var unknown = new List<UnknownParty>();
        var named = mentions.GroupBy(static mention => mention.Party).OrderBy(static group => group.Key).ToList();
        foreach (var group in named.Where(group => !known.Contains(group.Key)))
        {
            var before = parties.NotInForce.Where(entry => entry.Id == group.Key).ToList();
            ValueList<PartyId> meant = [.. byName[group.Key.ToString()].Concat(before.Where(entry => entry.Successor is { } next && known.Contains(next)).Select(static entry => entry.Successor!.Value)).Distinct().Order()];
            ValueList<SubjectId> by = [.. group.Select(static mention => mention.By).Distinct().Order()];
            unknown.Add(new() { Party = group.Key, NamedBy = by, MayMean = meant });
            calculation.Report(
                before.Count > 0 ? FindingCatalogue.PartyNotInForce : FindingCatalogue.PartyNotRegistered,
                PartyReading.Name(group.Key),
                [parties.On, Figure.Number(by.Count), by[0], Figure.Name(meant.Count == 0 ? "—" : string.Join('、', meant))]);
        }

        return new() { Named = named.Count, Unknown = [.. unknown] };
    }
}

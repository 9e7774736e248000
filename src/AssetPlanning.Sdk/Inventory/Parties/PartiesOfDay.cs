namespace AssetPlanning.Inventory;

/// <summary>Who there is on a day (某日在册主体), and who stands for whom.</summary>
public sealed record PartiesOfDay
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The parties, by id.</summary>
    public required ValueList<RegisteredParty> Parties { get; init; }

    /// <summary>Entries that do not hold that day, by id and first day (不在册).</summary>
    public ValueList<RegisteredParty> NotInForce { get; init; }

    /// <summary>Entries that contradict each other, by id (剔除).</summary>
    public ValueList<RegisteredParty> SetAside { get; init; }

    /// <summary>Who acts in the end for each party that somebody stands for, by party and matter (代表关系).</summary>
    public ValueList<ActingParty> Acting { get; init; }

    /// <summary>The entry of a party.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The entry, or none.</returns>
    public RegisteredParty? Find(PartyId party) => Parties.FirstOrDefault(one => one.Id == party);

    /// <summary>Who acts for a party in a matter: what is said of the very matter goes before what is said of all.</summary>
    /// <param name="party">The party.</param>
    /// <param name="matter">The matter.</param>
    /// <returns>Who acts; the party itself where nobody stands for it, none where it is not there that day or two contradict each other.</returns>
    public PartyId? WhoActsFor(PartyId party, SubjectId? matter = null)
    {
        if (Find(party) is null)
        {
            return null;
        }

        var acting = Acting.FirstOrDefault(one => one.For == party && one.Matter == matter) ?? Acting.FirstOrDefault(one => one.For == party && one.Matter is null);
        return acting is null ? party : acting.By;
    }

    /// <summary>The parties above one (上级), the nearest first.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The parties; none for one that is not there.</returns>
    public ValueList<PartyId> AllAbove(PartyId party)
    {
        var above = new List<PartyId>();
        for (var at = Find(party)?.Above; at is { } next && !above.Contains(next) && Find(next) is { } found; at = found.Above)
        {
            above.Add(next);
        }

        return [.. above];
    }
}

/// <summary>Who acts in the end for a party (最终代表).</summary>
public sealed record ActingParty
{
    /// <summary>For whom.</summary>
    public required PartyId For { get; init; }

    /// <summary>In which matter; every one where none is named.</summary>
    public SubjectId? Matter { get; init; }

    /// <summary>Who acts; none where several claim to, or they stand for each other in a circle.</summary>
    public PartyId? By { get; init; }

    /// <summary>Through whom, the first stand-in first (代表链).</summary>
    public ValueList<PartyId> Chain { get; init; }
}

/// <summary>A party named in data (主体引用): in a parcel, a right, a ledger.</summary>
public sealed record PartyMention
{
    /// <summary>The party.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>What names it.</summary>
    public required SubjectId By { get; init => field = value.OrThrow(); }
}

/// <summary>Names of parties in data against the registry (主体引用核对).</summary>
public sealed record PartyNameCheck
{
    /// <summary>How many different parties are named.</summary>
    public required int Named { get; init; }

    /// <summary>Those the registry does not have that day, by name, with what they may mean (未登记主体).</summary>
    public required ValueList<UnknownParty> Unknown { get; init; }
}

/// <summary>A name the registry does not have on a day (未登记主体).</summary>
public sealed record UnknownParty
{
    /// <summary>As it is written.</summary>
    public required PartyId Party { get; init; }

    /// <summary>What names it, by name.</summary>
    public required ValueList<SubjectId> NamedBy { get; init; }

    /// <summary>Whom it may mean: a party of that other name, or the one that took the duties over.</summary>
    public ValueList<PartyId> MayMean { get; init; }
}

namespace AssetPlanning.Inventory;

/// <summary>An entry of the register of rights (登记簿记载): the entries of one day stand in the order of their numbers.</summary>
public abstract record RegisterEntry
{
    /// <summary>登记顺序号, unique in its register.</summary>
    public required int Number { get; init; }

    /// <summary>登记日.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What the entry is about, for findings.</summary>
    internal abstract SubjectId About { get; }
}

/// <summary>A right comes into the register (首次登记).</summary>
public sealed record Registration : RegisterEntry
{
    /// <summary>The right.</summary>
    public required RightInterest Interest { get; init; }

    internal override SubjectId About => Interest.Id;
}

/// <summary>A part of a right, or all of it, passes to somebody (转移登记).</summary>
public sealed record RightTransfer : RegisterEntry
{
    /// <summary>The right.</summary>
    public required SubjectId Right { get; init => field = value.OrThrow(); }

    /// <summary>From whom.</summary>
    public required PartyId From { get; init => field = value.OrThrow(); }

    /// <summary>To whom.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>How much of the whole right (份额).</summary>
    public required Ratio Part { get; init; }

    internal override SubjectId About => Right;
}

/// <summary>What a right is changes, not whose (变更登记): its term, purpose, layers, conditions.</summary>
public sealed record RightVariation : RegisterEntry
{
    /// <summary>The right as it is from that day on; its holders stay those of the register.</summary>
    public required RightInterest After { get; init; }

    internal override SubjectId About => After.Id;
}

/// <summary>A burden is laid on a right (抵押登记、查封登记、预告登记、异议登记).</summary>
public sealed record EncumbranceEntry : RegisterEntry
{
    /// <summary>The burden.</summary>
    public required Encumbrance Encumbrance { get; init; }

    internal override SubjectId About => Encumbrance.Right;
}

/// <summary>A burden is lifted (注销抵押、解除查封).</summary>
public sealed record Discharge : RegisterEntry
{
    /// <summary>The burden.</summary>
    public required SubjectId Encumbrance { get; init => field = value.OrThrow(); }

    internal override SubjectId About => Encumbrance;
}

/// <summary>A right leaves the register (注销登记).</summary>
public sealed record RightEnding : RegisterEntry
{
    /// <summary>The right.</summary>
    public required SubjectId Right { get; init => field = value.OrThrow(); }

    /// <summary>Why: given up, taken back, expropriated, expired (原因).</summary>
    public string? Reason { get; init; }

    internal override SubjectId About => Right;
}

/// <summary>The register of rights (不动产登记簿): nothing is overwritten, so the state of any day can be read from it.</summary>
public sealed record RightsRegister
{
    /// <summary>首次登记.</summary>
    public required ValueList<Registration> Registrations { get; init; }

    /// <summary>转移登记.</summary>
    public ValueList<RightTransfer> Transfers { get; init; }

    /// <summary>变更登记.</summary>
    public ValueList<RightVariation> Variations { get; init; }

    /// <summary>抵押、查封等登记.</summary>
    public ValueList<EncumbranceEntry> Encumbrances { get; init; }

    /// <summary>抵押、查封等注销.</summary>
    public ValueList<Discharge> Discharges { get; init; }

    /// <summary>注销登记.</summary>
    public ValueList<RightEnding> Endings { get; init; }

    /// <summary>All entries up to a day, in the order they took effect; of one number, in the order of the lists above.</summary>
    internal List<RegisterEntry> Until(DateOnly day)
    {
        IEnumerable<RegisterEntry> all = [.. Registrations, .. Transfers, .. Variations, .. Encumbrances, .. Discharges, .. Endings];
        return [.. all.Where(entry => entry.On <= day).OrderBy(static entry => entry.On).ThenBy(static entry => entry.Number).ThenBy(static entry => entry.About)];
    }
}

using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>What weighs on a right (权利负担).</summary>
[JsonConverter(typeof(NameConverter<EncumbranceKind>))]
public enum EncumbranceKind
{
    /// <summary>抵押.</summary>
    Mortgage,

    /// <summary>查封: while it stands the right passes to nobody.</summary>
    Seizure,

    /// <summary>预告登记.</summary>
    PriorityNotice,

    /// <summary>异议登记.</summary>
    Objection,

    /// <summary>其他限制.</summary>
    Restriction,
}

/// <summary>A burden on a right (权利负担): its kind, for whom, for how much.</summary>
public sealed record Encumbrance
{
    /// <summary>Its name in the register.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The right it lies on.</summary>
    public required SubjectId Right { get; init => field = value.OrThrow(); }

    /// <summary>Its kind.</summary>
    public required EncumbranceKind Kind { get; init; }

    /// <summary>Who it is for: mortgagee, court, claimant (权利人、机关).</summary>
    public required PartyId For { get; init => field = value.OrThrow(); }

    /// <summary>The claim it secures (被担保债权), where it secures one.</summary>
    public Money? Amount { get; init; }
}

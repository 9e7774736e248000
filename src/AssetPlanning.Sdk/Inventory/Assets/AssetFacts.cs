namespace AssetPlanning.Inventory;

/// <summary>What somebody has to do for an asset (保护义务): restore, guard, keep open; by when, at what cost.</summary>
public sealed record AssetDuty
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>What has to be done, for people (内容).</summary>
    public required string Content { get; init; }

    /// <summary>Who owes it (义务人).</summary>
    public required PartyId By { get; init => field = value.OrThrow(); }

    /// <summary>The right it goes with, where it goes with one (随附权利).</summary>
    public SubjectId? Right { get; init => field = value?.OrThrow(); }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it is no longer owed.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What it costs a year (年度费用); none where nobody says.</summary>
    public Money? AnnualCost { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What an asset brings a year, by which right, to whom (收益流).</summary>
public sealed record IncomeStream
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The right it comes from, where it comes from one; the owner's own income comes from none.</summary>
    public SubjectId? Right { get; init => field = value?.OrThrow(); }

    /// <summary>Who gets it (受益人).</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>年收益.</summary>
    public required Money Annual { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer comes.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>By how much what an asset brings is taken to grow a year (增值假设): declared, and cited or unconfirmed.</summary>
public sealed record GrowthAssumption
{
    /// <summary>The rate a year, above −1.</summary>
    public required Ratio Rate { get; init => field = value > -1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "What loses all of itself a year does not grow."); }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>All that is known of an asset before it is looked at (资产事实).</summary>
public sealed record AssetFacts
{
    /// <summary>The asset; the ground of its rights.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>所有权.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>实物量.</summary>
    public ValueList<ResourceQuantity> Quantities { get; init; }

    /// <summary>义务.</summary>
    public ValueList<AssetDuty> Duties { get; init; }

    /// <summary>收益.</summary>
    public ValueList<IncomeStream> Incomes { get; init; }

    /// <summary>增值假设, where one is made.</summary>
    public GrowthAssumption? Growth { get; init; }
}

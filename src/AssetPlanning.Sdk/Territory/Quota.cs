namespace AssetPlanning.Territory;

/// <summary>What a plan allows or asks of one place (分解指标).</summary>
public sealed record Quota
{
    /// <summary>Of what.</summary>
    public required Code<QuotaIndicator> Indicator { get; init; }

    /// <summary>Where: a province, city, county, township or allocation unit.</summary>
    public required ScopePath Scope { get; init; }

    /// <summary>How much.</summary>
    public required Quantity Amount { get; init; }
}

/// <summary>What is used or kept in one place (指标使用, 现状).</summary>
public sealed record QuotaUse
{
    /// <summary>Of what.</summary>
    public required Code<QuotaIndicator> Indicator { get; init; }

    /// <summary>Where; it counts in every place around.</summary>
    public required ScopePath Scope { get; init; }

    /// <summary>How much.</summary>
    public required Quantity Amount { get; init; }

    /// <summary>Who says so (来源).</summary>
    public required Citation Source { get; init; }

    /// <summary>The areas it was added up of (构成), where it was: exactly, or rounded to 0.01 m² once.</summary>
    public ValueList<AmountPart> Parts { get; init; }
}

/// <summary>The quotas of one plan for one target year, as given (指标分解方案).</summary>
public sealed record QuotaPlan
{
    /// <summary>The plan and its version.</summary>
    public required PlanVersion Version { get; init; }

    /// <summary>The year they hold for (目标年).</summary>
    public required int TargetYear { get; init; }

    /// <summary>What is limited.</summary>
    public required ValueList<QuotaIndicator> Indicators { get; init; }

    /// <summary>
    /// All places the plan speaks of (区划名录), where they are known. Without them nobody can say that the places which report are
    /// all there are, and what is added up of them stays checked in part.
    /// </summary>
    public ValueList<ScopePath> Places { get; init; }

    /// <summary>The quotas, in any order.</summary>
    public required ValueList<Quota> Quotas { get; init; }
}

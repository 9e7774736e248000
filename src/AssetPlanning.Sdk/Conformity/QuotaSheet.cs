using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>One quota of one place and what became of it (指标核算行).</summary>
public sealed record QuotaLine
{
    /// <summary>Of what.</summary>
    public required Code<QuotaIndicator> Indicator { get; init; }

    /// <summary>Where.</summary>
    public required ScopePath Scope { get; init; }

    /// <summary>The quota (指标).</summary>
    public required Quantity Quota { get; init; }

    /// <summary>How many places right below have a quota of their own (下级个数).</summary>
    public required int PlacesBelow { get; init; }

    /// <summary>
    /// What the places right below have together (下达合计); of proportions the one farthest from the quota. None where it is not broken down.
    /// </summary>
    public Quantity? HandedDown { get; init; }

    /// <summary>Whether the quotas below keep this one; none where it is not broken down.</summary>
    public VerdictStatus? Breakdown { get; init; }

    /// <summary>What is used or kept here (使用量), as far as it was reported; none where nothing was.</summary>
    public Quantity? Used { get; init; }

    /// <summary>Whether the use keeps the quota; not checked where nothing was reported, in part where some places below did not report.</summary>
    public required VerdictStatus Use { get; init; }

    /// <summary>Quota less use (余量): what is left under a ceiling, or above zero what is short of a floor.</summary>
    [JsonIgnore]
    public Quantity? Left => Used is { } used ? Quota - used : null;
}

/// <summary>Every quota of a plan checked against the places below and against use (指标核算表).</summary>
public sealed record QuotaSheet
{
    /// <summary>The plan and its version.</summary>
    public required PlanVersion Plan { get; init; }

    /// <summary>The year the quotas hold for.</summary>
    public required int TargetYear { get; init; }

    /// <summary>One line a quota, by indicator, then from the widest place to the narrowest.</summary>
    public required ValueList<QuotaLine> Lines { get; init; }

    /// <summary>The line of a quota.</summary>
    /// <param name="indicator">Of what.</param>
    /// <param name="scope">Where.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">There is no such quota.</exception>
    public QuotaLine Line(Code<QuotaIndicator> indicator, ScopePath scope) =>
        Lines.FirstOrDefault(line => line.Indicator == indicator && line.Scope == scope)
        ?? throw new ArgumentException($"The plan has no quota of '{indicator}' for '{scope}'.", nameof(scope));
}

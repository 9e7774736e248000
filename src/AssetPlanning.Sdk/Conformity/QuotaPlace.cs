using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>A place while the quotas of one indicator are checked (指标分解节点): with a quota, without one, or only reporting.</summary>
internal sealed class QuotaPlace(ScopePath scope, Quantity? quota)
{
    internal ScopePath Scope { get; } = scope;

    internal Quantity? Quota { get; } = quota;

    internal Quantity? Stated { get; init; }

    internal Citation? Source { get; init; }

    internal ValueList<AmountPart> Parts { get; init; }

    internal bool IsKnown { get; init; }

    /// <summary>Its quota was stated and cannot be counted.</summary>
    internal bool IsQuotaDoubtful { get; init; }

    /// <summary>Its use was reported and cannot be counted.</summary>
    internal bool IsUseDoubtful { get; init; }

    internal int Line { get; init; }

    internal bool IsWithinQuota { get; set; }

    internal List<QuotaPlace> Below { get; } = [];

    internal bool IsComplete { get; set; }

    internal Quantity? Used { get; set; }

    internal FigureTerm UsedFrom { get; set; } = FigureTerms.QuotaReported;

    internal FigureKey Key(FigureTerm term, QuotaIndicator indicator) => new(term.Code, QuotaNames.Of(Scope, indicator.Code.ToString()), Line: Line);
}

namespace AssetPlanning.Financing;

/// <summary>Receipts that are revenue of one class (收益归类).</summary>
public sealed record RevenueLine
{
    /// <summary>The class, of the rulebook or registered (收益类别).</summary>
    public required Code<RevenueClass> Class { get; init; }

    /// <summary>The receipts, by their terms; no term stands in two lines (费项).</summary>
    public required ValueList<Code<FigureTerm>> Terms { get; init; }
}

/// <summary>Which receipts are revenue of which class (收益归类口径): declared, since the same sale may be one or the other.</summary>
public sealed record RevenueTerms
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The lines; receipts that stand in none are told apart.</summary>
    public required ValueList<RevenueLine> Lines { get; init; }
}

namespace AssetPlanning.Financing;

/// <summary>Flows of the ledger under one heading, with the bases they are stated on (计价科目).</summary>
public sealed record FlowLine
{
    /// <summary>The heading of its row (科目名称).</summary>
    public required string Name { get; init; }

    /// <summary>The flows, by their terms; no term stands in two lines (费项).</summary>
    public required ValueList<Code<FigureTerm>> Terms { get; init; }

    /// <summary>Whether they hold value added tax (含税口径).</summary>
    public required TaxBasis Tax { get; init; }

    /// <summary>Of which prices they are (价格基准).</summary>
    public required PriceBase Price { get; init; }
}

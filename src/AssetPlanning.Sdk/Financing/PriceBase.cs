using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>Whether an amount holds value added tax (含税口径). Never a default.</summary>
[JsonConverter(typeof(NameConverter<TaxBasis>))]
public enum TaxBasis
{
    /// <summary>含税: value added tax is in it.</summary>
    TaxIncluded,

    /// <summary>不含税: value added tax is not in it.</summary>
    TaxExcluded,
}

/// <summary>Of which time prices are (价格种类).</summary>
[JsonConverter(typeof(NameConverter<PriceKind>))]
public enum PriceKind
{
    /// <summary>基准期不变价: prices of the base date throughout.</summary>
    Constant,

    /// <summary>时价: prices of the year they fall in.</summary>
    Current,
}

/// <summary>Of which prices an amount is (价格基准): their kind and their base date.</summary>
public sealed record PriceBase
{
    /// <summary>Their kind.</summary>
    public required PriceKind Kind { get; init; }

    /// <summary>The base date (价格基准日).</summary>
    public required DateOnly On { get; init; }

    /// <summary>As a table states it.</summary>
    /// <returns>For example 2026-01-01 不变价.</returns>
    public override string ToString() =>
        On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + (Kind == PriceKind.Constant ? " 不变价" : " 为基准的时价");
}

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

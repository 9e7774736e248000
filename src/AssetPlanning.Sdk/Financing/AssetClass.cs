using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>How the value of an asset becomes a cost (摊提方式).</summary>
[JsonConverter(typeof(NameConverter<AssetCharge>))]
public enum AssetCharge
{
    /// <summary>折旧: of fixed assets.</summary>
    Depreciation,

    /// <summary>摊销: of intangible and other assets.</summary>
    Amortisation,
}

/// <summary>Assets that an investment becomes, with a common straight line (资产类别).</summary>
/// <remarks>A yearly charge = (value − residual) ÷ life, from the first operating year; the odd fen falls in the earlier years.</remarks>
public sealed record AssetClass
{
    /// <summary>What it is called (资产名称).</summary>
    public required string Name { get; init; }

    /// <summary>Depreciated or amortised.</summary>
    public required AssetCharge Charge { get; init; }

    /// <summary>The building flows it is made of, by their terms; each is in exactly one class.</summary>
    public ValueList<Code<FigureTerm>> Terms { get; init; }

    /// <summary>Whether reserves and construction interest become part of it; exactly one class says so.</summary>
    public required bool TakesReservesAndInterest { get; init; }

    /// <summary>The years it is charged over, at least 1 (折旧摊销年限).</summary>
    public required int Life { get; init; }

    /// <summary>What is left of its value, 0 to 1 (残值率).</summary>
    public required Ratio Residual { get; init; }
}

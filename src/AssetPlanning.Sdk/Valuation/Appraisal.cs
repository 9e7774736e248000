using AssetPlanning.Financing;

namespace AssetPlanning.Valuation;

/// <summary>What an asset is worth at a rung of the value ladder on a day (估价结果).</summary>
public sealed record Appraisal
{
    /// <summary>The rung.</summary>
    public required ValueStage Stage { get; init; }

    /// <summary>The value.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day it is of (估价期日).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The term of use it is for, where it is for one.</summary>
    public Years? Term { get; init; }

    /// <summary>The method it was found by, by its registered name (估价方法).</summary>
    public string? Method { get; init; }

    /// <summary>The prices it is at (价格基准), where the method states them.</summary>
    public PriceBase? Prices { get; init; }

    /// <summary>Whether value added tax is in it (含税口径), where the method states it.</summary>
    public TaxBasis? Tax { get; init; }

    /// <summary>The parameters of the rulebook it stands on (所用参数), each once; what they came to is in the result's provenance.</summary>
    public ValueList<Code<ParameterTerm>> Parameters { get; init; }
}

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

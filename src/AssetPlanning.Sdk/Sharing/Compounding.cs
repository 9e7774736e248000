using System.Text.Json.Serialization;

namespace AssetPlanning.Sharing;

/// <summary>Whether a preferred return earns a return itself (复利约定). Never a default: it is part of the contract.</summary>
[JsonConverter(typeof(NameConverter<Compounding>))]
public enum Compounding
{
    /// <summary>按年复利: × (1 + hurdle)^years on capital and unpaid return, and on what was paid ahead.</summary>
    Yearly,

    /// <summary>单利: hurdle × years on capital only.</summary>
    None,
}

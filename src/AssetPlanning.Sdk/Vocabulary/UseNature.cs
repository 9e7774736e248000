using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>Whether a use serves the public or is run for income (用途性质).</summary>
[JsonConverter(typeof(NameConverter<UseNature>))]
public enum UseNature
{
    /// <summary>公益性.</summary>
    PublicInterest,

    /// <summary>经营性.</summary>
    Operational,
}

/// <summary>What a use is to the public purse (财政功能).</summary>
[JsonConverter(typeof(NameConverter<FiscalFunction>))]
public enum FiscalFunction
{
    /// <summary>服务: it costs.</summary>
    Service,

    /// <summary>收益: it yields year by year.</summary>
    Revenue,

    /// <summary>融资: it yields once.</summary>
    Finance,
}

using System.Text.Json.Serialization;
using AssetPlanning.Financing;

namespace AssetPlanning.Inventory;

/// <summary>The six lists of a unit (六项清单).</summary>
[JsonConverter(typeof(NameConverter<DossierList>))]
public enum DossierList
{
    /// <summary>资源清单.</summary>
    Resources,

    /// <summary>资产清单.</summary>
    Assets,

    /// <summary>资金清单.</summary>
    Funds,

    /// <summary>条件清单.</summary>
    Conditions,

    /// <summary>需求清单.</summary>
    Demands,

    /// <summary>政策清单.</summary>
    Policies,
}

/// <summary>What is known of a unit before anything is planned (六项清单): resources, assets, funds, conditions, demands, policies.</summary>
public sealed record UnitDossier
{
    /// <summary>The unit.</summary>
    public required SubjectId Unit { get; init => field = value.OrThrow(); }

    /// <summary>资源清单.</summary>
    public ValueList<ResourceQuantity> Resources { get; init; }

    /// <summary>资产清单.</summary>
    public ValueList<AssetRecord> Assets { get; init; }

    /// <summary>资金清单.</summary>
    public ValueList<FundSource> Funds { get; init; }

    /// <summary>条件清单.</summary>
    public ValueList<UseCondition> Conditions { get; init; }

    /// <summary>需求清单.</summary>
    public ValueList<Demand> Demands { get; init; }

    /// <summary>政策清单.</summary>
    public ValueList<Policy> Policies { get; init; }

    /// <summary>Lists that were looked for and have nothing in them (已查明为空): without this an empty list counts as missing.</summary>
    public ValueList<DossierList> KnownEmpty { get; init; }
}

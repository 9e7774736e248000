using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>What a lot is to people beside what it is worth (社会价值声明): residents served, tonnes of carbon, trees kept.</summary>
/// <remarks>Physical quantities, never money: there is no sum of a quantity and an amount, so the two accounts cannot run together.</remarks>
public sealed record SocialStatement
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init => field = value.OrThrow(); }

    /// <summary>What is counted (社会价值指标).</summary>
    public required SubjectId Indicator { get; init => field = value.OrThrow(); }

    /// <summary>As it is (现状).</summary>
    public required Quantity Current { get; init; }

    /// <summary>As planned (规划).</summary>
    public required Quantity Planned { get; init; }

    /// <summary>Who says so (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>A count of social value before and after (社会价值变化).</summary>
public sealed record SocialChange
{
    /// <summary>What is counted.</summary>
    public required SubjectId Indicator { get; init; }

    /// <summary>As it is.</summary>
    public required Quantity Current { get; init; }

    /// <summary>As planned.</summary>
    public required Quantity Planned { get; init; }

    /// <summary>Planned less current.</summary>
    public required Quantity Change { get; init; }
}

/// <summary>A lot on the two accounts (经济价值与社会价值).</summary>
public sealed record TwoAccounts
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init; }

    /// <summary>现状经济价值.</summary>
    public required Money EconomicCurrent { get; init; }

    /// <summary>规划经济价值.</summary>
    public required Money EconomicPlanned { get; init; }

    /// <summary>社会价值, by indicator; empty where nobody stated any, which is not the same as none.</summary>
    public required ValueList<SocialChange> Social { get; init; }
}

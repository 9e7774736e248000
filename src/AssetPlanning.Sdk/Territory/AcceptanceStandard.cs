using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>What a standard is applied for (标准用途).</summary>
[JsonConverter(typeof(NameConverter<StandardUse>))]
public enum StandardUse
{
    /// <summary>监测评估.</summary>
    Monitoring,

    /// <summary>验收.</summary>
    Acceptance,
}

/// <summary>What one document asks of a project's result (监测评估标准、验收标准): monitoring and acceptance are written by different hands and need not agree.</summary>
public sealed record AcceptanceStandard
{
    /// <summary>Its name, unique among the standards merged.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>标准用途.</summary>
    public required StandardUse Use { get; init; }

    /// <summary>The document (依据).</summary>
    public required Citation Basis { get; init; }

    /// <summary>What it asks, each indicator once.</summary>
    public required ValueList<IndicatorBound> Bounds { get; init; }
}

/// <summary>An indicator and the range asked of it (指标要求).</summary>
public sealed record IndicatorBound
{
    /// <summary>Which (指标名称): survival of trees, new arable land, water quality met.</summary>
    public required SubjectId Indicator { get; init => field = value.OrThrow(); }

    /// <summary>要求区间.</summary>
    public required QuantityRange Range { get; init; }
}

/// <summary>What was found of an indicator on one project (实测值).</summary>
public sealed record IndicatorReading
{
    /// <summary>The project (项目).</summary>
    public required SubjectId Project { get; init => field = value.OrThrow(); }

    /// <summary>Which (指标名称).</summary>
    public required SubjectId Indicator { get; init => field = value.OrThrow(); }

    /// <summary>How much (实测值).</summary>
    public required Quantity Amount { get; init; }

    /// <summary>Who measured it, in which document (来源).</summary>
    public required Citation Source { get; init; }
}

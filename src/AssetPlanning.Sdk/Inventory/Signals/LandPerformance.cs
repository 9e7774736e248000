using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>What land yields as it is used (土地利用绩效).</summary>
public sealed record LandPerformance
{
    /// <summary>The parcel.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>坐落.</summary>
    public required DivisionCode Division { get; init; }

    /// <summary>用途, by which thresholds differ.</summary>
    public required Code<Purpose> Purpose { get; init; }

    /// <summary>用地面积, above zero.</summary>
    public required Area Area { get; init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Land has some area."); }

    /// <summary>建筑面积, where it is known.</summary>
    public Area? FloorArea { get; init; }

    /// <summary>年产出, where it is known.</summary>
    public Money? AnnualOutput { get; init; }
}

/// <summary>Whether land is used below what is asked of it (低效判定).</summary>
[JsonConverter(typeof(NameConverter<EfficiencyState>))]
public enum EfficiencyState
{
    /// <summary>低效: below at least one threshold.</summary>
    Low,

    /// <summary>未检查: a figure or a threshold is missing, and nothing known is below.</summary>
    NotChecked,

    /// <summary>非低效: at or above every threshold.</summary>
    NotLow,
}

/// <summary>Whether a parcel is used below what is asked of it, and by which measure (低效用地信号).</summary>
/// <remarks>FAR = floor area ÷ land area; output per 亩 = yearly output ÷ land area. Low is below the threshold; at it is not low. The library has no thresholds of its own.</remarks>
public sealed record LowEfficiency
{
    /// <summary>The parcel.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The verdict.</summary>
    public required EfficiencyState State { get; init; }

    /// <summary>容积率; none without a floor area.</summary>
    public Ratio? FloorAreaRatio { get; init; }

    /// <summary>容积率阈值; none where the rulebook has none.</summary>
    public Ratio? LeastFloorAreaRatio { get; init; }

    /// <summary>Whether it is below; none where it was not checked.</summary>
    public bool? IsFloorAreaRatioLow { get; init; }

    /// <summary>地均产出, in yuan per 亩; none without an output.</summary>
    public Ratio? OutputYuanPerMu { get; init; }

    /// <summary>地均产出阈值; none where the rulebook has none.</summary>
    public UnitPrice? LeastOutput { get; init; }

    /// <summary>Whether it is below; none where it was not checked.</summary>
    public bool? IsOutputLow { get; init; }
}

/// <summary>The parcels, by name (低效用地信号).</summary>
public sealed record LowEfficiencySignals
{
    /// <summary>The parcels.</summary>
    public required ValueList<LowEfficiency> Lands { get; init; }
}

namespace AssetPlanning.Rulebook;

/// <content>低效用地阈值.</content>
public static partial class StandardParameters
{
    /// <summary>低效用地容积率阈值.</summary>
    public static Parameter<Ratio, Purpose> SignalLeastFloorAreaRatio { get; } = new("signal.least-floor-area-ratio");

    /// <summary>低效用地地均年产出阈值.</summary>
    public static Parameter<UnitPrice, Purpose> SignalLeastOutput { get; } = new("signal.least-output");
}

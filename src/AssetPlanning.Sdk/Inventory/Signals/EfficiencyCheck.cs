using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Holds what land yields against the thresholds of its purpose, region and day (低效用地判定).</summary>
internal static class EfficiencyCheck
{
    internal static LowEfficiencySignals Run(ValueList<LandPerformance> lands, DateOnly on, RulebookEdition rulebook, Calculation calculation)
    {
        var consultation = new Consultation(rulebook, calculation);
        return new() { Lands = [.. lands.OrderBy(static land => land.Id).Select(land => Judge(land, on, consultation, calculation))] };
    }

    private static LowEfficiency Judge(LandPerformance land, DateOnly on, Consultation consultation, Calculation calculation)
    {
        var far = consultation.Ask(StandardParameters.SignalLeastFloorAreaRatio, land.Purpose, on, land.Division);
        var output = consultation.Ask(StandardParameters.SignalLeastOutput, land.Purpose, on, land.Division);
        var mu = land.Area.In(AreaUnit.Mu);
        var (leastFar, leastOutput) = (far.IsMissing ? default(Ratio?) : far.Value, output.IsMissing ? default(UnitPrice?) : output.Value);
        var farFound = land.FloorArea is { } floor ? floor.In(AreaUnit.SquareMetre) / land.Area.In(AreaUnit.SquareMetre) : default(Ratio?);
        var outputFound = land.AnnualOutput is { } yuan ? Ratio.Of(yuan.Fen, 100) / mu : default(Ratio?);

        // At the threshold is not below it.
        var isFarLow = farFound is { } ratio && leastFar is { } least ? ratio < least : default(bool?);
        var isOutputLow = land.AnnualOutput is { } made && leastOutput is { } price ? made < price.Of(land.Area, Rounding.Ceiling) : default(bool?);
        var state = isFarLow == true || isOutputLow == true ? EfficiencyState.Low
            : isFarLow is null || isOutputLow is null ? EfficiencyState.NotChecked
            : EfficiencyState.NotLow;
        if (state == EfficiencyState.NotChecked)
        {
            calculation.Report(FindingCatalogue.EfficiencyNotChecked, land.Id, [Figure.Name(Missing(farFound is null, leastFar is null, outputFound is null, leastOutput is null))]);
        }

        var judged = new LowEfficiency
        {
            Id = land.Id,
            State = state,
            FloorAreaRatio = farFound,
            LeastFloorAreaRatio = leastFar,
            IsFloorAreaRatioLow = isFarLow,
            OutputYuanPerMu = outputFound,
            LeastOutput = leastOutput,
            IsOutputLow = isOutputLow,
        };
        if (calculation.Why is { } why)
        {
            EfficiencyTrail.Tell(why, land, judged);
        }

        return judged;
    }

    private static string Missing(bool far, bool leastFar, bool output, bool leastOutput) =>
        string.Join('、', new[] { far ? "建筑面积" : null, leastFar ? "容积率阈值" : null, output ? "年产出" : null, leastOutput ? "地均产出阈值" : null }.Where(static name => name is not null));
}

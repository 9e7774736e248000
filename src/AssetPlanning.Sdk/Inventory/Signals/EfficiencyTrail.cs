namespace AssetPlanning.Inventory;

/// <summary>Tells how floor area ratio and output of judged land come about (低效用地判定解释链).</summary>
internal static class EfficiencyTrail
{
    internal static void Tell(Recorder why, LandPerformance land, LowEfficiency judged)
    {
        if (judged.FloorAreaRatio is { } far)
        {
            why.Step(
                new(FigureTerms.FloorAreaRatio.Code, land.Id),
                far,
                Derivation.Quotient,
                [Operand.Of(FigureTerms.FloorSquareMetres, land.FloorArea!.Value.In(AreaUnit.SquareMetre)), Operand.Of(FigureTerms.LandSquareMetres, land.Area.In(AreaUnit.SquareMetre))]);
        }

        if (judged.OutputYuanPerMu is { } output)
        {
            why.Step(new(FigureTerms.OutputPerMu.Code, land.Id), output, Derivation.Quotient, [Operand.Of(FigureTerms.AnnualOutput, land.AnnualOutput!.Value), Operand.Of(FigureTerms.LandMu, land.Area.In(AreaUnit.Mu))]);
        }
    }
}

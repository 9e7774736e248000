namespace AssetPlanning.Sharing;

/// <summary>A hurdle account as figures told (门槛账户各项).</summary>
internal sealed record HurdleFigures(DateOnly Day, Operand Capital, Operand Return, Operand Ahead)
{
    internal static HurdleFigures AtNothing(DateOnly day) =>
        new(day, Operand.Of(FigureTerms.HurdleCapital, Ratio.Zero), Operand.Of(FigureTerms.HurdleReturn, Ratio.Zero), Operand.Of(FigureTerms.HurdleAhead, Ratio.Zero));
}

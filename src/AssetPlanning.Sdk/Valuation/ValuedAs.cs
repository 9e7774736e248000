using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <summary>Which of several values of one parcel is meant (价值标识): a rung of the ladder, or a value between two rungs by its number.</summary>
/// <param name="Stage">The rung; of a value between, the rung it leads to.</param>
/// <param name="Between">The number of a value between two rungs, from 1; 0 for the rung itself.</param>
internal readonly record struct ValuedAs(ValueStage Stage, int Between = 0)
{
    /// <summary>More figures of one term than this no method tells of a value.</summary>
    private const int LinesEach = 1_000;

    private const int Rungs = 4;

    internal static ValuedAs Current => new(ValueStage.Current);

    internal static ValuedAs Planned => new(ValueStage.Planned);

    /// <summary>The name of the value in the trail.</summary>
    internal FigureKey Key(Parcel parcel) => Between > 0
        ? new(FigureTerms.ValueBetween.Code, parcel.Subject, Line: Between)
        : new(TermOf(Stage).Code, parcel.Subject);

    /// <summary>The name of a figure the value follows from, told apart from the same figure of another value.</summary>
    internal FigureKey Figure(FigureTerm term, Parcel parcel, int line) =>
        new(term.Code, parcel.Subject, Line: ((Between > 0 ? Rungs - 1 + Between : (int)Stage) * LinesEach) + line);

    internal static FigureTerm TermOf(ValueStage stage) => stage switch
    {
        ValueStage.Current => FigureTerms.CurrentValue,
        ValueStage.Planned => FigureTerms.PlannedValue,
        ValueStage.Transaction => FigureTerms.TransactionValue,
        ValueStage.Operating => FigureTerms.OperatingValue,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown rung."),
    };
}

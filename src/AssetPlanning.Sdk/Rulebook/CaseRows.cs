namespace AssetPlanning.Rulebook;

/// <summary>The rows that speak of one case of a parameter (一种情形的规则行): those for the very case, then the defaults.</summary>
/// <param name="Exact">The rows for the case; none where it has no row of its own.</param>
/// <param name="Defaults">The rows that leave a facet open, the nearest to the case first.</param>
internal readonly record struct CaseRows(RegionRows? Exact, RegionRows[] Defaults)
{
    internal ParameterAnswer<TValue> Answer<TValue>(DateOnly on, DivisionCode region)
    {
        var (row, status, gap) = Ask(on, region);
        return status == AnswerStatus.Missing
            ? new(default, status, row?.Row, KindOf(gap))
            : new((TValue)row!.Value!, status, row.Row, null);
    }

    /// <summary>A row of its own for the case goes before a default, however near the default's region: the law speaks of the case.</summary>
    internal (ReadRow? Row, AnswerStatus Status, RowGap Gap) Ask(DateOnly on, DivisionCode region)
    {
        var gap = RowGap.NoRow;
        if (Exact is not null)
        {
            (var row, var isNear, gap) = Exact.Ask(on, region);
            if (gap is RowGap.None or RowGap.BoundsOnly)
            {
                return (row, gap != RowGap.None ? AnswerStatus.Missing : isNear ? AnswerStatus.Declared : AnswerStatus.Inherited, gap);
            }
        }

        foreach (var open in Defaults)
        {
            var (row, _, why) = open.Ask(on, region);
            if (why is RowGap.None or RowGap.BoundsOnly)
            {
                return (row, why == RowGap.None ? AnswerStatus.Defaulted : AnswerStatus.Missing, why);
            }

            gap = gap == RowGap.NoRow ? why : gap;
        }

        return (null, AnswerStatus.Missing, gap);
    }

    private static FindingKind KindOf(RowGap gap) => gap switch
    {
        RowGap.BeforeFirstVintage => FindingCatalogue.BeforeFirstVintage,
        RowGap.BetweenVintages => FindingCatalogue.VintageGap,
        RowGap.BoundsOnly => FindingCatalogue.BoundsOnly,
        _ => FindingCatalogue.NoRow,
    };
}

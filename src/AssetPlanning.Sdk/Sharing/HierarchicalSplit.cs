namespace AssetPlanning.Sharing;

/// <summary>A level of a hierarchy and its part of what the level above gets (分级比例).</summary>
public sealed record SplitLevel
{
    /// <summary>Follows from what stands below: levels are built from the lowest up, so none is ever too deep to walk.</summary>
    private readonly int levels = 1;

    /// <summary>Who: the receiver when nothing stands below, otherwise the name of the level.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>The part of what the level above gets.</summary>
    public required Ratio Part { get; init; }

    /// <summary>How the level's amount is split further (下级); what it keeps itself is listed there too, under its own name.</summary>
    /// <exception cref="ArgumentException">More than 32 levels stand below each other.</exception>
    public ValueList<SplitLevel> Below
    {
        get;
        init
        {
            levels = 1 + value.Select(static level => level.levels).DefaultIfEmpty().Max();
            field = levels <= NamedRule.MostLevels
                ? value
                : throw new ArgumentException($"A hierarchy has at most {NamedRule.MostLevels} levels.", nameof(value));
        }
    }

    internal string Chinese() => Below.Count == 0
        ? $"{Party} {Part.Text()}"
        : $"{Party} {Part.Text()}（其中 {string.Join("、", Below.Select(static level => level.Chinese()))}）";

    internal string English() => Below.Count == 0
        ? $"{Party} {Part.Text()}"
        : $"{Party} {Part.Text()} (of it {string.Join(", ", Below.Select(static level => level.English()))})";
}

/// <summary>Splits what is left level by level, each level what it gets (分级分配): central, province, city, county.</summary>
/// <remarks>
/// Each level is split to the fen before the next one is, as the money really goes; that can differ by a fen from multiplying the
/// parts first. Mining-right proceeds and fees for new construction land are split so; the ratios are the agreement's.
/// </remarks>
public sealed record HierarchicalSplit : SharingRule
{
    /// <summary>The highest levels; at every level the parts add up to exactly 1.</summary>
    public required ValueList<SplitLevel> Levels { get; init; }

    /// <summary>Who gets the fen that do not divide evenly.</summary>
    public ResidualRule Residual { get; init; } = ResidualRule.LargestRemainder;

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (IsAccepted(turn, Levels, null) && IsEachPaidOnce(turn))
        {
            Split(turn, Levels, turn.RemainingOperand);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"可分余额分级分配：{string.Join("、", Levels.Select(static level => level.Chinese()))}（逐级计算到分，{Residual.Chinese()}）。",
        $"What is left is split level by level: {string.Join(", ", Levels.Select(static level => level.English()))}.");

    private static bool IsAccepted(in SharingTurn turn, ValueList<SplitLevel> levels, PartyId? above)
    {
        var total = SharingTurn.TotalOf(levels.Select(static level => level.Part));
        var sound = (total == Ratio.One
                && levels.All(static level => level.Part.Sign >= 0)
                && levels.Select(static level => level.Party).Distinct().Count() == levels.Count)
            || turn.Refuse(FindingCatalogue.LevelsUnclear, [Figure.Name(turn.Rule), above is { } party ? party : Figure.Name("—"), total]);
        foreach (var level in levels.Where(static level => level.Below.Count > 0))
        {
            sound &= IsAccepted(turn, level.Below, level.Party);
        }

        return sound;
    }

    private bool IsEachPaidOnce(in SharingTurn turn)
    {
        var twice = Receivers(Levels).GroupBy(static level => level.Party).FirstOrDefault(static same => same.Count() > 1);
        return twice is null || turn.Refuse(FindingCatalogue.LevelsUnclear, [Figure.Name(turn.Rule), twice.Key, Ratio.One]);
    }

    private static IEnumerable<SplitLevel> Receivers(ValueList<SplitLevel> levels) =>
        levels.SelectMany(static level => level.Below.Count == 0 ? [level] : Receivers(level.Below));

    private void Split(in SharingTurn turn, ValueList<SplitLevel> levels, Operand whole)
    {
        var weights = Weights.ByKeys([.. levels.Select(static level => ((SubjectId)level.Party.ToString(), level.Part))]);
        var split = Apportionment.Split(whole.Value.Money, weights, Residual);
        foreach (var at in Enumerable.Range(0, levels.Count).OrderBy(at => levels[at].Party))
        {
            var (level, amount) = (levels[at], split.Parts[at]);
            ValueList<Operand> operands = turn.Why is null
                ? []
                : [whole, Operand.Of(FigureTerms.Portion, level.Part), Operand.Of(FigureTerms.Residual, split.Placed[at])];
            if (level.Below.Count == 0)
            {
                _ = turn.Pay(Accounting.FlowKind.Share, level.Party, amount, Derivation.Part, operands);
            }
            else
            {
                Split(turn, level.Below, Operand.From(turn.Tell(FigureTerms.LevelAmount, level.Party, amount, Derivation.Part, operands), amount));
            }
        }
    }
}

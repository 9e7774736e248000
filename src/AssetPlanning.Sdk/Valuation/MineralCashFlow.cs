using AssetPlanning.Accounting;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>What a deposit brings year by year (矿山净现金流).</summary>
public sealed record DepositFlows : IOfAsset
{
    /// <summary>The asset, by the name of its parcel.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>勘查程度, by which the rulebook tells the discount rate.</summary>
    public required Code<Circumstance> Exploration { get; init; }

    /// <summary>The rate, where it is declared rather than asked of the rulebook (折现率).</summary>
    public Ratio? Rate { get; init; }

    /// <summary>净现金流 at the end of each year from the day of valuation, up to 1,200.</summary>
    public required ValueList<Money> NetFlows { get; init; }
}

/// <summary>Values a mining or exploration right by its discounted flows (折现现金流量法).</summary>
/// <remarks>
/// P = Σ CFₜ ÷ (1 + r)ᵗ, exactly, rounded once. The rate depends on how well the deposit is explored (8 % from 勘探 and for mining, 9 % up to
/// 详查), unless it is declared. As many years of flows as the right may last (矿产资源法 第二十四条), no more.
/// </remarks>
public sealed record MineralCashFlow : ValuationMethod
{
    private static readonly Code<RightType> Mining = "MIN";

    private static readonly Code<RightType> Exploration = "EXP";

    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The deposits, in the order of their names.</summary>
    public required ValueList<DepositFlows> Deposits { get; init => field = ValuationRows.ByAsset(value); }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFindAsset(Deposits, nameof(Deposits), out var deposit) || !turn.IsDivisible())
        {
            return;
        }

        if (deposit.NetFlows.Count is 0 or > FlowSeries.MostPeriods)
        {
            turn.Refuse(FindingCatalogue.ValuedTermImpossible, [new Years(deposit.NetFlows.Count)]);
            return;
        }

        if (!turn.AcceptsTerm(deposit.NetFlows.Count, Basis.Day, turn.Parcel.Right == Exploration ? Exploration : Mining)
            || RateOf(ref turn, deposit) is not { } rate
            || !turn.AcceptsRate(rate.Value.Ratio, null, deposit.NetFlows.Count))
        {
            return;
        }

        ValueList<Operand> operands = [rate, Operand.Of(FigureTerms.InterestPeriod, Figure.Number(1)), .. deposit.NetFlows.Select(static flow => Operand.Of(FigureTerms.NetFlow, flow))];
        turn.Value([turn.Derive(FigureTerms.DiscountedFlows, Derivation.PeriodValue, operands, Basis.Rounding)], Basis, deposit.NetFlows.Count);
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "折现现金流量法",
        English = "discounted cash flow of a mineral right",
        Formula = "P = Σ CFₜ ÷ (1 + r)ᵗ",
        Source = new("《矿业权评估技术规范》", "折现现金流量法"),
        Preconditions =
        [
            FindingCatalogue.AssetNotDescribed.Code, FindingCatalogue.AssetDescribedTwice.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code,
            FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuesWholeAsset.Code,
        ],
        Directions = [new(nameof(DepositFlows.NetFlows), ValueDirection.Raises), new(nameof(DepositFlows.Rate), ValueDirection.Either)],
    };

    private Operand? RateOf(ref ValuationTurn turn, DepositFlows deposit)
    {
        if (deposit.Rate is { } declared)
        {
            return turn.Tell(FigureTerms.DiscountRate, declared);
        }

        var answer = turn.Ask(StandardParameters.ValuationMineralRate, deposit.Exploration, Basis.Day);
        if (answer.IsMissing)
        {
            turn.Refuse(FindingCatalogue.AssetNotDescribed, [Figure.Name(turn.Method), Figure.Name(nameof(DepositFlows.Rate))]);
            return null;
        }

        return turn.Tell(FigureTerms.DiscountRate, answer.Value, basis: turn.Cite(answer.Row!));
    }
}

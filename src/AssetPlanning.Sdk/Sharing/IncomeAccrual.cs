using System.Text.Json.Serialization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>What an accrual is a part of (计提口径). Never a default.</summary>
[JsonConverter(typeof(NameConverter<IncomeBase>))]
public enum IncomeBase
{
    /// <summary>按收入计提: all that came in that day.</summary>
    Gross,

    /// <summary>按净收益计提: all that came in so far, less costs and declared deductions.</summary>
    Net,
}

/// <summary>Sets a part of income aside for a fund before it is shared (按收入或净收益计提).</summary>
/// <remarks>
/// Funds from land-grant income, education, irrigation and housing, and the levy on the gain of collective construction land
/// (集体经营性建设用地增值收益调节金), are all this rule with the ratios of the place and year. On net income the accrual builds up: part
/// × (income so far − costs borne so far − deductions) less what was set aside before, never negative, and nothing goes back.
/// It is taken from the whole pot of the day, wherever the rule stands.
/// </remarks>
public sealed record IncomeAccrual : SharingRule
{
    /// <summary>The fund (基金或专项资金).</summary>
    public required PartyId Fund { get; init => field = value.OrThrow(); }

    /// <summary>Gross or net.</summary>
    public required IncomeBase Base { get; init; }

    /// <summary>The part set aside (计提比例).</summary>
    public required Ratio Rate { get; init; }

    /// <summary>How the accrual is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Whose costs are deducted from net income (成本承担方).</summary>
    public ValueList<PartyId> CostsOf { get; init; }

    /// <summary>Deductions that are not in the ledger (其他扣除), on net income.</summary>
    public Money? Deduction { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (!(turn.Accepts(nameof(Rate), Rate) & (Deduction is not { } less || turn.Accepts(nameof(Deduction), less))))
        {
            return;
        }

        if (Base == IncomeBase.Gross)
        {
            _ = turn.Pay(
                FlowKind.Accrual,
                Fund,
                turn.Whole.Times(Rate, Rounding),
                Derivation.TimesRatio,
                turn.Why is null ? [] : [Operand.From(turn.Run.Pot.Key, turn.Whole), Operand.Of(FigureTerms.AccrualRate, Rate)],
                Rounding);
            return;
        }

        var net = NetIncome.Of(turn, Fund, CostsOf, Deduction).Gain;
        var whole = net.Value.Money.Times(Rate, Rounding);
        var key = turn.Why is null ? default : turn.Tell(FigureTerms.AgreedAmount, Fund, whole, Derivation.TimesRatio, [net, Operand.Of(FigureTerms.AccrualRate, Rate)], Rounding);
        turn.PayOwed(FlowKind.Accrual, Fund, Operand.From(key, whole), ShareSpan.Overall);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        Base == IncomeBase.Gross
            ? $"按当日全部收入的 {Rate.Text()} 计提 {Fund}（{Rounding.Chinese()}）。"
            : $"按累计净收益（收入{(CostsOf.Count > 0 ? $"减 {CostsOf.Chinese()} 的成本" : string.Empty)}{(Deduction is { } less ? $"减其他扣除 {less.ToText()}" : string.Empty)}）的 {Rate.Text()} 计提 {Fund}（{Rounding.Chinese()}）。",
        Base == IncomeBase.Gross
            ? $"{Rate.Text()} of all that comes in is set aside for {Fund}."
            : $"{Rate.Text()} of income net of {(CostsOf.Count > 0 ? $"the costs of {CostsOf.English()}" : "nothing")}{(Deduction is { } more ? $" and of {ClauseWords.YuanEnglish(more)}" : string.Empty)} is set aside for {Fund}.");
}

using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Sets an amount by area aside for a fund before income is shared (按面积计提): area × average net yield × part, once.</summary>
/// <remarks>The scheme of the agricultural land development fund (农业土地开发资金). Yield × area is rounded to the fen, then the part of it.</remarks>
public sealed record AreaAccrual : SharingRule
{
    /// <summary>The fund (基金或专项资金).</summary>
    public required PartyId Fund { get; init => field = value.OrThrow(); }

    /// <summary>The area granted (出让面积).</summary>
    public required Area Area { get; init; }

    /// <summary>The average net yield (平均纯收益).</summary>
    public required UnitPrice Yield { get; init; }

    /// <summary>The part set aside (计提比例).</summary>
    public required Ratio Rate { get; init; }

    /// <summary>How both steps are rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var basis = Yield.Of(Area, Rounding);
        if (!(turn.Accepts(nameof(Area), basis) & turn.Accepts(nameof(Rate), Rate)))
        {
            return;
        }

        var whole = basis.Times(Rate, Rounding);
        if (turn.Why is null)
        {
            turn.PayOwed(FlowKind.Accrual, Fund, Operand.Of(FigureTerms.AgreedAmount, whole), ShareSpan.Overall);
            return;
        }

        var basisKey = turn.Tell(FigureTerms.IncomeBase, Fund, basis, Derivation.TimesPrice, [Operand.Of(FigureTerms.Area, Area), Operand.Of(FigureTerms.Price, Yield)], Rounding);
        var key = turn.Tell(FigureTerms.AgreedAmount, Fund, whole, Derivation.TimesRatio, [Operand.From(basisKey, basis), Operand.Of(FigureTerms.AccrualRate, Rate)], Rounding);
        turn.PayOwed(FlowKind.Accrual, Fund, Operand.From(key, whole), ShareSpan.Overall);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"按面积 {Area.ToText()}、平均纯收益 {Yield} 的 {Rate.Text()} 计提 {Fund}（{Rounding.Chinese()}），以可分余额为限。",
        $"{Rate.Text()} of {Yield} over {Area} is set aside for {Fund}, as far as the money goes.");
}

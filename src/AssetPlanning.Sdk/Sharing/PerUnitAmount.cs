using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Pays a party a unit amount times a declared quantity (按量计价), as far as the money goes: 400,000 元/亩 × 12.5 亩.</summary>
public sealed record PerUnitAmount : SharingRule
{
    /// <summary>Who gets it.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>The amount for each unit.</summary>
    public required UnitRate Rate { get; init; }

    /// <summary>How many units, in the unit of the rate.</summary>
    public required DeclaredQuantity Quantity { get; init; }

    /// <summary>How the product is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>How often it is owed.</summary>
    public required ShareSpan Span { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (turn.Accepts(Rate, Quantity))
        {
            turn.PayOwed(FlowKind.Share, To, turn.Value(FigureTerms.AgreedAmount, To, Rate, Quantity, Rounding), Span);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"按每{Rate.Per} {Rate.Amount.ToText()}、共 {Quantity.Number} {Quantity.Unit}，向 {To} 支付（{Span.Chinese()}，{Rounding.Chinese()}），以可分余额为限。",
        $"{To} gets {ClauseWords.YuanEnglish(Rate.Amount)} for each of {Quantity.Number} {Quantity.Unit} {Span.English()}, as far as the money goes.");
}

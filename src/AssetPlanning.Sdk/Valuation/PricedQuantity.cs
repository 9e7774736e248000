namespace AssetPlanning.Valuation;

/// <summary>A quantity at a price (实物量计价), with the checks all methods share.</summary>
internal static class PricedQuantity
{
    /// <summary>The amount in yuan, exactly; none where quantity and price measure different things or are below nothing.</summary>
    internal static Operand? Of(ref ValuationTurn turn, Quantity quantity, QuantityPrice price)
    {
        if (!price.IsFor(quantity))
        {
            turn.Refuse(FindingCatalogue.QuantityUnitDiffers, [quantity, price]);
            return null;
        }

        return turn.Accepts(nameof(Quantity), quantity, quantity.Sign) && turn.Accepts(nameof(QuantityPrice), price, price.Amount.Sign)
            ? turn.Derive(FigureTerms.QuantityValue, Derivation.PriceOfQuantity, [Operand.Of(FigureTerms.ResourceQuantity, quantity), Operand.Of(FigureTerms.QuantityPrice, price)])
            : null;
    }
}

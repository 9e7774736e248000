namespace AssetPlanning.Integration;

/// <summary>Buys the use right of state land into reserve (收储): price = current value × (1 + premium), half up to the fen.</summary>
/// <remarks>
/// Ownership stays with the state, the use right passes to the reserve body. Land of a collective is left out: it must be
/// expropriated first (土地管理法 第四十五、四十七条). What the reserve body holds already is taken over without a price.
/// Taxes, interest and holding costs of the purchase are not part of this price.
/// </remarks>
public sealed record Purchase : IntegrationMethod
{
    /// <summary>What is paid above current value (溢价率), not below −1.</summary>
    public required Ratio Premium
    {
        get;
        init => field = value < -1
            ? throw new ArgumentOutOfRangeException(nameof(value), "A discount of more than everything would pay the buyer.")
            : value;
    }

    /// <summary>The rights it buys (适用权利类型): of those priced by area, the use of state construction land and of state farmland, unless stated.</summary>
    public ValueList<Code<RightType>> Rights { get; init; } = ["CLU-S", "SAU"];

    /// <inheritdoc/>
    public override void Integrate(ref IntegrationTurn turn)
    {
        var parcel = turn.Asset.Parcel;
        if (parcel.Ownership != Ownership.State)
        {
            turn.Refuse(FindingCatalogue.PurchaseOfCollectiveLand);
            return;
        }

        if (!Rights.Contains(parcel.Right))
        {
            turn.Refuse(
                FindingCatalogue.RightNotCovered,
                [Figure.Name(parcel.Right.ToString()), Figure.Name(string.Join("、", Rights))]);
            return;
        }

        if (parcel.Holder != turn.By)
        {
            var value = turn.Asset.Current.Amount;
            var price = value.Times(Ratio.One + Premium, Rounding.HalfUp);
            var key = turn.Owe(FigureTerms.PurchasePrice, parcel.Holder, price);
            turn.Why?.Step(
                key,
                price,
                Derivation.MarkUp,
                [Operand.From(turn.CurrentValueKey, value), Operand.Of(FigureTerms.Premium, Premium)],
                Rounding.HalfUp,
                turn.Method);
        }

        turn.Take();
    }
}

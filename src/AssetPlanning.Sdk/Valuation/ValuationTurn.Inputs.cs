namespace AssetPlanning.Valuation;

/// <content>What a number given to a method has to be: not below nothing, above it where it is a price or a factor, and in the unit it is meant in.</content>
public ref partial struct ValuationTurn
{
    /// <summary>Whether a number is not below nothing.</summary>
    internal bool Accepts(string name, Figure value, int sign)
    {
        if (sign < 0)
        {
            Refuse(FindingCatalogue.ValuationInputNegative, [Figure.Name(name), value]);
        }

        return sign >= 0;
    }

    internal bool Accepts(string name, UnitPrice value) => Accepts(name, value, value.Amount.Sign);

    internal bool Accepts(string name, Ratio value) => Accepts(name, value, value.Sign);

    internal bool Accepts(string name, Money value) => Accepts(name, value, value.Sign);

    /// <summary>Whether a price or a factor is above nothing: where a number is missing, 0 stands for it only by mistake.</summary>
    internal bool AcceptsAbove(string name, Figure value, int sign)
    {
        if (sign == 0)
        {
            Refuse(FindingCatalogue.ValuationInputNothing, [Figure.Name(name)]);
        }

        return sign != 0 && Accepts(name, value, sign);
    }

    internal bool AcceptsAbove(string name, UnitPrice value) => AcceptsAbove(name, value, value.Amount.Sign);

    internal bool AcceptsAbove(string name, QuantityPrice value) => AcceptsAbove(name, value, value.Amount.Sign);

    internal bool AcceptsAbove(string name, Ratio value) => AcceptsAbove(name, value, value.Sign);

    /// <summary>Whether a price is one its class may have, where the basis knows its range.</summary>
    internal bool IsPlausible(UnitPrice price, ValueBasis basis)
    {
        foreach (var range in basis.Ranges)
        {
            if (range.LandUse != Use || (price >= range.Least && price <= range.Most))
            {
                continue;
            }

            ValueList<Figure> told = [Figure.Name(Use.ToString()), price, range.Least, range.Most];
            if (range.OtherReading(price) is { } other)
            {
                Refuse(FindingCatalogue.PriceUnitDoubtful, told.Add(other));
                return false;
            }

            Warn(FindingCatalogue.PriceOutsideRange, told);
        }

        return true;
    }
}

using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>The price of a kind of resource by its quantity (实物量价格).</summary>
public sealed record ResourcePrice
{
    /// <summary>资源种类.</summary>
    public required Code<ResourceKind> Kind { get; init; }

    /// <summary>The grade it is for, where prices of the kind go by grade.</summary>
    public QualityGrade? Grade { get; init; }

    /// <summary>清查价格, by the unit the kind is counted in.</summary>
    public required QuantityPrice Price { get; init; }
}

/// <summary>Values a resource counted otherwise than by area (实物量价格法): value = quantity × price, summed over what the asset holds.</summary>
/// <remarks>Kept as the national inventory keeps it: 万元 with two places, half up, four where two would show nothing.</remarks>
public sealed record QuantityValue : ValuationMethod
{
    /// <summary>估价基准; its rounding is not used, the inventory has its own.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The prices, one a kind and grade.</summary>
    public required ValueList<ResourcePrice> Prices { get; init; }

    /// <summary>What assets hold, in the order of their names; several kinds of one asset add up.</summary>
    public required ValueList<ResourceQuantity> Quantities { get; init => field = [.. value.OrderBy(static held => held.Asset)]; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        var (start, count) = ValuationRows.Find(Quantities, turn.Parcel.Subject, static held => held.Asset);
        if (!turn.IsDivisible() || HoldsTwice(ref turn, start, count))
        {
            return;
        }

        if (count == 0)
        {
            turn.Refuse(FindingCatalogue.AssetNotDescribed, [Figure.Name(turn.Method), Figure.Name(nameof(Quantities))]);
            return;
        }

        var amounts = new List<Operand>();
        for (var at = start; at < start + count; at++)
        {
            if (Amount(ref turn, Quantities[at]) is not { } amount)
            {
                return;
            }

            amounts.Add(amount);
        }

        turn.ValueInWan([.. amounts], Basis, term: null);
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "实物量价格法",
        English = "quantity price",
        Formula = "经济价值 = Σ 实物量 × 清查价格",
        Source = ValuationSources.AssetInventory,
        Preconditions =
        [
            FindingCatalogue.AssetNotDescribed.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.QuantityUnitDiffers.Code,
            FindingCatalogue.AssetDescribedTwice.Code, FindingCatalogue.ValuationInputNegative.Code, FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.ValuesWholeAsset.Code,
        ],
        Directions = [new(nameof(ResourcePrice.Price), ValueDirection.Raises), new(nameof(ResourceQuantity.Stock), ValueDirection.Raises)],
    };

    /// <summary>Whether one kind and grade is listed twice for the asset: added up it would be counted twice.</summary>
    private bool HoldsTwice(ref ValuationTurn turn, int start, int count)
    {
        for (var at = start; at < start + count; at++)
        {
            for (var other = start; other < at; other++)
            {
                if (Quantities[at].Kind == Quantities[other].Kind && Quantities[at].Grades == Quantities[other].Grades)
                {
                    turn.Refuse(FindingCatalogue.AssetDescribedTwice, [Figure.Name(turn.Method), Figure.Name($"{nameof(Quantities)} {Quantities[at].Kind}"), Figure.Number(2)]);
                    return true;
                }
            }
        }

        return false;
    }

    private Operand? Amount(ref ValuationTurn turn, ResourceQuantity held)
    {
        var priced = Prices.Where(price => price.Kind == held.Kind && (price.Grade is null || held.Grades.Contains(price.Grade))).ToArray();
        var kind = Figure.Name(held.Kind.ToString());
        if (priced.Length != 1)
        {
            turn.Refuse(priced.Length == 0 ? FindingCatalogue.PriceMissing : FindingCatalogue.DuplicatePrice, priced.Length == 0 ? [kind] : [kind, Figure.Number(priced.Length)]);
            return null;
        }

        if (held.Stock is not { } stock)
        {
            turn.Refuse(FindingCatalogue.AssetNotDescribed, [Figure.Name(turn.Method), Figure.Name(nameof(ResourceQuantity.Stock))]);
            return null;
        }

        return turn.AcceptsAbove(nameof(ResourcePrice.Price), priced[0].Price) ? PricedQuantity.Of(ref turn, stock, priced[0].Price) : null;
    }
}

using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>What timber of a class is priced at (林木核算价格): by stock, or by area where the price is one of an area.</summary>
public sealed record TimberPrice : IOfClass
{
    /// <summary>The class of forest.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>LMHSJG, by m³ of stock or by area.</summary>
    public required QuantityPrice Price { get; init; }
}

/// <summary>What forest land of a class is priced at (林地核算价格).</summary>
public sealed record ForestLandPrice : IOfClass
{
    /// <summary>The class of forest.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>LDHSJG.</summary>
    public required UnitPrice Price { get; init; }
}

/// <summary>Values forest as land and timber apart (森林资源资产核算): JJJZ = LDZC + LMZC.</summary>
/// <remarks>LDZC = area × price of the land; LMZC = stock × price of the timber, or area × price where timber is priced by area. Source: the forest layer of the national asset inventory.</remarks>
public sealed record ForestValue : ValuationMethod
{
    /// <summary>Kinds of resource whose stock is timber; of a user's own kinds nothing is known, they are taken at their word.</summary>
    private static readonly ValueList<Code<ResourceKind>> Timbered = ["trees", "state-forest-land", "collective-forest-land"];

    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>林地核算价格, one a class.</summary>
    public required ValueList<ForestLandPrice> Land { get; init; }

    /// <summary>林木核算价格, one a class.</summary>
    public required ValueList<TimberPrice> Timber { get; init; }

    /// <summary>What assets hold (蓄积), in the order of their names.</summary>
    public ValueList<ResourceQuantity> Stocks { get; init => field = [.. value.OrderBy(static held => held.Asset)]; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFind(Land, out var land)
            || !turn.TryFind(Timber, out var timber)
            || !turn.HasGround()
            || !turn.AcceptsAbove(nameof(Land), land.Price)
            || !turn.IsPlausible(land.Price, Basis)
            || Stand(ref turn, timber.Price) is not { } stand
            || PricedQuantity.Of(ref turn, stand, timber.Price) is not { } standing)
        {
            return;
        }

        var ground = turn.Derive(FigureTerms.ForestLandValue, Derivation.PriceOfArea, [turn.Ground, Operand.Of(FigureTerms.InventoryPrice, land.Price)]);
        turn.Value([ground, standing], Basis, term: null);
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "森林资源资产核算",
        English = "forest as land and timber",
        Formula = "JJJZ = 面积 × LDHSJG + 蓄积 × LMHSJG",
        Source = ValuationSources.AssetInventory,
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.AssetNotDescribed.Code,
            FindingCatalogue.AssetDescribedTwice.Code, FindingCatalogue.QuantityUnitDiffers.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.ValuesWholeAsset.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions = [new(nameof(Land), ValueDirection.Raises), new(nameof(Timber), ValueDirection.Raises), new(nameof(Stocks), ValueDirection.Raises)],
    };

    private Quantity? Stand(ref ValuationTurn turn, QuantityPrice price)
    {
        if (price.Per.Dimension == Dimension.Area)
        {
            return Quantity.Of(turn.Ground.Value.Area, price.Per);
        }

        if (!turn.IsDivisible())
        {
            return null;
        }

        // An asset holds water and forest both: only timber is counted as timber.
        var (start, count) = ValuationRows.Find(Stocks, turn.Parcel.Subject, static held => held.Asset);
        ResourceQuantity[] forest = [.. Enumerable.Range(start, count).Select(at => Stocks[at]).Where(static held => held.Kind.IsOwn || Timbered.Contains(held.Kind))];
        if (forest is [{ Stock: { } stock }])
        {
            return stock;
        }

        ValueList<Figure> told = [Figure.Name(turn.Method), Figure.Name(nameof(Stocks))];
        turn.Refuse(
            forest.Length > 1 ? FindingCatalogue.AssetDescribedTwice : FindingCatalogue.AssetNotDescribed,
            forest.Length > 1 ? told.Add(Figure.Number(forest.Length)) : told);
        return null;
    }
}

namespace AssetPlanning.Valuation;

/// <summary>A product of nature and what it brings a year (生态产品年收益): carbon, timber, fruit, water.</summary>
public sealed record YearlyProduct
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>年产量.</summary>
    public required Quantity Output { get; init; }

    /// <summary>单价.</summary>
    public required QuantityPrice Price { get; init; }

    /// <summary>年成本.</summary>
    public required Money Cost { get; init; }
}

/// <summary>What an asset brings a year in products, and how that is capitalised (资产年产品).</summary>
public sealed record AssetProducts : IOfAsset
{
    /// <summary>The asset, by the name of its parcel.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>The products.</summary>
    public required ValueList<YearlyProduct> Products { get; init; }

    /// <summary>还原率.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>年递增率, where the income grows.</summary>
    public Ratio? Growth { get; init; }

    /// <summary>收益年期; none for an income for ever.</summary>
    public Years? Term { get; init; }
}

/// <summary>Values an asset by what its products bring (生态产品收益还原法): P = Σ (output × price − cost) × factor.</summary>
public sealed record EcoProductIncome : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The assets, in the order of their names.</summary>
    public required ValueList<AssetProducts> Assets { get; init => field = ValuationRows.ByAsset(value); }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFindAsset(Assets, nameof(Assets), out var asset) || !turn.IsDivisible() || Income(ref turn, asset.Products) is not { } income)
        {
            return;
        }

        if (Capitalising.Factors(ref turn, asset.Rate, asset.Growth, asset.Term, Basis.Day) is { } factors)
        {
            turn.Value([turn.Derive(FigureTerms.ExactValue, Derivation.Product, [income, .. factors])], Basis, Capitalising.Shorter(asset.Term, turn.TermOn(Basis.Day)));
        }
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "生态产品收益还原法",
        English = "capitalised income of eco-products",
        Formula = "P = Σ（年产量 × 单价 − 年成本）× 还原系数",
        Source = ValuationSources.UrbanLand("收益还原法"),
        Preconditions =
        [
            FindingCatalogue.AssetNotDescribed.Code, FindingCatalogue.AssetDescribedTwice.Code, FindingCatalogue.QuantityUnitDiffers.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuesWholeAsset.Code, FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code,
        ],
        Directions =
        [
            new(nameof(YearlyProduct.Output), ValueDirection.Raises), new(nameof(YearlyProduct.Price), ValueDirection.Raises), new(nameof(YearlyProduct.Cost), ValueDirection.Lowers),
            new(nameof(AssetProducts.Rate), ValueDirection.Lowers), new(nameof(AssetProducts.Growth), ValueDirection.Raises), new(nameof(AssetProducts.Term), ValueDirection.Raises),
        ],
    };

    /// <summary>Σ output × price − cost; an income below nothing is no income to capitalise.</summary>
    private static Operand? Income(ref ValuationTurn turn, ValueList<YearlyProduct> products)
    {
        if (products.Count == 0)
        {
            turn.Refuse(FindingCatalogue.AssetNotDescribed, [Figure.Name(turn.Method), Figure.Name(nameof(AssetProducts.Products))]);
            return null;
        }

        var lines = new List<Operand>();
        foreach (var product in products)
        {
            if (!turn.Accepts(product.Name, product.Cost) || PricedQuantity.Of(ref turn, product.Output, product.Price) is not { } gross)
            {
                return null;
            }

            lines.Add(turn.Derive(FigureTerms.NetProduct, Derivation.Difference, [gross, Operand.Of(FigureTerms.ProductCost, product.Cost)]));
        }

        var income = turn.Derive(FigureTerms.NetIncome, Derivation.Sum, [.. lines]);
        return turn.Accepts(nameof(FigureTerms.NetIncome), income.Value.Ratio) ? income : null;
    }
}

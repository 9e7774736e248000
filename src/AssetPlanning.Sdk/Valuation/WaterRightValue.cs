namespace AssetPlanning.Valuation;

/// <summary>A right to take water and what a unit of it brings (取水权).</summary>
public sealed record WaterRight : IOfAsset
{
    /// <summary>The asset, by the name of its parcel.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>年许可取水量.</summary>
    public required Quantity Volume { get; init; }

    /// <summary>单位水量纯收益.</summary>
    public required QuantityPrice NetIncome { get; init; }

    /// <summary>还原率.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>许可剩余年期.</summary>
    public required Years Term { get; init; }
}

/// <summary>Values a right to take water by what the licensed volume brings over the rest of the licence (取水权收益还原法).</summary>
/// <remarks>P = volume × net income × [1 − (1 + r)⁻ⁿ] ÷ r. The term is held against the longest a licence may have, whatever the land beside it is held by.</remarks>
public sealed record WaterRightValue : ValuationMethod
{
    private static readonly Code<RightType> Water = "WTR";

    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The rights, in the order of their assets.</summary>
    public required ValueList<WaterRight> Rights { get; init => field = ValuationRows.ByAsset(value); }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (turn.TryFindAsset(Rights, nameof(Rights), out var right)
            && turn.IsDivisible()
            && turn.AcceptsAbove(nameof(WaterRight.NetIncome), right.NetIncome)
            && PricedQuantity.Of(ref turn, right.Volume, right.NetIncome) is { } income
            && Capitalising.Factors(ref turn, right.Rate, null, right.Term, Basis.Day, Water) is { } factors)
        {
            turn.Value([turn.Derive(FigureTerms.ExactValue, Derivation.Product, [income, .. factors])], Basis, Capitalising.Shorter(right.Term, turn.TermOn(Basis.Day, Water)));
        }
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "取水权收益还原法",
        English = "capitalised income of a water right",
        Formula = "P = 年许可取水量 × 单位水量纯收益 × [1 − (1 + r)⁻ⁿ] ÷ r",
        Source = new("《取水许可和水资源费征收管理条例》(2017)", "第二十五条"),
        Preconditions =
        [
            FindingCatalogue.AssetNotDescribed.Code, FindingCatalogue.AssetDescribedTwice.Code, FindingCatalogue.QuantityUnitDiffers.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.ValuesWholeAsset.Code, FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code,
        ],
        Directions =
        [
            new(nameof(WaterRight.Volume), ValueDirection.Raises), new(nameof(WaterRight.NetIncome), ValueDirection.Raises),
            new(nameof(WaterRight.Rate), ValueDirection.Lowers), new(nameof(WaterRight.Term), ValueDirection.Raises),
        ],
    };
}

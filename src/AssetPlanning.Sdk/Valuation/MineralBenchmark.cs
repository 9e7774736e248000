namespace AssetPlanning.Valuation;

/// <summary>A mineral of a deposit and its published price (评估利用资源储量).</summary>
public sealed record AssessedReserve
{
    /// <summary>矿种.</summary>
    public required string Mineral { get; init; }

    /// <summary>评估利用资源储量.</summary>
    public required Quantity Reserve { get; init; }

    /// <summary>基准价, by the unit of the reserve.</summary>
    public required QuantityPrice Price { get; init; }

    /// <summary>调整系数, multiplied.</summary>
    public ValueList<AdjustmentFactor> Factors { get; init; }
}

/// <summary>A factor and what it is for (调整系数).</summary>
/// <param name="Name">What for.</param>
/// <param name="Factor">The factor, not negative.</param>
public sealed record AdjustmentFactor(string Name, Ratio Factor);

/// <summary>The minerals of a deposit (矿区资源储量).</summary>
public sealed record DepositReserves : IOfAsset
{
    /// <summary>The asset, by the name of its parcel.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>The minerals.</summary>
    public required ValueList<AssessedReserve> Reserves { get; init; }
}

/// <summary>Values a mineral right by published prices (基准价因素调整法): Σ price × assessed reserve × factors.</summary>
public sealed record MineralBenchmark : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The deposits, in the order of their names.</summary>
    public required ValueList<DepositReserves> Deposits { get; init => field = ValuationRows.ByAsset(value); }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFindAsset(Deposits, nameof(Deposits), out var deposit) || !turn.IsDivisible())
        {
            return;
        }

        if (deposit.Reserves.Count == 0)
        {
            turn.Refuse(FindingCatalogue.AssetNotDescribed, [Figure.Name(turn.Method), Figure.Name(nameof(DepositReserves.Reserves))]);
            return;
        }

        var amounts = new List<Operand>();
        foreach (var reserve in deposit.Reserves)
        {
            if (Amount(ref turn, reserve) is not { } amount)
            {
                return;
            }

            amounts.Add(amount);
        }

        // A price of what lies in the ground states no term, nor whether the right lasts until it is mined.
        turn.Value([.. amounts], Basis, term: null);
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "基准价因素调整法",
        English = "benchmark price of minerals",
        Formula = "P = Σ 基准价 × 评估利用资源储量 × 调整系数",
        Source = new("《矿业权评估技术规范》", "基准价因素调整法"),
        Preconditions =
        [
            FindingCatalogue.AssetNotDescribed.Code, FindingCatalogue.AssetDescribedTwice.Code, FindingCatalogue.QuantityUnitDiffers.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.ValuesWholeAsset.Code,
        ],
        Directions =
        [
            new(nameof(AssessedReserve.Price), ValueDirection.Raises), new(nameof(AssessedReserve.Reserve), ValueDirection.Raises),
            new(nameof(AdjustmentFactor.Factor), ValueDirection.Raises),
        ],
    };

    private static Operand? Amount(ref ValuationTurn turn, AssessedReserve reserve)
    {
        var factors = new List<Operand>();
        foreach (var each in reserve.Factors)
        {
            if (!turn.AcceptsAbove(each.Name, each.Factor))
            {
                return null;
            }

            factors.Add(Operand.Of(FigureTerms.AdjustmentFactor, each.Factor));
        }

        return turn.AcceptsAbove(reserve.Mineral, reserve.Price) && PricedQuantity.Of(ref turn, reserve.Reserve, reserve.Price) is { } priced
            ? factors.Count == 0 ? priced : turn.Derive(FigureTerms.QuantityValue, Derivation.Product, [priced, .. factors])
            : null;
    }
}

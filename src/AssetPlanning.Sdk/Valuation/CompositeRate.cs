namespace AssetPlanning.Valuation;

/// <summary>The rate of land and building together (综合还原率), for an income neither brings alone.</summary>
/// <remarks>
/// r = (r₁L + r₂B) ÷ (L + B) for an income net of depreciation, r = [r₁L + (r₂ + d)B] ÷ (L + B) before it. Source: GB/T 18508—2014
/// 《城镇土地估价规程》, 还原率的确定.
/// </remarks>
public sealed record CompositeRate
{
    /// <summary>土地还原率.</summary>
    public required Ratio LandRate { get; init => field = NotNegative(value); }

    /// <summary>建筑物还原率.</summary>
    public required Ratio BuildingRate { get; init => field = NotNegative(value); }

    /// <summary>地价.</summary>
    public required Money LandValue { get; init => field = NotNegative(value); }

    /// <summary>房价.</summary>
    public required Money BuildingValue { get; init => field = NotNegative(value); }

    /// <summary>建筑物年折旧率, where the income is before depreciation.</summary>
    public Ratio? Depreciation { get; init => field = value is { } rate ? NotNegative(rate) : null; }

    /// <summary>The rate, exactly.</summary>
    /// <returns>The weighted rate.</returns>
    /// <exception cref="InvalidOperationException">Neither is worth anything.</exception>
    public Ratio Rate()
    {
        var (land, building) = ((Ratio)LandValue.Fen, (Ratio)BuildingValue.Fen);
        return (land + building).Sign > 0
            ? ((LandRate * land) + ((BuildingRate + (Depreciation ?? Ratio.Zero)) * building)) / (land + building)
            : throw new InvalidOperationException("Land and building are worth nothing: they have no rate together.");
    }

    /// <summary>The land's rate behind a composite one (土地还原率), from what the market shows of both together.</summary>
    /// <param name="composite">The rate of both.</param>
    /// <returns>The rate of the land.</returns>
    /// <exception cref="InvalidOperationException">The land is worth nothing.</exception>
    public Ratio LandRateOf(Ratio composite) => LandValue.Sign > 0
        ? composite + ((composite - BuildingRate - (Depreciation ?? Ratio.Zero)) * BuildingValue.Fen / LandValue.Fen)
        : throw new InvalidOperationException("The land is worth nothing: it has no rate.");

    internal CapitalisationRate? Find(SubjectId subject, Calculation calculation)
    {
        if (!HasWorth($"{nameof(LandValue)} + {nameof(BuildingValue)}", LandValue + BuildingValue, subject, calculation))
        {
            return null;
        }

        if (calculation.Why is { } why)
        {
            new CompositeRateTrail(why, subject, this).TellComposite();
        }

        return new() { Rate = Rate() };
    }

    internal CapitalisationRate? FindLand(Ratio composite, SubjectId subject, Calculation calculation)
    {
        if (!HasWorth(nameof(LandValue), LandValue, subject, calculation))
        {
            return null;
        }

        if (calculation.Why is { } why)
        {
            new CompositeRateTrail(why, subject, this).TellLand(composite);
        }

        var rate = LandRateOf(composite);
        if (rate.Sign < 0)
        {
            calculation.Report(FindingCatalogue.ValuationInputNegative, subject, [Figure.Name(nameof(LandRate)), rate]);
        }

        return rate.Sign < 0 ? null : new() { Rate = rate };
    }

    private static bool HasWorth(string name, Money worth, SubjectId subject, Calculation calculation)
    {
        if (worth.Sign == 0)
        {
            calculation.Report(FindingCatalogue.ValuationInputNothing, subject, [Figure.Name(name)]);
        }

        return worth.Sign > 0;
    }

    private static Ratio NotNegative(Ratio value) =>
        value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A rate is not negative.");

    private static Money NotNegative(Money value) =>
        value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A value is not negative.");
}

/// <summary>A rate that turns an income into a value (还原率), as it was found.</summary>
public sealed record CapitalisationRate
{
    /// <summary>The rate, exact.</summary>
    public required Ratio Rate { get; init; }
}

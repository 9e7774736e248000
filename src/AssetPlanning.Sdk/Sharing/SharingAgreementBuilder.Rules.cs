namespace AssetPlanning.Sharing;

/// <content>The words for the rules agreements are mostly made of; each makes the record it names.</content>
public sealed partial class SharingAgreementBuilder
{
    /// <summary>A fund is given a part of income first (计提), by <see cref="IncomeAccrual"/>.</summary>
    /// <param name="fund">The fund.</param>
    /// <param name="rate">Which part.</param>
    /// <param name="of">Of gross or of net income.</param>
    /// <param name="costsOf">Whose costs net income is net of.</param>
    /// <param name="deduction">What else is deducted.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder SetAside(PartyId fund, Ratio rate, IncomeBase of, ValueList<PartyId> costsOf = default, Money? deduction = null) =>
        Then(new IncomeAccrual { Fund = fund, Rate = rate, Base = of, Rounding = rounding, CostsOf = costsOf, Deduction = deduction });

    /// <summary>A party recovers its costs (成本返还), by <see cref="CostRecovery"/>.</summary>
    /// <param name="to">Who.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder Recover(PartyId to) => Then(new CostRecovery { To = to });

    /// <summary>A party gets an amount (定额), by <see cref="FixedAmount"/>.</summary>
    /// <param name="to">Who.</param>
    /// <param name="amount">How much.</param>
    /// <param name="span">How often.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder Pay(PartyId to, Money amount, ShareSpan span) => Then(new FixedAmount { To = to, Amount = amount, Span = span });

    /// <summary>A party gets an amount for each unit (按量计价), by <see cref="PerUnitAmount"/>.</summary>
    /// <param name="to">Who.</param>
    /// <param name="rate">How much for each.</param>
    /// <param name="quantity">How many.</param>
    /// <param name="span">How often.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder PayForEach(PartyId to, UnitRate rate, DeclaredQuantity quantity, ShareSpan span) =>
        Then(new PerUnitAmount { To = to, Rate = rate, Quantity = quantity, Rounding = rounding, Span = span });

    /// <summary>A party gets a floor, and a part beyond it (保底加分成), by <see cref="FloorThenShare"/>.</summary>
    /// <param name="to">Who.</param>
    /// <param name="floor">The floor.</param>
    /// <param name="part">Which part beyond it.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder PayFloor(PartyId to, Instalments floor, Ratio part) =>
        Then(new FloorThenShare { To = to, Floor = floor, Part = part, Rounding = rounding });

    /// <summary>A part is kept in a reserve (留存), by <see cref="Kept"/>.</summary>
    /// <param name="reserve">The reserve.</param>
    /// <param name="part">Which part.</param>
    /// <param name="upTo">What it is filled up to.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder Keep(PartyId reserve, Ratio part, Money? upTo = null) =>
        Then(new Kept { In = reserve, Part = part, Rounding = rounding, UpTo = upTo });

    /// <summary>All that is left, by tiers (阶梯), by <see cref="Tiered"/>.</summary>
    /// <param name="manner">Of the whole amount or tier by tier.</param>
    /// <param name="span">Over which time.</param>
    /// <param name="tiers">The tiers, from low to high.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder ByTiers(TierManner manner, ShareSpan span, params ValueList<ShareTier> tiers) =>
        Then(new Tiered { Manner = manner, Span = span, Tiers = tiers, Residual = residual });

    /// <summary>All that is left, level by level (分级), by <see cref="HierarchicalSplit"/>.</summary>
    /// <param name="levels">The highest levels.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder ByLevels(params ValueList<SplitLevel> levels) => Then(new HierarchicalSplit { Levels = levels, Residual = residual });

    /// <summary>All that is left, by weights (按比例), by <see cref="Proportional"/>.</summary>
    /// <param name="weights">Party and weight.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The weights add up to nothing.</exception>
    public SharingAgreementBuilder InProportion(params ReadOnlySpan<(PartyId Party, Ratio Weight)> weights) =>
        Then(Proportional.By(weights) with { Residual = residual });

    /// <summary>All that is left, to one party (其余归), by <see cref="Proportional"/>.</summary>
    /// <param name="to">Who.</param>
    /// <returns>This builder.</returns>
    public SharingAgreementBuilder Rest(PartyId to) => InProportion((to, 1));
}

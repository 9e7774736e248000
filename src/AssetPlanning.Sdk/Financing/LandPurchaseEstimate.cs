namespace AssetPlanning.Financing;

/// <summary>What a reserve body can pay for land and still cover its bond (收地测算): the inputs of break-even, price cut and coverage.</summary>
/// <remarks>
/// government cost = bond cost on today's value + care a year × years + today's value × (deed tax + stamp duty + technical fee)
/// + income by the present plan × auction fee; break-even price = income by the present plan − government cost; smallest cut
/// = max(0, 1 − break-even ÷ today's value); the cut is that, raised to a step, or a stated one where none is needed; price
/// = today's value × (1 − cut); coverage by definition C on the new plan. Source: as <see cref="LandReserveCoverage"/>.
/// </remarks>
public sealed record LandPurchaseEstimate
{
    /// <summary>Value of the remaining term today (剩余年期现值).</summary>
    public required Money TodayValue { get; init; }

    /// <summary>Income from granting it by the present plan in the year of supply (原规划出让收入).</summary>
    public required Money PresentPlanIncome { get; init; }

    /// <summary>Income from granting it by the new plan in the year of supply (新规划出让收入).</summary>
    public required Money NewPlanIncome { get; init; }

    /// <summary>Years until supply, the bond's term (持有年数).</summary>
    public required int Years { get; init; }

    /// <summary>The bond's rate and where it comes from (债券利率).</summary>
    public required InterestRate Rate { get; init; }

    /// <summary>The bond's fees (债券费用).</summary>
    public required BondFees Fees { get; init; }

    /// <summary>Care of the land a year (年管护费).</summary>
    public required Money CareInYear { get; init; }

    /// <summary>Of the purchase value (契税率).</summary>
    public required Ratio DeedTax { get; init; }

    /// <summary>Of the purchase value (印花税率).</summary>
    public required Ratio StampDuty { get; init; }

    /// <summary>Of the purchase value (技术服务费率).</summary>
    public required Ratio TechnicalFee { get; init; }

    /// <summary>Of the income (招拍挂费率).</summary>
    public required Ratio AuctionFee { get; init; }

    /// <summary>Of the gain (刚性计提比例).</summary>
    public required Ratio RigidAccrual { get; init; }

    /// <summary>To which step a cut is raised (降价取整步长), above 0.</summary>
    public required Ratio CutStep { get; init; }

    /// <summary>The cut asked for when none is needed (无需降价时的建议降幅).</summary>
    public required Ratio CutWhenNotNeeded { get; init; }

    /// <summary>The day the bond begins (起息日).</summary>
    public required DateOnly ValueDay { get; init; }

    /// <summary>How every amount becomes fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The estimate with everything it comes to (收地测算结果).</summary>
    /// <returns>Costs, cut, price and the parts of the coverage.</returns>
    /// <exception cref="ArgumentException">Terms that make no estimate; the message names the first reason.</exception>
    public LandPurchase Result()
    {
        var defects = Defects().ToList();
        return defects.Count == 0
            ? new LandPurchaseRun(this, "estimate", null).Make()
            : throw defects[0].ToException(nameof(LandPurchaseEstimate));
    }

    /// <summary>What makes it no estimate: negative amounts, parts beyond the whole, no step to round to, terms that make no bond.</summary>
    internal IEnumerable<TermDefect> Defects()
    {
        if (TodayValue.Sign <= 0 || PresentPlanIncome.Sign < 0 || NewPlanIncome.Sign < 0 || CareInYear.Sign < 0)
        {
            yield return new(FindingCatalogue.PurchaseAmounts, [TodayValue, PresentPlanIncome, NewPlanIncome, CareInYear]);
        }

        (string Name, Ratio Value)[] parts =
        [
            ("deed-tax", DeedTax), ("stamp-duty", StampDuty), ("technical-fee", TechnicalFee), ("auction-fee", AuctionFee),
            ("rigid-accrual", RigidAccrual), ("cut-step", CutStep), ("cut-when-not-needed", CutWhenNotNeeded),
        ];
        foreach (var (name, value) in parts.Where(part => part.Value.Sign < 0 || part.Value > 1 || (part.Name == "cut-step" && part.Value.Sign == 0)))
        {
            yield return new(FindingCatalogue.PurchasePart, [Figure.Name(name), value]);
        }

        if (TodayValue.Sign > 0)
        {
            var ofBond = new List<TermDefect>();
            _ = Bond(TodayValue).Schedule(ofBond);
            foreach (var defect in ofBond)
            {
                yield return defect;
            }
        }
    }

    internal BondTerms Bond(Money principal) => new()
    {
        Principal = principal,
        Rate = Rate,
        Rounding = Rounding,
        ValueDay = ValueDay,
        Years = Years,
        PaymentsInYear = 1,
        Fees = Fees,
    };
}

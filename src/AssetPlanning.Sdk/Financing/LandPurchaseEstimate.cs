using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>What a reserve body can pay for land and still cover its bond (收地测算): break-even, price cut, coverage.</summary>
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

    /// <summary>Interest and fees on today's value (财务成本).</summary>
    [JsonIgnore]
    public Money FinanceCost => CostOf(Bond(TodayValue));

    /// <summary>All that buying and holding costs beside the price (政府成本).</summary>
    [JsonIgnore]
    public Money GovernmentCost =>
        FinanceCost + CareInYear.Times(Years, Rounding)
        + TodayValue.Times(DeedTax + StampDuty + TechnicalFee, Rounding)
        + PresentPlanIncome.Times(AuctionFee, Rounding);

    /// <summary>The price at which the present plan breaks even (盈亏平衡价).</summary>
    [JsonIgnore]
    public Money BreakEvenPrice => PresentPlanIncome - GovernmentCost;

    /// <summary>The smallest cut that breaks even, exact (最小降幅).</summary>
    [JsonIgnore]
    public Ratio SmallestCut =>
        BreakEvenPrice < TodayValue ? Ratio.One - Ratio.Of(BreakEvenPrice.Fen, TodayValue.Fen) : Ratio.Zero;

    /// <summary>The suggested cut (建议降幅).</summary>
    [JsonIgnore]
    public Ratio SuggestedCut =>
        SmallestCut.Sign == 0 ? CutWhenNotNeeded : Ratio.Of((SmallestCut / CutStep).Round(AssetPlanning.Rounding.Ceiling), 1) * CutStep;

    /// <summary>The suggested price (建议收购价).</summary>
    [JsonIgnore]
    public Money Price => TodayValue.Times(Ratio.One - SuggestedCut, Rounding);

    /// <summary>The coverage of the price by the new plan (土储收地覆盖倍数).</summary>
    /// <returns>The coverage with its parts.</returns>
    /// <exception cref="ArgumentException">Terms that make no bond.</exception>
    public LandReserveCoverage Coverage()
    {
        var bond = Bond(Price);
        return new()
        {
            Income = NewPlanIncome,
            AuctionFee = NewPlanIncome.Times(AuctionFee, Rounding),
            RigidAccrual = LandReserveCoverage.AccrualOf(RigidAccrual, NewPlanIncome, Price, CostOf(bond), Rounding),
            Price = Price,
            Bond = bond,
        };
    }

    private DebtSchedule Bond(Money principal) => new BondTerms
    {
        Principal = principal,
        Rate = Rate,
        Rounding = Rounding,
        ValueDay = ValueDay,
        Years = Years,
        PaymentsInYear = 1,
        Fees = Fees,
    }.Schedule();

    private static Money CostOf(DebtSchedule bond) => bond.Interest + bond.Fees;
}

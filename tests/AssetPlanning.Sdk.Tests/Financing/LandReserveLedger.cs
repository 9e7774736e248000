using AssetPlanning.Accounting;
using AssetPlanning.Financing;

namespace AssetPlanning.Tests.Financing;

/// <summary>The published land-reserve bond as a ledger: 8,600 issued for land, 11,421 of income, five coupons (万元).</summary>
internal static class LandReserveLedger
{
    internal static Ledger Make(string rate)
    {
        var coupon = 8_600 * Ratio.Parse(rate);
        return Of(
        [
            Flow("2025-08-28", "financing.principal", "bond", "investors", "centre", 8_600, FlowKind.Draw),
            Flow("2025-08-28", "integration.purchase-price", "land", "centre", "holder", 8_600, FlowKind.Cost),
            .. Enumerable.Range(2026, 5).Select(year => Flow($"{year}-08-28", "financing.interest", "bond", "centre", "investors", coupon, FlowKind.Interest)),
            Flow("2030-08-01", "supply.grant-price", "land", "market", "supply-proceeds", 11_421, FlowKind.Receipt),
            Flow("2030-08-28", "financing.repayment", "bond", "centre", "investors", 8_600, FlowKind.Repayment),
        ]);
    }

    internal static Bond BondAt(string rate, RateBasis basis) => new()
    {
        Id = "bond", Holder = "investors", Borrower = "centre", Funding = "special-bond", Terms = BondTermsTests.Bond(rate, basis),
    };

    internal static CoverageTerms Terms { get; } = new()
    {
        Id = "coverage",
        Definition = CoverageDefinition.SpecialBond,
        Basis = NumeratorBasis.Gross,
        Income = ["supply.grant-price"],
        Debts = ["bond"],
        Instruments = [BondAt("1.85%", RateBasis.Issue)],
        Threshold = new() { AtLeast = Ratio.Parse("1.1"), AtMost = 9, Source = new("调用方给定的门槛", "—") },
    };

    internal static BudgetTerms Budget { get; } = new()
    {
        Id = "budget",
        Project = "centre",
        FirstYear = 2025,
        ConstructionYears = 1,
        Horizon = 5,
        LongestHorizon = 30,
        TotalEstimate = Money.FromWan(8_600),
        Capital = Money.FromWan(2_000),
        BondAsCapital = [new(2025, Money.FromWan(500))],
        SpecialBonds = ["bond"],
        Building = ["integration.purchase-price"],
        Income = ["supply.grant-price"],
        Operating = [],
        CapitalRule = new() { AtLeast = Ratio.Parse("20%"), BondAtMost = Ratio.Parse("30%"), Source = new("调用方给定的资本金要求", "—") },
        Coverage = Terms.Threshold,
    };

    internal static Ledger With(params ValueList<Posting> more) => Of([.. Make("1.85%").Postings, .. more]);

    internal static Ledger Of(ValueList<Posting> postings) =>
        Ledger.Empty with { Postings = postings, Parties = [.. postings.SelectMany(static posting => new[] { posting.From, posting.To }).Distinct().Order()] };

    internal static Posting Flow(string day, string term, string subject, string from, string to, Ratio wan, FlowKind kind) => new()
    {
        Key = new(term, subject, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), to),
        Scope = ScopePath.Everything,
        From = from,
        To = to,
        Amount = Money.Round(wan * 1_000_000, Rounding.HalfUp),
        Kind = kind,
    };
}

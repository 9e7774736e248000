using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>Fund pools for tests: one worked by hand, and random ones that are all possible.</summary>
internal static class FundPools
{
    internal static FundSource Grant { get; } = new()
    {
        Id = "agricultural", Funding = "fiscal", Provider = "county-finance", Nature = FundNature.Grant, Limit = Money.FromWan(1_000),
        From = new(2026, 1, 1), Until = new(2026, 12, 31), Uses = ["integration.purchase-price"],
    };

    internal static FundSource Capital { get; } = new()
    {
        Id = "capital", Funding = "social-capital", Provider = "investor", Nature = FundNature.Capital, Limit = Money.FromWan(500),
        From = new(2026, 1, 1), Until = new(2026, 12, 31),
    };

    internal static FundSource Facility { get; } = new()
    {
        Id = "facility", Funding = "development-loan", Provider = "bank", Nature = FundNature.Debt, Limit = Money.FromWan(3_000),
        From = new(2026, 1, 1), Until = new(2027, 1, 31),
        Terms = new()
        {
            Rate = new() { PerYear = Ratio.FromPercent(4), Basis = RateBasis.Contract },
            Rounding = Rounding.HalfUp,
            DayCount = DayCount.Actual365,
            FirstPayment = new(2026, 12, 31),
            PaymentsInYear = 2,
            Payments = 2,
            Instalments = 1,
            Revolving = false,
        },
    };

    internal static FundPool Pool { get; } = new() { Id = "pool", For = "centre", Sources = [Grant, Capital, Facility] };

    internal static FundPool Make(Draw draw, string id, PartyId party) => new()
    {
        Id = id,
        For = party,
        Sources = [.. Enumerable.Range(0, draw.Int(1, 4)).Select(at => Source(draw, $"{id}-{at}"))],
    };

    private static FundSource Source(Draw draw, string id)
    {
        var nature = draw.Pick(Enum.GetValues<FundNature>());
        var from = new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 500));
        var until = from.AddDays(draw.Int(0, 900));
        var (payments, inYear) = (draw.Int(1, 8), draw.Pick(1, 2, 4, 12));
        var first = until.AddDays(draw.Int(1, 200)).AddMonths(-12 / inYear * (payments - 1));
        return new()
        {
            Id = id,
            Funding = "bank-loan",
            Provider = draw.Pick("bank", "fund", "treasury"),
            Nature = nature,
            Limit = Money.FromFen(draw.Magnitude(38)),
            From = from,
            Until = until,
            Uses = draw.Pick<ValueList<Code<FigureTerm>>>([], ["integration.purchase-price"], ["financing.interest", "financing.repayment"], ["operation.cost", "x-compensation"]),
            Within = draw.OnceIn(4) ? ScopePath.Parse("44>4401") : ScopePath.Everything,
            Terms = nature != FundNature.Debt ? null : new()
            {
                Rate = new() { PerYear = Ratio.Of(draw.Long(0, 900), 10_000), Basis = RateBasis.Contract },
                Rounding = draw.Pick(Rounding.HalfUp, Rounding.TowardZero),
                DayCount = draw.Pick(Enum.GetValues<DayCount>()),
                FirstPayment = first > from ? first : until.AddDays(1),
                PaymentsInYear = inYear,
                Payments = payments,
                Instalments = draw.Int(1, payments),
                Revolving = draw.OnceIn(2),
            },
        };
    }
}

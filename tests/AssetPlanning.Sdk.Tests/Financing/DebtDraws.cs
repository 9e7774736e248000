using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Financing;

/// <summary>Random loans and bonds, all of them possible but for a balloon that may be too large.</summary>
internal static class DebtDraws
{
    internal static Loan Loan(Draw draw)
    {
        var (construction, grace) = (draw.Int(0, 3), draw.Int(0, 3));
        var last = Math.Max(construction + grace, 1);
        return new()
        {
            Id = "drawn",
            Lender = "bank",
            Borrower = "centre",
            Funding = "bank-loan",
            Terms = new()
            {
                Draws = [.. Enumerable.Range(0, draw.Int(1, 4)).Select(_ => new LoanDraw(draw.Int(1, last), Money.FromFen(draw.Magnitude(36) + 1)))],
                DrawTiming = construction + grace == 0 ? DrawTiming.BeginningOfPeriod : draw.Pick(Enum.GetValues<DrawTiming>()),
                Rate = new() { PerYear = Ratio.Of(draw.Long(0, 1_500), 10_000), Basis = RateBasis.Contract },
                Rounding = draw.Pick(Rounding.HalfUp, Rounding.HalfEven, Rounding.TowardZero, Rounding.Ceiling),
                From = new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 1_500)),
                PeriodsInYear = draw.Pick(1, 2, 4, 12),
                DayCount = draw.OnceIn(2) ? null : draw.Pick(Enum.GetValues<DayCount>()),
                ConstructionPeriods = construction,
                GracePeriods = grace,
                RepaymentPeriods = draw.Int(1, 20),
                Manner = draw.Pick(Enum.GetValues<RepaymentManner>()),
                Balloon = draw.OnceIn(2) ? Money.Zero : Money.FromFen(draw.Magnitude(30)),
            },
        };
    }

    internal static Bond Bond(Draw draw)
    {
        var (years, payments) = (draw.Int(1, 15), draw.Pick(1, 2));
        return new()
        {
            Id = "drawn",
            Holder = "investors",
            Borrower = "centre",
            Agent = "clearing",
            Funding = "special-bond",
            Terms = new()
            {
                Principal = Money.FromFen(draw.Magnitude(40) + 1),
                Rate = new() { PerYear = Ratio.Of(draw.Long(0, 600), 10_000), Basis = RateBasis.Issue },
                Rounding = draw.Pick(Rounding.HalfUp, Rounding.TowardZero),
                ValueDay = new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 700)),
                Years = years,
                PaymentsInYear = payments,
                DayCount = draw.OnceIn(2) ? null : draw.Pick(Enum.GetValues<DayCount>()),
                Fees = draw.OnceIn(2) ? null : BondTermsTests.ToolFees,
                Redemptions = [.. Enumerable.Range(0, draw.Int(0, 3)).Select(_ => new BondRedemption(draw.Int(1, years * payments), Ratio.Of(draw.Long(0, 3), 10)))],
            },
        };
    }
}

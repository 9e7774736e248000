using AssetPlanning.Financing;
using AssetPlanning.Tests.Financing;

namespace AssetPlanning.Tests.Support;

/// <summary>Random instruments beside loans and pools, all of them possible: bonds, guarantees, capital, subsidies, public payments, feedback.</summary>
internal static class Instruments
{
    internal static IEnumerable<FinancingInstrument> ForIntegration(Draw draw)
    {
        if (draw.OnceIn(3))
        {
            yield return DebtDraws.Bond(draw) with { Id = "bond-1", Borrower = draw.Pick("centre", "county") };
        }

        if (draw.OnceIn(3))
        {
            yield return new Guarantee
            {
                Id = "guarantee-1",
                Guarantor = draw.Pick("guarantor", "fund"),
                Debtor = draw.Pick("centre", "county"),
                Secured = draw.Pick("loan-0", "drawn", "bond-1", "pool-1-0"),
                Portion = Ratio.Of(draw.Int(0, 100), 100),
                Limit = Money.FromFen(draw.Magnitude(40)),
                FeeRate = Ratio.Of(draw.Int(0, 300), 10_000),
                Rounding = draw.Pick(Rounding.HalfUp, Rounding.Ceiling),
                From = new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 700)),
                Years = draw.Int(1, 12),
            };
        }

        if (draw.OnceIn(4))
        {
            yield return new CapitalContribution { Id = "capital-1", Owner = "treasury", Project = draw.Pick("centre", "county"), Amount = Money.FromFen(draw.Magnitude(38)), On = Day(draw) };
        }

        if (draw.OnceIn(4))
        {
            yield return new ConditionalSubsidy
            {
                Id = "subsidy-1",
                Giver = "treasury",
                Receiver = draw.Pick("centre", "village"),
                Amount = Money.FromFen(draw.Magnitude(36)),
                On = Day(draw),
                Conditions = [.. Enumerable.Range(0, draw.Int(0, 2)).Select(at => new SubsidyCondition { Condition = $"条件{at}", IsMet = draw.Pick<bool?>(true, true, true, false, null) })],
            };
        }
    }

    internal static IEnumerable<FinancingInstrument> AfterSupply(Draw draw)
    {
        if (draw.OnceIn(4))
        {
            yield return new PublicPayment
            {
                Id = "payment-1",
                Payer = "treasury",
                Company = draw.Pick("operator", "centre"),
                Mechanism = draw.Pick(Enum.GetValues<PaymentMechanism>()),
                ConstructionCost = Money.FromFen(draw.Magnitude(40)),
                Profit = Ratio.Of(draw.Int(0, 100), 1_000),
                Discount = Ratio.Of(draw.Int(0, 100), 1_000),
                Rounding = draw.Pick(Rounding.HalfUp, Rounding.TowardZero),
                FirstPayment = new DateOnly(2028, 1, 1).AddDays(draw.Int(0, 400)),
                Years = [.. Enumerable.Range(0, draw.Int(1, 8)).Select(_ => new PartnershipYear { OperatingCost = Money.FromFen(draw.Magnitude(34)), UserIncome = Money.FromFen(draw.Magnitude(34)) })],
            };
        }

        if (draw.OnceIn(3))
        {
            yield return new IndustryFeedback
            {
                Id = "feedback-1",
                Industry = draw.Pick("operator", "village"),
                Rounding = draw.Pick(Rounding.Floor, Rounding.HalfUp),
                Account = "eod-account",
                Bearer = draw.Pick("centre", "county"),
                Income = ["product-sharing.share", "sharing.share"],
                Duty = draw.Pick<ValueList<Code<FigureTerm>>>(["integration.purchase-price"], ["financing.interest", "integration.purchase-price"]),
                Portion = Ratio.Of(draw.Int(0, 100), 100),
            };
        }
    }

    private static DateOnly Day(Draw draw) => new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 900));
}

using AssetPlanning.Financing;

namespace AssetPlanning.Tests.Financing;

/// <summary>Prices paid in parts: the published mining right of Lichuan, and odd fen by hand.</summary>
public sealed class PriceInstalmentsTests
{
    /// <summary>3,693 万元 for a licence of 11 years: 10 % first, the rest over half of the period, raised to whole years.</summary>
    internal static PriceInstalments Lichuan { get; } = new()
    {
        Id = "mining-right", Payer = "mine", Payee = "county", Price = Money.FromWan(3_693), FirstPart = Ratio.FromPercent(10), LicencePeriod = 11,
        PartOfPeriod = Ratio.Of(1, 2), FirstDay = new(2024, 3, 1), Rounding = Rounding.HalfUp,
    };

    [Fact]
    public void Payments_Lichuan_AreThePublishedOnes() => Lichuan.Payments().Should().Equal(
        [new PricePayment(new(2024, 3, 1), Money.FromWan(369.3m)), .. Enumerable.Range(2025, 6).Select(static year => new PricePayment(new(year, 3, 1), Money.FromWan(553.95m)))]);

    [Fact]
    public void Ledger_Lichuan_IsPaidAndExplained()
    {
        var result = FundPoolTests.Evaluate(Lichuan);
        result.Value.Ledger.CashOf("county", new(2030, 12, 31)).Should().BeGreaterThanOrEqualTo(Money.FromWan(3_693));
        var steps = result.Why.Of(FinancingTerms.PriceInstalment).ToArray();
        steps.Should().HaveCount(7).And.OnlyContain(static step => step.Replay() == step.Result);
        FundPoolTests.Flows(result).Should().HaveCount(7).And.Contain("2030-03-01 financing.price-instalment mining-right mine→county 5539500.00");
    }

    /// <summary>1.00 元 by a quarter and thirds: 0.25, 0.25, 0.25, 0.25; 0.10 by nothing first and thirds, 0.03, 0.03 and the 0.04 that are left.</summary>
    [Fact]
    public void Payments_OddFen_FallOnTheLast()
    {
        static long[] Fen(PriceInstalments plan) => [.. plan.Payments().Select(static payment => payment.Amount.Fen)];
        var thirds = Lichuan with { Price = Money.FromYuan(1), FirstPart = Ratio.Of(1, 4), LicencePeriod = 3, PartOfPeriod = 1 };
        Fen(thirds).Should().Equal(25, 25, 25, 25);
        Fen(thirds with { Price = Money.FromFen(10), FirstPart = 0 }).Should().Equal(3, 3, 4);
        Fen(thirds with { Price = Money.FromFen(2), FirstPart = 0, Rounding = Rounding.Ceiling }).Should().Equal(1, 1);
        Fen(thirds with { FirstPart = 1 }).Should().Equal(100);
    }

    [Fact]
    public void Payments_Impossible_AreRefused()
    {
        PriceInstalments[] plans = [Lichuan with { Price = Money.Zero }, Lichuan with { FirstPart = 2 }, Lichuan with { PartOfPeriod = 0 }, Lichuan with { LicencePeriod = 900 }];
        foreach (var plan in plans)
        {
            FluentActions.Invoking(plan.Payments).Should().Throw<ArgumentException>();
            FundPoolTests.Evaluate(plan).IsRefused.Should().BeTrue();
        }
    }
}

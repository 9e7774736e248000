using AssetPlanning.Financing;

namespace AssetPlanning.Tests.Financing;

public sealed class BondTermsTests
{
    [Fact]
    public void Schedule_LandReserveBond_IsTheOneIssued()
    {
        // 8,600 at 1.85 % for five years, value day 28 August 2025, interest every 28 August: 159.1 a year.
        var schedule = Bond("1.85%").Schedule();
        schedule.Periods.Select(static period => period.Interest).Should().AllBeEquivalentTo(Money.FromWan(159.1m));
        schedule.Periods.Select(static period => period.Day).Should().Equal(Enumerable.Range(2026, 5).Select(static year => new DateOnly(year, 8, 28)));
        schedule.Service.Should().Be(Money.FromWan(9395.5m));
        schedule.Fees.Should().Be(Money.Zero);
    }

    [Fact]
    public void Schedule_Fees_FollowTheFormula()
    {
        // P·(r·n + f + q·(1 + r·n)) on 47,500 for one and three years.
        foreach (var (years, expected) in ((int, decimal)[])[(1, 1373.4815m), (3, 4033.6145m)])
        {
            var schedule = (Bond("2.8%") with { Principal = Money.FromWan(47_500), Years = years, Fees = ToolFees }).Schedule();
            (schedule.Interest + schedule.Fees).Should().Be(Money.FromWan(expected));
        }
    }

    [Fact]
    public void Schedule_Instalments_LastOneTakesTheRest()
    {
        // A third a year of 100, half-yearly interest at 6 %.
        var schedule = (Bond("6%") with
        {
            Principal = Money.FromYuan(100),
            Years = 2,
            PaymentsInYear = 2,
            Redemptions = [new(2, Ratio.Of(1, 3)), new(3, Ratio.Of(1, 3))],
        }).Schedule();
        schedule.Periods.Select(static period => period.Repaid.ToString()).Should().Equal("0.00", "33.33", "33.33", "33.34");
        schedule.Periods.Select(static period => period.Interest.ToString()).Should().Equal("3.00", "3.00", "2.00", "1.00");
        schedule.Periods[1].Day.Should().Be(new DateOnly(2026, 8, 28));
    }

    [Fact]
    public void Schedule_TermsThatMakeNoBond_AreRefused()
    {
        var bond = Bond("2%");
        BondTerms[] wrong =
        [
            bond with { Principal = Money.Zero },
            bond with { Years = 0 },
            bond with { Years = 101 },
            bond with { PaymentsInYear = 4 },
            bond with { Rate = bond.Rate with { PerYear = -1 } },
            bond with { Fees = ToolFees with { Payment = -1 } },
            bond with { Redemptions = [new(6, 1)] },
            bond with { Redemptions = [new(1, 1), new(2, 1)] },
        ];
        foreach (var terms in wrong)
        {
            FluentActions.Invoking(terms.Schedule).Should().Throw<ArgumentException>();
        }
    }

    /// <summary>The constants of a published calculation tool: 0.08 %, 0.0064 %, 0.005 %.</summary>
    internal static BondFees ToolFees { get; } = new()
    {
        Issue = Ratio.Parse("0.08%"),
        Registration = Ratio.Parse("0.0064%"),
        Payment = Ratio.Parse("0.005%"),
    };

    internal static BondTerms Bond(string rate, RateBasis basis = RateBasis.Issue) => new()
    {
        Principal = Money.FromWan(8600),
        Rate = new() { PerYear = Ratio.Parse(rate), Basis = basis },
        Rounding = Rounding.HalfUp,
        ValueDay = new(2025, 8, 28),
        Years = 5,
        PaymentsInYear = 1,
    };
}

using System.Numerics;
using AssetPlanning.Accounting;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Sharing;

public sealed class HurdleAgreementTests(ITestOutputHelper output)
{
    private static readonly DateOnly Start = new(2021, 1, 1);

    [Fact]
    public void Settle_LateCallAfterADistribution_ClawsBackAsFarAsThePromoteGoes()
    {
        // Contributions 90/10, 8 % to the first before all else, then 80/20. In 万元.
        var settled = Ninety.Settle(Wan(-1000, -200, 2000, -900));

        settled.FlowsOf("lp").Should().Equal(Wans(-900, -180, 1848.832m, -810));
        settled.FlowsOf("gp").Should().Equal(Wans(-100, -20, 151.168m, -90));
        settled.Clawback.Need.Should().Be(Money.FromWan(156.95424m));
        settled.Clawback.Cap.Should().Be(Money.FromWan(151.168m));
        settled.Clawback.Paid.Should().Be(Money.FromWan(151.168m));
        settled.Clawback.Outstanding.Should().Be(Money.FromWan(5.78624m));
        settled.Clawback.State.Should().Be(ClawbackState.Capped);
        settled.Clawback.To.Should().Equal(new PartyAmount("lp", Money.FromWan(151.168m)));
    }

    [Fact]
    public void Settle_TwoRatesOfReturn_TheAccountStillSaysOneThing()
    {
        var settled = Ninety.Settle(Wan(-1000, 5000, -2000, -900));

        settled.FlowsOf("lp").Should().Equal(Wans(-900, 4194.4m, -1800, -810));
        settled.Clawback.State.Should().Be(ClawbackState.NotNeeded);
        settled.Clawback.Need.Should().Be(Money.Zero);
        // 1,004.61 ahead of the hurdle, while the internal rate is −19.1754 % and 312.2319 %.
        Money.Round(settled.Days[3].Accounts[0].Balance, Rounding.HalfUp).Should().Be(Money.FromWan(-1004.60736m));
        InternalRateOfReturn.Of(settled.FlowsOf("lp")).Roots.Select(static root => (1_000_000 * root.Rate).Round(Rounding.HalfUp))
            .Should().Equal([-191_754, 3_122_319]);
    }

    [Theory]
    [InlineData(PromoteConvention.OffTheTop, "81", "19")]
    [InlineData(PromoteConvention.AddedToShare, "80", "20")]
    [InlineData(PromoteConvention.WholePart, "90", "10")]
    public void Settle_TenPercentOnNinetyTen_DependsOnTheConvention(PromoteConvention convention, string lp, string gp)
    {
        var agreement = Ninety with { Hurdle = 0, Promote = Ratio.Parse("10%"), Convention = convention, Preferred = ["lp", "gp"] };
        var settled = agreement.Settle(Wan(-100, 200));
        settled.FlowsOf("lp")[1].Should().Be(Money.FromWan(90) + Money.FromWan(decimal.Parse(lp, System.Globalization.CultureInfo.InvariantCulture)));
        settled.FlowsOf("gp")[1].Should().Be(Money.FromWan(10) + Money.FromWan(decimal.Parse(gp, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Clawback_HasItsFourStates()
    {
        Ninety.Settle(Wan(-100, 200)).Clawback.State.Should().Be(ClawbackState.NotNeeded);
        Ninety.Settle(Wan(-100, 50)).Clawback.State.Should().Be(ClawbackState.NothingToReturn);
        Ninety.Settle(Wan(-1000, -200, 2000, -900)).Clawback.State.Should().Be(ClawbackState.Capped);
        Ninety.Settle(Wan(-1000, -200, 2000, -750)).Clawback.State.Should().Be(ClawbackState.Covered);
    }

    /// <summary>
    /// One fen goes in, two come back: one of capital, of the other half a fen to each, which goes whole to the one first by name.
    /// The promoter was entitled to half a fen and has none, or has a whole one; it gives back what it has.
    /// </summary>
    [Theory]
    [InlineData("zz", 0, ClawbackState.NothingToReturn)]
    [InlineData("gp", 1, ClawbackState.Capped)]
    public void Clawback_PromoteOfHalfAFen_IsTheFenThatWasPaid(string promoter, long paid, ClawbackState state)
    {
        var agreement = Ninety with { Contributions = [new("lp", 1)], Promoter = promoter, Hurdle = 0, Promote = Ratio.Parse("50%") };
        var settled = agreement.Settle([new(Start, Money.FromFen(-1)), new(Start.AddYears(1), Money.FromFen(2)), new(Start.AddYears(2), Money.FromFen(-5))]);
        settled.FlowsOf(promoter)[1].Fen.Should().Be(paid);
        (settled.Clawback.Cap.Fen, settled.Clawback.Paid.Fen, settled.Clawback.State).Should().Be((paid, paid, state));
    }

    [Fact]
    public void Settle_CompoundingAndDayCount_MatterAsNamed()
    {
        // 366 days of 2024 on 100 at 10 %: simple 365: 10.027397; 360: 10.166667; 30/360: 10. Two years: 20 or 21.
        Ratio Owed(Compounding compounding, DayCount dayCount, DateOnly to)
        {
            var agreement = Ninety with { Contributions = [new("lp", 1)], Hurdle = Ratio.Parse("10%"), Compounding = compounding, DayCount = dayCount };
            return agreement.Settle([new(new(2024, 1, 1), Money.FromYuan(-100)), new(to, Money.Zero)]).Days[1].Accounts[0].Return;
        }

        (Owed(Compounding.None, DayCount.Actual365, new(2025, 1, 1)) * 1_000_000).Round(Rounding.HalfUp).Should().Be(1_002_739_726);
        (Owed(Compounding.None, DayCount.Actual360, new(2025, 1, 1)) * 1_000_000).Round(Rounding.HalfUp).Should().Be(1_016_666_667);
        Owed(Compounding.None, DayCount.Thirty360, new(2026, 1, 1)).Should().Be(2000);
        Owed(Compounding.Yearly, DayCount.Thirty360, new(2026, 1, 1)).Should().Be(2100);
    }

    [Fact]
    public void Settle_WhatNobodyAgreed_IsRefused()
    {
        HurdleAgreement[] wrong =
        [
            Ninety with { Contributions = [new("lp", Ratio.Parse("0.9"))] },
            Ninety with { Contributions = [new("lp", 2), new("gp", -1)] },
            Ninety with { Preferred = [] },
            Ninety with { Preferred = ["stranger"] },
            Ninety with { Hurdle = -1 },
            Ninety with { Promote = 2 },
            Ninety with { CatchUp = Ratio.Parse("20%") },
        ];
        foreach (var agreement in wrong)
        {
            FluentActions.Invoking(() => agreement.Settle(Wan(-1, 2))).Should().Throw<ArgumentException>();
        }

        FluentActions.Invoking(() => Ninety.Settle([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ninety.Settle([new(Start, Money.Zero), new(Start.AddDays(-1), Money.Zero)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Settle_RandomAgreements_CloseToTheFenAndAgreeWithThePresentValue()
    {
        const ulong Seed = 4711;
        var count = Runs.Count(400, 20_000);
        output.WriteLine($"seed {Seed}, {count} agreements");
        var draws = new Draw(Seed);
        for (var run = 0; run < count; run++)
        {
            var agreement = Agreement(draws);
            ValueList<DatedFlow> flows = [.. Enumerable.Range(0, (int)draws.Long(1, 12))
                .Select(year => new DatedFlow(Start.AddYears(year), Money.FromFen(draws.Long(-1_000_000_000_000, 1_500_000_000_000))))];
            var settled = agreement.Settle(flows);

            foreach (var day in settled.Days)
            {
                day.Parties.Aggregate(Money.Zero, static (sum, amount) => sum + amount.Amount).Should().Be(day.Amount, $"run {run}");
                var tiers = day.Entitlements.Aggregate(Ratio.Zero, static (sum, line) => sum + line.Fen);
                tiers.Should().Be(day.Amount.Sign > 0 ? day.Amount.Fen : 0L, $"run {run}");
                day.Entitlements.All(static line => line.Fen.Sign > 0).Should().BeTrue();
            }

            // With yearly compounding the account is the future value of what the party paid and received, at the hurdle.
            foreach (var account in settled.Days[^1].Accounts.Where(_ => agreement.Compounding == Compounding.Yearly))
            {
                var value = NetPresentValue.Exact(settled.FlowsOf(account.Party), agreement.Hurdle, FlowTiming.FirstFlowNow);
                var growth = Enumerable.Range(1, flows.Count - 1).Aggregate(Ratio.One, (power, _) => power * (Ratio.One + agreement.Hurdle));
                var difference = (value * growth) + account.Balance;
                (difference < Ratio.Of(1, BigInteger.Pow(10, 9)) && difference > Ratio.Of(-1, BigInteger.Pow(10, 9))).Should().BeTrue($"run {run}");
            }

            // Nothing depends on the order in which parties are listed.
            var turned = agreement with { Contributions = [.. agreement.Contributions.Reverse()], Preferred = [.. agreement.Preferred.Reverse()] };
            var again = turned.Settle(flows);
            foreach (var party in agreement.Contributions.Select(static portion => portion.Party).Append(agreement.Promoter))
            {
                again.FlowsOf(party).Should().Equal(settled.FlowsOf(party), $"run {run}");
            }

            (again.Clawback with { To = settled.Clawback.To }).Should().Be(settled.Clawback);
            (settled.Clawback.Paid + settled.Clawback.Outstanding).Should().Be(settled.Clawback.Need);

            // What goes back was paid: never more than the promoter got on days with a promote or a catch-up.
            var promoted = settled.Days.Where(day => day.Entitlements.Any(line => line.Party == "gp" && line.Tier is HurdleTier.Promote or HurdleTier.CatchUp));
            settled.Clawback.Cap.Should().BeLessThanOrEqualTo(Money.Sum(promoted.SelectMany(static day => day.Parties).Where(static part => part.Party == "gp").Select(static part => part.Amount)));
        }
    }

    private static HurdleAgreement Ninety => new()
    {
        Contributions = [new("lp", Ratio.Parse("0.9")), new("gp", Ratio.Parse("0.1"))],
        Preferred = ["lp"],
        Promoter = "gp",
        Hurdle = Ratio.Parse("8%"),
        Compounding = Compounding.Yearly,
        DayCount = DayCount.Thirty360,
        CatchUp = 0,
        Promote = Ratio.Parse("20%"),
        Convention = PromoteConvention.WholePart,
    };

    private static HurdleAgreement Agreement(Draw draws)
    {
        var investors = (int)draws.Long(1, 4);
        var parts = Enumerable.Range(0, investors + 1).Select(at => at == 0 && draws.OnceIn(2) ? 0 : draws.Long(1, 50)).ToArray();
        ValueList<Portion> contributions = [.. parts.Select((part, at) => new Portion(at == 0 ? "gp" : $"lp{at}", Ratio.Of(part, parts.Sum()))).Where(static portion => portion.Part.Sign > 0)];
        var agreement = Ninety with
        {
            Contributions = contributions,
            Preferred = [.. contributions.Select(static portion => portion.Party).Where(party => party != "gp" || draws.OnceIn(2))],
            Hurdle = Ratio.Of(draws.Long(0, 15), 100),
            Compounding = draws.OnceIn(4) ? Compounding.None : Compounding.Yearly,
            Promote = Ratio.Of(draws.Long(0, 10), 30),
            Convention = (PromoteConvention)draws.Long(0, 2),
        };
        return agreement.PromoterPart() is var part && part > Ratio.One ? agreement with { Convention = PromoteConvention.WholePart }
            : part < Ratio.Parse("0.9") && draws.OnceIn(2) ? agreement with { CatchUp = draws.OnceIn(2) ? 1 : Ratio.Parse("0.9") }
            : agreement;
    }

    private static ValueList<DatedFlow> Wan(params decimal[] wan) =>
        [.. wan.Select(static (amount, year) => new DatedFlow(Start.AddYears(year), Money.FromWan(amount)))];

    private static Money[] Wans(params decimal[] wan) => [.. wan.Select(Money.FromWan)];
}

using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Sharing;

public sealed class ShapleyValueTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_LandCapitalAndVillage_ByHand()
    {
        // v(g)=0, v(c)=0, v(v)=10; v(gc)=40, v(gv)=50, v(cv)=20; v(gcv)=100. Orders: gcv 0,40,60; gvc 0,50,50; cgv 40,0,60;
        // cvg 80,0,20; vgc 40,50,10; vcg 80,10,10. Sums 240, 150, 210 over 6.
        var shares = ShapleyValue.Of(
            ["g", "c", "v"],
            [
                new(["g"], Money.Zero), new(["c"], Money.Zero), new(["v"], Money.FromYuan(10)),
                new(["c", "g"], Money.FromYuan(40)), new(["g", "v"], Money.FromYuan(50)), new(["c", "v"], Money.FromYuan(20)),
                new(["v", "c", "g"], Money.FromYuan(100)),
            ]);
        shares.Select(static share => share.Amount).Should().Equal(Money.FromYuan(40), Money.FromYuan(25), Money.FromYuan(35));
    }

    [Fact]
    public void Of_AirportGame_SharesEachStretchAmongItsUsers()
    {
        // Littlechild and Owen, 1973: a road to 1, 2, 3 costs 12, 18, 21; costs are negative worths. 4, 4+3, 4+3+3.
        Money Cost(ValueList<PartyId> members) =>
            -Money.FromYuan(members.Contains("p3") ? 21 : members.Contains("p2") ? 18 : 12);
        ShapleyValue.Of(["p1", "p2", "p3"], Cost).Select(static share => share.Amount)
            .Should().Equal(Money.FromYuan(-4), Money.FromYuan(-7), Money.FromYuan(-10));
    }

    [Fact]
    public void Of_OneFenAmongThree_GoesByName()
    {
        foreach (ValueList<PartyId> order in (ValueList<PartyId>[])[["a", "b", "c"], ["c", "a", "b"]])
        {
            foreach (var sign in (int[])[1, -1])
            {
                var shares = ShapleyValue.Of(order, members => Money.FromFen(members.Count == 3 ? sign : 0));
                shares.Aggregate(Money.Zero, static (sum, share) => sum + share.Amount).Should().Be(Money.FromFen(sign));
                shares.All(share => share.Fen == Ratio.Of(sign, 3)).Should().BeTrue();
                var names = shares.Where(static share => share.Amount.Fen != 0).Select(static share => share.Party.ToString());
                names.Should().Equal(sign == 1 ? "a" : "c");
            }
        }
    }

    [Fact]
    public void Of_RandomGames_AreEfficientAdditiveAndFair()
    {
        const ulong Seed = 99;
        var count = Runs.Count(60, 2_000);
        output.WriteLine($"seed {Seed}, {count} games");
        var draws = new Draw(Seed);
        for (var run = 0; run < count; run++)
        {
            ValueList<PartyId> parties = [.. Enumerable.Range(1, (int)draws.Long(1, 6)).Select(static at => (PartyId)$"p{at}")];
            ValueList<CoalitionWorth> worth = [.. Enumerable.Range(1, (1 << parties.Count) - 1)
                .Select(set => new CoalitionWorth([.. parties.Where((_, at) => (set >> at & 1) == 1)], Money.FromFen(draws.Long(-100_000_000_000_000, 100_000_000_000_000))))];
            var shares = ShapleyValue.Of(parties, worth);
            var whole = worth[^1].Worth;
            shares.Aggregate(Money.Zero, static (sum, share) => sum + share.Amount).Should().Be(whole, $"run {run}");
            shares.Aggregate(Ratio.Zero, static (sum, share) => sum + share.Fen).Should().Be(whole.Fen);
            shares.All(static share => share.Amount.Fen == share.Fen.Round(Rounding.Floor) || share.Amount.Fen == share.Fen.Round(Rounding.Ceiling)).Should().BeTrue();

            // A party that adds the same 7 fen to every coalition gets 7 fen, and the others what they had.
            var guest = ShapleyValue.Of(parties.Add("guest"), members => Money.FromFen(members.Contains("guest") ? 7 : 0)
                + worth.Where(known => known.Members == [.. members.Where(static party => party != "guest")]).Select(static known => known.Worth).FirstOrDefault());
            guest.Select(static share => share.Fen).Should().Equal([.. shares.Select(static share => share.Fen), (Ratio)7], $"run {run}");
        }
    }

    [Fact]
    public void Of_TwelveParties_IsExactAndThirteenAreRefused()
    {
        ValueList<PartyId> twelve = [.. Enumerable.Range(1, 12).Select(static at => (PartyId)$"p{at:00}")];
        // n² of a coalition of n: every party adds the same on average, 12 each.
        ShapleyValue.Of(twelve, static members => Money.FromYuan(members.Count * members.Count))
            .All(static share => share.Amount == Money.FromYuan(12)).Should().BeTrue();
        FluentActions.Invoking(() => ShapleyValue.Of(twelve.Add("p13"), static _ => Money.Zero)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ShapleyValue.Of([], static _ => Money.Zero)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ShapleyValue.Of(["a", "a"], static _ => Money.Zero)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_IncompleteOrStrangeCoalitions_AreNamed()
    {
        FluentActions.Invoking(() => ShapleyValue.Of(["a", "b"], [new(["a"], Money.Zero), new(["b"], Money.Zero)]))
            .Should().Throw<ArgumentException>().WithMessage("*[a, b]*");
        FluentActions.Invoking(() => ShapleyValue.Of(["a"], [new(["b"], Money.Zero)])).Should().Throw<ArgumentException>().WithMessage("*'b'*");
        FluentActions.Invoking(() => ShapleyValue.Of(["a"], [new(["a"], Money.Zero), new(["a"], Money.Zero)])).Should().Throw<ArgumentException>();
    }
}

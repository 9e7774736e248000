using AssetPlanning.Inventory;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>What every attribution keeps, whatever the prices.</summary>
public class DifferentiationLaws(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly string[] Planned = ["2023:070102", "2023:1001", "2023:1401", "2023:0103"];

    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    /// <summary>Sums, null decisions, floors and ceilings, and the mean over all six orders of what each round adds, reckoned from the prices alone.</summary>
    [Fact]
    public void Differentiate_AnyPrices_AddsUpAndIsTheMeanOverAllOrders() => Runs.Each(output, 150, 10_000, (draw, _) =>
    {
        var (parcels, plan, prices) = Any(draw, draw.Int(1, 5));
        var account = Differentiate(parcels, plan, prices, draw.OnceIn(2)).Value;
        account.Assets.Count.Should().Be(parcels.Count);
        foreach (var asset in account.Assets)
        {
            var parcel = parcels.Single(one => one.Id == asset.Parcel);
            Money.Sum(asset.Rounds.Select(static share => share.Sequential)).Should().Be(asset.Uplift);
            Money.Sum(asset.Rounds.Select(static share => share.OrderFree)).Should().Be(asset.Uplift);
            asset.Rounds.Aggregate(Ratio.Zero, static (sum, share) => sum + share.Residual).Should().Be(Ratio.Zero);
            var lot = plan.Lots.Single(one => one.Id == asset.Lot);
            for (var round = 0; round < 3; round++)
            {
                var share = asset.Rounds[round];
                share.ExactFen.Should().Be(MeanOverOrders(round, parcel, lot, prices), $"{parcel.LandUse} to {lot.LandUse}");
                (share.Residual < 1 && share.Residual > -1).Should().BeTrue("each is the floor or the ceiling of its exact share");
                (share.Changes || (share.ExactFen.Sign == 0 && share.OrderFree == Money.Zero && share.Sequential == Money.Zero)).Should().BeTrue("what changes nothing gets exactly nothing");
                (share.Parts.Count == 0 || Money.Sum(share.Parts.Select(static part => part.OrderFree)) == share.OrderFree).Should().BeTrue();
                (share.Parts.Count == 0 || Money.Sum(share.Parts.Select(static part => part.Sequential)) == share.Sequential).Should().BeTrue();
                (share.Parts.Count == 0 || share.Parts[0].ExactFen + share.Parts[1].ExactFen == share.ExactFen).Should().BeTrue("the Owen value keeps the share of the round");
                share.Parts.Should().NotContain(static part => !part.Changes && (part.OrderFree != Money.Zero || part.ExactFen.Sign != 0));
            }
        }
    });

    /// <summary>Two decisions that do the same to every set of the others get the same: an owner and a FAR that are worth equally much on land whose use stays.</summary>
    [Fact]
    public void Differentiate_SymmetricDecisions_GetEqualShares() => Runs.Each(output, 100, 5_000, (draw, _) =>
    {
        Ratio works = draw.Int(1, 5_000), dearer = draw.Int(1, 9_000);
        StatedPrices prices = new()
        {
            Prices = [Valley.Price("survey3:0601", works), Valley.Price("survey3:0601", dearer, Ownership.State), Valley.Price("2023:1001", works), Valley.Price("2023:1001", dearer, Ownership.State)],
            Factors = [new() { LandUse = "2023:1001", Far = 2, Factor = dearer / works }],
        };
        var parcel = Valley.Field("W", draw.Int(1, 99_999) / 100m) with { LandUse = "survey3:0601", Right = "CLU-C", Tenure = TenureStatus.PlannedState };
        DetailedPlan plan = new() { Version = new("p", 1), Lots = [new() { Id = "L", LandUse = "2023:1001", Parcels = ["W"], Conditions = Valley.Far(2) }] };

        var rounds = Differentiate([parcel], plan, prices, true).Value.Assets.Single().Rounds;
        rounds[0].ExactFen.Should().Be(rounds[2].ExactFen);
        rounds[1].ExactFen.Should().Be(Ratio.Zero);
        Math.Abs(rounds[0].OrderFree.Fen - rounds[2].OrderFree.Fen).Should().BeLessThanOrEqualTo(1);
    });

    /// <summary>Attributing lots one by one and adding up is attributing all of them; the order of parcels, lots and prices is nothing.</summary>
    [Fact]
    public void Differentiate_LotsOneByOneAndShuffled_AreTheWhole() => Runs.Each(output, 60, 3_000, (draw, _) =>
    {
        var (parcels, plan, prices) = Any(draw, draw.Int(2, 6));
        var whole = Differentiate(parcels, plan, prices, true).Value;
        var shuffled = Differentiate(draw.Shuffle(parcels), plan with { Lots = draw.Shuffle(plan.Lots) }, prices with { Prices = draw.Shuffle(prices.Prices) }, true).Value;
        shuffled.Should().Be(whole);

        var apart = plan.Lots.Select(lot => Differentiate([.. parcels.Where(parcel => lot.Parcels.Contains(parcel.Id))], plan with { Lots = [lot] }, prices, true).Value.Total).ToList();
        Money.Sum(apart.Select(static total => total.Uplift)).Should().Be(whole.Total.Uplift);
        for (var round = 0; round < 3; round++)
        {
            Money.Sum(apart.Select(total => total.Rounds[round].OrderFree)).Should().Be(whole.Total.Rounds[round].OrderFree);
            Money.Sum(apart.Select(total => total.Rounds[round].Sequential)).Should().Be(whole.Total.Rounds[round].Sequential);
        }
    });

    [Fact]
    public void Why_OfAnyAttribution_ReplaysAndChangesNothing() => Runs.Each(output, 20, 1_000, (draw, _) =>
    {
        var (parcels, plan, prices) = Any(draw, draw.Int(1, 3));
        var answer = Differentiate(parcels, plan, prices, true);
        Valley.ShouldReplay(answer);
        answer.Value.Should().Be(Differentiate(parcels, plan, prices, true).Value);
    });

    /// <summary>By walking all six orders, with the states read off the rule in words; no subset formula.</summary>
    private static Ratio MeanOverOrders(int round, Parcel parcel, Lot lot, StatedPrices prices)
    {
        var sum = Ratio.Zero;
        foreach (var order in Orders)
        {
            var taken = new bool[3];
            foreach (var next in order)
            {
                var before = Value(taken, parcel, lot, prices).Fen;
                taken[next] = true;
                sum += next == round ? Value(taken, parcel, lot, prices).Fen - before : 0;
            }
        }

        return sum / 6;
    }

    private static Money Value(bool[] taken, Parcel parcel, Lot lot, StatedPrices prices)
    {
        var (had, has) = (parcel.LandUse.ToString(), lot.LandUse.ToString());
        bool built = had == "survey3:0601", builds = has != "2023:0103", stays = (had, has) is ("survey3:0601", "2023:1001") or ("survey3:0103", "2023:0103");
        var onSide = built == builds || taken[0];
        var conditions = taken[2] && onSide && (stays || taken[1]);
        var use = !onSide ? had : taken[1] || conditions ? has : built == builds ? had : builds ? "2023:16" : "2023:2301";
        var owner = taken[0] && parcel.Tenure == TenureStatus.PlannedState ? Ownership.State : parcel.Ownership;
        var price = prices.Prices.Single(one => one.LandUse == use && one.Ownership == owner).Yuan;
        var far = conditions && lot.Conditions is not null ? prices.Factors.Single(one => one.LandUse == has).Factor : Ratio.One;
        return UnitPrice.PerSquareMetre(price * far).Of(parcel.Area, Rounding.HalfUp);
    }

    private static Explained<DifferentiationAccount> Differentiate(ValueList<Parcel> parcels, DetailedPlan plan, StatedPrices prices, bool apart) =>
        Valley.Valued(parcels, plan, prices).Then(assets => Valley.Planner.Differentiate(assets, plan, prices, Valley.Terms with { ShowsFirstApart = apart, Deciders = [], Units = [] }));

    private static (ValueList<Parcel> Parcels, DetailedPlan Plan, StatedPrices Prices) Any(Draw draw, int count)
    {
        string[] uses = ["survey3:0103", "survey3:0601", "2023:16", "2023:2301", .. Planned];
        ValueList<Parcel> parcels =
        [
            .. Enumerable.Range(0, count).Select(at => Valley.Field($"P{at}", draw.Int(1, 9_999_999) / 100m) with
            {
                LandUse = draw.Pick("survey3:0103", "survey3:0601"),
                Ownership = draw.Pick(Ownership.State, Ownership.Collective),
                Tenure = draw.OnceIn(2) ? TenureStatus.PlannedState : null,
            }).Select(static parcel => parcel with { Tenure = parcel.Ownership == Ownership.State ? null : parcel.Tenure, Right = parcel.Ownership == Ownership.State ? "CLU-S" : "CLU-C" }),
        ];
        return (
            parcels,
            new()
            {
                Version = new("p", 1),
                Lots = [.. parcels.Select((parcel, at) => new Lot { Id = $"L{at}", LandUse = draw.Pick(Planned), Parcels = [parcel.Id], Conditions = draw.OnceIn(2) ? Valley.Far(2) : null })],
            },
            new()
            {
                Prices = [.. uses.SelectMany(use => Enum.GetValues<Ownership>().Select(owner => Valley.Price(use, Ratio.Of(draw.Int(0, 900_000), 100), owner)))],
                Factors = [.. Planned.Select(use => new FarFactor { LandUse = use, Far = 2, Factor = Ratio.Of(draw.Int(0, 400), 100) })],
            });
    }
}

using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Adds up what decisions made of parcels, by lot, class, unit and deciding plan (三次分化汇总).</summary>
internal sealed class DifferentiationRollUp(List<AssetDifferentiation> assets, DifferentiationTerms terms, Calculation calculation)
{
    private readonly ILookup<(DifferentiationRound Round, LotId? Lot), DecidingPlan> deciders =
        terms.Deciders.Select(static one => (one.Round, one.Lot, Plan: one with { Lot = null })).Distinct().ToLookup(static one => (one.Round, one.Lot), static one => one.Plan);

    private readonly Dictionary<(LotId Lot, DifferentiationRound Round), DecidingPlan?> decided = [];

    internal DifferentiationAccount ToAccount(List<PlannedAsset> open, ValueList<SetAside> gone)
    {
        var units = Units();
        DifferentiationAccount account = new()
        {
            Assets = [.. assets],
            Total = Total(null, assets),
            ByLot = By(static asset => asset.Lot.ToString()),
            ByClass = By(static asset => asset.LandUse.ToString()),
            ByUnit = By(asset => units.TryGetValue(asset.Lot, out var unit) ? unit : default(SubjectId?)),
            ByDecider = ByDecider(),
            Residual = ResidualRule.LargestRemainder,
            Unattributed = Money.Sum(open.Select(static asset => asset.Uplift())),
            SetAside = gone,
        };
        if (calculation.Why is { } why)
        {
            new DifferentiationTotalsTrail(why, account).Tell(units, decided, open);
        }

        return account;
    }

    private Dictionary<LotId, SubjectId> Units()
    {
        var units = new Dictionary<LotId, SubjectId>();
        foreach (var same in terms.Units.GroupBy(static one => one.Lot).OrderBy(static same => same.Key))
        {
            if (same.Select(static one => one.Unit).Distinct().Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.DifferentiationUnitTwice, same.Key.ToString(), [Figure.Number(same.Select(static one => one.Unit).Distinct().Count())]);
            }
            else
            {
                units.Add(same.Key, same.First().Unit);
            }
        }

        return units;
    }

    private ValueList<DifferentiationTotal> By(Func<AssetDifferentiation, SubjectId?> of) =>
        [.. assets.GroupBy(of).OrderBy(static same => same.Key is null).ThenBy(static same => same.Key).Select(static same => Total(same.Key, [.. same]))];

    private static DifferentiationTotal Total(SubjectId? of, List<AssetDifferentiation> parts) => new()
    {
        Of = of,
        Parcels = parts.Count,
        Area = Area.Sum(parts.Select(static part => part.Area)),
        Uplift = Money.Sum(parts.Select(static part => part.Uplift)),
        Rounds =
        [
            .. Enum.GetValues<DifferentiationRound>().Select((round, at) => new RoundTotal
            {
                Round = round,
                Sequential = Money.Sum(parts.Select(part => part.Rounds[at].Sequential)),
                OrderFree = Money.Sum(parts.Select(part => part.Rounds[at].OrderFree)),
            }),
        ],
    };

    private ValueList<DeciderTotal> ByDecider()
    {
        var totals = new List<DeciderTotal>();
        foreach (var round in Enum.GetValues<DifferentiationRound>())
        {
            var open = 0;
            foreach (var lot in assets.Select(static asset => asset.Lot).Distinct().Order())
            {
                open += (decided[(lot, round)] = Decider(lot, round)) is null ? 1 : 0;
            }

            if (open > 0)
            {
                calculation.Report(FindingCatalogue.DifferentiationDeciderMissing, round.ToString(), [Figure.Number(open)]);
            }

            totals.AddRange(assets
                .GroupBy(asset => decided[(asset.Lot, round)])
                .OrderBy(static same => same.Key is null)
                .ThenBy(static same => same.Key?.Kind).ThenBy(static same => same.Key?.Tier).ThenBy(static same => same.Key?.Version.ToString(), StringComparer.Ordinal)
                .Select(same => new DeciderTotal
                {
                    Round = round,
                    Kind = same.Key?.Kind,
                    Tier = same.Key?.Tier,
                    Version = same.Key?.Version,
                    Parcels = same.Count(),
                    Sequential = Money.Sum(same.Select(asset => asset.Rounds[(int)round].Sequential)),
                    OrderFree = Money.Sum(same.Select(asset => asset.Rounds[(int)round].OrderFree)),
                }));
        }

        return [.. totals];
    }

    /// <summary>The plan stated for the lot, else the one for all; of two that differ neither is taken.</summary>
    private DecidingPlan? Decider(LotId lot, DifferentiationRound round)
    {
        foreach (var scope in (ReadOnlySpan<LotId?>)[lot, null])
        {
            DecidingPlan[] stated = [.. deciders[(round, scope)]];
            if (stated.Length > 1)
            {
                calculation.Report(FindingCatalogue.DifferentiationDeciderTwice, lot.ToString(), [Figure.Name(round.ToString()), Figure.Number(stated.Length)]);
                return null;
            }

            if (stated.Length == 1)
            {
                return stated[0];
            }
        }

        return null;
    }
}

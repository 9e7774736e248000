using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Tells what the totals of the three differentiations are sums of (三次分化汇总解释链).</summary>
internal sealed class DifferentiationTotalsTrail(Recorder why, DifferentiationAccount account)
{
    /// <summary>More rounds than this no total has: the lines of one name are told apart by what it is the name of.</summary>
    private const int LinesEach = 10;

    private enum TotalOf
    {
        Plan,
        Lot,
        Class,
        Unit,
        Decider,
    }

    internal void Tell(Dictionary<LotId, SubjectId> units, Dictionary<(LotId Lot, DifferentiationRound Round), DecidingPlan?> decided, List<PlannedAsset> open)
    {
        Totals(TotalOf.Plan, "plan", [account.Total], static _ => null);
        Totals(TotalOf.Lot, "lot", account.ByLot, static asset => asset.Lot.ToString());
        Totals(TotalOf.Class, "class", account.ByClass, static asset => asset.LandUse.ToString());
        Totals(TotalOf.Unit, "unit", account.ByUnit, asset => units.TryGetValue(asset.Lot, out var unit) ? unit : default(SubjectId?));
        Deciders(decided);
        why.Step(
            new(FigureTerms.Unattributed.Code, "plan"),
            account.Unattributed,
            Derivation.Sum,
            [.. open.Select(asset => Operand.From(UpliftTrail.Tell(why, asset), asset.Uplift()))]);
    }

    private void Totals(TotalOf kind, SubjectId unnamed, ValueList<DifferentiationTotal> totals, Func<AssetDifferentiation, SubjectId?> of)
    {
        var parts = account.Assets.ToLookup(of);
        foreach (var total in totals)
        {
            foreach (var round in total.Rounds)
            {
                Sum(total.Of ?? unnamed, ((int)kind * LinesEach) + (int)round.Round, round.Round, round.Sequential, round.OrderFree, parts[total.Of]);
            }
        }
    }

    /// <summary>The deciding plans in the order of the account: two versions of one plan have one name.</summary>
    private void Deciders(Dictionary<(LotId Lot, DifferentiationRound Round), DecidingPlan?> decided)
    {
        for (var at = 0; at < account.ByDecider.Count; at++)
        {
            var total = account.ByDecider[at];
            Sum(total.Version?.Plan ?? "undecided", ((int)TotalOf.Decider * LinesEach) + at, total.Round, total.Sequential, total.OrderFree, account.Assets.Where(asset => IsOf(decided[(asset.Lot, total.Round)], total)));
        }
    }

    private static bool IsOf(DecidingPlan? plan, DeciderTotal total) => plan?.Kind == total.Kind && plan?.Tier == total.Tier && plan?.Version == total.Version;

    private void Sum(SubjectId name, int line, DifferentiationRound round, Money sequential, Money orderFree, IEnumerable<AssetDifferentiation> parts)
    {
        AssetDifferentiation[] own = [.. parts];
        Tell(FigureTerms.TotalSequential, FigureTerms.RoundSequential, sequential, static share => share.Sequential);
        Tell(FigureTerms.TotalOrderFree, FigureTerms.RoundOrderFree, orderFree, static share => share.OrderFree);

        void Tell(FigureTerm term, FigureTerm part, Money amount, Func<RoundShare, Money> of) => why.Step(
            new(term.Code, name, Line: line),
            amount,
            Derivation.Sum,
            [.. own.Select(asset => Operand.From(new(part.Code, asset.Parcel.ToString(), Line: (int)round), of(asset.Rounds[(int)round])))]);
    }
}

using AssetPlanning.Spatial;

namespace AssetPlanning.Conformity;

/// <summary>The explained door of relocation (布局调整): suitable stock land for a project, by a stated score.</summary>
/// <remarks>
/// score = (fit weight × needed ÷ area + nearness weight × max(0, 1 − distance ÷ farthest) + freedom weight × (1 − objected ÷ area)) ÷ sum of
/// weights, in exact fractions; the distance alone is a root and rounded once, to 0.1 µm. A place must be stock construction land, checked in full for the
/// project's activity without conflict, and large enough.
/// </remarks>
public static class RelocationSearch
{
    /// <summary>候选地块: ranks the places of a check for a project.</summary>
    /// <param name="need">What the project needs.</param>
    /// <param name="from">Where it is now, one item of the same frame.</param>
    /// <param name="places">The checked places, their activity that of the project.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>Candidates and excluded places; each score has its terms in the trail.</returns>
    /// <exception cref="ArgumentException">The project has not one measured footprint.</exception>
    public static Explained<RelocationChoice> Find(RelocationNeed need, PolygonSet from, ConformityTable places, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(places);
        if (from.Count != 1 || !from.IsAccepted(0))
        {
            throw new ArgumentException("A project has one measured footprint.", nameof(from));
        }

        return Explained.By(
            null,
            calculation =>
            {
                FeatureIndex here = FeatureIndex.Build(from, cancellationToken), there = FeatureIndex.Build(places.Footprints, cancellationToken);
                var candidates = new List<RelocationCandidate>();
                var excluded = new List<ExcludedPlace>();
                for (var place = 0; place < places.Subjects.Count; place++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (BarOf(need, places, place) is { } bar)
                    {
                        excluded.Add(new() { Place = places.Subjects[place].Id, Bar = bar });
                    }
                    else
                    {
                        candidates.Add(Scored(need, places, place, Proximity.Between(here, 0, there, place)!.Value));
                    }
                }

                if (candidates.Count == 0)
                {
                    calculation.Report(FindingCatalogue.NowhereToMove, need.Project, [Figure.Number(excluded.Count)]);
                }

                var ranked = Ranked(candidates);
                Tell(calculation.Why, need, ranked);
                return new RelocationChoice { Need = need, Candidates = ranked, Excluded = [.. excluded.OrderBy(static place => place.Place)] };
            },
            () =>
            {
                var stamp = places.Stamp();
                return stamp with { Inputs = [.. stamp.Inputs, new("need", LandStamp.Of([need])()), new("from", ((IPatchLayer)from).Print())] };
            });
    }

    private static RelocationBar? BarOf(RelocationNeed need, ConformityTable places, int place) => places.StatusOf(place) switch
    {
        _ when places.Subjects[place].LandUse is not { } use || !need.StockClasses.Contains(use) => RelocationBar.NotStock,
        VerdictStatus.Conflict => RelocationBar.InConflict,
        VerdictStatus.NotChecked or VerdictStatus.PartiallyCovered => RelocationBar.NotChecked,
        _ when !places.WholeOf(place).IsAtLeast(need.Needed) => RelocationBar.TooSmall,
        _ => null,
    };

    private static RelocationCandidate Scored(RelocationNeed need, ConformityTable places, int place, MeasuredLength distance)
    {
        var area = places.WholeOf(place);
        var fit = Ratio.Of((System.Numerics.BigInteger)need.Needed.Count * (MeasuredArea.UnitsPerSquareMetre / 100), (System.Numerics.BigInteger)area.Units * 3);
        var far = Ratio.Of(distance.Units, MeasuredLength.UnitsPerMetre) / need.FarthestDistance.Number;
        var nearness = far < Ratio.One ? Ratio.One - far : Ratio.Zero;
        var freedom = Ratio.One - Ratio.Of((System.Numerics.BigInteger)places.ConstrainedOf(place).Units, (System.Numerics.BigInteger)area.Units);
        return new()
        {
            Place = places.Subjects[place].Id,
            Rank = 0,
            Score = ((need.Weights.Fit * fit) + (need.Weights.Nearness * nearness) + (need.Weights.Freedom * freedom)) / need.Weights.Total,
            Fit = fit,
            Nearness = nearness,
            Freedom = freedom,
            Area = area,
        };
    }

    /// <summary>Places of one score share a rank, and the next rank counts them: 1, 1, 3.</summary>
    private static ValueList<RelocationCandidate> Ranked(List<RelocationCandidate> candidates)
    {
        RelocationCandidate[] ordered = [.. candidates.OrderByDescending(static place => place.Score).ThenBy(static place => place.Place)];
        for (var at = 0; at < ordered.Length; at++)
        {
            ordered[at] = ordered[at] with { Rank = at > 0 && ordered[at].Score == ordered[at - 1].Score ? ordered[at - 1].Rank : at + 1 };
        }

        return ordered;
    }

    private static void Tell(Recorder? why, RelocationNeed need, ValueList<RelocationCandidate> ranked)
    {
        if (why is null)
        {
            return;
        }

        foreach (var place in ranked)
        {
            why.Told(FigureTerms.RelocationScore, place.Place, place.Score, Derivation.Sum,
            [
                Weighted(FigureTerms.RelocationFit, place.Place, need.Weights.Fit, place.Fit),
                Weighted(FigureTerms.RelocationNearness, place.Place, need.Weights.Nearness, place.Nearness),
                Weighted(FigureTerms.RelocationFreedom, place.Place, need.Weights.Freedom, place.Freedom),
            ]);
        }

        Operand Weighted(FigureTerm term, SubjectId place, Ratio weight, Ratio value) =>
            why.Told(term, place, weight * value / need.Weights.Total, Derivation.Proportion, [Operand.Of(FigureTerms.RelocationWeight, weight), Operand.Of(term, value), Operand.Of(FigureTerms.RelocationWeight, need.Weights.Total)]);
    }
}

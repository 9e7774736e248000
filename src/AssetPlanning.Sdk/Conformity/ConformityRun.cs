using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Conformity;

/// <summary>Judges subjects one by one from the areas of one overlay; the same code whether a county is checked or one verdict told.</summary>
internal sealed class ConformityRun
{
    private readonly CombinationAreas areas;
    private readonly ConformityTerms terms;
    private readonly GroundStates states;
    private readonly int[] watchOf;
    private readonly string[] names;
    private readonly RulebookEdition rulebook;
    private readonly int mostPieces;

    internal ConformityRun(ConformityIndex index, PolygonSet footprints, CombinationAreas areas, RuleOrder rules, RulebookEdition rulebook, ConformityTerms terms)
    {
        (Footprints, this.areas, this.terms, Rules) = (footprints, areas, terms, rules);
        this.rulebook = rulebook;
        var selections = rules.Rules.Select(static rule => rule.Rule.Watches).OfType<LayerSelection>().Distinct().ToList();
        watchOf = [.. rules.Rules.Select(rule => rule.Rule.Watches is { } watched ? selections.IndexOf(watched) : -1)];
        names = [.. rules.Rules.Select(static rule => rule.Id.ToString())];
        states = new(index, areas, selections, terms.On);
        for (var patch = 0; patch < areas.PatchCount; patch++)
        {
            mostPieces = Math.Max(mostPieces, areas.RowCountOf(patch) + 1);
        }
    }

    internal PolygonSet Footprints { get; }

    internal RuleOrder Rules { get; }

    internal JudgingRoom Room() => new(mostPieces, new(rulebook, terms.Kinships));

    internal MeasuredArea WholeOf(int patch) => AreaIn(areas.AreaOf(patch));

    /// <summary>Judges one subject by all rules.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="patch">The number of its footprint.</param>
    /// <param name="room">Where to judge.</param>
    /// <param name="outcomes">One outcome a rule, in their order.</param>
    /// <param name="parts">Where the pieces of each rule are written down, when the verdict is to be told.</param>
    /// <returns>The ground at least one binding rule has something against, each square metre once.</returns>
    internal MeasuredArea Judge(ConformitySubject subject, int patch, JudgingRoom room, Span<RuleOutcome> outcomes, List<VerdictPart>[]? parts = null)
    {
        var whole = WholeOf(patch);
        if (areas.AreaOf(patch).Planar == MeasuredArea.Zero)
        {
            outcomes.Fill(RuleOutcome.Unchecked(whole, VerdictDoubt.NoFootprint));
            return MeasuredArea.Zero;
        }

        int first = areas.FirstRowOf(patch), count = areas.RowCountOf(patch);
        var combinations = areas.Rows.Keys.AsSpan(first, count);
        var ground = (terms.Basis == AreaSurface.Planar ? areas.Rows.Planar : areas.Rows.Ellipsoidal).AsSpan(first, count);
        var left = areas.UncoveredOf(patch);
        var uncovered = AreaIn(left);
        var marked = room.Marks.AsSpan(0, count + 1);
        marked.Clear();
        for (var at = 0; at < outcomes.Length; at++)
        {
            if (IsSkipped(at, outcomes))
            {
                outcomes[at] = RuleOutcome.Unchecked(whole, VerdictDoubt.Skipped);
                continue;
            }

            var rule = Rules.Rules[at];
            var seen = watchOf[at] < 0 ? default : new SubjectGround(states, watchOf[at], combinations, ground, whole, uncovered, left.Planar != MeasuredArea.Zero);
            var judged = room.Judged.AsSpan(0, count + 1);
            judged.Clear();
            var turn = new ConformityTurn(subject, rule, seen, room.Rulings, names[at])
            {
                Marks = rule.Severity == RuleSeverity.Binding ? marked : default,
                Judged = judged,
                Parts = parts?[at],
            };
            rule.Rule.Judge(ref turn);
            outcomes[at] = turn.Conclude();
        }

        var constrained = marked[count] ? uncovered : MeasuredArea.Zero;
        for (var row = 0; row < count; row++)
        {
            constrained += marked[row] ? new(ground[row]) : MeasuredArea.Zero;
        }

        return constrained;
    }

    private bool IsSkipped(int rule, ReadOnlySpan<RuleOutcome> outcomes)
    {
        if (Rules.IsBereft[rule])
        {
            return true;
        }

        foreach (var before in Rules.Dependencies[rule])
        {
            if (outcomes[before].Doubt != VerdictDoubt.None)
            {
                return true;
            }
        }

        return false;
    }

    private MeasuredArea AreaIn(AreaPair area) => terms.Basis == AreaSurface.Planar ? area.Planar : area.Ellipsoidal!.Value;
}

namespace AssetPlanning.Conformity;

/// <summary>The explained door of the three unities (三统一).</summary>
public static class PlanUnity
{
    /// <summary>三统一核对: whether plans want the same, count the same and draw the same.</summary>
    /// <param name="plans">What the plans say.</param>
    /// <param name="conflicts">What the merging of their layers found.</param>
    /// <returns>One answer each; two plans that speak of different things do not contradict each other, and nothing was checked between them.</returns>
    public static Explained<UnityCheck> Check(ValueList<PlanStatement> plans, PlanConflicts conflicts)
    {
        ArgumentNullException.ThrowIfNull(conflicts);
        return Explained.By(
            null,
            calculation => new UnityCheck
            {
                Goals = Unity(
                    plans.SelectMany(static plan => plan.Goals.Select(goal => (goal.Matter, plan.Plan, Says: Figure.Name(goal.Direction.ToString())))),
                    FindingCatalogue.GoalsContradict,
                    calculation),
                Indicators = Unity(
                    plans.SelectMany(static plan => plan.Indicators.Select(indicator => (NameOf(indicator), plan.Plan, Says: indicator.Amount))),
                    FindingCatalogue.IndicatorsContradict,
                    calculation),
                Space = conflicts.Conflicts.Any(static found => found.Kind != PlanConflictKind.NotComparable) ? UnityStatus.Contradictory
                    : conflicts.Conflicts.Count + conflicts.Incomplete.Count > 0 || conflicts.Overlaps.Count == 0 ? UnityStatus.NotChecked
                    : UnityStatus.Unified,
            },
            AssetPlanning.Spatial.LandStamp.Of(("plans", AssetPlanning.Spatial.LandStamp.Of(plans)), ("conflicts", AssetPlanning.Spatial.LandStamp.Of([conflicts]))));
    }

    /// <summary>What several plans say of one matter, each against the first by name; the first to differ is told with both.</summary>
    private static UnityStatus Unity(IEnumerable<(SubjectId Matter, PlanVersion Plan, Figure Says)> said, FindingKind kind, Calculation calculation)
    {
        var status = UnityStatus.NotChecked;
        foreach (var matter in said.GroupBy(static row => row.Matter).OrderBy(static rows => rows.Key))
        {
            var rows = matter.OrderBy(static row => row.Plan.ToString(), StringComparer.Ordinal).ToArray();
            if (rows.DistinctBy(static row => row.Plan).Count() < 2)
            {
                continue;
            }

            foreach (var row in rows.Where(row => row.Says != rows[0].Says))
            {
                calculation.Report(kind, matter.Key, [Figure.Name(rows[0].Plan.ToString()), rows[0].Says, Figure.Name(row.Plan.ToString()), row.Says]);
                status = UnityStatus.Contradictory;
            }

            status = status == UnityStatus.NotChecked ? UnityStatus.Unified : status;
        }

        return status;
    }

    private static SubjectId NameOf(PlanIndicator indicator) =>
        SubjectId.TryParse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{indicator.Scope}:{indicator.Indicator}:{indicator.Year}"), out var name) ? name : indicator.Indicator;
}

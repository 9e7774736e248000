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
                    plans.SelectMany(static plan => plan.Goals.Select(goal => (goal.Matter, goal.Matter, plan.Plan, Says: Figure.Name(goal.Direction.ToString())))),
                    FindingCatalogue.GoalsContradict,
                    calculation),
                Indicators = Unity(
                    plans.SelectMany(static plan => plan.Indicators.Select(indicator => ((indicator.Indicator, indicator.Scope, indicator.Year), indicator.Indicator, plan.Plan, Says: indicator.Amount))),
                    FindingCatalogue.IndicatorsContradict,
                    calculation),
                Space = conflicts.Conflicts.Any(static found => found.Kind != PlanConflictKind.NotComparable) ? UnityStatus.Contradictory
                    : conflicts.Conflicts.Count + conflicts.Incomplete.Count > 0 || conflicts.Overlaps.Count == 0 ? UnityStatus.NotChecked
                    : UnityStatus.Unified,
            },
            AssetPlanning.Spatial.LandStamp.Of(("plans", AssetPlanning.Spatial.LandStamp.Of(plans)), ("conflicts", AssetPlanning.Spatial.LandStamp.Of([conflicts]))));
    }

    /// <summary>What is said of one matter, each against the first by plan; every one that differs is told with both.</summary>
    private static UnityStatus Unity<TKey>(IEnumerable<(TKey Matter, SubjectId Name, PlanVersion Plan, Figure Says)> said, FindingKind kind, Calculation calculation)
    {
        var status = UnityStatus.NotChecked;
        foreach (var matter in said.GroupBy(static row => row.Matter).OrderBy(static rows => rows.Key))
        {
            var rows = matter.OrderBy(static row => row.Plan.ToString(), StringComparer.Ordinal).ThenBy(static row => row.Says.ToString(), StringComparer.Ordinal).ToArray();
            foreach (var row in rows.Where(row => row.Says != rows[0].Says))
            {
                calculation.Report(kind, rows[0].Name, [Figure.Name(rows[0].Plan.ToString()), rows[0].Says, Figure.Name(row.Plan.ToString()), row.Says]);
                status = UnityStatus.Contradictory;
            }

            status = status == UnityStatus.NotChecked && rows.DistinctBy(static row => row.Plan).Count() > 1 ? UnityStatus.Unified : status;
        }

        return status;
    }
}

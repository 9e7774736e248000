using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Puts the projects of a village plan in order, and tells what waits for itself, for nobody, or begins too early (建设时序核对).</summary>
internal sealed class ProjectSequence(ValueList<VillageProject> projects, Calculation calculation)
{
    private readonly Dictionary<SubjectId, VillageProject> known = projects.ToDictionary(static project => project.Id);

    /// <summary>The order; none where projects wait for each other.</summary>
    internal ValueList<ProjectStep>? Run()
    {
        var (ordered, stuck) = WaitingOrder.Of(known.Values, static project => project.Id, static project => project.After.AsSpan().ToArray());
        foreach (var project in stuck)
        {
            calculation.Report(FindingCatalogue.ProjectsInACircle, project.Id, [Figure.Name(string.Join('、', Before(project).Where(stuck.Contains).Select(static before => before.Id).Order()))]);
        }

        if (stuck.Count > 0)
        {
            return null;
        }

        var stages = new Dictionary<SubjectId, int>();
        foreach (var project in ordered)
        {
            stages.Add(project.Id, Before(project).Select(before => stages[before.Id] + 1).DefaultIfEmpty(0).Max());
        }

        return [.. stages.OrderBy(static stage => stage.Value).ThenBy(static stage => stage.Key).Select(static stage => new ProjectStep { Project = stage.Key, Stage = stage.Value })];
    }

    /// <summary>What a project waits for and when it ends, as stated.</summary>
    internal void CheckYears()
    {
        foreach (var project in known.Values.OrderBy(static project => project.Id))
        {
            foreach (var missing in project.After.Where(name => !known.ContainsKey(name)).Distinct().Order())
            {
                calculation.Report(FindingCatalogue.ProjectWaitsForNobody, project.Id, [missing]);
            }

            foreach (var before in Before(project).Where(before => project.FirstYear < before.LastYear).OrderBy(static before => before.Id))
            {
                calculation.Report(FindingCatalogue.ProjectTooEarly, project.Id, [Figure.Number(project.FirstYear), before.Id, Figure.Number(before.LastYear)]);
            }
        }
    }

    private IEnumerable<VillageProject> Before(VillageProject project) => project.After.Where(known.ContainsKey).Distinct().Select(name => known[name]);
}

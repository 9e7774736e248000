using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Puts the projects of a village plan in order, and tells what waits for itself, for nobody, or begins too early (建设时序核对).</summary>
internal sealed class ProjectSequence(ValueList<VillageProject> projects, Calculation calculation)
{
    private readonly Dictionary<SubjectId, VillageProject> known = projects.ToDictionary(static project => project.Id);

    /// <summary>The order; none where projects wait for each other.</summary>
    internal ValueList<ProjectStep>? Run()
    {
        var stages = new Dictionary<SubjectId, int>();
        var ordered = new List<ProjectStep>();
        while (ordered.Count < known.Count)
        {
            VillageProject[] next = [.. known.Values.Where(project => !stages.ContainsKey(project.Id) && Before(project).All(before => stages.ContainsKey(before.Id))).OrderBy(static project => project.Id)];
            if (next.Length == 0)
            {
                foreach (var stuck in known.Values.Where(project => !stages.ContainsKey(project.Id)).OrderBy(static project => project.Id))
                {
                    calculation.Report(FindingCatalogue.ProjectsInACircle, stuck.Id, [Figure.Name(string.Join('、', Before(stuck).Where(before => !stages.ContainsKey(before.Id)).Select(static before => before.Id).Order()))]);
                }

                return null;
            }

            // All of a stage at once: one of them cannot be before another of the same.
            foreach (var (project, stage) in next.Select(project => (project, Before(project).Select(before => stages[before.Id] + 1).DefaultIfEmpty(0).Max())).ToArray())
            {
                stages.Add(project.Id, stage);
                ordered.Add(new() { Project = project.Id, Stage = stage });
            }
        }

        return [.. ordered.OrderBy(static step => step.Stage).ThenBy(static step => step.Project)];
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

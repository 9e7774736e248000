using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Holds a village plan against itself: contents, names, place, order, appearance, uses and what is kept without a place.</summary>
internal sealed class VillagePlanCheck(VillagePlan plan, RulebookEdition rulebook, Calculation calculation)
{
    private static readonly Code<UseView> villageTable = "village-table", construction = "plan-construction";
    private static readonly Code<LandUse> reserve = "2023:16";

    private readonly SubjectId subject = plan.Version.Plan;

    internal VillagePlanSheet? Run()
    {
        CheckContents();
        CheckNames();
        if (calculation.HasFailed)
        {
            return null;
        }

        var sequence = new ProjectSequence(plan.Projects, calculation);
        sequence.CheckYears();
        foreach (var project in plan.Projects.OrderBy(static project => project.Id))
        {
            CheckProject(project);
        }

        var steps = sequence.Run();
        var structure = plan.Uses.Count == 0 ? null : new LandUseBalance(rulebook, calculation).Run(plan.Uses, byFirstLevel: false);
        var groups = structure is null ? [] : Groups(structure);
        var flexible = Flexible(groups, structure);
        return calculation.HasFailed ? null : new()
        {
            Sequence = steps!.Value,
            Years = Years(),
            Structure = structure,
            Groups = groups,
            Reserve = Area.Sum((structure?.Rows ?? []).Where(static row => row.LandUse == reserve).Select(static row => row.After)),
            Flexible = flexible,
        };
    }

    /// <summary>整治的重点区域、项目布局、建设时序和风貌管控要求, and the layout of uses (城乡规划法第十八条).</summary>
    private void CheckContents()
    {
        foreach (var (name, count) in new[] { ("整治重点区域", plan.FocusAreas.Count), ("项目布局与建设时序", plan.Projects.Count), ("风貌管控要求", plan.Appearance.Count), ("用地布局", plan.Uses.Count) })
        {
            if (count == 0)
            {
                calculation.Report(FindingCatalogue.VillageContentMissing, subject, [Figure.Name(name)]);
            }
        }

        if (plan.LastYear < plan.FirstYear)
        {
            calculation.Report(FindingCatalogue.VillagePeriodUnclear, subject, [Figure.Number(plan.FirstYear), Figure.Number(plan.LastYear)]);
        }
    }

    private void CheckNames()
    {
        var names = plan.FocusAreas.Select(static area => area.Id).Concat(plan.Projects.Select(static project => project.Id)).Concat(plan.Appearance.Select(static control => control.Id));
        foreach (var twice in names.CountBy(static name => name).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.VillageNameTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        var areas = plan.FocusAreas.Select(static area => area.Id).ToHashSet();
        var references = plan.Projects.Select(static project => (project.Id, project.FocusArea)).Concat(plan.Appearance.Select(static control => (control.Id, control.FocusArea)));
        foreach (var (id, area) in references.Where(row => row.FocusArea is { } area && !areas.Contains(area)).OrderBy(static row => row.Id))
        {
            calculation.Report(FindingCatalogue.FocusAreaUnknown, id, [area!.Value]);
        }

        foreach (var idle in areas.Where(area => !plan.Projects.Any(project => project.FocusArea == area)).Order())
        {
            calculation.Report(FindingCatalogue.FocusAreaIdle, idle);
        }
    }

    private void CheckProject(VillageProject project)
    {
        if (project.LastYear < project.FirstYear || project.FirstYear < plan.FirstYear || project.LastYear > plan.LastYear)
        {
            calculation.Report(
                FindingCatalogue.ProjectOutsidePeriod,
                project.Id,
                [Figure.Number(project.FirstYear), Figure.Number(project.LastYear), Figure.Number(plan.FirstYear), Figure.Number(plan.LastYear)]);
        }

        if (project.Footprint is null && plan.FocusAreas.FirstOrDefault(area => area.Id == project.FocusArea)?.Footprint is null)
        {
            calculation.Report(FindingCatalogue.ProjectWithoutPlace, project.Id);
        }

        if (project.Area.Sign <= 0 || project.Cost is null)
        {
            calculation.Report(FindingCatalogue.ProjectWithoutAmount, project.Id, [project.Area, Figure.Name(project.Cost?.ToText() ?? "—")]);
        }

        // A use the catalogue does not know may be built on, so it is asked for appearance too.
        var isBuilt = rulebook.LandUses.Find(project.LandUse)?.ClassIn(construction) is null or "construction";
        if (isBuilt && !plan.Appearance.Any(control => control.FocusArea is null || control.FocusArea == project.FocusArea))
        {
            calculation.Report(FindingCatalogue.ProjectWithoutAppearance, project.Id, [Figure.Name(project.LandUse.ToString())]);
        }
    }

    private ValueList<VillageYear> Years() =>
    [
        .. plan.Projects.GroupBy(static project => project.FirstYear).OrderBy(static year => year.Key).Select(static year => new VillageYear
        {
            Year = year.Key,
            Projects = [.. year.Select(static project => project.Id).Order()],
            Area = Area.Sum(year.Select(static project => project.Area)),
            Cost = year.All(static project => project.Cost is not null) ? year.Aggregate(Money.Zero, static (sum, project) => sum + project.Cost!.Value) : null,
        }),
    ];

    private ValueList<VillageGroup> Groups(LandUseStructure structure)
    {
        var classes = rulebook.UseViews.Find(villageTable)!.Classes.Select(static group => group.Code).Append(string.Empty);
        return
        [
            .. classes.Select(group =>
            {
                StructureRow[] rows = [.. structure.Rows.Where(row => (rulebook.LandUses.Find(row.LandUse)!.ClassIn(villageTable) ?? string.Empty) == group)];
                return new VillageGroup { Group = group, Before = Area.Sum(rows.Select(static row => row.Before)), After = Area.Sum(rows.Select(static row => row.After)) };
            }),
        ];
    }

    /// <summary>What is kept without a place, of the village construction land planned; the limit is practice and not confirmed, and the findings say so.</summary>
    private BoundLine? Flexible(ValueList<VillageGroup> groups, LandUseStructure? structure)
    {
        if (plan.FlexibleArea is not { } kept)
        {
            return null;
        }

        var answer = new Consultation(rulebook, calculation).Ask(StandardParameters.PlanFlexibleQuota, plan.On, plan.Village);
        if (answer.IsMissing)
        {
            return null;
        }

        // Ground set aside is in no group: the share would be of less than the village has.
        var built = groups.FirstOrDefault(static group => group.Group == "village-construction")?.After ?? Area.Zero;
        var share = structure is { SetAside.Count: 0 } && built.Sign > 0 ? new Quantity(Ratio.Of(100 * (System.Numerics.BigInteger)kept.Count, built.Count), "%") : (Quantity?)null;
        return BoundCheck.Hold(
            calculation,
            subject,
            "flexible-area",
            new(most: new Quantity(100 * answer.Value, "%")),
            share is { } known ? (known, known) : null,
            rulebook.Cite(answer.Row!));
    }
}

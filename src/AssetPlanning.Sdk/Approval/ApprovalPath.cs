namespace AssetPlanning.Approval;

/// <summary>The approvals a programme needs, each after those it waits for (报批路径).</summary>
public sealed record ApprovalPath
{
    /// <summary>The path with nothing on it.</summary>
    public static ApprovalPath None { get; } = new() { Needs = [] };

    /// <summary>The needs in an order that can be followed; among those free to go, by name.</summary>
    public required ValueList<ApprovalNeed> Needs { get; init; }

    internal static ApprovalPath Of(IEnumerable<ApprovalNeed> needs, Calculation calculation)
    {
        // The same approval for the same subject is needed once, after all that any of its needs waits for.
        var waiting = needs
            .GroupBy(static need => (need.Approval, need.Subject))
            .Select(static same => same.First() with { After = [.. same.SelectMany(static need => need.After).Distinct().Order()] })
            .OrderBy(static need => need.Approval)
            .ThenBy(static need => need.Subject)
            .ToList();
        var listed = waiting.Select(static need => need.Approval).ToHashSet();
        foreach (var (need, missing) in waiting.SelectMany(need => need.After.Where(after => !listed.Contains(after)).Select(after => (need, after))))
        {
            calculation.Report(FindingCatalogue.PrerequisiteMissing, need.Subject, [missing]);
        }

        var path = new List<ApprovalNeed>();
        while (waiting.Count > 0)
        {
            var open = waiting.Select(static need => need.Approval).ToHashSet();
            var free = waiting.FindAll(need => !need.After.Any(open.Contains));
            if (free.Count == 0)
            {
                calculation.Report(
                    FindingCatalogue.ApprovalCycle,
                    waiting[0].Subject,
                    [Figure.Name(string.Join("、", waiting.Select(static need => need.Approval.ToString()).Distinct(StringComparer.Ordinal)))]);
                break;
            }

            path.AddRange(free);
            waiting.RemoveAll(free.Contains);
        }

        return new() { Needs = [.. path] };
    }
}

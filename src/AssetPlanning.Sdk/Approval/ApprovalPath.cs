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
        var waiting = needs
            .GroupBy(static need => (need.Approval, need.Subject))
            .Select(static same => same.First() with
            {
                Basis = [.. same.SelectMany(static need => need.Basis).Distinct()],
                After = [.. same.SelectMany(static need => need.After).Distinct().Order()],
            })
            .OrderBy(static need => need.Approval)
            .ThenBy(static need => need.Subject)
            .ToList();
        var open = waiting.Select(static need => (need.Approval, need.Subject)).ToHashSet();
        foreach (var need in waiting)
        {
            // An approval obtained for one subject says nothing about another.
            foreach (var missing in need.After.Where(after => !open.Contains((after, need.Subject))))
            {
                calculation.Report(FindingCatalogue.PrerequisiteMissing, need.Subject, [Figure.Name(missing.ToString())]);
            }
        }

        var path = new List<ApprovalNeed>();
        while (waiting.Count > 0)
        {
            var free = waiting.FindAll(need => !need.After.Any(after => open.Contains((after, need.Subject))));
            if (free.Count == 0)
            {
                calculation.Report(
                    FindingCatalogue.ApprovalCycle,
                    waiting[0].Subject,
                    [Figure.Name(string.Join("、", waiting.Select(static need => need.Approval.ToString()).Distinct(StringComparer.Ordinal)))]);
                break;
            }

            path.AddRange(free);
            foreach (var need in free)
            {
                open.Remove((need.Approval, need.Subject));
            }

            waiting.RemoveAll(need => !open.Contains((need.Approval, need.Subject)));
        }

        return new() { Needs = [.. path] };
    }
}

using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Lays a policy over a rulebook (政策叠加到规则库): its rows hold while and where it does; before, after and elsewhere the rulebook stays as it was.</summary>
internal static class PolicyOverlay
{
    /// <summary>The file that does it: the rows of the policy within its days, and what is left of the rows they stand in the place of.</summary>
    internal static RulebookFile FileOf(Policy policy, RulebookEdition edition)
    {
        ValueList<RulebookRow> own = [.. policy.Rows.Select(row => Within(row, policy))];
        return new()
        {
            Name = policy.Id.ToString(),
            Subject = policy.Chinese,
            Replaces = true,
            Sources = policy.Sources,
            Rows = [.. own, .. edition.Rows.SelectMany(row => Remainders(row, own))],
        };
    }

    private static RulebookRow Within(RulebookRow row, Policy policy) => row with
    {
        Region = row.Region ?? policy.Region,
        From = row.From is { } from && from > policy.From ? from : policy.From,
        Until = row.Until is null || policy.Until < row.Until ? policy.Until ?? row.Until : row.Until,
    };

    /// <summary>Replacing takes a whole row away; the days the policy does not hold are put back.</summary>
    private static List<RulebookRow> Remainders(RulebookRow row, ValueList<RulebookRow> own)
    {
        List<RulebookRow> left = [row];
        foreach (var over in own.Where(over => over.Subject() == row.Subject() && over.IsBounds == row.IsBounds))
        {
            left = [.. left.SelectMany(part => Cut(part, over))];
        }

        return left.Count == 1 && left[0] == row ? [] : left;
    }

    private static IEnumerable<RulebookRow> Cut(RulebookRow row, RulebookRow over)
    {
        var (from, until) = (over.From!.Value, over.Until);
        if ((until is { } end && row.From is { } first && first >= end) || (row.Until is { } last && last <= from))
        {
            yield return row;
            yield break;
        }

        if (row.From is null || row.From < from)
        {
            yield return row with { Until = from };
        }

        if (until is { } after && (row.Until is null || row.Until > after))
        {
            yield return row with { From = after };
        }
    }
}

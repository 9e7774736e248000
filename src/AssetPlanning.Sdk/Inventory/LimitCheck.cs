namespace AssetPlanning.Inventory;

/// <summary>Holds what is taken of resources against what they bear (可持续限额检查).</summary>
internal static class LimitCheck
{
    internal static SustainableUse Run(ValueList<SustainableLimit> limits, ValueList<ResourceUse> uses, Calculation calculation)
    {
        var most = new SortedDictionary<(SubjectId Resource, LimitKind Kind, int Year), List<SustainableLimit>>();
        foreach (var limit in limits)
        {
            Under(most, (limit.Resource, limit.Kind, limit.Year)).Add(limit);
        }

        var taken = uses.ToLookup(static use => (use.Resource, use.Kind, use.Year));
        var rows = new List<LimitUse>();
        foreach (var key in most.Keys.Concat(taken.Select(static group => group.Key)).Distinct().Order())
        {
            rows.Add(Row(key, most.GetValueOrDefault(key) ?? [], [.. taken[key].OrderBy(static use => use.Id)], calculation));
        }

        var use = new SustainableUse { Limits = [.. rows] };
        if (calculation.Why is { } why)
        {
            InventoryTrail.Tell(why, use, uses);
        }

        return use;
    }

    private static LimitUse Row((SubjectId Resource, LimitKind Kind, int Year) key, List<SustainableLimit> limits, ValueList<ResourceUse> uses, Calculation calculation)
    {
        var (kind, year) = (Figure.Name(key.Kind.ToString()), Figure.Number(key.Year));
        var sum = Ratio.Zero;
        foreach (var use in uses)
        {
            sum += use.Amount;
            if (use.Amount.Sign < 0)
            {
                calculation.Report(FindingCatalogue.UseNegative, use.Id, [use.Amount]);
            }
        }

        var isClear = limits.Count == 1 && uses.All(use => use.Unit == limits[0].Unit && use.Amount.Sign >= 0);
        if (!isClear)
        {
            calculation.Report(FindingCatalogue.LimitNotChecked, key.Resource, [kind, year, Figure.Number(limits.Count), Figure.Number(limits.Select(static limit => limit.Unit).Concat(uses.Select(static use => use.Unit)).Distinct().Count())]);
            return new() { Resource = key.Resource, Kind = key.Kind, Year = key.Year, Taken = sum };
        }

        var left = limits[0].Most - sum;
        if (left.Sign < 0)
        {
            calculation.Report(FindingCatalogue.LimitExceeded, key.Resource, [kind, year, sum, limits[0].Most, -left, Figure.Name(string.Join('、', uses.Select(static use => use.Id)))]);
        }

        return new() { Resource = key.Resource, Kind = key.Kind, Year = key.Year, Taken = sum, Most = limits[0].Most, Left = left };
    }

    private static List<SustainableLimit> Under(SortedDictionary<(SubjectId, LimitKind, int), List<SustainableLimit>> by, (SubjectId, LimitKind, int) key)
    {
        if (!by.TryGetValue(key, out var list))
        {
            by.Add(key, list = []);
        }

        return list;
    }
}

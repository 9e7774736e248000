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
            LimitTrail.Tell(why, use, uses);
        }

        return use;
    }

    private static LimitUse Row((SubjectId Resource, LimitKind Kind, int Year) key, List<SustainableLimit> limits, ValueList<ResourceUse> uses, Calculation calculation)
    {
        var (kind, year) = (Figure.Name(key.Kind.ToString()), Figure.Number(key.Year));
        foreach (var use in uses.Where(static use => use.Amount.Sign < 0))
        {
            calculation.Report(FindingCatalogue.UseNegative, use.Id, [use.Amount]);
        }

        var twice = uses.GroupBy(static use => use.Id).Where(static same => same.Skip(1).Any()).ToList();
        foreach (var same in twice)
        {
            calculation.Report(FindingCatalogue.UseTwice, same.Key, [Figure.Number(same.Count())]);
        }

        var isClear = twice.Count == 0 && limits.Count == 1 && limits[0].Most.Sign >= 0 && uses.All(use => use.Amount.Unit.IsCommensurable(limits[0].Most.Unit) && use.Amount.Sign >= 0);
        if (!isClear)
        {
            var units = limits.Select(static limit => limit.Most.Unit).Concat(uses.Select(static use => use.Amount.Unit)).Distinct();
            calculation.Report(FindingCatalogue.LimitNotChecked, key.Resource, [kind, year, Figure.Number(limits.Count), Figure.Number(units.Count())]);
            return new() { Resource = key.Resource, Kind = key.Kind, Year = key.Year };
        }

        var sum = uses.Aggregate(new Quantity(0, limits[0].Most.Unit), static (taken, use) => taken + use.Amount);
        var left = limits[0].Most - sum;
        if (left.Sign < 0)
        {
            calculation.Report(FindingCatalogue.LimitExceeded, key.Resource, [kind, year, sum, limits[0].Most, sum - limits[0].Most, Figure.Name(string.Join('、', uses.Select(static use => use.Id)))]);
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

namespace AssetPlanning.Valuation;

/// <summary>Who lives in any of several service areas, each counted once (连片服务人口).</summary>
internal static class ServedOnce
{
    /// <summary>
    /// By who lives in exactly which areas, where that was measured; else, where no three areas can share ground because no three do two by two, all
    /// people less those counted in two. Three that do without a measurement are not known. Rounded up, so that no excess is overstated.
    /// </summary>
    internal static int? In(ValueList<SubjectId> group, List<OverlapLine> pairs, FacilityTerms terms, SortedDictionary<SubjectId, ServiceArea> areas)
    {
        if (group.Any(name => areas[name].Population is null))
        {
            return null;
        }

        var people = terms.Served.Count > 0 ? Measured(group, terms.Served, areas) : Counted(group, [.. pairs.Where(pair => group.Contains(pair.First))], areas);
        return people is { } known && known.Round(Rounding.Ceiling) is var whole && whole >= 0 && whole <= int.MaxValue ? (int)whole : null;
    }

    /// <summary>Only if what was measured comes to the people stated of every area; else one of the two is wrong.</summary>
    private static Ratio? Measured(ValueList<SubjectId> group, ValueList<ServedPeople> served, SortedDictionary<SubjectId, ServiceArea> areas)
    {
        foreach (var name in group)
        {
            if (SumOf(served.Where(one => one.Areas.Contains(name)))?.Round(Rounding.Ceiling) != areas[name].Population)
            {
                return null;
            }
        }

        return SumOf(served.Where(one => one.Areas.Any(name => group.Contains(name))));
    }

    private static Ratio? SumOf(IEnumerable<ServedPeople> served) => served.Aggregate((Ratio?)Ratio.Zero, static (sum, one) => sum + one.People);

    private static Ratio? Counted(ValueList<SubjectId> group, List<OverlapLine> pairs, SortedDictionary<SubjectId, ServiceArea> areas)
    {
        var share = pairs.SelectMany(static pair => new[] { (pair.First, pair.Second), (First: pair.Second, Second: pair.First) }).ToHashSet();
        var hasThree = pairs.Exists(pair => group.Any(third => share.Contains((third, pair.First)) && share.Contains((third, pair.Second))));
        return hasThree || pairs.Exists(static pair => pair.People is null)
            ? null
            : group.Aggregate(Ratio.Zero, (sum, name) => sum + areas[name].Population!.Value) - pairs.Aggregate(Ratio.Zero, static (sum, pair) => sum + pair.People!.Value);
    }
}

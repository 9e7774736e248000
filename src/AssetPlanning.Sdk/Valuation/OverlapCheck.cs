using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <summary>Whether areas of one kind that share ground provide more than is needed (重复配置核查): two by two, and three or more as a whole.</summary>
internal sealed class OverlapCheck(
    FacilityTerms terms,
    SortedDictionary<SubjectId, ServiceArea> areas,
    Dictionary<SubjectId, CapacityLine> lines,
    SortedDictionary<SubjectId, FacilityStandard> standards,
    Calculation calculation)
{
    private readonly List<OverlapLine> pairs = [];

    internal IEnumerable<OverlapLine> Pairs()
    {
        foreach (var same in terms.Overlaps.GroupBy(static one => one.First < one.Second ? (one.First, one.Second) : (one.Second, one.First)).OrderBy(static same => same.Key))
        {
            var (first, second) = same.Key;
            if (!areas.TryGetValue(first, out var one) || !areas.TryGetValue(second, out var other))
            {
                calculation.ReportOnce(FindingCatalogue.OverlapOfUnknown, areas.ContainsKey(first) ? second : first, []);
            }
            else if (first == second)
            {
                calculation.Report(FindingCatalogue.OverlapOfItself, first);
            }
            else if (one.Facility == other.Facility)
            {
                pairs.Add(Pair(same.Count() == 1 ? InBoth(same.First(), one, other) : null, same.Max(static stated => stated.Area), lines[first], lines[second]));
            }
        }

        return pairs;
    }

    /// <summary>Every pair may be needed while all together are too many: who is short in one pair is served by the third.</summary>
    internal IEnumerable<OverlapGroup> Groups()
    {
        var contact = new ContactGroups(areas.Keys);
        foreach (var pair in pairs)
        {
            contact.Join(pair.First, pair.Second);
        }

        return areas.Keys.GroupBy(contact.GroupOf).Where(static group => group.Skip(2).Any()).Select(group => Group([.. group])).OrderBy(static group => group.Areas[0]);
    }

    /// <summary>Who lives in both lives in each: more than in either is no number to reckon with.</summary>
    private static int? InBoth(ServiceOverlap stated, ServiceArea first, ServiceArea second) =>
        stated.Population > Math.Min(first.Population ?? int.MaxValue, second.Population ?? int.MaxValue) ? null : stated.Population;

    /// <summary>Who lives in both is counted once: in neither area does the other's people need a second place.</summary>
    private OverlapLine Pair(int? both, MeasuredArea area, CapacityLine first, CapacityLine second)
    {
        OverlapLine line = new() { First = first.Area, Second = second.Area, Facility = first.Facility, Area = area, People = both, State = OverlapState.NotChecked };
        if (both is null || first is not { Left: { } leftOfFirst, Provision: { } has } || second is not { Left: { } leftOfSecond, Provision: { } hasToo })
        {
            calculation.Report(FindingCatalogue.OverlapNotChecked, first.Area, [second.Area, first.Facility]);
            return line;
        }

        var twice = standards[first.Facility].Of(both)!.Value;
        var excess = leftOfFirst + leftOfSecond + twice;
        var need = first.Demand!.Value + second.Demand!.Value - twice;
        var oneWouldDo = has >= need || hasToo >= need;
        if (excess.Sign > 0)
        {
            calculation.Report(FindingCatalogue.OverlapBeyondNeed, first.Area, [second.Area, first.Facility, excess, Figure.Name(oneWouldDo ? "是" : "否")]);
        }

        return line with { Excess = excess, OneWouldDo = oneWouldDo, State = excess.Sign > 0 ? OverlapState.BeyondNeed : OverlapState.Needed };
    }

    private OverlapGroup Group(ValueList<SubjectId> group)
    {
        var facility = lines[group[0]].Facility;
        var people = ServedOnce.In(group, pairs, terms, areas);
        OverlapGroup line = new() { Areas = group, Facility = facility, People = people, State = OverlapState.NotChecked };
        if (people is null || group.Any(name => lines[name].Left is null))
        {
            calculation.Report(FindingCatalogue.OverlapGroupNotChecked, group[0], [Figure.Number(group.Count), facility]);
            return line;
        }

        var provision = group.Skip(1).Aggregate(lines[group[0]].Provision!.Value, (sum, name) => sum + lines[name].Provision!.Value);
        var demand = standards[facility].Of(people)!.Value;
        var excess = provision - demand;
        if (excess.Sign > 0)
        {
            calculation.Report(FindingCatalogue.OverlapGroupBeyondNeed, group[0], [Figure.Number(group.Count), facility, excess]);
        }

        return line with { Demand = demand, Provision = provision, Excess = excess, State = excess.Sign > 0 ? OverlapState.BeyondNeed : OverlapState.Needed };
    }
}

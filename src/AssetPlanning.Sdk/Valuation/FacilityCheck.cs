using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>Holds facilities and public space against people (设施承载力核算). What is not known is not checked, and never 0.</summary>
internal sealed class FacilityCheck(PlannedAssets assets, FacilityTerms terms, RulebookEdition rulebook, Calculation calculation)
{
    internal FacilityAccount Run()
    {
        var standards = Single(terms.Standards, static standard => standard.Facility);
        var areas = Single(terms.Areas, static area => area.Id);
        var lines = areas.Values.ToDictionary(static area => area.Id, area => Capacity(area, standards.GetValueOrDefault(area.Facility)));
        FacilityAccount account = new()
        {
            Capacities = [.. lines.Values.OrderBy(static line => line.Facility).ThenBy(static line => line.Area)],
            Overlaps = [.. Overlaps(areas, lines, standards).OrderBy(static line => line.First).ThenBy(static line => line.Second)],
            PerCapita = [.. Single(terms.Indicators, static indicator => indicator.Id).Values.Select(PerCapita)],
        };
        if (calculation.Why is { } why)
        {
            FacilityTrail.Tell(why, account, terms);
        }

        return account;
    }

    private SortedDictionary<SubjectId, T> Single<T>(ValueList<T> items, Func<T, SubjectId> nameOf)
    {
        var single = new SortedDictionary<SubjectId, T>();
        foreach (var same in items.GroupBy(nameOf).OrderBy(static same => same.Key))
        {
            if (same.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.FacilityTwice, same.Key, [Figure.Number(same.Count())]);
            }
            else
            {
                single.Add(same.Key, same.First());
            }
        }

        return single;
    }

    private CapacityLine Capacity(ServiceArea area, FacilityStandard? standard)
    {
        var unknown = Missing(("配置标准", standard is null), ("服务人口", area.Population is null), ("供给能力", area.Provision is null));
        if (unknown is null && !standard!.PerPerson.Unit.IsCommensurable(area.Provision!.Value.Unit))
        {
            unknown = $"{standard.PerPerson.Unit}/{area.Provision.Value.Unit}";
        }

        if (unknown is not null)
        {
            calculation.Report(FindingCatalogue.CapacityNotChecked, area.Id, [area.Facility, Figure.Name(unknown)]);
            return new() { Area = area.Id, Facility = area.Facility, Demand = DemandOf(area.Population, standard), Provision = area.Provision, State = CapacityState.NotChecked };
        }

        var demand = DemandOf(area.Population, standard)!.Value;
        var left = area.Provision!.Value - demand;
        if (left.Sign < 0)
        {
            calculation.Report(FindingCatalogue.CapacityShort, area.Id, [area.Facility, demand, area.Provision.Value], basis: standard!.Basis);
        }

        return new() { Area = area.Id, Facility = area.Facility, Demand = demand, Provision = area.Provision, Left = left, State = left.Sign < 0 ? CapacityState.Insufficient : CapacityState.Enough };
    }

    private IEnumerable<OverlapLine> Overlaps(
        SortedDictionary<SubjectId, ServiceArea> areas,
        Dictionary<SubjectId, CapacityLine> lines,
        SortedDictionary<SubjectId, FacilityStandard> standards)
    {
        foreach (var same in terms.Overlaps.GroupBy(static one => one.First < one.Second ? (one.First, one.Second) : (one.Second, one.First)).OrderBy(static same => same.Key))
        {
            var (first, second) = same.Key;
            if (!areas.TryGetValue(first, out var one) || !areas.TryGetValue(second, out var other))
            {
                calculation.ReportOnce(FindingCatalogue.OverlapOfUnknown, areas.ContainsKey(first) ? second : first, []);
            }
            else if (one.Facility == other.Facility)
            {
                // Who lives in both lives in each: more than in either is no number to reckon with.
                yield return Overlap(same.Count() == 1 && !(same.First().Population > Math.Min(one.Population ?? int.MaxValue, other.Population ?? int.MaxValue)) ? same.First() : null, same.Max(static stated => stated.Area), lines[first], lines[second], standards.GetValueOrDefault(one.Facility));
            }
        }
    }

    /// <summary>Who lives in both is counted once: in neither area does the other's people need a second place.</summary>
    private OverlapLine Overlap(ServiceOverlap? single, MeasuredArea area, CapacityLine first, CapacityLine second, FacilityStandard? standard)
    {
        OverlapLine line = new() { First = first.Area, Second = second.Area, Facility = first.Facility, Area = area, State = OverlapState.NotChecked };
        if (single?.Population is not { } both || first is not { Left: { } leftOfFirst, Provision: { } has } || second is not { Left: { } leftOfSecond, Provision: { } hasToo })
        {
            calculation.Report(FindingCatalogue.OverlapNotChecked, first.Area, [second.Area, first.Facility]);
            return line;
        }

        var twice = DemandOf(both, standard)!.Value;
        var excess = leftOfFirst + leftOfSecond + twice;
        var need = first.Demand!.Value + second.Demand!.Value - twice;
        var oneWouldDo = has >= need || hasToo >= need;
        if (excess.Sign > 0)
        {
            calculation.Report(FindingCatalogue.OverlapBeyondNeed, first.Area, [second.Area, first.Facility, excess, Figure.Name(oneWouldDo ? "是" : "否")]);
        }

        return line with { Excess = excess, OneWouldDo = oneWouldDo, State = excess.Sign > 0 ? OverlapState.BeyondNeed : OverlapState.Needed };
    }

    private PerCapitaLine PerCapita(PerCapitaIndicator indicator)
    {
        var area = Area.Sum(assets.Assets
            .Where(asset => indicator.LandUses.Any(family => UseFamilies.Belongs(rulebook, asset.LandUse, family)))
            .Select(static asset => asset.Parcel.Area));
        Ratio? each = terms.Population is > 0 and var people ? area.In(AreaUnit.SquareMetre) / people : null;
        var isShort = each < indicator.Least;

        // Ground set aside might have counted: what is enough without it stays enough, what is short is not known to be.
        var unknown = Missing(("规划人口", each is null), ("人均下限", indicator.Least is null), ("被剔除宗地", isShort && assets.SetAside.Count > 0));
        if (unknown is not null)
        {
            calculation.Report(FindingCatalogue.PerCapitaNotChecked, indicator.Id, [Figure.Name(unknown)]);
        }
        else if (isShort)
        {
            calculation.Report(FindingCatalogue.PerCapitaShort, indicator.Id, [each!.Value, indicator.Least!.Value], basis: indicator.Basis);
        }

        return new()
        {
            Indicator = indicator.Id,
            Area = area,
            PerPerson = each,
            Least = indicator.Least,
            State = unknown is not null ? CapacityState.NotChecked : isShort ? CapacityState.Insufficient : CapacityState.Enough,
        };
    }

    private static Quantity? DemandOf(int? people, FacilityStandard? standard) => people is { } number && standard is not null ? standard.PerPerson * number : null;

    private static string? Missing(params ReadOnlySpan<(string Name, bool IsMissing)> facts)
    {
        string? names = null;
        foreach (var (name, isMissing) in facts)
        {
            names = !isMissing ? names : names is null ? name : $"{names}、{name}";
        }

        return names;
    }
}

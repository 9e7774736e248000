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
        var overlaps = new OverlapCheck(terms, areas, lines, standards, calculation);
        FacilityAccount account = new()
        {
            Capacities = [.. lines.Values.OrderBy(static line => line.Facility).ThenBy(static line => line.Area)],
            Overlaps = [.. overlaps.Pairs()],
            Groups = [.. overlaps.Groups()],
            PerCapita = [.. Single(terms.Indicators, static indicator => indicator.Id).Values.Select(PerCapita)],
        };
        if (calculation.Why is { } why)
        {
            new FacilityTrail(why, account, terms).Tell(assets);
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
            return new() { Area = area.Id, Facility = area.Facility, Demand = standard?.Of(area.Population), Provision = area.Provision, State = CapacityState.NotChecked };
        }

        var demand = standard!.Of(area.Population)!.Value;
        var left = area.Provision!.Value - demand;
        if (left.Sign < 0)
        {
            calculation.Report(FindingCatalogue.CapacityShort, area.Id, [area.Facility, demand, area.Provision.Value], basis: standard!.Basis);
        }

        return new() { Area = area.Id, Facility = area.Facility, Demand = demand, Provision = area.Provision, Left = left, State = left.Sign < 0 ? CapacityState.Insufficient : CapacityState.Enough };
    }

    private PerCapitaLine PerCapita(PerCapitaIndicator indicator)
    {
        var area = Area.Sum(assets.Assets
            .Where(asset => indicator.LandUses.Any(family => UseFamilies.Belongs(rulebook, asset.LandUse, family)))
            .Select(static asset => asset.Parcel.Area));
        Ratio? each = terms.Population is > 0 and var people ? area.In(AreaUnit.SquareMetre) / people : null;
        var isShort = each < indicator.Least;

        // Ground set aside might have counted: what is enough without it stays enough, what is short is not known to be.
        var isUnheardOf = indicator.LandUses.Count == 0 || indicator.LandUses.Any(use => !use.IsOwn && !rulebook.LandUses.Contains(use));
        var unknown = Missing(("规划人口", each is null), ("人均下限", indicator.Least is null), ("被剔除宗地", isShort && assets.SetAside.Count > 0), ("地类", isUnheardOf));
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

using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The scale of one unit (单元尺度核对): strictly between its largest lot and its township.</summary>
public sealed record UnitScale
{
    /// <summary>The unit.</summary>
    public required SubjectId Unit { get; init; }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }

    /// <summary>The largest lot (最大地块面积); none where no lot is listed.</summary>
    public Area? LargestPlot { get; init; }

    /// <summary>Its township (所在乡镇面积), where that is known.</summary>
    public Area? Township { get; init; }

    /// <summary>Conflict, NotChecked or Clear (核对结论).</summary>
    public required VerdictStatus Status { get; init; }
}

/// <summary>The scale of all units (算账单元尺度核对表), by unit.</summary>
public sealed record UnitScales
{
    /// <summary>The units.</summary>
    public required ValueList<UnitScale> Units { get; init; }
}

/// <summary>Holds units against the townships around and the lots within.</summary>
internal sealed class UnitScaleCheck(ValueList<PlanningUnit> units, ValueList<TownshipArea> townships, Calculation calculation)
{
    internal UnitScales Run()
    {
        foreach (var twice in units.CountBy(static unit => unit.Id).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.UnitTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        var scales = new UnitScales { Units = [.. units.OrderBy(static unit => unit.Id).Select(Of)] };
        foreach (var township in units.GroupBy(static unit => unit.Township).OrderBy(static its => its.Key))
        {
            if (AreaOf(township.Key) is { } whole && Area.Sum(township.Select(static unit => unit.Area)) is var sum && sum > whole)
            {
                calculation.Report(FindingCatalogue.UnitsExceedTownship, township.Key, [sum, whole]);
            }
        }

        return scales;
    }

    private UnitScale Of(PlanningUnit unit)
    {
        Area? largest = unit.Plots.Count == 0 ? null : unit.Plots.Max(static plot => plot.Area), township = AreaOf(unit.Township);
        bool isTooLarge = unit.Area >= township, isTooSmall = unit.Area <= largest;
        if (isTooLarge)
        {
            calculation.Report(FindingCatalogue.UnitNotBelowTownship, unit.Id, [unit.Area, unit.Township, township!.Value]);
        }

        if (isTooSmall)
        {
            calculation.Report(FindingCatalogue.UnitNotAbovePlot, unit.Id, [unit.Area, Figure.Name(unit.Plots.MaxBy(static plot => plot.Area)!.Lot.ToString()), largest!.Value]);
        }

        if (largest is null || township is null)
        {
            calculation.Report(FindingCatalogue.UnitScaleNotChecked, unit.Id, [Figure.Name(string.Join('、', new[] { largest is null ? "规划地块" : null, township is null ? $"{unit.Township} 面积" : null }.OfType<string>()))]);
        }

        return new()
        {
            Unit = unit.Id,
            Area = unit.Area,
            LargestPlot = largest,
            Township = township,
            Status = isTooLarge || isTooSmall ? VerdictStatus.Conflict : largest is null || township is null ? VerdictStatus.NotChecked : VerdictStatus.Clear,
        };
    }

    // A township listed with two areas has none to go by.
    private Area? AreaOf(SubjectId township) =>
        townships.Where(area => area.Township == township).Select(static area => area.Area).Distinct().ToArray() is [var area] ? area : null;
}

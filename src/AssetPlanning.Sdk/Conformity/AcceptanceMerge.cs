using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Merges standards to the strictest of each bound, and holds readings against the result.</summary>
/// <remarks>A range that keeps to every standard is the intersection of theirs. An empty one cannot be met by anybody, so it is refused by the names of those who ask for it.</remarks>
internal static class AcceptanceMerge
{
    internal static AcceptanceProfile? Run(ValueList<AcceptanceStandard> standards, Calculation calculation)
    {
        AcceptanceStandard[] ordered = [.. standards.OrderBy(static standard => standard.Id)];
        var asked = ordered.SelectMany(static standard => standard.Bounds.Select(bound => new AskedBound(standard, bound))).GroupBy(static demand => demand.Bound.Indicator).OrderBy(static demands => demands.Key);
        List<MergedBound> bounds = [.. asked.Select(demands => Merged(demands.Key, [.. demands], ordered.Length, calculation)).OfType<MergedBound>()];
        return calculation.HasFailed ? null : new() { Standards = [.. ordered.Select(static standard => standard.Id).Distinct()], Bounds = [.. bounds] };
    }

    internal static BoundSheet Check(AcceptanceProfile profile, ValueList<IndicatorReading> readings, Calculation calculation)
    {
        var lines = new List<BoundLine>();
        foreach (var project in readings.GroupBy(static reading => reading.Project).OrderBy(static project => project.Key))
        {
            foreach (var bound in profile.Bounds)
            {
                IndicatorReading[] its = [.. project.Where(reading => reading.Indicator == bound.Indicator)];
                lines.Add(BoundCheck.Hold(calculation, project.Key, bound.Indicator, bound.Range, FoundOf(its, bound, calculation), bound.Basis));
            }
        }

        return new() { Lines = [.. lines] };
    }

    private static (Quantity Least, Quantity Most)? FoundOf(IndicatorReading[] readings, MergedBound bound, Calculation calculation)
    {
        if (readings.Length == 0)
        {
            return null;
        }

        if (Array.Find(readings, reading => reading.Amount.Unit.IsNone || !reading.Amount.Unit.IsCommensurable(bound.Range.Unit)) is { } odd)
        {
            calculation.Report(FindingCatalogue.ReadingUnitDiffers, odd.Project, [odd.Indicator, Figure.Name(odd.Amount.Unit.ToString()), Figure.Name(bound.Range.Unit.ToString())]);
            return null;
        }

        // Two readings of one thing: what both of them keep to is kept, what only one keeps to is undecided.
        var (least, most) = (readings.Min(static reading => reading.Amount), readings.Max(static reading => reading.Amount));
        if (least != most)
        {
            calculation.Report(FindingCatalogue.ReadingsDiffer, readings[0].Project, [bound.Indicator, least, most]);
        }

        return (least, most);
    }

    private static MergedBound? Merged(SubjectId indicator, AskedBound[] demands, int standards, Calculation calculation)
    {
        if (demands.CountBy(static demand => demand.Standard.Id).FirstOrDefault(static count => count.Value > 1) is { Value: > 1 } twice)
        {
            calculation.Report(FindingCatalogue.StandardStatesTwice, twice.Key, [indicator, Figure.Number(twice.Value)]);
            return null;
        }

        var unit = demands[0].Bound.Range.Unit;
        if (Array.Find(demands, demand => !demand.Bound.Range.Unit.IsCommensurable(unit)) is { } odd)
        {
            calculation.Report(FindingCatalogue.StandardUnitsDiffer, odd.Standard.Id, [indicator, Figure.Name(odd.Bound.Range.Unit.ToString()), demands[0].Standard.Id, Figure.Name(unit.ToString())]);
            return null;
        }

        Quantity? least = demands.Max(static demand => demand.Bound.Range.Least), most = demands.Min(static demand => demand.Bound.Range.Most);
        ValueList<SubjectId> leastBy = [.. demands.Where(demand => IsSame(demand.Bound.Range.Least, least) && least is not null).Select(static demand => demand.Standard.Id)];
        ValueList<SubjectId> mostBy = [.. demands.Where(demand => IsSame(demand.Bound.Range.Most, most) && most is not null).Select(static demand => demand.Standard.Id)];
        if (least > most)
        {
            calculation.Report(FindingCatalogue.StandardsContradict, indicator, [Names(leastBy), least!.Value, Names(mostBy), most!.Value]);
            return null;
        }

        var differs = demands.Length < standards || demands.Any(demand => !IsSame(demand.Bound.Range, demands[0].Bound.Range));
        var merged = new MergedBound
        {
            Indicator = indicator,
            Range = new(least, most),
            LeastBy = leastBy,
            MostBy = mostBy,
            Differs = differs,
            Basis = demands.First(demand => leastBy.Contains(demand.Standard.Id) || mostBy.Contains(demand.Standard.Id)).Standard.Basis,
        };
        if (differs)
        {
            calculation.Report(
                FindingCatalogue.StandardsDiffer,
                indicator,
                [Figure.Name(string.Join("; ", demands.Select(static demand => $"{demand.Standard.Id} ({demand.Standard.Use}) {demand.Bound.Range.ToText()}"))), Figure.Name(merged.Range.ToText())]);
        }

        return merged;
    }

    // 0.9 倍 and 90 % are the same bound.
    private static bool IsSame(QuantityRange one, QuantityRange other) => IsSame(one.Least, other.Least) && IsSame(one.Most, other.Most);

    private static bool IsSame(Quantity? one, Quantity? other) => one is { } a && other is { } b ? a.CompareTo(b) == 0 : one is null && other is null;

    private static Figure Names(ValueList<SubjectId> standards) => Figure.Name(string.Join('、', standards));

    private sealed record AskedBound(AcceptanceStandard Standard, IndicatorBound Bound);
}

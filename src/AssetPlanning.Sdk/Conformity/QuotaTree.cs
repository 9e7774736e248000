using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The quotas of one indicator as a tree of places (指标分解树), checked from the narrowest place to the widest.</summary>
internal sealed partial class QuotaTree
{
    private readonly QuotaIndicator indicator;
    private readonly bool knowsPlaces;
    private readonly Calculation calculation;
    private readonly List<QuotaPlace> places = [];

    internal QuotaTree(QuotaIndicator indicator, List<Quota> quotas, List<QuotaUse> uses, ValueList<ScopePath> known, Calculation calculation)
    {
        this.indicator = indicator;
        this.calculation = calculation;
        knowsPlaces = known.Count > 0;
        var byScope = quotas.ToDictionary(static quota => quota.Scope, static quota => quota.Amount);
        var used = uses.ToDictionary(static use => use.Scope);
        var open = new Stack<QuotaPlace>();

        // A scope and all within it stand together, widest first: one pass with a stack finds what lies right below what.
        foreach (var scope in byScope.Keys.Union(known).Union(used.Keys).Order())
        {
            while (open.TryPeek(out var above) && !above.Scope.Contains(scope))
            {
                open.Pop();
            }

            var place = new QuotaPlace(scope, byScope.TryGetValue(scope, out var quota) ? quota.In(indicator.Unit) : null)
            {
                Stated = used.TryGetValue(scope, out var use) ? use.Amount.In(indicator.Unit) : null,
                Source = use?.Source,
                IsKnown = !knowsPlaces || known.Contains(scope),
                Line = places.Count(other => QuotaNames.Of(other.Scope, indicator.Code.ToString()) == QuotaNames.Of(scope, indicator.Code.ToString())),
            };
            if (open.TryPeek(out var parent))
            {
                parent.Below.Add(place);
                place.IsWithinQuota = parent.IsWithinQuota || parent.Quota is not null;
            }

            places.Add(place);
            open.Push(place);
        }
    }

    internal IEnumerable<QuotaLine> Check()
    {
        foreach (var place in places)
        {
            Tell(place);
        }

        for (var at = places.Count - 1; at >= 0; at--)
        {
            AddUp(places[at]);
        }

        return places.Where(static place => place.Quota is not null).Select(Judge).ToList();
    }

    private void Tell(QuotaPlace place)
    {
        if (place.Quota is { } quota)
        {
            calculation.Why?.Step(place.Key(FigureTerms.QuotaAmount, indicator), quota, Derivation.Given, basis: indicator.Basis);
        }
        else if (place.Stated is { } && !place.IsWithinQuota)
        {
            Report(FindingCatalogue.UseWithoutQuota, place);
        }
        else if (knowsPlaces && place.IsKnown && place.IsWithinQuota)
        {
            Report(FindingCatalogue.PlaceWithoutQuota, place);
        }

        if (place.Stated is { } stated)
        {
            calculation.Why?.Step(place.Key(FigureTerms.QuotaReported, indicator), stated, Derivation.Given, basis: place.Source);
        }
    }

    /// <summary>What is used here: as stated, or what the places below come to; a statement and a whole sum that differ are told.</summary>
    private void AddUp(QuotaPlace place)
    {
        var reporting = place.Below.Where(static below => below.Used is not null).ToList();
        var isWhole = knowsPlaces && place.Below.Count > 0 && place.Below.TrueForAll(static below => below.IsComplete);
        place.IsComplete = place.Stated is not null || (indicator.AddsUp && isWhole);
        if (!indicator.AddsUp || reporting.Count == 0)
        {
            place.Used = place.Stated;
            place.UsedFrom = FigureTerms.QuotaReported;
            return;
        }

        var sum = reporting.Aggregate(new Quantity(0, indicator.Unit), static (total, below) => total + below.Used!.Value);
        calculation.Why?.Step(
            place.Key(FigureTerms.QuotaUsedBelow, indicator),
            sum,
            Derivation.Sum,
            [.. reporting.Select(below => Operand.From(below.Key(below.UsedFrom, indicator), below.Used!.Value))]);
        (place.Used, place.UsedFrom) = place.Stated is { } stated ? (stated, FigureTerms.QuotaReported) : (sum, FigureTerms.QuotaUsedBelow);
        if (place.Used < sum || (isWhole && place.Used > sum))
        {
            Report(FindingCatalogue.UsesDiffer, place, place.Used.Value, sum);
        }
    }

    private void Report(FindingKind kind, QuotaPlace place, params ValueList<Figure> more) =>
        calculation.Report(kind, QuotaNames.Of(place.Scope, indicator.Code.ToString()), [Figure.Name(place.Scope.ToString()), Figure.Name(indicator.Chinese), .. more]);
}

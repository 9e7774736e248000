using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The quotas of one indicator as a tree of places (指标分解树), checked from the narrowest place to the widest.</summary>
internal sealed partial class QuotaTree
{
    private readonly QuotaIndicator indicator;
    private readonly bool knowsPlaces;
    private readonly Calculation calculation;
    private readonly List<QuotaPlace> places = [];

    internal QuotaTree(
        QuotaIndicator indicator,
        List<Quota> quotas,
        List<QuotaUse> uses,
        HashSet<ScopePath> doubtfulQuotas,
        HashSet<ScopePath> doubtfulUses,
        ValueList<ScopePath> known,
        Calculation calculation)
    {
        this.indicator = indicator;
        this.calculation = calculation;
        knowsPlaces = known.Count > 0;
        var byScope = quotas.ToDictionary(static quota => quota.Scope, static quota => quota.Amount);
        var used = uses.ToDictionary(static use => use.Scope);
        HashSet<ScopePath> listed = [.. known];
        var sameNames = new Dictionary<SubjectId, int>();
        var open = new Stack<QuotaPlace>();

        // A scope and all within it stand together, widest first: one pass with a stack finds what lies right below what.
        foreach (var scope in byScope.Keys.Union(known).Union(used.Keys).Union(doubtfulQuotas).Union(doubtfulUses).Order())
        {
            while (open.TryPeek(out var above) && !above.Scope.Contains(scope))
            {
                open.Pop();
            }

            var name = QuotaNames.Of(scope, indicator.Code.ToString());
            var line = sameNames.GetValueOrDefault(name);
            sameNames[name] = line + 1;
            var place = new QuotaPlace(scope, byScope.TryGetValue(scope, out var quota) ? quota.In(indicator.Unit) : null)
            {
                Stated = used.TryGetValue(scope, out var use) ? use.Amount.In(indicator.Unit) : null,
                Source = use?.Source,
                Parts = use?.Parts ?? [],
                IsKnown = !knowsPlaces || listed.Contains(scope),
                IsQuotaDoubtful = doubtfulQuotas.Contains(scope),
                IsUseDoubtful = doubtfulUses.Contains(scope),
                Line = line,
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
        else if (knowsPlaces && place is { IsKnown: true, IsWithinQuota: true, IsQuotaDoubtful: false })
        {
            Report(FindingCatalogue.PlaceWithoutQuota, place);
        }

        if (place.Stated is { } stated)
        {
            if (calculation.Why is { } why)
            {
                AmountParts.Tell(why, place.Key(FigureTerms.QuotaReported, indicator), stated, place.Parts, place.Source);
            }
        }
    }

    /// <summary>What is used here: as stated, or what the places below come to; where a statement and the sum of its parts differ, both are told and the stricter one stands.</summary>
    private void AddUp(QuotaPlace place)
    {
        var reporting = place.Below.Where(static below => below.Used is not null).ToList();
        var isWhole = knowsPlaces && place.Below.Count > 0 && place.Below.TrueForAll(static below => below.IsComplete);
        place.IsComplete = !place.IsUseDoubtful && (place.Stated is not null || (indicator.AddsUp && isWhole));
        place.Used = place.Stated;
        if (!indicator.AddsUp || reporting.Count == 0)
        {
            return;
        }

        var sum = reporting.Aggregate(new Quantity(0, indicator.Unit), static (total, below) => total + below.Used!.Value);
        calculation.Why?.Step(
            place.Key(FigureTerms.QuotaUsedBelow, indicator),
            sum,
            Derivation.Sum,
            [.. reporting.Select(below => Operand.From(below.Key(below.UsedFrom, indicator), below.Used!.Value))]);
        var stated = place.Stated;
        if (stated is null || (indicator.Sense == QuotaSense.Ceiling ? sum > stated : isWhole && sum < stated))
        {
            (place.Used, place.UsedFrom) = (sum, FigureTerms.QuotaUsedBelow);
        }

        if (stated is { } told && (told < sum || (isWhole && told > sum)))
        {
            Report(FindingCatalogue.UsesDiffer, place, told, sum, place.Used!.Value);
        }
    }

    private void Report(FindingKind kind, QuotaPlace place, params ValueList<Figure> more) =>
        calculation.Report(kind, QuotaNames.Of(place.Scope, indicator.Code.ToString()), [Figure.Name(place.Scope.ToString()), Figure.Name(indicator.Chinese), .. more]);
}

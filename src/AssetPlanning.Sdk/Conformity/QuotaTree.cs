using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The quotas of one indicator as a tree of places (指标分解树), checked from the narrowest place to the widest.</summary>
internal sealed class QuotaTree
{
    private readonly QuotaIndicator indicator;
    private readonly bool knowsPlaces;
    private readonly Calculation calculation;
    private readonly List<Place> places = [];

    internal QuotaTree(QuotaIndicator indicator, List<Quota> quotas, List<QuotaUse> uses, ValueList<ScopePath> known, Calculation calculation)
    {
        this.indicator = indicator;
        this.calculation = calculation;
        knowsPlaces = known.Count > 0;
        var byScope = quotas.ToDictionary(static quota => quota.Scope, static quota => quota.Amount);
        var used = uses.ToDictionary(static use => use.Scope);
        var open = new Stack<Place>();

        // A scope and all within it stand together, widest first: one pass with a stack finds what lies right below what.
        foreach (var scope in byScope.Keys.Union(known).Union(used.Keys).Order())
        {
            while (open.TryPeek(out var above) && !above.Scope.Contains(scope))
            {
                open.Pop();
            }

            var place = new Place(scope, byScope.TryGetValue(scope, out var quota) ? quota.In(indicator.Unit) : null)
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

    private void Tell(Place place)
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
    private void AddUp(Place place)
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

    private QuotaLine Judge(Place place)
    {
        var quota = place.Quota!.Value;
        var below = Handed(place.Below).ToList();
        var handed = HandedDown(place, below);
        var breakdown = handed is { } amount ? BreakdownOf(place, amount) : (VerdictStatus?)null;
        var use = UseOf(place, quota);
        if (place.Used is { } used)
        {
            calculation.Why?.Step(
                place.Key(FigureTerms.QuotaLeft, indicator),
                quota - used,
                Derivation.Difference,
                [Operand.From(place.Key(FigureTerms.QuotaAmount, indicator), quota), Operand.From(place.Key(place.UsedFrom, indicator), used)]);
        }

        return new()
        {
            Indicator = indicator.Code,
            Scope = place.Scope,
            Quota = quota,
            PlacesBelow = below.Count,
            HandedDown = handed,
            Breakdown = breakdown,
            Used = place.Used,
            Use = use,
        };
    }

    /// <summary>The places with a quota right below, whatever places without one lie between.</summary>
    private static IEnumerable<Place> Handed(List<Place> below) =>
        below.SelectMany(static place => place.Quota is null ? Handed(place.Below) : [place]);

    private Quantity? HandedDown(Place place, List<Place> below)
    {
        if (below.Count == 0)
        {
            return null;
        }

        var key = place.Key(FigureTerms.QuotaHandedDown, indicator);
        ValueList<Operand> operands = [.. below.Select(one => Operand.From(one.Key(FigureTerms.QuotaAmount, indicator), one.Quota!.Value))];
        if (indicator.AddsUp)
        {
            var sum = below.Skip(1).Aggregate(below[0].Quota!.Value, static (total, one) => total + one.Quota!.Value);
            calculation.Why?.Step(key, sum, Derivation.Sum, operands);
            return sum;
        }

        var worst = indicator.Sense == QuotaSense.Ceiling ? below.Max(static one => one.Quota!.Value) : below.Min(static one => one.Quota!.Value);
        calculation.Why?.Step(key, worst, Derivation.ByRule, operands);
        return worst;
    }

    private VerdictStatus BreakdownOf(Place place, Quantity handed)
    {
        var quota = place.Quota!.Value;
        var misses = knowsPlaces && place.Below.Exists(static below => below.IsKnown && below.Quota is null);
        var keeps = indicator.Keeps(handed, quota);
        if (!keeps && !(misses && indicator is { Sense: QuotaSense.Floor, AddsUp: true }))
        {
            Report(indicator.Nature == QuotaNature.Binding ? FindingCatalogue.QuotaHandedDownBroken : FindingCatalogue.ExpectedHandedDownMissed, place, handed, quota);
            return VerdictStatus.Conflict;
        }

        // A ceiling may still be passed, a floor may still be reached, by places whose quota is not stated yet.
        return misses && (indicator.Sense == QuotaSense.Ceiling || !indicator.AddsUp || !keeps) ? VerdictStatus.PartiallyCovered : VerdictStatus.Clear;
    }

    private VerdictStatus UseOf(Place place, Quantity quota)
    {
        if (place.Used is not { } used)
        {
            Report(FindingCatalogue.UseNotReported, place);
            return VerdictStatus.NotChecked;
        }

        var keeps = indicator.Keeps(used, quota);
        var isFinal = place.IsComplete || (indicator.AddsUp && keeps == (indicator.Sense == QuotaSense.Floor));
        if (!isFinal)
        {
            Report(FindingCatalogue.UseReportedInPart, place, used);
            return VerdictStatus.PartiallyCovered;
        }

        if (!keeps)
        {
            Report(indicator.Nature == QuotaNature.Binding ? FindingCatalogue.QuotaBroken : FindingCatalogue.ExpectedMissed, place, used, quota);
        }

        return keeps ? VerdictStatus.Clear : VerdictStatus.Conflict;
    }

    private void Report(FindingKind kind, Place place, params ValueList<Figure> more) =>
        calculation.Report(kind, QuotaNames.Of(place.Scope, indicator.Code.ToString()), [Figure.Name(place.Scope.ToString()), Figure.Name(indicator.Chinese), .. more]);

    private sealed class Place(ScopePath scope, Quantity? quota)
    {
        internal ScopePath Scope { get; } = scope;

        internal Quantity? Quota { get; } = quota;

        internal Quantity? Stated { get; init; }

        internal Citation? Source { get; init; }

        internal bool IsKnown { get; init; }

        internal int Line { get; init; }

        internal bool IsWithinQuota { get; set; }

        internal List<Place> Below { get; } = [];

        internal bool IsComplete { get; set; }

        internal Quantity? Used { get; set; }

        internal FigureTerm UsedFrom { get; set; } = FigureTerms.QuotaReported;

        internal FigureKey Key(FigureTerm term, QuotaIndicator indicator) => new(term.Code, QuotaNames.Of(Scope, indicator.Code.ToString()), Line: Line);
    }
}

using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <content>From what places have and use to the lines of the sheet.</content>
internal sealed partial class QuotaTree
{
    private QuotaLine Judge(QuotaPlace place)
    {
        var quota = place.Quota!.Value;
        var below = Handed(place.Below).ToList();
        var handed = HandedDown(place, below);
        var breakdown = handed is { } amount ? BreakdownOf(place, amount) : IsInDoubt(place.Below) ? VerdictStatus.NotChecked : (VerdictStatus?)null;
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
    private static IEnumerable<QuotaPlace> Handed(List<QuotaPlace> below) =>
        below.SelectMany(static place => place.Quota is null ? Handed(place.Below) : [place]);

    /// <summary>Whether a quota right below was stated and cannot be counted, whatever places without one lie between.</summary>
    private static bool IsInDoubt(List<QuotaPlace> below) =>
        below.Exists(static place => place.IsQuotaDoubtful || (place.Quota is null && IsInDoubt(place.Below)));

    private Quantity? HandedDown(QuotaPlace place, List<QuotaPlace> below)
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

    private VerdictStatus BreakdownOf(QuotaPlace place, Quantity handed)
    {
        var quota = place.Quota!.Value;
        var misses = IsInDoubt(place.Below) || (knowsPlaces && place.Below.Exists(static below => below.IsKnown && below.Quota is null));
        var keeps = indicator.Keeps(handed, quota);
        if (!keeps && !(misses && indicator is { Sense: QuotaSense.Floor, AddsUp: true }))
        {
            Report(indicator.Nature == QuotaNature.Binding ? FindingCatalogue.QuotaHandedDownBroken : FindingCatalogue.ExpectedHandedDownMissed, place, handed, quota);
            return VerdictStatus.Conflict;
        }

        // A ceiling may still be passed, a floor may still be reached, by places whose quota is not stated yet or cannot be counted.
        return misses && (indicator.Sense == QuotaSense.Ceiling || !indicator.AddsUp || !keeps) ? VerdictStatus.PartiallyCovered : VerdictStatus.Clear;
    }

    private VerdictStatus UseOf(QuotaPlace place, Quantity quota)
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
}

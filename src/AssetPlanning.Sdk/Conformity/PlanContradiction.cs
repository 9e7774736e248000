using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Whether a feature of one layer contradicts one of another that covers the same ground.</summary>
internal sealed class PlanContradiction(PlanLayer one, PlanLayer other, ValueList<ZoneClash> clashes, RulebookEdition rulebook)
{
    private readonly bool linesMeet = KeepsApart(one, other, rulebook) || KeepsApart(other, one, rulebook);

    internal PlanConflictKind? Between(int item, int otherItem)
    {
        if (linesMeet)
        {
            return PlanConflictKind.LinesMeet;
        }

        var (a, b) = (one.AttributesOf(item), other.AttributesOf(otherItem));
        if (a?.LandUse is { } use && b?.LandUse is { } otherUse && use != otherUse)
        {
            // Eight codes of the 2020 edition mean something else in that of 2023: two classifications are not compared by their digits.
            return ClassificationOf(use) == ClassificationOf(otherUse) ? PlanConflictKind.UsesDiffer : PlanConflictKind.NotComparable;
        }

        return a?.Zone is { } zone && b?.Zone is { } otherZone && clashes.Any(clash => (clash.First == zone && clash.Second == otherZone) || (clash.First == otherZone && clash.Second == zone))
            ? PlanConflictKind.ZonesClash
            : null;
    }

    private static bool KeepsApart(PlanLayer layer, PlanLayer from, RulebookEdition rulebook) =>
        layer.Entry.Line is { } line && from.Entry.Line is { } otherLine && rulebook.ControlLines.Find(line)!.DisjointFrom.Contains(otherLine);

    private static string ClassificationOf(Code<LandUse> use)
    {
        var text = use.ToString();
        return text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? text[..colon] : string.Empty;
    }
}

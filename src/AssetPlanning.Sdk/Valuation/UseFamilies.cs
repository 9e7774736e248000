using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>Classes of use with what they belong to (地类归属): a rule for commerce holds for hotels.</summary>
internal static class UseFamilies
{
    /// <summary>The class of construction land, in every view that tells it from other land.</summary>
    private const string Construction = "construction";

    /// <summary>The class itself and those it belongs to, the nearest first.</summary>
    internal static IEnumerable<Code<LandUse>> LineOf(RulebookEdition rulebook, Code<LandUse> use)
    {
        for (Code<LandUse>? at = use; at is { } code; at = rulebook.LandUses.Find(code)?.Parent)
        {
            yield return code;
        }
    }

    internal static bool Belongs(RulebookEdition rulebook, Code<LandUse> use, Code<LandUse> family) => LineOf(rulebook, use).Contains(family);

    /// <summary>How many classes up a family lies: 0 for the class itself; null where the class does not belong to it.</summary>
    internal static int? StepsUp(RulebookEdition rulebook, Code<LandUse> use, Code<LandUse> family)
    {
        var steps = 0;
        foreach (var at in LineOf(rulebook, use))
        {
            if (at == family)
            {
                return steps;
            }

            steps++;
        }

        return null;
    }

    /// <summary>Whether a class is construction land, by the first of the views that tells sides and knows the class; null where none does.</summary>
    internal static bool? Builds(RulebookEdition rulebook, Code<LandUse> use, ValueList<Code<UseView>> views)
    {
        var known = rulebook.LandUses.Find(use);
        foreach (var view in views)
        {
            if (TellsSides(rulebook, view) && known?.ClassIn(view) is { } side)
            {
                return side == Construction;
            }
        }

        return null;
    }

    /// <summary>Whether a view tells construction land from other land at all.</summary>
    internal static bool TellsSides(RulebookEdition rulebook, Code<UseView> view) =>
        rulebook.UseViews.Find(view)?.Classes.Any(static known => known.Code == Construction) == true;
}

using AssetPlanning.Rulebook;

namespace AssetPlanning.Conformity;

/// <summary>What the catalogue of control lines says of activities, each pair looked up once in a check.</summary>
internal sealed class ActivityRulings(RulebookEdition rulebook, ValueList<ActivityKinship> kinships)
{
    private static readonly Code<LandActivity> anyActivity = "any";

    private readonly Dictionary<(Code<ControlLine> Line, Code<LandActivity> Activity), ActivityRuling?> known = [];
    private readonly Dictionary<Code<LandActivity>, ValueList<Code<LandActivity>>> countsAs = kinships
        .GroupBy(static kinship => kinship.Activity)
        .ToDictionary(static kin => kin.Key, static kin => kin.SelectMany(static kinship => kinship.CountsAs).ToValueList());

    /// <summary>The pairs that were asked for and stand on nothing confirmed.</summary>
    internal SortedSet<(string Line, string Activity)> Unconfirmed { get; } = [];

    /// <summary>The ruling on the activity itself; else the strictest on what it counts as; else the one on any activity.</summary>
    internal ActivityRuling? Of(Code<ControlLine> line, Code<LandActivity> activity)
    {
        if (!known.TryGetValue((line, activity), out var ruling))
        {
            known.Add((line, activity), ruling = Find(line, activity));
        }

        return ruling;
    }

    private ActivityRuling? Find(Code<ControlLine> line, Code<LandActivity> activity)
    {
        var rule = Listed(line, activity)
            ?? countsAs.GetValueOrDefault(activity)
                .Select(broader => Listed(line, broader))
                .OfType<ControlRule>()
                .OrderBy(static found => found.Consequence)
                .ThenBy(static found => found.Activity)
                .FirstOrDefault()
            ?? Listed(line, anyActivity);
        if (rule is not null && !rule.Basis.All(static basis => basis.IsConfirmed))
        {
            Unconfirmed.Add((line.ToString(), activity.ToString()));
        }

        return rule is null ? null : ActivityRuling.Of(rule, rulebook);
    }

    // Lines and activities come with data: what the catalogue has never heard of it does not list either.
    private ControlRule? Listed(Code<ControlLine> line, Code<LandActivity> activity) =>
        rulebook.ControlLines.Contains(line) && rulebook.Activities.Contains(activity) ? rulebook.Control(line, activity) : null;
}

namespace AssetPlanning.Conformity;

/// <summary>How places are named in findings and trails of quotas: by their own name and what it is about.</summary>
internal static class QuotaNames
{
    /// <summary>The place's own name before what is meant; names too long together keep the place's.</summary>
    internal static SubjectId Of(ScopePath scope, string about) =>
        scope.IsEverything ? new(about) : Of(scope.Names[^1], about);

    internal static SubjectId Of(SubjectId place, string about) =>
        SubjectId.TryParse($"{place}/{about}", out var name) ? name : place;

    internal static SubjectId Of(SubjectId place, SubjectId about) => Of(place, about.ToString());
}

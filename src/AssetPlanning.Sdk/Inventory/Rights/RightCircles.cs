namespace AssetPlanning.Inventory;

/// <summary>Finds the rights that are carved out of themselves by way of others (母权利成环), each right walked once.</summary>
internal static class RightCircles
{
    internal static HashSet<SubjectId> Of(ValueList<RightInterest> rights)
    {
        var parents = rights.ToDictionary(static right => right.Id, static right => right.Parent);
        var (circular, walked) = (new HashSet<SubjectId>(), new HashSet<SubjectId>());
        foreach (var right in rights)
        {
            var path = new List<SubjectId>();
            var onPath = new HashSet<SubjectId>();
            SubjectId? at = right.Id;
            while (at is { } name && parents.ContainsKey(name) && walked.Add(name))
            {
                path.Add(name);
                onPath.Add(name);
                at = parents[name];
            }

            // The way ends in itself: from where it is met again on, all of it is the circle.
            if (at is { } met && onPath.Contains(met))
            {
                circular.UnionWith(path[path.IndexOf(met)..]);
            }
        }

        return circular;
    }
}

using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>A layer whose slivers went where the policy says, 碎屑归并: slivers of gaps joined to a zone, slivers of overlaps taken from the other zone.</summary>
/// <remarks>
/// Zones keep their numbers; the layer given stays as it is. A zone whose new outline would not be valid, or whose area would
/// not be the sum of what came and went, stays as it was and is listed: nothing is repaired. Whether gaps or overlaps are left, a
/// further <see cref="CoverageCheck"/> of the new layer says. Immutable.
/// </remarks>
public sealed class SliverAttachment
{
    private SliverAttachment(CoverageCheck check, PolygonSet layer, ValueList<SliverMove> moves, ValueList<int> left, ValueList<int> refused, ValueList<ZoneChange> changes, SliverAccount account)
    {
        (Check, Layer, Moves, Left, Refused, Changes, Account) = (check, layer, moves, left, refused, changes, account);
    }

    /// <summary>The check of the layer as it was given.</summary>
    public CoverageCheck Check { get; }

    /// <summary>The layer with slivers attached; items set aside before are missing in it.</summary>
    public PolygonSet Layer { get; }

    /// <summary>The slivers that changed hands, in the order of the parts of the check.</summary>
    public ValueList<SliverMove> Moves { get; }

    /// <summary>Places, among the parts of the check, of the slivers left where they are: the policy or their place gives them to nobody, their shape is uncertified, or the zone was refused.</summary>
    public ValueList<int> Left { get; }

    /// <summary>The zones that stay as they were because their new outline would not be valid or not have the right area, ascending.</summary>
    public ValueList<int> Refused { get; }

    /// <summary>The zones with a new outline, ascending: those that gained or lost, and those whose border was bent with theirs.</summary>
    public ValueList<ZoneChange> Changes { get; }

    /// <summary>All zones together.</summary>
    public SliverAccount Account { get; }

    /// <summary>Checks a layer and gives its slivers to the zones the policy names.</summary>
    /// <param name="zones">The layer.</param>
    /// <param name="boundary">What the layer should cover; its items must not overlap each other. With an empty set only overlaps are looked at.</param>
    /// <param name="slivers">Which parts are slivers and where they go; a policy that moves nothing leaves the layer as it is.</param>
    /// <param name="threads">How many threads the check may use, at least one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The new layer and its account.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SliverAttachment Of(PolygonSet zones, PolygonSet boundary, SliverRule slivers, int threads = 1, CancellationToken cancellationToken = default)
    {
        var check = CoverageCheck.Of(zones, boundary, slivers, threads, cancellationToken);
        var join = new SliverJoin(zones, boundary, cancellationToken);
        var moves = new List<SliverMove>();
        for (var place = 0; place < check.Parts.Count; place++)
        {
            if (check.Parts[place] is { IsSliver: true, AttachedTo: { } to, Origin: not FragmentOrigin.Uncertified } part)
            {
                int? from = part.Other is { } other ? (other == to ? part.Item : other) : null;
                moves.Add(new(place, from, to, part.Area));
                join.Add(part.Shape, from ?? to, isGain: from is null);
            }
        }

        join.Cut(cancellationToken);
        var redrawn = new SortedDictionary<int, Geometry>();
        var refused = new SortedSet<int>();
        foreach (var zone in join.Zones)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (join.Draw(zone) is { } shape)
            {
                redrawn.Add(zone, shape);
            }
            else
            {
                refused.Add(zone);
            }
        }

        var layer = LayerOf(zones, redrawn, refused, cancellationToken);
        ValueList<SliverMove> made = [.. moves.Where((move, at) => join.IsCut(at) && redrawn.ContainsKey(move.From ?? move.To))];
        var gone = made.Select(static move => move.Part).ToHashSet();
        var ofZone = made.ToLookup(static move => move.From ?? move.To);
        ValueList<int> left = [.. Enumerable.Range(0, check.Parts.Count).Where(place => check.Parts[place].IsSliver && !gone.Contains(place))];
        ValueList<ZoneChange> changes = [.. redrawn.Keys.Select(zone => new ZoneChange(zone, AccountOf(zones.PlanarAreaOf(zone), ofZone[zone], layer.PlanarAreaOf(zone))))];
        return new(check, layer, made, left, [.. refused], changes, AccountOf(SumOf(zones), made, SumOf(layer)));
    }

    // The door has the last word on every new outline; a zone it refuses comes back as it was.
    private static PolygonSet LayerOf(PolygonSet zones, SortedDictionary<int, Geometry> redrawn, SortedSet<int> refused, CancellationToken cancellationToken)
    {
        while (true)
        {
            var items = Enumerable.Range(0, zones.Count).Select(item =>
                redrawn.TryGetValue(item, out var shape) ? shape : zones.IsAccepted(item) ? zones.ShapeOf(item) : null).ToArray();
            var layer = PolygonSet.FromGeometries(items, zones.Frame, IngestionLimits.Unlimited, cancellationToken);
            var turnedAway = redrawn.Keys.Where(zone => !layer.IsAccepted(zone)).ToList();
            if (turnedAway.Count == 0)
            {
                return layer;
            }

            refused.UnionWith(turnedAway);
            turnedAway.ForEach(zone => redrawn.Remove(zone));
        }
    }

    private static SliverAccount AccountOf(MeasuredArea before, IEnumerable<SliverMove> moves, MeasuredArea after)
    {
        MeasuredArea gained = MeasuredArea.Zero, lost = MeasuredArea.Zero;
        foreach (var move in moves)
        {
            (gained, lost) = move.From is null ? (gained + move.Area, lost) : (gained, lost + move.Area);
        }

        return new(before, gained, lost, after - before - gained + lost, after);
    }

    private static MeasuredArea SumOf(PolygonSet zones) =>
        Enumerable.Range(0, zones.Count).Aggregate(MeasuredArea.Zero, (sum, zone) => sum + zones.PlanarAreaOf(zone));
}

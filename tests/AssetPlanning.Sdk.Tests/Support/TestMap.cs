using AssetPlanning.Conformity;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Spatial;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Tests.Support;

/// <summary>A small county on the plane: boxes in metres, layers with cards, rules with clauses.</summary>
internal static class TestMap
{
    internal const string Farmland = "permanent-basic-farmland", Redline = "ecological-redline", Boundary = "urban-boundary";

    /// <summary>Without a projection: areas are what a hand reckons.</summary>
    internal static readonly GridFrame Frame = new(500_000m, 2_500_000m, null);

    internal static readonly Citation Clause = new("《测试条例》", "第一条");

    internal static readonly PolygonSet County = Boxes((0, 0, 1_000, 1_000));

    /// <summary>A box in metres from the origin of the frame.</summary>
    internal static Polygon Box(int x0, int y0, int x1, int y1) =>
        Plane.PolygonIn(Frame, Plane.Box(x0 * 10_000, y0 * 10_000, x1 * 10_000, y1 * 10_000));

    internal static PolygonSet Set(params Geometry?[] items) => PolygonSet.FromGeometries(items, Frame, IngestionLimits.Default);

    internal static PolygonSet Boxes(params (int X0, int Y0, int X1, int Y1)[] boxes) => Set([.. boxes.Select(box => (Geometry?)Box(box.X0, box.Y0, box.X1, box.Y1))]);

    internal static PlanLayerEntry Card(string id, int features, string? line = null) => new()
    {
        Id = id,
        Kind = line is Farmland or Redline or Boundary ? PlanLayerKind.ThreeLines : PlanLayerKind.StatutoryZone,
        Version = new("master-plan", 1),
        Tier = PlanTier.County,
        Force = LegalForce.Mandatory,
        Authority = "state-council",
        Approved = new(2024, 3, 1),
        Source = new("县级国土空间总体规划数据库", "2024"),
        DeclaredCount = features,
        Line = line is null ? (Code<ControlLine>?)null : new Code<ControlLine>(line),
    };

    internal static PlanLayer Line(string line, params (int X0, int Y0, int X1, int Y1)[] boxes) => new(Card(line, boxes.Length, line), Boxes(boxes), County);

    internal static PlanLayer Zones(string id, params (int X0, int Y0, int X1, int Y1, string Zone)[] zones) => new(
        Card(id, zones.Length) with
        {
            Kind = PlanLayerKind.MasterPlan,
            Features = [.. zones.Select((zone, item) => new FeatureAttributes { Item = item, Zone = zone.Zone })],
        },
        Boxes([.. zones.Select(zone => (zone.X0, zone.Y0, zone.X1, zone.Y1))]),
        County);

    internal static StatedRule Stated(string id, ConformityRule rule) => new()
    {
        Id = id,
        Rule = rule,
        Clause = Clause,
        Side = RuleSide.Regulator,
        Severity = RuleSeverity.Binding,
        Version = 1,
        From = new(2020, 1, 1),
    };

    internal static StatedRule Inside(string line) => Stated(line, new LineControl { Line = line });

    internal static ActivityRuling Ruling(string activity, Consequence consequence) => new(
        activity,
        consequence,
        [Clause],
        consequence == Consequence.NeedsApproval ? new Code<Authority>("state-council") : (Code<Authority>?)null,
        consequence == Consequence.Conditional ? new Wording("另有条件", "on a condition") : null);

    internal static ConformityTerms Terms { get; } = new() { On = new(2026, 1, 1), Basis = AreaSurface.Planar };

    internal static PlanLayerRegistry Registry(params PlanLayer[] layers) => PlanLayerRegistry.Of(layers, RulebookEdition.Embedded).Value;

    /// <summary>Checks boxes for one activity.</summary>
    internal static Explained<ConformityTable> Check(
        PlanLayerRegistry registry, ValueList<StatedRule> rules, string? activity, params (int X0, int Y0, int X1, int Y1)[] boxes) =>
        Check(registry, rules, Terms, activity, boxes);

    internal static Explained<ConformityTable> Check(
        PlanLayerRegistry registry, ValueList<StatedRule> rules, ConformityTerms terms, string? activity, params (int X0, int Y0, int X1, int Y1)[] boxes) =>
        ConformityBook.Check(ConformityIndex.Build(registry), Boxes(boxes), Subjects(boxes.Length, activity), rules, RulebookEdition.Embedded, terms);

    internal static ValueList<ConformitySubject> Subjects(int count, string? activity) =>
        [.. Enumerable.Range(0, count).Select(at => new ConformitySubject { Id = $"P{at}", Activity = activity is null ? (Code<LandActivity>?)null : new Code<LandActivity>(activity) })];

    /// <summary>Status, consequence, square metres objected to and open, of one subject under one rule.</summary>
    internal static string Cell(this Explained<ConformityTable> table, int subject, int rule = 0)
    {
        var cell = table.Value[subject, rule];
        return FormattableString.Invariant($"{cell.Status} {cell.Consequence} {cell.Objected.SquareMetres:0.##} {cell.Open.SquareMetres:0.##}");
    }
}

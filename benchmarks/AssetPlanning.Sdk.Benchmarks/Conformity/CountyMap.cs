using System.Globalization;
using AssetPlanning.Benchmarks.Overlay;
using AssetPlanning.Conformity;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Benchmarks.Conformity;

/// <summary>A generated county: survey patches, six control layers, three plan layers, rules and what is to be done on each patch; all from one seed.</summary>
/// <remarks>The patches are those of the overlay ratios. Control lines are cells of lattices of their own, chosen by the dice; plans cover the county.</remarks>
internal sealed class CountyMap
{
    private const double West = 500_000, South = 2_500_000, PatchSide = 60 * 2.55;
    private const ulong Seed = 20_261_121;

    private static readonly string[] Activities = ["construction", "urban-construction", "village-construction", "tourism", "occupation"];

    private readonly double extent;
    private readonly KeyedDice dice = new(Seed);

    internal CountyMap(int patches)
    {
        extent = Math.Ceiling(Math.Sqrt(patches * 6.5)) * 60;
        Patches = Read(new OverlayData(patches).Patches);
        County = Read([Box(-1_000, -1_000, extent + 1_000, extent + 1_000)]);
        Layers =
        [
            Line("permanent-basic-farmland", PlanLayerKind.ThreeLines, 5, 0.4),
            Line("ecological-redline", PlanLayerKind.ThreeLines, 9, 0.2),
            Line("urban-boundary", PlanLayerKind.ThreeLines, 14, 0.15),
            Line("forest-land", PlanLayerKind.StatutoryZone, 6, 0.3),
            Line("green-line", PlanLayerKind.CityLine, 4, 0.05),
            Line("important-wetland", PlanLayerKind.StatutoryZone, 7, 0.05),
            Zones("master-plan", PlanLayerKind.MasterPlan, 8),
            Zones("detailed-plan", PlanLayerKind.DetailedPlan, 3.5),
            Zones("village-plan", PlanLayerKind.VillagePlan, 6),
        ];
        Subjects = [.. Enumerable.Range(0, Patches.Count).Select(at => new ConformitySubject
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"P{at:000000}"),
            Activity = Activities[dice.Below(Activities.Length)],
        })];
        Rules = [.. Layers.Select(layer => Rule(layer.Entry))];
    }

    internal PolygonSet Patches { get; }

    internal PolygonSet County { get; }

    internal ValueList<PlanLayer> Layers { get; }

    internal ValueList<ConformitySubject> Subjects { get; }

    internal ValueList<StatedRule> Rules { get; }

    internal ConformityTerms Terms { get; } = new()
    {
        On = new(2026, 11, 1),
        Basis = AreaSurface.Ellipsoidal,
        Kinships =
        [
            new() { Activity = "urban-construction", CountsAs = ["construction", "development-construction", "occupation"] },
            new() { Activity = "village-construction", CountsAs = ["construction", "development-construction", "occupation"] },
            new() { Activity = "construction", CountsAs = ["development-construction", "occupation"] },
        ],
    };

    internal void Describe()
    {
        Console.WriteLine($"patches: {Patches.Count} items, {Patches.CornerCount} corners, {Patches.Rejections.Count} set aside");
        foreach (var layer in Layers)
        {
            Console.WriteLine($"  {layer.Entry.Id}: {layer.Features.Count} features, {layer.Features.CornerCount} corners, {layer.Features.Rejections.Count} set aside{(layer.IsComplete ? string.Empty : ", incomplete")}");
        }
    }

    private static StatedRule Rule(PlanLayerEntry card) => new()
    {
        Id = card.Id.ToString(),
        Rule = card.Line switch
        {
            null => new UseMatrix { Layers = LayerSelection.Of(card.Id), Pairs = [.. Pairs()] },
            { } line when line == "urban-boundary" => new LineControl { Line = line, Outside = "outside-urban-boundary" },
            { } line => new LineControl { Line = line },
        },
        Clause = new("generated", "—"),
        Side = RuleSide.Regulator,
        Severity = RuleSeverity.Binding,
        Version = 1,
        From = new(2020, 1, 1),
        Tolerance = new() { Most = Area.FromSquareMetres(1), Basis = new("generated", "—") },
    };

    private static IEnumerable<ZoneUse> Pairs()
    {
        foreach (var (zone, forbidden) in new[] { ("eco", "construction"), ("farm", "urban-construction"), ("town", "mining"), ("village", "hotel") })
        {
            foreach (var activity in Activities)
            {
                yield return new() { Zone = zone, Ruling = new(activity, activity == forbidden ? Consequence.Forbidden : Consequence.Allowed, [new("generated", "—")]) };
            }
        }
    }

    private PlanLayer Line(string line, PlanLayerKind kind, double patchesAcross, double part)
    {
        var cells = Cells(patchesAcross).Where(_ => dice.Unit() < part).ToArray();
        return Layer(Card(line, kind, cells.Length) with { Line = line }, cells);
    }

    private PlanLayer Zones(string id, PlanLayerKind kind, double patchesAcross)
    {
        var cells = Cells(patchesAcross);
        string[] zones = ["eco", "farm", "town", "village"];
        return Layer(
            Card(id, kind, cells.Length) with { Features = [.. Enumerable.Range(0, cells.Length).Select(item => new FeatureAttributes { Item = item, Zone = zones[dice.Below(4)] })] },
            cells);
    }

    // A crooked cell crosses itself now and then, as surveyed ones do: the ground around it is in doubt, the rest is not.
    private PlanLayer Layer(PlanLayerEntry card, Geometry[] cells)
    {
        var features = Read(cells);
        return new(card, features, County, null, features.Rejections.Count > 0 ? RejectedEnvelopes.Of(cells, features) : null);
    }

    private Geometry[] Cells(double patchesAcross)
    {
        var cell = PatchSide * patchesAcross;
        var side = (int)Math.Ceiling(extent / cell) + 2;
        var (east, north) = (cell * dice.Between(0.5, 1.5), cell * dice.Between(0.5, 1.5));
        var lattice = new CrookedLattice(dice, side, side, cell, 40, 90, West - east, South - north);
        return lattice.Polygons([.. Enumerable.Range(0, side * side)], side * side);
    }

    private static PlanLayerEntry Card(string id, PlanLayerKind kind, int count) => new()
    {
        Id = id,
        Kind = kind,
        Version = new("county-plan", 1),
        Tier = PlanTier.County,
        Force = LegalForce.Statutory,
        Authority = "county",
        Approved = new(2024, 1, 1),
        Source = new("generated", "—"),
        DeclaredCount = count,
    };

    private static PolygonSet Read(Geometry[] items) => PolygonSet.FromGeometries(items, OverlayData.Frame, IngestionLimits.Default);

    private static Polygon Box(double west, double south, double east, double north) => CrookedLattice.Factory.CreatePolygon(
        [new(West + west, South + south), new(West + east, South + south), new(West + east, South + north), new(West + west, South + north), new(West + west, South + south)]);
}

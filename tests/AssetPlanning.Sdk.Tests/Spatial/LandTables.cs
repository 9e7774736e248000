using System.Globalization;
using AssetPlanning.Tests.Support;
using NetTopologySuite.IO;

namespace AssetPlanning.Tests.Spatial;

/// <summary>How a plan is presented to the library; none of it may show in a result.</summary>
internal sealed class Arrangement
{
    private readonly int[][] order;

    /// <summary>As the plan was made, on one thread, in one piece.</summary>
    internal Arrangement(LandPlan plan)
    {
        Plan = plan;
        order = [.. plan.Layers.Prepend(plan.Patches).Select(layer => Enumerable.Range(0, layer.Length).ToArray())];
    }

    /// <summary>Items shuffled, parts and rings redrawn.</summary>
    internal Arrangement(LandPlan plan, Draw draw)
        : this(plan)
    {
        order = [.. order.Select(draw.Shuffle)];
        Redraw = outline => outline.Redrawn(draw);
    }

    internal int Threads { get; init; } = 1;

    /// <summary>The patches come in so many strips of ground, each measured by a call of its own.</summary>
    internal int Tiles { get; init; } = 1;

    /// <summary>The zones of a layer come in so many calls, their pairs united.</summary>
    internal int ZoneParts { get; init; } = 1;

    internal string Culture { get; init; } = "";

    private LandPlan Plan { get; }

    private Func<Outline, Outline> Redraw { get; } = outline => outline;

    internal IEnumerable<(PolygonSet Set, int[] Names)> Patches => Tiled(order[0]).Select(names => (Read(Plan.Patches, names), names));

    internal (PolygonSet Set, int[] Names) Zones(int layer) => (Read(Plan.Layers[layer], order[layer + 1]), order[layer + 1]);

    internal IEnumerable<(PolygonSet Set, int[] Names)> PartsOf(int layer) =>
        order[layer + 1].GroupBy(name => name % ZoneParts).Select(part => (Read(Plan.Layers[layer], [.. part]), part.ToArray()));

    // Strips from west to east with the same number of patches.
    private IEnumerable<int[]> Tiled(int[] names)
    {
        var rank = names.OrderBy(name => Plan.Patches[name].Parts[0][0][0]).Select((name, at) => (name, at)).ToDictionary(place => place.name, place => place.at);
        return names.GroupBy(name => rank[name] * Tiles / names.Length).Select(tile => tile.ToArray());
    }

    private PolygonSet Read(Outline[] outlines, int[] names) => LandPlan.Layer(names.Select(name => Redraw(outlines[name])));
}

/// <summary>All results of land for one plan as canonical text: keyed by what the items are, not by where they stood in the input.</summary>
internal static class LandTables
{
    internal static string Of(Arrangement how) => Cultures.In(how.Culture, () =>
    {
        var lines = new List<string>();
        for (var layer = 0; layer < 4; layer++)
        {
            Pairs(how, layer, lines);
        }

        Combinations(how, lines);
        Coverage(how, lines);
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    });

    /// <summary>The same for the shapes of the pieces.</summary>
    internal static string ShapesOf(Arrangement how) => Cultures.In(how.Culture, () =>
    {
        var lines = new List<string>();
        Shapes(how, lines);
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    });

    // Pairs and what they leave of each patch, then each patch adjusted to a registered area.
    private static void Pairs(Arrangement how, int layer, List<string> lines)
    {
        var pieces = new SortedDictionary<(int Patch, int Zone), AreaPair>();
        var (left, dust) = (new Dictionary<int, AreaPair>(), new Dictionary<int, AreaPair>());
        foreach (var (patches, patchNames) in how.Patches)
        {
            foreach (var (zones, zoneNames) in how.PartsOf(layer))
            {
                var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero, how.Threads);
                for (var i = 0; i < areas.PairCount; i++)
                {
                    pieces.Add((patchNames[areas[i].Patch], zoneNames[areas[i].Zone]), new(areas[i].Planar, areas[i].Ellipsoidal));
                }

                for (var patch = 0; patch < areas.PatchCount; patch++)
                {
                    left[patchNames[patch]] = left.GetValueOrDefault(patchNames[patch], areas.AreaOf(patch)) + areas.RemainderOf(patch) - areas.AreaOf(patch);
                    dust[patchNames[patch]] = dust.GetValueOrDefault(patchNames[patch], Plane.NoArea) + areas.DustOf(patch);
                }
            }
        }

        foreach (var ((patch, zone), area) in pieces)
        {
            lines.Add($"pair {layer} {patch} {zone}", area);
        }

        foreach (var (patch, area) in left)
        {
            lines.Add($"remainder {layer} {patch}", area);
            lines.Add($"dust {layer} {patch}", dust[patch]);
        }

        foreach (var patch in pieces.GroupBy(piece => piece.Key.Patch))
        {
            var adjusted = Adjustment.Of(Area.FromSquareMetres(1_234.56m), [.. patch.Select(piece => ((SubjectId)Text($"{piece.Key.Zone}"), piece.Value.Ellipsoidal!.Value))], AdjustmentRule.LargestRemainder);
            lines.AddRange(adjusted.Parts.Select(part => Text($"adjusted {layer} {patch.Key} {part.Key} ") + part.Official + " " + part.Placed));
        }
    }

    private static void Combinations(Arrangement how, List<string> lines)
    {
        var layers = Enumerable.Range(0, 3).Select(how.Zones).ToList();
        var index = CombinationIndex.Build(ZoneIndex.Build([.. layers.Select(layer => layer.Set)]));
        foreach (var (patches, names) in how.Patches)
        {
            var areas = CombinationOverlay.Measure(patches, index, MeasuredArea.Zero, how.Threads);
            for (var i = 0; i < areas.RowCount; i++)
            {
                var zones = areas.ZonesOf(areas[i].Combination).ToArray().Select(index.Zones.ReferenceOf).Select(zone => Text($"{zone.Layer}:{layers[zone.Layer].Names[zone.Item]}"));
                lines.Add($"combination {names[areas[i].Patch]} {string.Join('+', zones.Order(StringComparer.Ordinal))}", new(areas[i].Planar, areas[i].Ellipsoidal));
            }

            for (var patch = 0; patch < areas.PatchCount; patch++)
            {
                lines.Add($"covered {names[patch]}", areas.CoveredOf(patch));
                lines.Add($"dust of combinations {names[patch]}", areas.DustOf(patch));
            }
        }
    }

    private static void Shapes(Arrangement how, List<string> lines)
    {
        foreach (var (patches, patchNames) in how.Patches)
        {
            foreach (var (zones, zoneNames) in how.PartsOf(LandPlan.Rights))
            {
                var pieces = FragmentOverlay.Cut(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);
                lines.AddRange(pieces.Select((piece, at) =>
                    Text($"shape {patchNames[piece.Patch]} {zoneNames[piece.Zone]} {piece.Origin} ") + piece.Planar + " " + WKBWriter.ToHex(new WKBWriter().Write(pieces.ShapeOf(at).Normalized()))));
            }
        }
    }

    private static void Coverage(Arrangement how, List<string> lines)
    {
        foreach (var layer in (int[])[LandPlan.Coverage, LandPlan.Rights])
        {
            var (zones, names) = how.Zones(layer);
            foreach (var (patches, patchNames) in how.Patches)
            {
                var check = CoverageCheck.Of(zones, patches, SliverRule.None, how.Threads);
                lines.AddRange(check.Overlaps.Select(overlap => Text($"overlap {layer} {Math.Min(names[overlap.First], names[overlap.Second])} {Math.Max(names[overlap.First], names[overlap.Second])} ") + overlap.Area).Except(lines));
                lines.AddRange(check.Gaps.Select(gap => Text($"gap {layer} {patchNames[gap.Boundary]} ") + gap.Area));
            }
        }
    }

    // Numbers of items by the test in the invariant culture, areas by the library in whatever culture it is.
    private static void Add(this List<string> lines, FormattableString what, AreaPair area) => lines.Add(Text(what) + " " + area.Planar + " " + area.Ellipsoidal);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

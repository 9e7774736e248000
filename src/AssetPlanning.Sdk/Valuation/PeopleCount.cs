using System.Numerics;
using System.Runtime.InteropServices;
using AssetPlanning.Spatial;

namespace AssetPlanning.Valuation;

/// <summary>People by combination of service areas (服务组合人口量算): who lives in three areas is counted in each pair of them, and once in each.</summary>
internal sealed class PeopleCount
{
    private readonly PolygonSet areas;
    private readonly CombinationAreas measured;
    private readonly CombinationAreas? covered;
    private readonly ValueList<int?> people;
    private readonly List<Part> parts = [];
    private readonly List<Part> open = [];
    private readonly Dictionary<int, List<Part>> single = [];
    private readonly Dictionary<(int First, int Second), List<Part>> both = [];
    private readonly bool isWhole;

    internal PeopleCount(PolygonSet areas, PolygonSet blocks, ValueList<int?> people)
    {
        (this.areas, this.people, isWhole) = (areas, people, blocks.Rejections.Count == 0);
        measured = CombinationOverlay.Measure(blocks, CombinationIndex.Build(ZoneIndex.Build(areas)), MeasuredArea.Zero);
        covered = blocks.AcceptedCount == 0 ? null : CombinationOverlay.Measure(areas, CombinationIndex.Build(ZoneIndex.Build(blocks)), MeasuredArea.Zero);
        for (var row = 0; row < measured.RowCount; row++)
        {
            var (block, combination, ground, _) = measured[row];
            Take(new(block, combination, ground, Living(block, ground)));
        }

        for (var block = 0; block < blocks.Count; block++)
        {
            if (blocks.IsAccepted(block) && measured.UncoveredOf(block).Planar is var ground && ground > MeasuredArea.Zero)
            {
                open.Add(new(block, -1, ground, Living(block, ground)));
            }
        }
    }

    internal int? Unserved => Whole(open, Rounding.Ceiling);

    internal int? In(int area) => Whole(Of(area), Rounding.Ceiling);

    internal int? InBoth(int first, int second) => Whole(Of(first, second), Rounding.Floor);

    /// <summary>Ground of an area in no block; with a block set aside nobody knows.</summary>
    internal MeasuredArea? Outside(int area) => isWhole ? covered?.UncoveredOf(area).Planar : null;

    /// <summary>Who lives in exactly which areas; with an area set aside nobody knows who else is served by it.</summary>
    internal IEnumerable<ServedPeople> Served(ValueList<SubjectId> names) => parts
        .GroupBy(static part => part.Combination)
        .OrderBy(static same => same.Key)
        .Select(same => new ServedPeople
        {
            Areas = [.. measured.ZonesOf(same.Key).ToArray().Select(zone => names[zone])],
            People = isWhole && areas.Rejections.Count == 0 ? Sum(same) : null,
        });

    internal void Tell(Recorder why, ValueList<SubjectId> names, ServiceGround ground)
    {
        Tell(why, FigureTerms.PeopleOfPart, parts);
        Tell(why, FigureTerms.PeopleOfOpenPart, open);
        for (var area = 0; area < names.Count; area++)
        {
            Sum(new(FigureTerms.People.Code, names[area]), ground.Areas[area].People, FigureTerms.PeopleOfPart, Of(area), Rounding.Ceiling);
        }

        var place = names.Select(static (name, at) => (name, at)).ToDictionary(static one => one.name, static one => one.at);
        for (var line = 0; line < ground.Overlaps.Count; line++)
        {
            var pair = ground.Overlaps[line];
            Sum(new(FigureTerms.PeopleInBoth.Code, pair.First, Line: line), pair.Population, FigureTerms.PeopleOfPart, Of(place[pair.First], place[pair.Second]), Rounding.Floor);
        }

        Sum(new(FigureTerms.PeopleUnserved.Code, "blocks"), ground.Unserved, FigureTerms.PeopleOfOpenPart, open, Rounding.Ceiling);

        void Sum(FigureKey key, int? number, FigureTerm of, IEnumerable<Part> from, Rounding rounding)
        {
            if (number is { } known)
            {
                why.Step(key, Figure.Number(known), Derivation.WholeNumber, [.. from.Select(part => Operand.From(KeyOf(of, part), part.Living!.Value))], rounding);
            }
        }
    }

    /// <summary>People × part of the block ÷ the block, part by part.</summary>
    private void Tell(Recorder why, FigureTerm term, List<Part> told)
    {
        foreach (var part in told)
        {
            if (part.Living is { } living)
            {
                why.Step(
                    KeyOf(term, part),
                    living,
                    Derivation.Proportion,
                    [
                        Operand.Of(FigureTerms.People, (Ratio)people[part.Block]!.Value), Operand.Of(FigureTerms.SquareMetres, SquareMetres(part.Ground)),
                        Operand.Of(FigureTerms.SquareMetres, SquareMetres(measured.AreaOf(part.Block).Planar)),
                    ]);
            }
        }
    }

    private static FigureKey KeyOf(FigureTerm term, Part part) => new(term.Code, LandReport.NameOf("blocks", part.Block), Line: part.Combination + 1);

    private void Take(Part part)
    {
        parts.Add(part);
        var zones = measured.ZonesOf(part.Combination);
        for (var first = 0; first < zones.Length; first++)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(single, zones[first], out _) ??= []).Add(part);
            for (var second = first + 1; second < zones.Length; second++)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(both, (zones[first], zones[second]), out _) ??= []).Add(part);
            }
        }
    }

    private List<Part> Of(int area) => single.GetValueOrDefault(area, []);

    private List<Part> Of(int first, int second) => both.GetValueOrDefault((first, second), []);

    /// <summary>A block that was set aside lies nobody knows where: it may have lain in any area.</summary>
    private int? Whole(IEnumerable<Part> of, Rounding rounding) => isWhole ? (int?)Sum(of)?.Round(rounding) : null;

    private static Ratio? Sum(IEnumerable<Part> of) => of.Aggregate((Ratio?)Ratio.Zero, static (sum, part) => sum + part.Living);

    private Ratio? Living(int block, MeasuredArea part) =>
        people[block] is { } number ? Ratio.Of((BigInteger)number * (BigInteger)part.Units, (BigInteger)measured.AreaOf(block).Planar.Units) : null;

    private static Ratio SquareMetres(MeasuredArea area) => Ratio.Of((BigInteger)area.Units, MeasuredArea.UnitsPerSquareMetre);

    /// <summary>A part of a block, the combination of areas it lies in, and who lives there.</summary>
    private readonly record struct Part(int Block, int Combination, MeasuredArea Ground, Ratio? Living);
}

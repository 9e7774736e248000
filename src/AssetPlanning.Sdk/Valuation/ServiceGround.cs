using AssetPlanning.Spatial;

namespace AssetPlanning.Valuation;

/// <summary>How many people live in a service area (服务人口).</summary>
public sealed record ServicePopulation
{
    /// <summary>The service area.</summary>
    public required SubjectId Area { get; init; }

    /// <summary>Whole people, rounded up so that no demand is understated; none where a block in it has no number, or was set aside.</summary>
    public int? People { get; init; }

    /// <summary>不在人口单元内的面积: ground of the area where no block is and so nobody is counted, streets or a hole in the survey; none without sound blocks.</summary>
    public MeasuredArea? OutsideBlocks { get; init; }
}

/// <summary>Ground and people of service areas, measured on the map (服务区量算).</summary>
/// <remarks>
/// People of a block are spread evenly over its planar area: that is a declared assumption, not a fact. Σ people × part of the block is exact;
/// an area's sum is rounded up, the sum of an overlap down, so that neither demand is understated nor excess overstated. Blocks that share
/// ground would count the same people twice: theirs are not known until the borders are right.
/// </remarks>
public sealed record ServiceGround
{
    /// <summary>The service areas, in the order of their layer; without blocks nobody is counted.</summary>
    public required ValueList<ServicePopulation> Areas { get; init; }

    /// <summary>Every pair that shares ground, once, with who lives in both where that is known.</summary>
    public required ValueList<ServiceOverlap> Overlaps { get; init; }

    /// <summary>Who lives in exactly which areas (服务组合人口); empty without blocks.</summary>
    public ValueList<ServedPeople> Served { get; init; }

    /// <summary>服务空白人口: who lives in no service area, rounded up; none where not known.</summary>
    public int? Unserved { get; init; }

    internal static void Check(PolygonSet areas, ValueList<SubjectId> names, PolygonSet? blocks, ValueList<int?> people)
    {
        if (names.Count != areas.Count || names.Distinct().Count() < names.Count)
        {
            throw new ArgumentException($"{areas.Count} service areas have as many names, each once, not {names.Count}.", nameof(names));
        }

        if (people.Count != (blocks?.Count ?? 0) || people.Any(static number => number < 0))
        {
            throw new ArgumentException($"{blocks?.Count ?? 0} blocks have as many numbers of people, none below zero, not {people.Count}.", nameof(people));
        }

        if (blocks is not null && !blocks.Frame.IsSameAs(areas.Frame))
        {
            throw new ArgumentException("Service areas and blocks share one frame.", nameof(blocks));
        }
    }

    internal static ServiceGround Measure(PolygonSet areas, ValueList<SubjectId> names, PolygonSet? blocks, ValueList<int?> people, Calculation calculation)
    {
        foreach (var gone in areas.Rejections.Select(static rejection => rejection.Item).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.ServiceAreaSetAside, names[gone]);
        }

        foreach (var gone in Enumerable.Range(0, blocks?.Count ?? 0).Where(block => people[block] is null || !blocks!.IsAccepted(block)))
        {
            calculation.Report(FindingCatalogue.PeopleNotKnown, LandReport.NameOf("blocks", gone));
        }

        var count = areas.AcceptedCount == 0 || blocks is null ? null : new PeopleCount(areas, blocks, LivingOnce(blocks, people, calculation));
        ServiceGround ground = new()
        {
            Areas = [.. names.Select((name, at) => new ServicePopulation { Area = name, People = areas.IsAccepted(at) ? count?.In(at) : null, OutsideBlocks = areas.IsAccepted(at) ? count?.Outside(at) : null })],
            Overlaps = areas.AcceptedCount == 0 ? [] : [.. Pairs(areas).Select(pair => new ServiceOverlap { First = names[pair.Patch], Second = names[pair.Zone], Area = pair.Planar, Population = count?.InBoth(pair.Patch, pair.Zone) })],
            Served = count is null ? [] : [.. count.Served(names)],
            Unserved = areas.Rejections.Count > 0 ? null : count?.Unserved,
        };
        if (calculation.Why is { } why)
        {
            count?.Tell(why, names, ground);
        }

        return ground;
    }

    /// <summary>The people of blocks that share no ground with another; of the others nobody knows who is counted twice.</summary>
    private static ValueList<int?> LivingOnce(PolygonSet blocks, ValueList<int?> people, Calculation calculation)
    {
        var known = people.ToArray();
        foreach (var pair in Pairs(blocks))
        {
            calculation.Report(FindingCatalogue.PeopleCountedTwice, LandReport.NameOf("blocks", pair.Patch), [Figure.Name(LandReport.NameOf("blocks", pair.Zone).ToString()), pair.Planar]);
            (known[pair.Patch], known[pair.Zone]) = (null, null);
        }

        return [.. known];
    }

    private static IEnumerable<PairArea> Pairs(PolygonSet areas)
    {
        var measured = AreaOverlay.Measure(areas, ZoneIndex.Build(areas), MeasuredArea.Zero);
        return Enumerable.Range(0, measured.PairCount).Select(pair => measured[pair]).Where(static pair => pair.Patch < pair.Zone);
    }
}

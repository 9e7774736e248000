namespace AssetPlanning.Valuation;

/// <summary>How much of a facility a person needs (设施配置标准).</summary>
public sealed record FacilityStandard
{
    /// <summary>The kind of facility (设施种类): 小学, 公园绿地, 污水处理.</summary>
    public required SubjectId Facility { get; init => field = value.OrThrow(); }

    /// <summary>人均需求, above zero: 0.08 个 of a school place, 1.5 m² of a park.</summary>
    public required Quantity PerPerson
    {
        get;
        init => field = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A standard is above zero.");
    }

    /// <summary>The standard it is from (依据).</summary>
    public required Citation Basis { get; init; }

    /// <summary>需求 = people × need of one; none where nobody knows how many.</summary>
    internal Quantity? Of(int? people) => people is { } number ? PerPerson * number : null;
}

/// <summary>Ground a facility serves (设施服务区), with who lives there and what is provided, where that is known.</summary>
public sealed record ServiceArea
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The kind of facility.</summary>
    public required SubjectId Facility { get; init => field = value.OrThrow(); }

    /// <summary>服务人口; nobody is 0, not known is none.</summary>
    public int? Population { get; init => field = People(value); }

    /// <summary>供给能力; nothing there is 0, not known is none.</summary>
    public Quantity? Provision { get; init; }

    internal static int? People(int? number) =>
        number is < 0 ? throw new ArgumentOutOfRangeException(nameof(number), number, "A population is not negative.") : number;
}

/// <summary>Two service areas that share ground (服务区重叠).</summary>
public sealed record ServiceOverlap
{
    /// <summary>The one.</summary>
    public required SubjectId First { get; init => field = value.OrThrow(); }

    /// <summary>The other.</summary>
    public required SubjectId Second { get; init => field = value.OrThrow(); }

    /// <summary>重叠面积, as measured.</summary>
    public required MeasuredArea Area { get; init; }

    /// <summary>重叠区人口, who are counted in both; not known is none.</summary>
    public int? Population { get; init => field = ServiceArea.People(value); }
}

/// <summary>Who lives in exactly these service areas and no other (服务组合人口): what tells three areas that share ground from two.</summary>
public sealed record ServedPeople
{
    /// <summary>The areas, one or more, by name.</summary>
    /// <exception cref="ArgumentException">No area, or one twice.</exception>
    public required ValueList<SubjectId> Areas
    {
        get;
        init => field = value.Count > 0 && value.Distinct().Count() == value.Count
            ? [.. value.Select(static name => name.OrThrow()).Order()]
            : throw new ArgumentException("Some areas, each once.", nameof(value));
    }

    /// <summary>How many, exactly, with parts of a person where blocks were spread evenly; not known is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public Ratio? People { get; init => field = value is { Sign: < 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "A population is not negative.") : value; }
}

/// <summary>How much ground of some uses a person has (人均用地指标): parks, squares, public space.</summary>
public sealed record PerCapitaIndicator
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The planned uses that count, with all classes that belong to them.</summary>
    public required ValueList<Code<LandUse>> LandUses { get; init; }

    /// <summary>人均下限 in m²; none where nothing is asked.</summary>
    public Ratio? Least { get; init; }

    /// <summary>Where the least is from (依据).</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What facilities are held against (设施承载力核算条件).</summary>
public sealed record FacilityTerms
{
    /// <summary>设施配置标准, one a kind.</summary>
    public ValueList<FacilityStandard> Standards { get; init; }

    /// <summary>设施服务区.</summary>
    public ValueList<ServiceArea> Areas { get; init; }

    /// <summary>服务区重叠.</summary>
    public ValueList<ServiceOverlap> Overlaps { get; init; }

    /// <summary>服务组合人口, as measured; without it three areas that all share ground are not checked together.</summary>
    public ValueList<ServedPeople> Served { get; init; }

    /// <summary>人均用地指标.</summary>
    public ValueList<PerCapitaIndicator> Indicators { get; init; }

    /// <summary>规划人口 of the plan; not known is none.</summary>
    public int? Population { get; init => field = ServiceArea.People(value); }
}

namespace AssetPlanning.Rulebook;

/// <summary>One edition of the rulebook (规则库版本): what exists and what it is called.</summary>
public sealed record RulebookEdition
{
    private RulebookEdition()
    {
    }

    /// <summary>The edition embedded in the library.</summary>
    public static RulebookEdition Embedded { get; } = Load();

    /// <summary>The name of the edition, a calendar version.</summary>
    public required string Name { get; init; }

    /// <summary>权利目录.</summary>
    public required Catalogue<RightType> Rights { get; init; }

    /// <summary>配置主导方向.</summary>
    public required Catalogue<DominantDirection> Directions { get; init; }

    /// <summary>详细规划单元类型.</summary>
    public required Catalogue<DetailedPlanUnitClass> UnitClasses { get; init; }

    /// <summary>收益类别.</summary>
    public required Catalogue<RevenueClass> RevenueClasses { get; init; }

    /// <summary>主体角色.</summary>
    public required Catalogue<PartyRole> PartyRoles { get; init; }

    /// <summary>资金类别.</summary>
    public required Catalogue<FundingKind> FundingKinds { get; init; }

    /// <summary>专项主题.</summary>
    public required Catalogue<PlanTheme> PlanThemes { get; init; }

    /// <summary>What the host added to the edition, for the stamp of results.</summary>
    internal IEnumerable<string> OwnTerms() =>
    [
        .. Rights.Own(), .. Directions.Own(), .. UnitClasses.Own(), .. RevenueClasses.Own(), .. PartyRoles.Own(), .. FundingKinds.Own(), .. PlanThemes.Own(),
    ];

    private static RulebookEdition Load() => new()
    {
        Name = EmbeddedData.EditionName(),
        Rights = EmbeddedData.Catalogue("rights", static row => new RightType { Code = row.Code, Chinese = row.Chinese, English = row.English }),
        Directions = EmbeddedData.Catalogue("directions", static row => new DominantDirection { Code = row.Code, Chinese = row.Chinese, English = row.English }),
        UnitClasses = EmbeddedData.Catalogue("unit-classes", static row => new DetailedPlanUnitClass
        {
            Code = row.Code,
            Chinese = row.Chinese,
            English = row.English,
            Directions = [.. row.List("directions").Select(static code => new Code<DominantDirection>(code))],
        }),
        RevenueClasses = EmbeddedData.Catalogue("revenue-classes", static row => new RevenueClass { Code = row.Code, Chinese = row.Chinese, English = row.English }),
        PartyRoles = EmbeddedData.Catalogue("party-roles", static row => new PartyRole { Code = row.Code, Chinese = row.Chinese, English = row.English }),
        FundingKinds = EmbeddedData.Catalogue("funding-kinds", static row => new FundingKind { Code = row.Code, Chinese = row.Chinese, English = row.English }),
        PlanThemes = EmbeddedData.Catalogue("plan-themes", static row => new PlanTheme { Code = row.Code, Chinese = row.Chinese, English = row.English }),
    };
}

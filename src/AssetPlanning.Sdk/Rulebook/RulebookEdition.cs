using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>One edition of the rulebook (规则库版本): what exists and what it is called.</summary>
public sealed partial record RulebookEdition
{
    private RulebookEdition()
    {
    }

    /// <summary>The edition embedded in the library.</summary>
    public static RulebookEdition Embedded { get; } = CatalogueCheck.Sound(Load());

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

    /// <summary>用地用海分类, of every edition.</summary>
    public required Catalogue<LandUse> LandUses { get; init; }

    /// <summary>归类口径.</summary>
    public required Catalogue<UseView> UseViews { get; init; }

    /// <summary>用途.</summary>
    public required Catalogue<Purpose> Purposes { get; init; }

    /// <summary>情形.</summary>
    public required Catalogue<Circumstance> Circumstances { get; init; }

    /// <summary>来源.</summary>
    public required Catalogue<SourceDocument> Sources { get; init; }

    /// <summary>参数词典.</summary>
    public required Catalogue<ParameterTerm> Parameters { get; init; }

    /// <summary>全部规则行, file by file.</summary>
    public ValueList<RulebookRow> Rows => [.. ReadRows.Select(static row => row.Row)];

    internal FrozenDictionary<Code<LandUse>, UseCrosswalk> Crosswalks { get; init; } = FrozenDictionary<Code<LandUse>, UseCrosswalk>.Empty;

    internal ValueList<ReadRow> ReadRows { get; init; }

    internal FrozenDictionary<Code<ParameterTerm>, ParameterRows> Tables { get; init; } = FrozenDictionary<Code<ParameterTerm>, ParameterRows>.Empty;

    /// <summary>Asks for a parameter with one value everywhere.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none.</returns>
    public ParameterAnswer<TValue> Ask<TValue>(Parameter<TValue> parameter, DateOnly on, DivisionCode region = default)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Ask<TValue>(parameter.Code, default, on, region);
    }

    /// <summary>Asks for a parameter told apart by one thing.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFacet">What it is told apart by.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="facet">Which one is meant.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none.</returns>
    public ParameterAnswer<TValue> Ask<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> facet, DateOnly on, DivisionCode region = default)
        where TFacet : Term<TFacet>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Ask<TValue>(parameter.Code, new(Named(facet)), on, region);
    }

    /// <summary>Asks for a parameter told apart by two things.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFirst">What it is told apart by first.</typeparam>
    /// <typeparam name="TSecond">What it is told apart by second.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="first">Which one is meant.</param>
    /// <param name="second">Which other one is meant.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none.</returns>
    public ParameterAnswer<TValue> Ask<TValue, TFirst, TSecond>(
        Parameter<TValue, TFirst, TSecond> parameter,
        Code<TFirst> first,
        Code<TSecond> second,
        DateOnly on,
        DivisionCode region = default)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Ask<TValue>(parameter.Code, new(Named(first), Named(second)), on, region);
    }

    /// <summary>Settles a question down to place and day, for whoever asks it many times (参数槽).</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The slot.</returns>
    public ParameterSlot<TValue> Slot<TValue>(Parameter<TValue> parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new(CaseOf(parameter.Code, default));
    }

    /// <summary>Settles a question told apart by one thing down to place and day.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFacet">What it is told apart by.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="facet">Which one is meant.</param>
    /// <returns>The slot.</returns>
    public ParameterSlot<TValue> Slot<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> facet)
        where TFacet : Term<TFacet>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new(CaseOf(parameter.Code, new(Named(facet))));
    }

    /// <summary>Settles a question told apart by two things down to place and day.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFirst">What it is told apart by first.</typeparam>
    /// <typeparam name="TSecond">What it is told apart by second.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="first">Which one is meant.</param>
    /// <param name="second">Which other one is meant.</param>
    /// <returns>The slot.</returns>
    public ParameterSlot<TValue> Slot<TValue, TFirst, TSecond>(Parameter<TValue, TFirst, TSecond> parameter, Code<TFirst> first, Code<TSecond> second)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new(CaseOf(parameter.Code, new(Named(first), Named(second))));
    }

    /// <summary>Where a class of use goes in the edition of 2023 (分类对照).</summary>
    /// <param name="use">The class, with its edition.</param>
    /// <returns>The candidates and how sure they are.</returns>
    /// <exception cref="ArgumentException">The class names no edition.</exception>
    public UseCrosswalk Crosswalk(Code<LandUse> use) =>
        Crosswalks.TryGetValue(UseCrosswalk.RequireEdition(use), out var known) ? known
        : LandUses.Contains(use) && use.ToString().StartsWith("2023:", StringComparison.Ordinal) ? new() { From = use, Candidates = [use], Status = CrosswalkStatus.Exact }
        : new() { From = use, Status = CrosswalkStatus.Unknown };

    /// <summary>The source and clause of a row (依据).</summary>
    /// <param name="row">A row of this edition.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentException">The edition does not know its source.</exception>
    public Citation Cite(RulebookRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var source = Sources.Find(row.Source) ?? throw new ArgumentException($"The edition has no source '{row.Source}'.", nameof(row));
        return new(source.Chinese, row.Clause ?? string.Empty);
    }

    /// <summary>The row that answers a question asked by codes; what a result remembers of it.</summary>
    internal RulebookRow? RowFor(Code<ParameterTerm> parameter, ValueList<string> about, DateOnly on, DivisionCode region) =>
        Tables.TryGetValue(parameter, out var rows)
            ? rows.Of(new(about.ElementAtOrDefault(0), about.ElementAtOrDefault(1))).Ask(on, region).Row?.Row
            : null;

    /// <summary>What the host added to the edition, for the stamp of results.</summary>
    internal IEnumerable<string> OwnTerms() =>
    [
        .. Rights.Own(), .. Directions.Own(), .. UnitClasses.Own(), .. RevenueClasses.Own(), .. PartyRoles.Own(), .. FundingKinds.Own(), .. PlanThemes.Own(), .. LandUses.Own(), .. UseViews.Own(),
        .. Purposes.Own(), .. Circumstances.Own(), .. Sources.Own(), .. Parameters.Own(),
    ];

    /// <summary>Asks for what holds of the first thing whatever the second is, as with a lease of whatever purpose.</summary>
    internal ParameterAnswer<TValue> AskOpen<TValue, TFirst, TSecond>(Parameter<TValue, TFirst, TSecond> parameter, Code<TFirst> first, DateOnly on, DivisionCode region)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond> => Ask<TValue>(parameter.Code, new(Named(first)), on, region);

    private static string Named<TFacet>(Code<TFacet> facet) =>
        facet.IsNone ? throw new ArgumentException("A question names what it is about.", nameof(facet)) : facet.ToString();

    private ParameterAnswer<TValue> Ask<TValue>(Code<ParameterTerm> parameter, FacetKey key, DateOnly on, DivisionCode region) =>
        CaseOf(parameter, key).Answer<TValue>(on, region);

    private CaseRows CaseOf(Code<ParameterTerm> parameter, FacetKey key) =>
        Tables.TryGetValue(parameter, out var rows) ? rows.Of(key)
        : Parameters.Contains(parameter) ? new(null, [])
        : throw new ArgumentException($"The dictionary has no parameter '{parameter}'.", nameof(parameter));

    private static RulebookEdition Load() => RulebookDraft.Release(LoadCatalogues(), EmbeddedData.Files());

    private static RulebookEdition LoadCatalogues() => new()
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
        LandUses = EmbeddedData.Catalogue("land-uses", EmbeddedData.LandUse),
        UseViews = EmbeddedData.Catalogue("use-views", EmbeddedData.UseView),
        Crosswalks = EmbeddedData.Crosswalks().ToFrozenDictionary(static walk => walk.From),
        Purposes = new([]),
        Circumstances = new([]),
        Sources = new([]),
        Parameters = new([]),
    };
}

using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>One edition of the rulebook (规则库版本): what exists and what it is called.</summary>
public sealed partial record RulebookEdition
{
    private RulebookEdition()
    {
    }

    /// <summary>The name of the edition, a calendar version; with the print of what an office added, where it added some.</summary>
    public required string Name { get; init; }

    /// <summary>The fingerprint of the files the edition was made from (指纹): equal files, equal editions.</summary>
    public required Fingerprint Print { get; init; }

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
        return Cite(row.Source, row.Clause);
    }

    /// <summary>The source and clause of a statement of a catalogue (依据).</summary>
    /// <param name="basis">What it stands on.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentException">The edition does not know its source.</exception>
    public Citation Cite(LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Cite(basis.Source, basis.Clause);
    }

    /// <summary>What the host added to the edition, for the stamp of results.</summary>
    internal IEnumerable<string> OwnTerms() =>
    [
        .. Rights.Own(), .. Directions.Own(), .. UnitClasses.Own(), .. RevenueClasses.Own(), .. PartyRoles.Own(), .. FundingKinds.Own(), .. PlanThemes.Own(), .. LandUses.Own(), .. UseViews.Own(),
        .. Purposes.Own(), .. Circumstances.Own(), .. Sources.Own(), .. Parameters.Own(),
    ];

    private Citation Cite(Code<SourceDocument> code, string? clause)
    {
        var source = Sources.Find(code) ?? throw new ArgumentException($"The edition has no source '{code}'.", nameof(code));
        return new(source.Chinese, clause ?? string.Empty);
    }
}

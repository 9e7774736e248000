namespace AssetPlanning.Rulebook;

/// <summary>The values a field may hold (值域代码表): listed, or the classes of one edition of land uses.</summary>
public sealed record CodeList : Term<CodeList>
{
    /// <summary>代码.</summary>
    public ValueList<ListedCode> Codes { get; init; }

    /// <summary>The edition whose land-use classes are meant (用地分类版本), instead of listed codes.</summary>
    public string? LandUses { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }
}

/// <summary>A value of a code list (代码).</summary>
public sealed record ListedCode
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>In Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>In English.</summary>
    public required string English { get; init; }
}

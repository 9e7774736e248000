namespace AssetPlanning.Rulebook;

/// <summary>版本: <c>edition.json</c>.</summary>
internal sealed record EditionFile
{
    public required string Edition { get; init; }
}

/// <summary>A catalogue of terms (目录文件).</summary>
internal sealed record TermsFile<TTerm>
{
    public required ValueList<TTerm> Terms { get; init; }
}

/// <summary>A class of use as the file writes it (用地用海分类条目): its views by name.</summary>
internal sealed record LandUseEntry
{
    public required Code<LandUse> Code { get; init; }

    public required string Chinese { get; init; }

    public required string English { get; init; }

    public Code<LandUse>? Parent { get; init; }

    public Code<Purpose>? Purpose { get; init; }

    public UseNature? Nature { get; init; }

    public FiscalFunction? Function { get; init; }

    public required Dictionary<string, string> Views { get; init; }

    public bool Derived { get; init; }

    internal LandUse ToLandUse(string file) => new()
    {
        Code = Code,
        Chinese = Chinese,
        English = English,
        Parent = Parent,
        Purpose = Purpose,
        Nature = Nature,
        Function = Function,
        Views = [.. Views.Select(view => Code<UseView>.TryParse(view.Key, out var known) && view.Value is { } put
            ? new ViewedUse(known, put)
            : throw RulebookJson.Refused(file, "$.terms", $"{this.Code} 的 views 中“{CanonicalText.Excerpt(view.Key)}”不是口径代码，或没有写归类。"))],
        IsDerived = Derived,
    };
}

/// <summary>分类对照: <c>crosswalks.json</c>.</summary>
internal sealed record CrosswalksFile
{
    /// <summary>What all rows stand on that name nothing of their own.</summary>
    public required ValueList<LegalBasis> Basis { get; init; }

    public required ValueList<UseCrosswalk> Rows { get; init; }

    internal IEnumerable<UseCrosswalk> Walks() => Rows.Select(row => row.Basis.Count > 0 ? row : row with { Basis = Basis });
}

/// <summary>坐标与数据: <c>data-standards.json</c>.</summary>
internal sealed record StandardsFile
{
    public required ValueList<CoordinateSeries> Coordinates { get; init; }

    public required ValueList<LayerFamily> Families { get; init; }

    public required ValueList<LayerStandard> Layers { get; init; }

    public required ValueList<CodeList> CodeLists { get; init; }
}

namespace AssetPlanning.Rulebook;

/// <summary>Something law or practice provides (规定), in words; its numbers stay with the parameters it names.</summary>
public sealed record Provision
{
    /// <summary>In Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>In English.</summary>
    public required string English { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }

    /// <summary>The parameters that hold its numbers (参数).</summary>
    public ValueList<ParameterCase> Parameters { get; init; }
}

/// <summary>One question the rulebook can be asked (参数情形): a parameter and what it is told apart by.</summary>
public sealed record ParameterCase
{
    /// <summary>The parameter.</summary>
    public required Code<ParameterTerm> Parameter { get; init; }

    /// <summary>权利类型, where the parameter is told apart by it.</summary>
    public Code<RightType>? Right { get; init; }

    /// <summary>用途, where the parameter is told apart by it.</summary>
    public Code<Purpose>? Purpose { get; init; }

    /// <summary>情形, where the parameter is told apart by it.</summary>
    public Code<Circumstance>? Circumstance { get; init; }

    internal string? Of(Facet facet) => facet switch
    {
        Facet.Right => Right?.ToString(),
        Facet.Purpose => Purpose?.ToString(),
        Facet.Circumstance => Circumstance?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Unknown facet."),
    };

    /// <summary>For messages: the parameter and its facets.</summary>
    internal string Name() => $"{Parameter}[{string.Join(',', new[] { Right?.ToString(), Purpose?.ToString(), Circumstance?.ToString() }.Where(static code => code is not null))}]";
}

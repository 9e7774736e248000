namespace AssetPlanning;

/// <summary>One input of a result and its fingerprint (输入指纹).</summary>
/// <param name="Name">Which input.</param>
/// <param name="Print">The fingerprint of its canonical bytes; none where it cannot be written, as with a parcel that has no name.</param>
public sealed record InputPrint(string Name, Fingerprint? Print = null);

/// <summary>A number of the rulebook that a result stood on (所用参数): what was asked, and what the answer was.</summary>
/// <remarks>Enough to ask again: under another edition the same question shows whether the result still stands.</remarks>
public sealed record UsedParameter
{
    /// <summary>Which parameter.</summary>
    public required Code<ParameterTerm> Parameter { get; init; }

    /// <summary>For which case, in the order of the dictionary's facets.</summary>
    public ValueList<string> Case { get; init; }

    /// <summary>Where; the whole country where none is stated.</summary>
    public DivisionCode? Region { get; init; }

    /// <summary>On which day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it came to; none where the rulebook had no answer.</summary>
    public string? Value { get; init; }

    /// <summary>Who says so.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What a result was made by and from (来源戳): enough to make it again and to see that nothing changed.</summary>
public sealed record Provenance
{
    /// <summary>The version of the library.</summary>
    public required string Library { get; init; }

    /// <summary>The edition of the rulebook's data.</summary>
    public required string Edition { get; init; }

    /// <summary>The inputs, in the order the chain took them.</summary>
    public required ValueList<InputPrint> Inputs { get; init; }

    /// <summary>The numbers of the rulebook it stood on, in the order they were asked for, each once.</summary>
    public ValueList<UsedParameter> Parameters { get; init; }
}

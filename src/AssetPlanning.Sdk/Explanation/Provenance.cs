namespace AssetPlanning;

/// <summary>One input of a result and its fingerprint (输入指纹).</summary>
/// <param name="Name">Which input.</param>
/// <param name="Print">The fingerprint of its canonical bytes; none where it cannot be written, as with a parcel that has no name.</param>
public sealed record InputPrint(string Name, Fingerprint? Print = null);

/// <summary>What a result was made by and from (来源戳): enough to make it again and to see that nothing changed.</summary>
public sealed record Provenance
{
    /// <summary>The version of the library.</summary>
    public required string Library { get; init; }

    /// <summary>The edition of the rulebook's data.</summary>
    public required string Edition { get; init; }

    /// <summary>The inputs, in the order the chain took them.</summary>
    public required ValueList<InputPrint> Inputs { get; init; }
}

namespace AssetPlanning.Rulebook;

/// <summary>A law, a document, a published case that rows of the rulebook cite (来源).</summary>
public sealed record SourceDocument : Term<SourceDocument>
{
    /// <summary>Who issued it, and under which number, where it has one (发文机关、文号).</summary>
    public string? Issued { get; init; }

    /// <summary>Where it was read (出处), where it is no statute.</summary>
    public string? Where { get; init; }
}

namespace AssetPlanning.Inventory;

/// <summary>How complete the six lists are (清单完整度).</summary>
/// <remarks>
/// Score of a list = facts present ÷ facts asked over its entries; 0 for an empty list, 1 for one known to be empty. Score of the
/// dossier = mean of the six. The formula is the library's own; no standard prescribes one.
/// </remarks>
public sealed record DossierCompleteness
{
    /// <summary>The unit.</summary>
    public required SubjectId Unit { get; init; }

    /// <summary>The score (完整度), 0 to 1.</summary>
    public required Ratio Score { get; init; }

    /// <summary>The six lists.</summary>
    public required ValueList<ListScore> Lists { get; init; }

    /// <summary>What is missing, by list, entry and fact.</summary>
    public required ValueList<MissingFact> Missing { get; init; }
}

/// <summary>How complete one list is (单项清单完整度).</summary>
public sealed record ListScore
{
    /// <summary>The list.</summary>
    public required DossierList List { get; init; }

    /// <summary>How many entries it has.</summary>
    public required int Entries { get; init; }

    /// <summary>How many facts were asked for.</summary>
    public required int Asked { get; init; }

    /// <summary>How many of them are there.</summary>
    public required int Present { get; init; }

    /// <summary>The score, 0 to 1.</summary>
    public required Ratio Score { get; init; }
}

/// <summary>A fact that is missing (缺项).</summary>
public sealed record MissingFact
{
    /// <summary>In which list.</summary>
    public required DossierList List { get; init; }

    /// <summary>Of which entry; the unit where the whole list is.</summary>
    public required SubjectId Entry { get; init; }

    /// <summary>Which fact, by the name of its property; the list's where the whole list is.</summary>
    public required string Fact { get; init; }
}

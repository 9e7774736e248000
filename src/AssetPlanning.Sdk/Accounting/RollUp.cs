using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>A sum of postings that are alike (汇总行).</summary>
/// <param name="At">What they have in common, in the order of the query's dimensions.</param>
/// <param name="Amount">The sum.</param>
public sealed record RollUpRow(ValueList<Figure> At, Money Amount);

/// <summary>The answer of the ledger to a question (汇总结果).</summary>
public sealed record RollUp
{
    /// <summary>The question.</summary>
    public required LedgerQuery Query { get; init; }

    /// <summary>The sums that are not nothing, in the order of the dimensions: names by name, scopes before what they hold, time forward.</summary>
    public required ValueList<RollUpRow> Rows { get; init; }

    /// <summary>The sum of the rows.</summary>
    public required Money Total { get; init; }

    /// <summary>What is wrong with the question, or does not fit into the answer.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>Whether there is no answer: then there are no rows either.</summary>
    [JsonIgnore]
    public bool IsRefused => Findings.Any(static finding => finding.Severity == Severity.Error);
}

using AssetPlanning.Accounting;
using AssetPlanning.Operation;

namespace AssetPlanning.Balance;

/// <summary>A programme evaluated from survey to balance (测算结果).</summary>
public sealed record Evaluation
{
    /// <summary>The programme.</summary>
    public required SubjectId Programme { get; init; }

    /// <summary>What the chain came to, each stage holding the one before.</summary>
    public required OperatedPackage Package { get; init; }

    /// <summary>The balance.</summary>
    public required FinancialBalance Balance { get; init; }

    /// <summary>The one ledger of the whole chain (一本账).</summary>
    public required Ledger Ledger { get; init; }
}

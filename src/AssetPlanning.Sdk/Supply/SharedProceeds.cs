using AssetPlanning.Accounting;
using AssetPlanning.Sharing;

namespace AssetPlanning.Supply;

/// <summary>The proceeds of a supply after they were shared (交易收益分成结果).</summary>
public sealed record SharedProceeds
{
    /// <summary>What was shared.</summary>
    public required SuppliedPackage Supplied { get; init; }

    /// <summary>The rules, in the order of their turns.</summary>
    public required ValueList<SharingRule> Rules { get; init; }

    /// <summary>The ledger so far.</summary>
    public required Ledger Ledger { get; init; }
}

/// <summary>Shares the proceeds of a supply on each day they come in (交易收益分成).</summary>
internal static class Proceeds
{
    internal static SharedProceeds Share(SuppliedPackage supplied, ValueList<Named<SharingRule>> rules, Calculation calculation) => new()
    {
        Supplied = supplied,
        Rules = [.. rules.Select(static named => named.Rule)],
        Ledger = LedgerBook.Run(Events(supplied, rules), calculation),
    };

    internal static IEnumerable<LedgerEvent> Events(SuppliedPackage supplied, ValueList<Named<SharingRule>> rules) =>
    [
        .. supplied.Dues.Select(static posting => new Due(posting)),
        .. Distribution.OnEachReceipt(supplied.Dues, StandingParties.SupplyProceeds, supplied.Integrated.Scope, rules),
    ];
}

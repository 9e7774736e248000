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

    /// <summary>The ledger so far, the proceeds shared.</summary>
    /// <returns>The ledger.</returns>
    public Ledger Ledger() => LedgerBook.Run(Proceeds.Events(Supplied, Unnamed(Rules)), new(null, ChainStage.Sharing));

    /// <summary>Rules without their registered names, for runs nobody reads findings of.</summary>
    internal static ValueList<NamedRule> Unnamed(ValueList<SharingRule> rules) =>
        NamedRule.Of(rules, static rule => rule.GetType().Name);
}

/// <summary>Shares the proceeds of a supply on each day they come in (交易收益分成).</summary>
internal static class Proceeds
{
    internal static SharedProceeds Share(SuppliedPackage supplied, ValueList<NamedRule> rules, Calculation calculation)
    {
        _ = LedgerBook.Run(Events(supplied, rules), calculation);
        return new() { Supplied = supplied, Rules = [.. rules.Select(static named => named.Rule)] };
    }

    /// <summary>The events up to the sharing; flows of later stages are known to what stands ready on every day.</summary>
    internal static IEnumerable<LedgerEvent> Events(SuppliedPackage supplied, ValueList<NamedRule> rules, ValueList<Posting> later = default) =>
    [
        .. supplied.Events(later),
        .. Distribution.OnEachReceipt(
            supplied.Dues,
            Pot.Supply,
            supplied.Integrated.Planned.Plan.Plan,
            supplied.Integrated.Scope,
            rules,
            new(later)),
    ];
}

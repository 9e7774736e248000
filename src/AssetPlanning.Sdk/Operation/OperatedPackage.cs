using AssetPlanning.Accounting;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;

namespace AssetPlanning.Operation;

/// <summary>A package in operation: its products, and how their income is shared (运营结果).</summary>
public sealed record OperatedPackage
{
    /// <summary>What is operated.</summary>
    public required SharedProceeds Shared { get; init; }

    /// <summary>The product lines.</summary>
    public required ValueList<ProductLine> Lines { get; init; }

    /// <summary>The rules product income is shared by, in the order of their turns.</summary>
    public required ValueList<SharingRule> Rules { get; init; }

    /// <summary>The flows of the products.</summary>
    public required ValueList<Posting> Dues { get; init; }

    /// <summary>The ledger of the whole chain.</summary>
    /// <returns>The ledger.</returns>
    public Ledger Ledger() => Ledger([]);

    /// <summary>The ledger of the whole chain, corrected.</summary>
    /// <param name="corrections">更正: what was taken back; the postings themselves stay. One that cannot be is left out: the balance reports it.</param>
    /// <returns>The ledger.</returns>
    public Ledger Ledger(ValueList<Correction> corrections) => LedgerBook.Run(
        [
            .. Running.Events(Shared, SharedProceeds.Unnamed(Shared.Rules), Dues, SharedProceeds.Unnamed(Rules)),
            .. CorrectionEvent.Of(corrections),
        ],
        new(null, ChainStage.Operation));
}

/// <summary>Runs product lines and shares their income (产品售卖运营, 产品收益分配).</summary>
internal static class Running
{
    internal static OperatedPackage Run(
        SharedProceeds shared,
        ValueList<NamedRule> supplyRules,
        ValueList<ProductLine> lines,
        ValueList<NamedRule> productRules,
        Calculation calculation)
    {
        var dues = new DueList(calculation);
        var ordered = lines.OrderBy(static line => line.Id).ToValueList();
        foreach (var same in ordered.GroupBy(static line => line.Id).Where(static same => same.Count() > 1))
        {
            calculation.Report(FindingCatalogue.DuplicateProductLine, same.Key, [Figure.Number(same.Count())]);
        }

        foreach (var line in ordered)
        {
            var turn = new OperationTurn(calculation, dues, line.Id, shared.Supplied.Integrated.Scope);
            line.Operate(ref turn);
        }

        _ = LedgerBook.Run(Events(shared, supplyRules, dues.Postings, productRules), calculation);
        return new()
        {
            Shared = shared,
            Lines = ordered,
            Rules = [.. productRules.Select(static named => named.Rule)],
            Dues = dues.Postings,
        };
    }

    internal static IEnumerable<LedgerEvent> Events(
        SharedProceeds shared,
        ValueList<NamedRule> supplyRules,
        ValueList<Posting> dues,
        ValueList<NamedRule> productRules) =>
    [
        .. Proceeds.Events(shared.Supplied, supplyRules, dues),
        .. Distribution.OnEachReceipt(
            dues,
            Pot.Product,
            shared.Supplied.Integrated.Planned.Plan.Plan,
            shared.Supplied.Integrated.Scope,
            productRules,
            new(dues)),
    ];
}

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

    /// <summary>All flows laid down so far.</summary>
    public required ValueList<Posting> Dues { get; init; }

    /// <summary>The ledger so far.</summary>
    public required Ledger Ledger { get; init; }
}

/// <summary>Runs product lines and shares their income (产品售卖运营, 产品收益分配).</summary>
internal static class Running
{
    internal static OperatedPackage Run(
        SharedProceeds shared,
        ValueList<Named<SharingRule>> supplyRules,
        ValueList<ProductLine> lines,
        ValueList<Named<SharingRule>> productRules,
        Calculation calculation)
    {
        var scope = shared.Supplied.Integrated.Scope;
        var dues = new DueList(calculation);
        foreach (var same in lines.GroupBy(static line => line.Id).Where(static same => same.Count() > 1))
        {
            calculation.Report(FindingCatalogue.DuplicateProductLine, same.Key, [Figure.Number(same.Count())]);
        }

        foreach (var line in lines.OrderBy(static line => line.Id))
        {
            var turn = new OperationTurn(calculation, dues, line.Id, scope);
            line.Operate(ref turn);
        }

        return new()
        {
            Shared = shared,
            Lines = lines,
            Rules = [.. productRules.Select(static named => named.Rule)],
            Dues = shared.Supplied.Dues.Concat(dues.Postings),
            Ledger = LedgerBook.Run(
                [
                    .. Proceeds.Events(shared.Supplied, supplyRules),
                    .. dues.Postings.Select(static posting => new Due(posting)),
                    .. Distribution.OnEachReceipt(dues.Postings, StandingParties.ProductProceeds, scope, productRules),
                ],
                calculation),
        };
    }
}

using AssetPlanning.Accounting;
using AssetPlanning.Approval;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;

namespace AssetPlanning.Supply;

/// <summary>Brings a package to the market by one mode (入市).</summary>
internal static class Marketing
{
    internal static SuppliedPackage? Run(IntegratedPackage package, Named<SupplyMode> mode, DateOnly on, Calculation calculation)
    {
        if (on < package.Day)
        {
            calculation.Report(FindingCatalogue.SupplyBeforeIntegration, package.Planned.Plan.Plan, [on, package.Day]);
            return null;
        }

        var dues = new DueList(calculation);
        var needs = new List<ApprovalNeed>(package.Needs);
        var assets = new List<SuppliedAsset>();
        var setAside = new List<SetAside>(package.SetAside);
        foreach (var asset in package.Assets)
        {
            var (owed, needed) = (dues.Count, needs.Count);
            var turn = new SupplyTurn(calculation, dues, needs, asset, on, mode.Name);
            mode.Rule.Supply(ref turn);
            if (turn.Supplied is { } supplied)
            {
                assets.Add(supplied);
                continue;
            }

            dues.TakeBackTo(owed);
            needs.RemoveRange(needed, needs.Count - needed);
            if (turn.Refusal is null)
            {
                calculation.Report(FindingCatalogue.MethodSilent, asset.Parcel.Subject, [Figure.Name(mode.Name)]);
            }

            setAside.Add(new() { Parcel = asset.Parcel, Stage = ChainStage.Supply, Finding = (turn.Refusal ?? FindingCatalogue.MethodSilent).Code });
        }

        if (assets.Count == 0)
        {
            calculation.Report(FindingCatalogue.NothingSupplied, package.Planned.Plan.Plan);
        }

        var all = package.Dues.Concat(dues.Postings);
        return new()
        {
            Integrated = package,
            Day = on,
            Assets = [.. assets],
            SetAside = [.. setAside],
            Approvals = ApprovalPath.Of(needs, calculation),
            Dues = all,
            Ledger = LedgerBook.Run(all.Select(static posting => new Due(posting)), calculation),
        };
    }
}

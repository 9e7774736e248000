using AssetPlanning.Accounting;
using AssetPlanning.Approval;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Supply;

/// <summary>Brings a package to the market by one mode (入市).</summary>
internal static class Marketing
{
    internal static SuppliedPackage? Run(
        IntegratedPackage package,
        Named<SupplyMode> mode,
        DateOnly on,
        ValueList<FinancingInstrument> financing,
        RulebookEdition rulebook,
        Calculation calculation)
    {
        if (on < package.Day)
        {
            calculation.Report(FindingCatalogue.SupplyBeforeIntegration, package.Planned.Plan.Plan, [on, package.Day]);
            return null;
        }

        var dues = new DueList(calculation);
        var consultation = new Consultation(rulebook, calculation);
        var needs = new List<ApprovalNeed>(package.Needs);
        var assets = new List<SuppliedAsset>();
        var setAside = new List<SetAside>(package.SetAside);
        foreach (var asset in package.Assets)
        {
            var (owed, needed) = (dues.Count, needs.Count);
            var turn = new SupplyTurn(calculation, dues, needs, asset, on, mode.Name, consultation);
            try
            {
                mode.Rule.Supply(ref turn);
            }
            catch (OverflowException)
            {
                turn.Refuse(FindingCatalogue.AmountImpossible, [Figure.Name(mode.Name)]);
            }

            if (turn.Supplied is { } supplied && turn.Refusal is null)
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

            ReportSpent(package, asset.Parcel, calculation);
            setAside.Add(new() { Delivered = DeliveredParcel.Of(asset.Parcel), Stage = ChainStage.Supply, Finding = (turn.Refusal ?? FindingCatalogue.MethodSilent).Code });
        }

        if (assets.Count == 0)
        {
            calculation.Report(FindingCatalogue.NothingSupplied, package.Planned.Plan.Plan);
        }

        var scheduled = FinancingPlan.Schedule(financing, package.Scope, dues, calculation, package.Financing);
        return new()
        {
            Integrated = package,
            Financing = scheduled,
            Day = on,
            Assets = [.. assets],
            SetAside = [.. setAside],
            Approvals = ApprovalPath.Of(needs, calculation),
            Dues = dues.Postings,
        };
    }

    /// <summary>What was paid for an asset that then finds no market stays paid, and somebody has to know.</summary>
    private static void ReportSpent(IntegratedPackage package, Parcel parcel, Calculation calculation)
    {
        var spent = Money.Zero;
        foreach (var posting in package.Dues)
        {
            spent += posting.Key.Subject == parcel.Subject ? posting.Amount : Money.Zero;
        }

        calculation.Report(FindingCatalogue.HeldUnsold, parcel.Subject, [package.Holder, spent]);
    }
}

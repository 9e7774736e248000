using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Inventory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Integration;

/// <summary>Gathers the assets of a plan by one method (实施整备).</summary>
internal static class Gathering
{
    internal static IntegratedPackage? Run(
        PlannedAssets planned,
        Named<IntegrationMethod> method,
        PartyId by,
        DateOnly on,
        ValueList<FinancingInstrument> financing,
        Calculation calculation)
    {
        var dues = new DueList(calculation);
        var needs = new List<ApprovalNeed>();
        var assets = new List<PlannedAsset>();
        var setAside = new List<SetAside>(planned.SetAside);
        foreach (var asset in planned.Assets)
        {
            var (owed, needed) = (dues.Count, needs.Count);
            var turn = new IntegrationTurn(calculation, dues, needs, asset, by, on, method.Name);
            try
            {
                method.Rule.Integrate(ref turn);
            }
            catch (OverflowException)
            {
                // One absurd figure sets one parcel aside; it does not stop a county.
                turn.Refuse(FindingCatalogue.AmountImpossible, [Figure.Name(method.Name)]);
            }

            if (turn.IsTaken && turn.Refusal is null)
            {
                assets.Add(asset);
                continue;
            }

            dues.TakeBackTo(owed);
            needs.RemoveRange(needed, needs.Count - needed);
            if (turn.Refusal is null)
            {
                calculation.Report(FindingCatalogue.MethodSilent, asset.Parcel.Subject, [Figure.Name(method.Name)]);
            }

            setAside.Add(new() { Delivered = DeliveredParcel.Of(asset.Parcel), Stage = ChainStage.Integration, Finding = (turn.Refusal ?? FindingCatalogue.MethodSilent).Code });
        }

        if (assets.Count == 0)
        {
            calculation.Report(FindingCatalogue.NothingIntegrated, planned.Plan.Plan);
        }

        var package = new IntegratedPackage
        {
            Planned = planned,
            Holder = by,
            Day = on,
            Assets = [.. assets],
            SetAside = [.. setAside],
            Needs = [.. needs],
            Dues = [],
        };
        var scheduled = FinancingPlan.Schedule(financing, package.Scope, dues, calculation);
        return package with { Dues = dues.Postings, Financing = scheduled };
    }
}

using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Says which lots, and which part of a plan, have no value (未赋值部分): an account of what is left is no account of the whole.</summary>
internal static class LotsValued
{
    /// <summary>Whether all parcels of a lot have a value; if not, it is told.</summary>
    internal static bool IsWhole(Lot lot, int valued, Calculation calculation)
    {
        var missing = lot.Parcels.Distinct().Count() - valued;
        if (missing > 0)
        {
            calculation.ReportOnce(FindingCatalogue.LotPartlyValued, lot.Subject, [Figure.Number(missing)]);
        }

        return missing <= 0;
    }

    /// <summary>Tells how many parcels were set aside, which an account of lots does not hold.</summary>
    internal static void TellSetAside(PlannedAssets assets, Calculation calculation)
    {
        if (assets.SetAside.Count > 0)
        {
            calculation.Report(FindingCatalogue.PlanPartlyValued, assets.Plan.Plan, [Figure.Number(assets.SetAside.Count)]);
        }
    }
}

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

    /// <summary>Tells how many parcels are valued before and after on unlike days, price levels or taxes: their uplift is then not the plan's alone.</summary>
    internal static void TellUnlikeBases(PlannedAssets assets, Calculation calculation)
    {
        if (assets.Assets.Count(static asset => asset.Current.Day != asset.Planned.Day || asset.Current.Prices != asset.Planned.Prices || asset.Current.Tax != asset.Planned.Tax) is > 0 and var unlike)
        {
            calculation.Report(FindingCatalogue.UpliftBasesDiffer, assets.Plan.Plan, [Figure.Number(unlike)]);
        }
    }
}

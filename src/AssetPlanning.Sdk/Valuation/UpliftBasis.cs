using System.Globalization;
using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <summary>Whether two values may be set off against each other (增值口径): what the plan adds is no figure where one of the two holds tax and the other does not.</summary>
internal static class UpliftBasis
{
    /// <summary>Refuses a difference of values with and without tax; tells one of different days or prices, or where only one states its basis.</summary>
    internal static FindingKind? Compare(Appraisal before, Appraisal after, Parcel parcel, Calculation calculation)
    {
        if (before.Tax is { } had && after.Tax is { } has && had != has)
        {
            calculation.Report(FindingCatalogue.UpliftTaxMixed, parcel.Subject, [Figure.Name(had.ToString()), Figure.Name(has.ToString())]);
            return FindingCatalogue.UpliftTaxMixed;
        }

        Tell(before, after, parcel, calculation);
        return null;
    }

    /// <summary>
    /// Tells the same of values that come from elsewhere, parcel by parcel: every door that takes the difference of two values says of a parcel what the
    /// door that made them said, in the same words, so that one chain tells it once.
    /// </summary>
    internal static void Tell(PlannedAssets assets, Calculation calculation)
    {
        foreach (var asset in assets.Assets)
        {
            Tell(asset.Current, asset.Planned, asset.Parcel, calculation);
        }
    }

    private static void Tell(Appraisal before, Appraisal after, Parcel parcel, Calculation calculation)
    {
        if (before.Day != after.Day || before.Prices != after.Prices || before.Tax != after.Tax)
        {
            calculation.Report(FindingCatalogue.UpliftBasisDiffers, parcel.Subject, [Figure.Name(Of(before)), Figure.Name(Of(after))]);
        }
    }

    /// <summary>Day, prices and tax, each as far as it is stated.</summary>
    private static string Of(Appraisal value) =>
        $"{value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}，{value.Prices?.ToString() ?? "—"}，{value.Tax?.ToString() ?? "—"}";
}

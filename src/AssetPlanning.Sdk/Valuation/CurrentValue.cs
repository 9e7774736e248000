using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>What the assets of a baseline are worth as they are (现状价值结果).</summary>
public sealed record AppraisedAssets
{
    /// <summary>The assets valued, by name, each with the rungs known so far.</summary>
    public required ValueList<ValueLadder> Assets { get; init; }

    /// <summary>The parcels set aside, at the inventory or for want of a value.</summary>
    public required ValueList<SetAside> SetAside { get; init; }
}

/// <summary>Values a baseline as it is (现状价值评估).</summary>
internal static class CurrentValue
{
    internal static AppraisedAssets? Run(Baseline baseline, Named<ValuationMethod> method, RulebookEdition rulebook, Calculation calculation)
    {
        var appraiser = new Appraiser(method, new(rulebook, calculation), calculation);
        var assets = new List<ValueLadder>();
        var setAside = new List<SetAside>(baseline.SetAside);
        foreach (var parcel in baseline.Parcels)
        {
            calculation.Why?.Step(Stocktaking.AreaKey(parcel), parcel.Area, Derivation.Given);
            var (value, refusal) = appraiser.Appraise(parcel, null, ValuedState.Current(parcel, rulebook), ValuedAs.Current);
            if (value is not null)
            {
                assets.Add(new() { Asset = parcel.Subject, Rungs = [value] });
            }
            else
            {
                setAside.Add(new() { Delivered = DeliveredParcel.Of(parcel), Stage = ChainStage.Inventory, Finding = refusal!.Code });
            }
        }

        if (assets.Count == 0)
        {
            calculation.Report(FindingCatalogue.NothingValued, "baseline");
        }

        return new() { Assets = [.. assets], SetAside = [.. setAside] };
    }
}

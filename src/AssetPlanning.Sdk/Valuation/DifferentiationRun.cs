using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Attributes the uplift of every parcel to the decisions of the plan (三次分化测算).</summary>
internal static class DifferentiationRun
{
    internal static DifferentiationAccount? Of(PlannedAssets assets, DetailedPlan plan, Appraiser appraiser, DifferentiationTerms terms, Rulebook.Consultation consultation, Calculation calculation)
    {
        if (!assets.WereValuedUnder(plan, calculation))
        {
            return null;
        }

        foreach (var view in terms.Views.Where(view => !UseFamilies.TellsSides(consultation.Edition, view)).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.DifferentiationViewUnknown, plan.Version.Plan, [Figure.Name(view.ToString())]);
        }

        UpliftBasis.Tell(assets, calculation);
        TellUnknown(plan, terms, consultation.Edition, calculation);
        var lots = plan.Lots.ToLookup(static lot => lot.Id);
        var open = new List<PlannedAsset>();
        var (done, gone) = (new List<AssetDifferentiation>(), new List<SetAside>(assets.SetAside));
        foreach (var asset in assets.Assets.OrderBy(static asset => asset.Parcel.Id))
        {
            if (Attribute(asset, lots[asset.Lot].FirstOrDefault(), appraiser, terms, consultation, calculation, out var refusal) is { } attributed)
            {
                done.Add(attributed);
            }
            else
            {
                open.Add(asset);
                gone.Add(new() { Delivered = DeliveredParcel.Of(asset.Parcel), Stage = ChainStage.PlanValue, Finding = refusal!.Code });
            }
        }

        return calculation.HasFailed ? null : new DifferentiationRollUp(done, terms, calculation).ToAccount(open, [.. gone]);
    }

    /// <summary>What is stated for a lot or a class there is not would silently leave the money to something else.</summary>
    private static void TellUnknown(DetailedPlan plan, DifferentiationTerms terms, Rulebook.RulebookEdition rulebook, Calculation calculation)
    {
        var known = plan.Lots.Select(static lot => lot.Id).ToHashSet();
        foreach (var lot in terms.Deciders.Select(static one => one.Lot).OfType<LotId>().Concat(terms.Units.Select(static one => one.Lot)).Where(lot => !known.Contains(lot)).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.DifferentiationLotUnknown, lot.ToString());
        }

        foreach (var use in terms.Standing.Select(static one => one.LandUse).Where(use => !use.IsOwn && !rulebook.LandUses.Contains(use)).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.DifferentiationStandingUnknown, use.ToString());
        }
    }

    private static AssetDifferentiation? Attribute(
        PlannedAsset asset,
        Lot? lot,
        Appraiser appraiser,
        DifferentiationTerms terms,
        Rulebook.Consultation consultation,
        Calculation calculation,
        out FindingKind? refusal)
    {
        if (lot is null || lot.LandUse != asset.LandUse)
        {
            refusal = FindingCatalogue.DifferentiationLotDiffers;
            calculation.Report(refusal, asset.Parcel.Subject, [Figure.Name(asset.Lot.ToString())]);
            return null;
        }

        if (StatesBetween.Of(asset.Parcel, lot, terms, consultation, calculation, out refusal) is not { } states
            || DifferentiationGame.Of(asset, states, appraiser, terms.ShowsFirstApart, calculation, out refusal) is not { } game)
        {
            return null;
        }

        var rounds = game.Rounds();
        if (calculation.Why is { } why)
        {
            DifferentiationTrail.Tell(why, asset, game, rounds);
        }

        return new()
        {
            Parcel = asset.Parcel.Id,
            Lot = asset.Lot,
            LandUse = asset.LandUse,
            Area = asset.Parcel.Area,
            Uplift = asset.Uplift(),
            States = game.States,
            Rounds = rounds,
        };
    }
}

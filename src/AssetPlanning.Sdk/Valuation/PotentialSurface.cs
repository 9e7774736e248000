using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>How much more a hectare is worth as planned than as it is (单位面积价值潜力).</summary>
public sealed record Potential
{
    /// <summary>The parcel.</summary>
    public required ParcelId Parcel { get; init; }

    /// <summary>The lot it lies in.</summary>
    public required LotId Lot { get; init; }

    /// <summary>Its area.</summary>
    public required Area Area { get; init; }

    /// <summary>规划价值减现状价值.</summary>
    public required Money Uplift { get; init; }

    /// <summary>每公顷增值, in yuan per hectare, exact; negative where the plan takes value.</summary>
    public required Ratio YuanPerHectare { get; init; }

    /// <summary>名次: 1 for the highest; equal ones share theirs, and the next is counted on.</summary>
    public required int Rank { get; init; }
}

/// <summary>Where a plan makes most of the land (价值潜力面): planned less current value per hectare, the highest first.</summary>
/// <remarks>Potential = (planned value − current value) ÷ area. A parcel without one of the two values has no potential: it is listed as missing, not as 0.</remarks>
public sealed record PotentialSurface
{
    /// <summary>The parcels by potential, the highest first, equal ones by name.</summary>
    public required ValueList<Potential> Ranked { get; init; }

    /// <summary>The parcels without a value before or after (缺少潜力值), as they were set aside.</summary>
    public required ValueList<SetAside> Missing { get; init; }

    internal static PotentialSurface Of(PlannedAssets assets, Calculation calculation)
    {
        UpliftBasis.Tell(assets, calculation);
        var ordered = assets.Assets
            .Select(static asset => (Asset: asset, Each: PerHectare(asset)))
            .OrderByDescending(static one => one.Each)
            .ThenBy(static one => one.Asset.Parcel.Id)
            .ToList();
        var ranked = new List<Potential>();
        foreach (var (asset, each) in ordered)
        {
            ranked.Add(new()
            {
                Parcel = asset.Parcel.Id,
                Lot = asset.Lot,
                Area = asset.Parcel.Area,
                Uplift = asset.Uplift(),
                YuanPerHectare = each,
                Rank = ranked.Count > 0 && ranked[^1].YuanPerHectare == each ? ranked[^1].Rank : ranked.Count + 1,
            });
            Tell(calculation.Why, asset, each);
        }

        foreach (var gone in assets.SetAside)
        {
            calculation.Report(FindingCatalogue.PotentialMissing, gone.Parcel.Id.IsNone ? "inventory" : gone.Parcel.Subject, [Figure.Name(gone.Finding.ToString())]);
        }

        return new() { Ranked = [.. ranked], Missing = assets.SetAside };
    }

    private static Ratio PerHectare(PlannedAsset asset) => Ratio.Of(asset.Uplift().Fen, 100) / asset.Parcel.Area.In(AreaUnit.Hectare);

    private static void Tell(Recorder? why, PlannedAsset asset, Ratio each)
    {
        if (why is null)
        {
            return;
        }

        var subject = asset.Parcel.Subject;
        var (uplift, hectares) = (UpliftTrail.Tell(why, asset), new FigureKey(FigureTerms.Hectares.Code, subject));
        why.Step(hectares, asset.Parcel.Area.In(AreaUnit.Hectare), Derivation.Given);
        why.Step(
            new(FigureTerms.Potential.Code, subject),
            each,
            Derivation.Quotient,
            [Operand.From(uplift, asset.Uplift()), Operand.From(hectares, asset.Parcel.Area.In(AreaUnit.Hectare))]);
    }
}

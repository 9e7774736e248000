using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Makes a baseline of surveyed parcels (清查).</summary>
internal static class Stocktaking
{
    internal static Baseline? Run(ValueList<Parcel> parcels, RulebookEdition rulebook, Calculation calculation)
    {
        var counts = parcels.CountBy(static parcel => parcel.Id).ToDictionary();
        var accepted = new List<Parcel>();
        var setAside = new List<SetAside>();
        var place = 0;

        // By name, then as given: the same parcels in another order make the same baseline.
        foreach (var parcel in parcels.OrderBy(static parcel => parcel.Id))
        {
            place++;
            var (kind, arguments) = Defect(parcel, counts[parcel.Id], place, rulebook);
            if (kind is null)
            {
                accepted.Add(parcel);
                calculation.Why?.Step(AreaKey(parcel), parcel.Area, Derivation.Given);
            }
            else
            {
                calculation.Report(kind, parcel.Id.IsNone ? "inventory" : parcel.Subject, arguments);
                setAside.Add(new() { Parcel = parcel, Stage = ChainStage.Inventory, Finding = kind.Code });
            }
        }

        if (accepted.Count == 0)
        {
            calculation.Report(FindingCatalogue.InventoryEmpty, "inventory");
        }

        var baseline = new Baseline { Parcels = [.. accepted], SetAside = [.. setAside] };
        _ = baseline.TotalArea(); // A sum that leaves 64 bits is found here, not by whoever asks first.
        return baseline;
    }

    internal static FigureKey AreaKey(Parcel parcel) => new(FigureTerms.Area.Code, parcel.Subject);

    private static (FindingKind? Kind, ValueList<Figure> Arguments) Defect(Parcel parcel, int count, int place, RulebookEdition rulebook) => parcel switch
    {
        { Id.IsNone: true } => (FindingCatalogue.ParcelUnnamed, [Figure.Number(place)]),
        _ when count > 1 => (FindingCatalogue.DuplicateParcel, [Figure.Number(count)]),
        { Division.IsNone: true } => (FindingCatalogue.DivisionMissing, []),
        { Holder.IsNone: true } => (FindingCatalogue.HolderMissing, []),
        { Area.Sign: <= 0 } => (FindingCatalogue.AreaNotPositive, [parcel.Area]),
        _ when !rulebook.Rights.Contains(parcel.Right) => (FindingCatalogue.UnknownRight, [Figure.Name(parcel.Right.ToString())]),
        _ => (null, []),
    };
}

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

        // By name, then by content: the same parcels in another order make the same baseline.
        foreach (var (place, parcel) in parcels.Index().OrderBy(static row => row.Item, Comparer<Parcel>.Create(ByContent)))
        {
            var (kind, arguments) = Defect(parcel, counts[parcel.Id], place, rulebook);
            if (kind is null)
            {
                accepted.Add(parcel);
                calculation.Why?.Step(AreaKey(parcel), parcel.Area, Derivation.Given);
                if (!rulebook.LandUses.Contains(parcel.LandUse))
                {
                    calculation.ReportOnce(FindingCatalogue.LandUseUnknown, parcel.LandUse.ToString(), [Figure.Name(parcel.LandUse.ToString())]);
                }
            }
            else
            {
                calculation.Report(kind, parcel.Id.IsNone ? "inventory" : parcel.Subject, arguments);
                setAside.Add(new() { Delivered = DeliveredParcel.Of(parcel), Stage = ChainStage.Inventory, Finding = kind.Code });
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

    private static int ByContent(Parcel left, Parcel right)
    {
        ReadOnlySpan<int> orders =
        [
            left.Id.CompareTo(right.Id),
            left.Division.CompareTo(right.Division),
            left.Area.CompareTo(right.Area),
            left.LandUse.CompareTo(right.LandUse),
            left.Ownership.CompareTo(right.Ownership),
            left.Right.CompareTo(right.Right),
            Nullable.Compare(left.RightEnds, right.RightEnds),
            left.Holder.CompareTo(right.Holder),
            string.CompareOrdinal(left.Unit?.ToString(), right.Unit?.ToString()),
            Nullable.Compare(left.Tenure, right.Tenure),
            Nullable.Compare(left.Origin, right.Origin),
        ];
        var first = orders.IndexOfAnyExcept(0);
        return first < 0 ? 0 : orders[first];
    }

    internal static FigureKey AreaKey(Parcel parcel) => new(FigureTerms.Area.Code, parcel.Subject);

    private static (FindingKind? Kind, ValueList<Figure> Arguments) Defect(Parcel parcel, int count, int place, RulebookEdition rulebook) => parcel switch
    {
        { Id.IsNone: true } => (FindingCatalogue.ParcelUnnamed, [Figure.Number(place + 1)]),
        _ when count > 1 => (FindingCatalogue.DuplicateParcel, [Figure.Number(count)]),
        { Division.IsNone: true } => (FindingCatalogue.DivisionMissing, []),
        { Holder.IsNone: true } => (FindingCatalogue.HolderMissing, []),
        { Area.Sign: <= 0 } => (FindingCatalogue.AreaNotPositive, [parcel.Area]),
        { LandUse.IsNone: true } => (FindingCatalogue.LandUseMissing, []),
        _ when !rulebook.Rights.Contains(parcel.Right) => (FindingCatalogue.UnknownRight, [Figure.Name(parcel.Right.ToString())]),
        { Unit.IsNone: true } => (FindingCatalogue.UnitCodeEmpty, []),
        _ when Contradicts(parcel) => (FindingCatalogue.TenureContradictsOwnership, [Figure.Name(parcel.Tenure.ToString()!), Figure.Name(parcel.Ownership.ToString())]),
        _ => (null, []),
    };

    /// <summary>已国有 is owned by the state; 拟国有, 可国有 and 集体 are owned by a collective as yet.</summary>
    private static bool Contradicts(Parcel parcel) =>
        parcel.Tenure is { } tenure && (tenure == TenureStatus.AlreadyState) != (parcel.Ownership == Ownership.State);
}

using System.Globalization;
using AssetPlanning.Inventory;
using AssetPlanning.Spatial;

namespace AssetPlanning.Valuation;

/// <summary>Reads from an overlay how parcels divide over price zones (价格分区叠加).</summary>
public static class PriceZones
{
    /// <summary>Divides the registered area of each parcel over the zones it lies in, to 0.01 m², so that the parts add up to it.</summary>
    /// <param name="parcels">The parcels, in the order of the patches of the overlay.</param>
    /// <param name="areas">The overlay of the parcels with one layer of price zones.</param>
    /// <param name="check">The layer of zones checked against itself: of an overlap here and a gap there the overlay shows only the difference.</param>
    /// <param name="surface">By which of the two areas the shares go.</param>
    /// <param name="rule">Who gets the steps that are left over.</param>
    /// <param name="names">What the items of the layer are called, in their order: levels, say; as the area book calls them where none are given.</param>
    /// <returns>The parts of each parcel; ground in no zone is a part without one, and a parcel on which zones overlap has none and is told of.</returns>
    /// <exception cref="ArgumentException">There are other patches than parcels, or several layers of zones.</exception>
    public static Explained<ParcelZonesTable> Divide(
        ValueList<Parcel> parcels,
        OverlayAreas areas,
        CoverageCheck check,
        AreaSurface surface,
        AdjustmentRule rule,
        ValueList<SubjectId> names = default)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(check);
        if (areas.PatchCount != parcels.Count)
        {
            throw new ArgumentException($"{areas.PatchCount} patches are not {parcels.Count} parcels.", nameof(areas));
        }

        if (areas.Zones.LayerCount != 1 || (names.Count > 0 && names.Count != areas.Zones.ZoneCount))
        {
            throw new ArgumentException($"One layer of zones is read, and all {areas.Zones.ZoneCount} of them are named, or none.", nameof(names));
        }

        return Explained.By(
            ChainStage.PlanValue,
            calculation => new ParcelZonesTable
            {
                Parcels =
                [
                    .. parcels.Index().Where(one => IsDivisible(one.Item, areas, check, one.Index, calculation)).Select(one =>
                        Of(one.Item, Adjustment.Of(one.Item.Area, areas, one.Index, surface, rule), names, calculation)),
                ],
            },
            LandStamp.Of(
                ("parcels", LandStamp.Of(parcels.Select(static parcel => $"{parcel.Id} {parcel.Area}"))),
                ("zones", LandStamp.Of(names.Count > 0 ? names : [])),
                ("overlaps", LandStamp.Of(check.Overlaps)),
                ("terms", LandStamp.Of<object>([surface, rule]))));
    }

    private static bool IsDivisible(Parcel parcel, OverlayAreas areas, CoverageCheck check, int at, Calculation calculation)
    {
        var (whole, rest) = (areas.AreaOf(at).Planar, areas.RemainderOf(at).Planar);

        // What is promised of any area, 10⁻⁹ of it and 10⁻⁶ m², may be missing from rounding; more is ground zones cover twice.
        var isTwice = LiesInOverlap(areas, check, at)
            || rest + new MeasuredArea(whole.Units / 1_000_000_000) + MeasuredArea.FromSquareMetres(0.000_001m) < MeasuredArea.Zero;
        var isMeasured = whole != MeasuredArea.Zero && LegalArea.IsInSteps(parcel.Area);
        if (!isMeasured || isTwice)
        {
            calculation.Report(isMeasured ? FindingCatalogue.PriceZonesOverlap : FindingCatalogue.ParcelNotDivisible, parcel.Subject, isMeasured ? [] : [parcel.Area]);
        }

        return isMeasured && !isTwice;
    }

    /// <summary>Whether a parcel lies in two zones that overlap somewhere; where, is not looked for: the zones are to be put right either way.</summary>
    private static bool LiesInOverlap(OverlayAreas areas, CoverageCheck check, int at)
    {
        var first = areas.FirstPairOf(at);
        HashSet<int> own = [.. Enumerable.Range(first, areas.PairCountOf(at)).Select(pair => areas[pair].Zone)];
        return own.Count > 1 && check.Overlaps.Any(overlap => own.Contains(overlap.First) && own.Contains(overlap.Second));
    }

    private static ParcelZones Of(Parcel parcel, Adjustment divided, ValueList<SubjectId> names, Calculation calculation)
    {
        calculation.Why?.Step(
            Stocktaking.AreaKey(parcel),
            parcel.Area,
            Derivation.Sum,
            [.. divided.Parts.Select(static part => new Operand(FigureTerms.ZoneArea.Code, part.Official))]);
        return new()
        {
            Asset = parcel.Subject,
            Parts = [.. divided.Parts.Select(part => new ZonePart { Zone = ZoneOf(part.Key, names), Area = part.Official })],
        };
    }

    /// <summary>Dust lies in some zone, but in which is not shown; so it lies in none.</summary>
    private static SubjectId? ZoneOf(SubjectId part, ValueList<SubjectId> names)
    {
        var name = part.ToString();
        if (!name.StartsWith("zones-", StringComparison.Ordinal))
        {
            return null;
        }

        return names.Count == 0 ? part : names[int.Parse(name.AsSpan(name.IndexOf('/', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture)];
    }
}

/// <summary>How parcels divide over price zones (宗地分区面积表).</summary>
public sealed record ParcelZonesTable
{
    /// <summary>The parcels, in the order given.</summary>
    public required ValueList<ParcelZones> Parcels { get; init; }
}

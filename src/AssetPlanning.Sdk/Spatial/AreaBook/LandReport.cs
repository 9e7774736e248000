using System.Globalization;

namespace AssetPlanning.Spatial;

/// <summary>Puts what the area book found into findings: so many of a kind one by one, the rest counted.</summary>
/// <remarks>A county with one wrong setting has a hundred thousand findings of one kind; nobody reads them, and memory is bounded.</remarks>
internal sealed partial class LandReport(Calculation calculation, int listed)
{
    private const double FarDegrees = 1.5;

    private readonly List<(FindingKind Kind, SubjectId Layer, int Count)> counts = [];

    /// <summary>The name of an item in findings and trails.</summary>
    internal static SubjectId NameOf(SubjectId layer, int item) => new(string.Create(CultureInfo.InvariantCulture, $"{layer}/{item}"));

    internal void Add(FindingKind kind, SubjectId layer, SubjectId subject, params ValueList<Figure> arguments)
    {
        var at = counts.FindIndex(count => count.Kind.Code == kind.Code && count.Layer == layer);
        if (at < 0)
        {
            at = counts.Count;
            counts.Add((kind, layer, 0));
        }

        counts[at] = counts[at] with { Count = counts[at].Count + 1 };
        if (counts[at].Count <= listed)
        {
            calculation.Report(kind, subject, arguments);
        }
    }

    /// <summary>Says how many were not listed; called once, at the end.</summary>
    internal void Close()
    {
        foreach (var (kind, layer, count) in counts)
        {
            if (count > listed)
            {
                calculation.Report(FindingCatalogue.FindingsCutShort, layer, [Figure.Name(kind.Code.ToString()), Figure.Number(count), Figure.Number(listed)]);
            }
        }
    }

    /// <summary>The items set aside, those repaired, and those far from the central meridian.</summary>
    internal void AddLayer(IPatchLayer layer, SubjectId name)
    {
        AddRejections(layer.Rejections, name);
        foreach (var repair in layer.Repairs)
        {
            Add(
                FindingCatalogue.ItemRepaired,
                name,
                NameOf(name, repair.Item),
                Figure.Name(repair.Rule.ToString()),
                PlaceOf(repair.Easting, repair.Northing),
                repair.Before,
                repair.After,
                repair.Changed);
        }

        if (layer.Projection is { } projection)
        {
            for (var item = 0; item < layer.Count; item++)
            {
                if (layer.BoundsOf(item) is { } bounds && FurthestFrom(projection, bounds) is var degrees and > FarDegrees)
                {
                    Add(FindingCatalogue.FarFromMeridian, name, NameOf(name, item), Figure.Name(Math.Round(degrees, 2).ToString("0.00", CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    /// <summary>The items set aside.</summary>
    internal void AddRejections(ValueList<Rejection> rejections, SubjectId name)
    {
        foreach (var rejection in rejections)
        {
            Add(KindOf(rejection.Reason), name, NameOf(name, rejection.Item), PlaceOf(rejection.Easting, rejection.Northing));
        }
    }

    /// <summary>Where a declared coverage is none, and what the minimum area hides.</summary>
    /// <remarks>A coverage is declared where it is known what of each patch lies in no zone: the remainder alone would take an overlap off a gap.</remarks>
    internal void AddOverlay(OverlayAreas areas, SubjectId patches, MeasuredArea minimumArea, Func<int, MeasuredArea>? uncovered)
    {
        var (dust, dusty) = (MeasuredArea.Zero, 0);
        for (var patch = 0; patch < areas.PatchCount; patch++)
        {
            if (uncovered is not null)
            {
                AddCoverage(patches, patch, uncovered(patch), areas.RemainderOf(patch).Planar);
            }

            if (areas.DustOf(patch).Planar is var hidden && hidden != MeasuredArea.Zero)
            {
                dust += hidden;
                dusty++;
            }
        }

        if (dusty > 0)
        {
            Add(FindingCatalogue.DustHidden, patches, patches, minimumArea, Figure.Number(dusty), dust);
        }
    }

    // The zones together have the patch less its remainder; the ground they cover is the patch less what lies in none.
    private void AddCoverage(SubjectId patches, int patch, MeasuredArea gap, MeasuredArea remainder)
    {
        if (gap != remainder)
        {
            Add(FindingCatalogue.CoverageOverlaps, patches, NameOf(patches, patch), gap - remainder);
        }

        if (gap != MeasuredArea.Zero)
        {
            Add(FindingCatalogue.CoverageGaps, patches, NameOf(patches, patch), gap);
        }
    }

    /// <summary>The zones that do not agree.</summary>
    internal void AddOpen(Reconciliation reconciliation)
    {
        SubjectId layer = "reconciliation";
        foreach (var zone in reconciliation.Open)
        {
            if (zone.State == ReconciliationState.OfficialMissing)
            {
                Add(FindingCatalogue.OfficialAreaMissing, layer, zone.Zone, zone.Recomputed!.Value);
            }
            else if (zone.State == ReconciliationState.RecomputedMissing)
            {
                Add(FindingCatalogue.RecomputedAreaMissing, layer, zone.Zone, zone.Official!.Value);
            }
            else
            {
                Add(FindingCatalogue.AreasDiffer, layer, zone.Zone, zone.Official!.Value, zone.Recomputed!.Value, zone.Difference!.Value, reconciliation.Tolerance);
            }
        }
    }

    /// <summary>The shapes that were not traced straight away.</summary>
    internal void AddFragments(IReadOnlyList<Fragment> fragments, SubjectId patches, ZoneNumbers numbers)
    {
        foreach (var fragment in fragments)
        {
            AddFragment(fragment, patches, new($"{NameOf(patches, fragment.Patch)}:{numbers.ReferenceOf(fragment.Zone).Name}"));
        }
    }

    /// <summary>A shape that was not traced straight away.</summary>
    internal void AddFragment(Fragment fragment, SubjectId layer, SubjectId pair)
    {
        if (fragment.Origin == FragmentOrigin.BelowGrid)
        {
            Add(FindingCatalogue.FragmentBelowGrid, layer, pair, fragment.Planar);
        }
        else if (fragment.Origin == FragmentOrigin.Recomputed)
        {
            Add(FindingCatalogue.FragmentRecomputed, layer, pair);
        }
        else if (fragment.Origin == FragmentOrigin.Uncertified)
        {
            Add(FindingCatalogue.FragmentUncertified, layer, pair, fragment.Planar);
        }
    }

    // Meridians close in towards the pole, so a box is furthest at one of its two northern corners (on the northern half of the earth).
    private static double FurthestFrom(GaussKruger zone, (PlanePosition Low, PlanePosition High) bounds)
    {
        return Math.Max(Math.Abs(zone.DegreesFromMeridian(new(bounds.Low.Easting, bounds.High.Northing))), Math.Abs(zone.DegreesFromMeridian(bounds.High)));
    }

    private static Figure PlaceOf(double easting, double northing) => Figure.Name(double.IsNaN(easting)
        ? "—"
        : string.Create(CultureInfo.InvariantCulture, $"{easting:0.0000} {northing:0.0000}"));

    private static FindingKind KindOf(RejectionReason reason) => reason switch
    {
        RejectionReason.Missing => FindingCatalogue.GeometryMissing,
        RejectionReason.NotPolygonal => FindingCatalogue.NotPolygonal,
        RejectionReason.NotPoint => FindingCatalogue.NotPoint,
        RejectionReason.NotLine => FindingCatalogue.NotLine,
        RejectionReason.Malformed => FindingCatalogue.GeometryMalformed,
        RejectionReason.LimitExceeded => FindingCatalogue.GeometryTooLarge,
        RejectionReason.OtherReferenceSystem => FindingCatalogue.OtherReferenceSystem,
        RejectionReason.NotFinite => FindingCatalogue.CoordinateNotFinite,
        RejectionReason.Degrees => FindingCatalogue.CoordinatesInDegrees,
        RejectionReason.SwappedAxes => FindingCatalogue.SwappedAxes,
        RejectionReason.OtherZone => FindingCatalogue.OtherZonePrefix,
        RejectionReason.OutOfFrame => FindingCatalogue.OutOfFrame,
        RejectionReason.TooFewPoints => FindingCatalogue.TooFewPoints,
        RejectionReason.Unclosed => FindingCatalogue.RingUnclosed,
        RejectionReason.Collapsed => FindingCatalogue.RingCollapsed,
        RejectionReason.SelfCrossing => FindingCatalogue.SelfCrossing,
        RejectionReason.RepeatedEdge => FindingCatalogue.RepeatedEdge,
        RejectionReason.HoleOutsideShell => FindingCatalogue.HoleOutsideShell,
        RejectionReason.OverlappingParts => FindingCatalogue.OverlappingParts,
        RejectionReason.TooWide => FindingCatalogue.TooWide,
        RejectionReason.LongEdge => FindingCatalogue.LongEdge,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };
}

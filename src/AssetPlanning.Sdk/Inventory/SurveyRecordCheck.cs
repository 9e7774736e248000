using System.Buffers.Binary;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Holds surveys against themselves, the register and the area book (勘界检查).</summary>
/// <remarks>The area is that of the area book on the plane or the ellipsoid, so a boundary that crosses itself is refused there. Lengths are compared by their squares: nothing is rounded before it is judged.</remarks>
internal sealed class SurveyRecordCheck(SurveyRecordTerms terms, RightsState rights, RulebookEdition rulebook, Calculation calculation)
{
    private readonly ILookup<SubjectId, SubjectId> rightsOn = rights.Rights.ToLookup(static right => right.Interest.Ground, static right => right.Interest.Id);

    internal SurveyRecordSheet Run(ValueList<SurveyRecord> records, GridFrame frame, AreaSurface surface)
    {
        SurveyRecord[] sound = [.. Unique(records)];
        var layer = PolygonSet.FromWkb([.. sound.Select(static record => BoundaryRing.Write(record.Points))], frame, IngestionLimits.Default);
        var refused = layer.Rejections.ToLookup(static rejection => rejection.Item, static rejection => rejection.Reason);
        var rows = new List<SurveyedBoundary>(sound.Length);
        for (var item = 0; item < sound.Length; item++)
        {
            var record = sound[item];
            CheckPoints(record);
            CheckRegistration(record);
            MeasuredArea? measured = layer.IsAccepted(item) ? surface == AreaSurface.Planar ? layer.PlanarAreaOf(item) : layer.EllipsoidalAreaOf(item) : null;
            if (measured is null)
            {
                calculation.Report(FindingCatalogue.BoundaryUnsound, record.Id, [Figure.Name(refused.Contains(item) ? refused[item].First().ToString() : "—")]);
            }

            rows.Add(Row(record, measured));
        }

        return new() { Boundaries = [.. rows] };
    }

    private IEnumerable<SurveyRecord> Unique(ValueList<SurveyRecord> records)
    {
        foreach (var named in records.GroupBy(static record => record.Id).OrderBy(static named => named.Key))
        {
            if (named.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.SurveyRecordTwice, named.Key, [Figure.Number(named.Count())]);
            }
            else
            {
                yield return named.First();
            }
        }
    }

    private void CheckPoints(SurveyRecord record)
    {
        foreach (var twice in record.Points.GroupBy(static point => point.Number, StringComparer.Ordinal).Where(static named => named.Skip(1).Any()).OrderBy(static named => named.Key, StringComparer.Ordinal))
        {
            calculation.Report(FindingCatalogue.BoundaryPointTwice, record.Id, [Figure.Name(twice.Key), Figure.Number(twice.Count())]);
        }

        var finer = record.Points.Count(static point => !BoundaryRing.IsOnGrid(point));
        if (finer > 0)
        {
            calculation.Report(FindingCatalogue.BoundaryPointFiner, record.Id, [Figure.Number(finer)]);
        }
    }

    private void CheckRegistration(SurveyRecord record)
    {
        foreach (var missing in record.Rights.Distinct().Order().Where(right => !rightsOn[record.Id].Contains(right)))
        {
            calculation.Report(FindingCatalogue.SurveyRightMissing, record.Id, [missing, rights.On]);
        }

        foreach (var unnamed in rightsOn[record.Id].Where(right => !record.Rights.Contains(right)))
        {
            calculation.Report(FindingCatalogue.SurveyRightUnnamed, record.Id, [unnamed, rights.On]);
        }

        if (record.Supply is { } supply)
        {
            if (!rulebook.SupplyKinds.Contains(supply.Mode))
            {
                calculation.Report(FindingCatalogue.SupplyModeUnknown, record.Id, [Figure.Name(supply.Contract), Figure.Name(supply.Mode.ToString())]);
            }

            if (supply.On > record.On)
            {
                calculation.Report(FindingCatalogue.SuppliedAfterSurvey, record.Id, [Figure.Name(supply.Contract), supply.On, record.On]);
            }
        }
    }

    private SurveyedBoundary Row(SurveyRecord record, MeasuredArea? measured)
    {
        Area? area = measured is { } found ? found.Round(Rounding.HalfUp).Official : null;
        var difference = area is { } of ? of - record.DeclaredArea : default(Area?);
        bool? isKept = difference is { } off ? off <= terms.AreaTolerance && Area.Zero - off <= terms.AreaTolerance : null;
        if (isKept == false)
        {
            calculation.Report(FindingCatalogue.BoundaryAreaDiffers, record.Id, [area!.Value, record.DeclaredArea, difference!.Value, terms.AreaTolerance], basis: terms.Basis);
        }

        if (calculation.Why is { } why && measured is { } exact)
        {
            var (raw, rounded) = (new FigureKey(FigureTerms.BoundaryMeasured.Code, record.Id), new FigureKey(FigureTerms.BoundaryArea.Code, record.Id));
            why.Step(raw, exact, Derivation.Given);
            why.Step(rounded, MeasuredArea.Of(area!.Value), Derivation.RoundedArea, [Operand.From(raw, exact)], Rounding.HalfUp);
            why.Step(new(FigureTerms.BoundaryDifference.Code, record.Id), difference!.Value, Derivation.Difference, [Operand.Of(FigureTerms.Area, area.Value), Operand.Of(FigureTerms.DeclaredArea, record.DeclaredArea)]);
        }

        return new()
        {
            Id = record.Id,
            Area = area,
            DeclaredArea = record.DeclaredArea,
            Difference = difference,
            IsAreaKept = isKept,
            LongestSide = Spacing(record),
            SidesKept = SidesKept(record),
            SidesMeasured = record.Sides.Count,
        };
    }

    private Metres? Spacing(SurveyRecord record)
    {
        var longest = Ratio.Zero;
        for (var at = 0; record.Points.Count > 1 && at < record.Points.Count; at++)
        {
            var (from, to) = (record.Points[at], record.Points[(at + 1) % record.Points.Count]);
            var square = BoundaryRing.SquareOf(from, to);
            longest = square > longest ? square : longest;
            if ((terms.LeastSpacing is { } least && square < least.Number * least.Number) || (terms.MostSpacing is { } most && square > most.Number * most.Number))
            {
                calculation.Report(FindingCatalogue.BoundarySpacing, record.Id, [Figure.Name(from.Number), Figure.Name(to.Number), Figure.Name(BoundaryRing.LengthOf(square).ToString())], basis: terms.Basis);
            }
        }

        return record.Points.Count > 1 ? BoundaryRing.LengthOf(longest) : default(Metres?);
    }

    private int SidesKept(SurveyRecord record)
    {
        var points = record.Points.GroupBy(static point => point.Number, StringComparer.Ordinal).Where(static named => !named.Skip(1).Any()).ToDictionary(static named => named.Key, static named => named.First(), StringComparer.Ordinal);
        var kept = 0;
        foreach (var side in record.Sides)
        {
            if (!points.TryGetValue(side.From, out var from) || !points.TryGetValue(side.To, out var to))
            {
                calculation.Report(FindingCatalogue.BoundarySideUnknown, record.Id, [Figure.Name(side.From), Figure.Name(side.To)]);
                continue;
            }

            // |√square − length| ≤ tolerance, without the root.
            var (square, length, tolerance) = (BoundaryRing.SquareOf(from, to), side.Length.Number, terms.SideTolerance.Number);
            var (least, most) = (length - tolerance, length + tolerance);
            if (square <= most * most && (least.Sign <= 0 || square >= least * least))
            {
                kept++;
            }
            else
            {
                calculation.Report(
                    FindingCatalogue.BoundarySideDiffers,
                    record.Id,
                    [Figure.Name(side.From), Figure.Name(side.To), Figure.Name(side.Length.ToString()), Figure.Name(BoundaryRing.LengthOf(square).ToString()), Figure.Name(terms.SideTolerance.ToString())],
                    basis: terms.Basis);
            }
        }

        return kept;
    }
}

/// <summary>Boundary points as a ring the area book reads (界址线).</summary>
internal static class BoundaryRing
{
    private const int Header = 13;

    /// <summary>A polygon of one ring in well-known binary, closed.</summary>
    internal static ReadOnlyMemory<byte> Write(ValueList<BoundaryPoint> points)
    {
        var corners = points.Count == 0 ? 0 : points.Count + 1;
        var bytes = new byte[Header + (16 * corners)];
        bytes[0] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), 3);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(5), 1);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(9), corners);
        for (var at = 0; at < corners; at++)
        {
            var point = points[at % points.Count];
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(Header + (16 * at)), Coordinate(point.Easting));
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(Header + (16 * at) + 8), Coordinate(point.Northing));
        }

        return bytes;
    }

    /// <summary>Whether the grid of 0.1 mm holds the point as it is.</summary>
    internal static bool IsOnGrid(BoundaryPoint point) => (point.Easting * GridFrame.StepsPerMetre).IsWhole && (point.Northing * GridFrame.StepsPerMetre).IsWhole;

    internal static Ratio SquareOf(BoundaryPoint from, BoundaryPoint to)
    {
        var (east, north) = (to.Easting - from.Easting, to.Northing - from.Northing);
        return (east * east) + (north * north);
    }

    /// <summary>To 0.1 mm, to be read by people; verdicts compare squares.</summary>
    internal static Metres LengthOf(Ratio square)
    {
        var steps = (square * GridFrame.StepsPerMetre * GridFrame.StepsPerMetre).Round(Rounding.HalfUp);
        return steps.GetBitLength() > 123 ? throw new OverflowException("Boundary points lie farther apart than the earth is wide.") : new(Ratio.Of(IntegerRoot.Nearest((UInt128)steps), GridFrame.StepsPerMetre));
    }

    /// <summary>What no plane of a projection holds is beyond every frame, and refused there.</summary>
    private static double Coordinate(Ratio metres) => metres < 1_000_000_000 && metres > -1_000_000_000 ? (double)metres.ToDecimal(6, Rounding.HalfEven) : double.MaxValue;
}

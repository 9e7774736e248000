using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Holds surveys against themselves, the register and the area book (勘界检查).</summary>
/// <remarks>The area is that of the area book on the plane or the ellipsoid, so a boundary that crosses itself is refused there. Lengths are compared by their squares: nothing is rounded before it is judged.</remarks>
internal sealed class SurveyRecordCheck(SurveyRecordTerms terms, RightsState rights, RulebookEdition rulebook, Calculation calculation)
{
    private readonly BoundarySides sides = new(terms, calculation);
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
            why.Step(rounded, area!.Value, Derivation.RoundedArea, [Operand.From(raw, exact)], Rounding.HalfUp);
            why.Step(new(FigureTerms.BoundaryDifference.Code, record.Id), difference!.Value, Derivation.Difference, [Operand.From(rounded, area.Value), Operand.Of(FigureTerms.DeclaredArea, record.DeclaredArea)]);
        }

        return new()
        {
            Id = record.Id,
            Area = area,
            DeclaredArea = record.DeclaredArea,
            Difference = difference,
            IsAreaKept = isKept,
            LongestSide = measured is null ? default(Metres?) : sides.Longest(record),
            SidesKept = measured is null ? default(int?) : sides.Kept(record),
            SidesMeasured = record.Sides.Count,
        };
    }
}

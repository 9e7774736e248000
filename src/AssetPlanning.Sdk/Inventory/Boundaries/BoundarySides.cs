namespace AssetPlanning.Inventory;

/// <summary>Holds the sides of a sound boundary against spacing and measured lengths (界址边检查): lengths are compared by their squares, so nothing is rounded before it is judged.</summary>
internal sealed class BoundarySides(SurveyRecordTerms terms, Calculation calculation)
{
    /// <summary>The longest distance of neighbouring points; those outside the spacing stated are found.</summary>
    internal Metres Longest(SurveyRecord record)
    {
        var longest = Ratio.Zero;
        for (var at = 0; at < record.Points.Count; at++)
        {
            var (from, to) = (record.Points[at], record.Points[(at + 1) % record.Points.Count]);
            var square = BoundaryRing.SquareOf(from, to);
            longest = square > longest ? square : longest;
            if ((terms.LeastSpacing is { } least && square < least.Number * least.Number) || (terms.MostSpacing is { } most && square > most.Number * most.Number))
            {
                calculation.Report(FindingCatalogue.BoundarySpacing, record.Id, [Figure.Name(from.Number), Figure.Name(to.Number), Figure.Name(BoundaryRing.LengthOf(square).ToString())], basis: terms.Basis);
            }
        }

        return BoundaryRing.LengthOf(longest);
    }

    /// <summary>How many sides measured on the ground keep their tolerance; the others are found.</summary>
    internal int Kept(SurveyRecord record)
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

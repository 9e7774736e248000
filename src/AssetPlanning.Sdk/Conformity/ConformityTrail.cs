using System.Globalization;
using AssetPlanning.Spatial;

namespace AssetPlanning.Conformity;

/// <summary>Tells how the verdicts on a subject came about: from the pieces of ground, their features and clauses, to the sums and thresholds.</summary>
internal static class ConformityTrail
{
    private const string Overlay = "combination-overlay";

    internal static void Tell(Recorder? why, SubjectId subject, MeasuredArea whole, MeasuredArea constrained, StatedRule[] rules, List<Verdict> verdicts)
    {
        if (why is null)
        {
            return;
        }

        why.Given(FigureTerms.SubjectArea, subject, whole);
        for (var at = 0; at < rules.Length; at++)
        {
            if (verdicts[at].Ground is { } ground)
            {
                Tell(why, Named(subject, rules[at].Id.ToString()), rules[at], ground);
            }
        }

        why.ByRule(FigureTerms.ConstrainedArea, subject, constrained, Overlay);
    }

    private static void Tell(Recorder why, SubjectId name, StatedRule rule, VerdictGround ground)
    {
        var parts = new List<(GroundStanding Standing, Operand Area)>();
        foreach (var (place, part) in ground.Parts.Index())
        {
            var piece = Named(name, string.Create(CultureInfo.InvariantCulture, $"piece-{place}"));
            var key = new FigureKey(FigureTerms.GroundPiece.Code, piece);
            why.Given(FigureTerms.PieceFeatures, piece, Figure.Name(part.Features.Count == 0 ? "—" : string.Join(' ', part.Features.Select(static feature => $"{feature.Layer}/{feature.Item}"))));
            why.Step(key, part.Area, Derivation.ByRule, [], rule: rule.Id.ToString(), basis: part.Ruling?.Basis[0] ?? rule.Clause);
            parts.Add((part.Standing, Operand.From(key, part.Area)));
        }

        var objected = Sum(FigureTerms.ObjectedArea, GroundStanding.Objected, ground.Objected);
        Sum(FigureTerms.OpenArea, GroundStanding.Open, ground.Open);
        if (rule.Tolerance is { } tolerance)
        {
            why.Told(
                FigureTerms.ThresholdSide,
                name,
                Figure.Number(LegalArea.CompareTo(ground.Objected, tolerance.Most)),
                Derivation.Comparison,
                [objected, why.Given(FigureTerms.Threshold, name, tolerance.Most)]);
        }

        Operand Sum(FigureTerm term, GroundStanding standing, MeasuredArea area)
        {
            ValueList<Operand> of = [.. parts.Where(part => part.Standing == standing).Select(static part => part.Area)];
            return of.Count > 0 ? why.Sum(term, name, area, of) : why.Given(term, name, area);
        }
    }

    private static SubjectId Named(SubjectId subject, string part) => SubjectId.TryParse($"{subject}:{part}", out var name) ? name : part;
}

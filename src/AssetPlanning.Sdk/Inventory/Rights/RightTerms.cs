using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Holds the term of a right against the longest the law allows (法定最高年限): the years count from its first day, by the law of that day.</summary>
internal sealed class RightTerms(RulebookEdition rulebook, Calculation calculation, LandReport report, Action<RightInterest, FindingKind, ValueList<Figure>> reject)
{
    private readonly Consultation consultation = new(rulebook, calculation);

    internal void Check(RightInterest right)
    {
        if (right.Until is not { } end)
        {
            return;
        }

        var cases = rulebook.Profile(right.Right).Terms.Where(static term => term.Parameter == StandardParameters.RightLongestTerm.Code).ToList();
        if (cases.Count == 0)
        {
            calculation.ReportOnce(FindingCatalogue.RightTermNotStated, new SubjectId($"right:{right.Right}"), [Figure.Name(right.Right.ToString())]);
            return;
        }

        if (Longest(right, cases) is { } longest && LastDay(right.From, longest.Years) is { } latest && end > latest)
        {
            reject(right, FindingCatalogue.RightTermTooLong, [right.From, end, longest.Years, latest, Figure.Name(longest.Basis)]);
        }
    }

    /// <summary>The case of its purpose; else the one that holds for any; else the rulebook is asked and says that it has no answer.</summary>
    private (Years Years, string Basis)? Longest(RightInterest right, List<ParameterCase> cases)
    {
        var region = right.Division ?? default;
        if (right.Purpose is null && cases.TrueForAll(static term => term.Purpose is not null))
        {
            report.Add(FindingCatalogue.RightPurposeMissing, RegisterReading.Layer, right.Id, Figure.Name(right.Right.ToString()));
            return null;
        }

        var isOpen = cases.TrueForAll(term => term.Purpose is null || term.Purpose != right.Purpose) && cases.Exists(static term => term.Purpose is null);
        var answer = isOpen
            ? consultation.AskOpen(StandardParameters.RightLongestTerm, right.Right, right.From, region)
            : consultation.Ask(StandardParameters.RightLongestTerm, (right.Right, right.Purpose!.Value), right.From, region);
        return answer.IsMissing ? null : (answer.Value, rulebook.Cite(answer.Row!).ToString());
    }

    private static DateOnly? LastDay(DateOnly from, Years years)
    {
        var months = years.Number * 12;
        return months.IsWhole && months <= 12_000 && from.Year + (int)(months.Numerator / 12) < 9_999 ? from.AddMonths((int)months.Numerator) : null;
    }
}

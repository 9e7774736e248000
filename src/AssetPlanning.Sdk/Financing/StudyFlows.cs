using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A flow a study counts, in red where it takes another one back (计入流量).</summary>
internal readonly record struct StudyFlow(Posting Posting, bool IsRed)
{
    internal Money Amount => IsRed ? -Posting.Amount : Posting.Amount;

    internal Operand Operand => Operand.From(Posting.Key, Posting.Amount);
}

/// <summary>The flows of a ledger a study is about (评价流量), and those it has to leave out.</summary>
internal sealed class StudyFlows
{
    private readonly FeasibilityTerms terms;
    private readonly HashSet<Code<FigureTerm>> lines;
    private readonly HashSet<Code<FigureTerm>> subsidies;
    private readonly HashSet<SubjectId> debts;

    internal StudyFlows(Ledger ledger, FeasibilityTerms terms)
    {
        this.terms = terms;
        lines = [.. terms.Lines.SelectMany(static line => line.Terms)];
        subsidies = [.. terms.Subsidies.SelectMany(static line => line.Terms)];
        debts = [.. terms.Debts];
        var red = new RedInk();
        All = [.. ledger.Postings.Select(posting => new StudyFlow(posting, red.IsRed(posting))).Where(flow => Concerns(flow.Posting))];
    }

    /// <summary>All that the declared terms name, in order.</summary>
    internal IReadOnlyList<StudyFlow> All { get; }

    internal static bool IsAccrued(StudyFlow flow) => flow.Posting.Medium == Medium.Accrued;

    internal bool IsOutside(StudyFlow flow) => flow.Posting.Day.Year < terms.FirstYear || flow.Posting.Day.Year >= terms.FirstYear + terms.Years;

    internal bool IsBuilding(int year) => year < terms.FirstYear + terms.ConstructionYears;

    internal bool IsLine(Posting posting) => lines.Contains(posting.Key.Term);

    internal bool IsDebt(Posting posting) =>
        posting.Kind is FlowKind.Draw or FlowKind.Interest or FlowKind.Repayment && debts.Contains(posting.Key.Subject);

    internal bool IsCapital(Posting posting) => posting.Kind == FlowKind.Capital && IsReceived(posting);

    /// <summary>Subsidies that no line counts as income pay for the investment.</summary>
    internal bool IsGrant(Posting posting) => posting.Kind == FlowKind.Subsidy && IsReceived(posting) && !subsidies.Contains(posting.Key.Term);

    /// <summary>The flows of a kind in the years of the study, by column.</summary>
    internal ILookup<int, StudyFlow> By(Func<Posting, bool> counts) =>
        All.Where(flow => !IsAccrued(flow) && !IsOutside(flow) && counts(flow.Posting)).ToLookup(flow => flow.Posting.Day.Year - terms.FirstYear);

    /// <summary>A correction goes the other way.</summary>
    private bool IsReceived(Posting posting) => (posting.Corrects is null ? posting.To : posting.From) == terms.Project
        || (posting.Corrects is not null && posting.To == terms.Project);

    private bool Concerns(Posting posting) => IsLine(posting) || IsDebt(posting) || IsCapital(posting) || IsGrant(posting);
}

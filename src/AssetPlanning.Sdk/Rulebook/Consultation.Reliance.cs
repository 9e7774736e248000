namespace AssetPlanning.Rulebook;

/// <content>What a calculation relies on (采信): confirmed without a word, doubtful with one.</content>
public sealed partial class Consultation
{
    /// <summary>Relies on a statement of a catalogue (采用条目), such as a provision that was read; what is not confirmed is reported once.</summary>
    /// <param name="statement">What it is called in findings.</param>
    /// <param name="basis">What it stands on.</param>
    public void RelyOn(SubjectId statement, ValueList<LegalBasis> basis)
    {
        foreach (var item in basis)
        {
            if (!item.IsConfirmed && told.Add((statement, item)))
            {
                Report(item.Evidence, statement, edition.Cite(item).ToString());
            }
        }
    }

    private Ruling RelyOn(SubjectId statement, Ruling ruling)
    {
        RelyOn(statement, ruling.Basis);
        return ruling;
    }

    /// <summary>An entry that is doubtful as a whole is told of with the doubtful statements it has, or as itself where it names none.</summary>
    private T RelyOn<T>(T entry, Evidence evidence, SubjectId name, IEnumerable<LegalBasis> statements)
    {
        ValueList<LegalBasis> doubtful = [.. statements.Where(static basis => !basis.IsConfirmed)];
        RelyOn(name, doubtful);
        if (doubtful.Count == 0 && told.Add(name))
        {
            Report(evidence, name, "尚无出处");
        }

        return entry;
    }

    private static bool IsDoubtful(Evidence evidence) => evidence is Evidence.Unconfirmed or Evidence.Practice;

    private void Report(Evidence evidence, SubjectId statement, string source) => calculation.Report(
        evidence == Evidence.Practice ? FindingCatalogue.PracticeStatementUsed : FindingCatalogue.UnconfirmedStatementUsed,
        statement,
        [Figure.Name(statement.ToString()), Figure.Name(source)]);
}

namespace AssetPlanning.Inventory;

/// <summary>Tells which statement of a source was taken for a fact (数据采用解释链).</summary>
internal static class SourceTrail
{
    internal static void Tell(Recorder why, SettledFacts settled, ValueList<SourceStatement> statements)
    {
        var told = statements.ToLookup(static statement => (statement.Subject, statement.Fact));
        var (subject, line) = (default(SubjectId), 0);
        foreach (var fact in settled.Facts)
        {
            // Several facts of one subject stand under its name in the order of theirs.
            line = fact.Subject == subject ? line + 1 : 0;
            subject = fact.Subject;
            if (fact.Value is { } value)
            {
                why.Step(
                    new(FigureTerms.SettledValue.Code, subject, Line: line),
                    value,
                    Derivation.ByRule,
                    [.. told[(subject, fact.Fact)].OrderBy(static statement => statement.Source).Select(static statement => Operand.Of(FigureTerms.Stated, statement.Value))],
                    rule: $"{fact.Fact} {fact.Source} {settled.Precedence}");
            }
        }
    }
}

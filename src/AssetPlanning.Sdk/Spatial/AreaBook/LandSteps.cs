namespace AssetPlanning.Spatial;

/// <summary>The steps the trails of the area book are made of; each gives itself back as an operand of later ones.</summary>
internal static class LandSteps
{
    internal static Operand Given(this Recorder why, FigureTerm term, SubjectId subject, Figure value) =>
        Told(why, term, subject, value, Derivation.Given, []);

    internal static Operand ByRule(this Recorder why, FigureTerm term, SubjectId subject, Figure value, string rule, params ValueList<Operand> from) =>
        Told(why, term, subject, value, Derivation.ByRule, from, rule: rule);

    internal static Operand Sum(this Recorder why, FigureTerm term, SubjectId subject, Figure value, params ValueList<Operand> of) =>
        Told(why, term, subject, value, Derivation.Sum, of);

    internal static Operand BorderSum(this Recorder why, FigureTerm term, SubjectId subject, Figure value, params ValueList<Operand> of) =>
        Told(why, term, subject, value, Derivation.BorderSum, of);

    internal static Operand Difference(this Recorder why, FigureTerm term, SubjectId subject, Figure value, params ValueList<Operand> of) =>
        Told(why, term, subject, value, Derivation.Difference, of);

    internal static Operand Told(
        this Recorder why,
        FigureTerm term,
        SubjectId subject,
        Figure value,
        Derivation by,
        ValueList<Operand> from,
        Rounding? rounding = null,
        string? rule = null,
        int line = 0)
    {
        var key = new FigureKey(term.Code, subject, Line: line);
        why.Step(key, value, by, from, rounding, rule);
        return Operand.From(key, value);
    }
}

namespace AssetPlanning.Financing;

/// <summary>What makes terms no terms (条件不成立的原因): a finding where an instrument has them, an exception where a program asks directly.</summary>
internal readonly record struct TermDefect(FindingKind Kind, ValueList<Figure> Arguments = default)
{
    /// <summary>Whoever calls a calculator with terms that make no debt has misused it.</summary>
    internal static DebtSchedule OrThrow(DebtSchedule? schedule, List<TermDefect> defects, string name) =>
        schedule ?? throw defects[0].ToException(name);

    internal ArgumentException ToException(string name) => new(FindingKind.Fill(Kind.English, Arguments), name);
}

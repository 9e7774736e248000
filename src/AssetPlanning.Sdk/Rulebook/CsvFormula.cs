namespace AssetPlanning.Rulebook;

/// <summary>Keeps a spreadsheet from running what a field says (防公式注入): an apostrophe before it makes it text, and comes off again when read.</summary>
internal static class CsvFormula
{
    private const string Begins = "=+-@\t\r";

    internal static string Quoted(string field) => IsTaken(field) ? "'" + field : field;

    internal static string Unquoted(string field) => field.StartsWith('\'') && IsTaken(field) ? field[1..] : field;

    /// <summary>Whether it begins like a formula; one that already has apostrophes before it gets one more, or it would lose one.</summary>
    private static bool IsTaken(string field) => field.TrimStart('\'') is { Length: > 0 } text && Begins.Contains(text[0], StringComparison.Ordinal);
}

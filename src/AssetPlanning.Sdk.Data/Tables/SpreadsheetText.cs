namespace AssetPlanning.Data;

/// <summary>Text that a spreadsheet would run (防公式注入): an apostrophe before it keeps it text, and comes off when read.</summary>
/// <remarks>The same rule as the tables of the rulebook: one that has apostrophes before it already gets one more, or it would lose one.</remarks>
internal static class SpreadsheetText
{
    private const string Begins = "=+-@\t\r";

    internal static bool WouldRun(string text) => text.AsSpan().TrimStart('\'') is { Length: > 0 } rest && Begins.Contains(rest[0], StringComparison.Ordinal);

    internal static string Guarded(string text) => WouldRun(text) ? "'" + text : text;

    internal static string Bare(string text) => text.StartsWith('\'') && WouldRun(text) ? text[1..] : text;
}

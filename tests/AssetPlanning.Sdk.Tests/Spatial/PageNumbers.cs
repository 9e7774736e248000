using System.Globalization;
using System.Text.RegularExpressions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>The figures of a page, read from it.</summary>
internal static partial class PageNumbers
{
    internal static string FirstBlock(string page) => Block().Match(page).Groups[1].Value;

    internal static int Epsg(string block) => int.Parse(Zone().Match(block).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>The rings of a block in whole metres.</summary>
    internal static (int X, int Y)[][] Rings(string block) => [.. Ring().Matches(block).Select(static ring =>
        Corner().Matches(ring.Value).Select(static corner => (Whole(corner.Groups[1].Value), Whole(corner.Groups[2].Value))).ToArray())];

    /// <summary>What the lines of a block print, and what they say they do.</summary>
    internal static (string Expression, string Figure)[] Printed(string block) =>
        [.. Print().Matches(block).Select(static line => (line.Groups[1].Value, line.Groups[2].Value.Trim()))];

    /// <summary>The areas in bold in a section.</summary>
    internal static decimal[] InBold(string page, string section)
    {
        var from = page.IndexOf(section, StringComparison.Ordinal);
        return [.. Bold().Matches(page[from..page.IndexOf("```", from, StringComparison.Ordinal)]).Select(static area => decimal.Parse(area.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"```csharp\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"FromEpsg\((\d+)\)")]
    private static partial Regex Zone();

    [GeneratedRegex(@"\bRing\((?:\(\d+, \d+\)(?:, )?)+\)")]
    private static partial Regex Ring();

    [GeneratedRegex(@"\((\d+), (\d+)\)")]
    private static partial Regex Corner();

    [GeneratedRegex(@"Console\.WriteLine\((.*?)\); +// (.*)")]
    private static partial Regex Print();

    [GeneratedRegex(@"\*\*([\d,]+(?:\.\d+)?) m²\*\*")]
    private static partial Regex Bold();
}

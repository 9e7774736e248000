using System.Globalization;

namespace AssetPlanning.Sharing;

/// <summary>How amounts, ratios and parties are put into clauses (条款用语).</summary>
internal static class ClauseWords
{
    /// <summary>A percentage where that is finite, otherwise the fraction.</summary>
    internal static string Text(this Ratio ratio)
    {
        var percent = (100 * ratio).ToString();
        return percent.Contains('/', StringComparison.Ordinal) ? ratio.ToString() : percent + "%";
    }

    internal static string Chinese(this ValueList<Portion> portions) =>
        string.Join("、", portions.Select(static portion => $"{portion.Party} {portion.Part.Text()}"));

    internal static string English(this ValueList<Portion> portions) =>
        string.Join(", ", portions.Select(static portion => $"{portion.Party} {portion.Part.Text()}"));

    internal static string Text(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Chinese(this Rounding rounding) => $"金额{TrailText.ToChinese(rounding)}到分";

    internal static string Chinese(this ResidualRule residual) => residual switch
    {
        ResidualRule.LargestRemainder => "尾差按最大余数法",
        ResidualRule.FirstCome => "尾差按所列次序",
        ResidualRule.ToTheLargest => "尾差归最大一方",
        ResidualRule.Separate => "尾差留待后续",
        _ => throw new ArgumentOutOfRangeException(nameof(residual), residual, "Unknown residual rule."),
    };

    internal static string Chinese(this ValueList<PartyId> parties) => string.Join("、", parties);

    internal static string English(this ValueList<PartyId> parties) => string.Join(", ", parties);

    internal static string Yuan(Money amount) => amount.ToText();

    internal static string YuanEnglish(Money amount) => $"{amount} yuan";

    /// <summary>一 to 九十九; above, digits.</summary>
    internal static string Numeral(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            < 10 => Digits[number].ToString(),
            < 20 => "十" + (number == 10 ? string.Empty : Digits[number % 10].ToString()),
            < 100 => Digits[number / 10] + "十" + (number % 10 == 0 ? string.Empty : Digits[number % 10].ToString()),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }
}

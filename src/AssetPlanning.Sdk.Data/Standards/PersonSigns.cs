using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>What a text shows of a person (个人信息特征): enough to ask, never enough to be sure.</summary>
internal static class PersonSigns
{
    // GB 11643-1999 §4.4: weights of the seventeen digits, and the check character of each remainder by 11.
    private const string Checks = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>What kind of person's number the text holds; nothing where it holds none.</summary>
    internal static string? In(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is 'X' or 'x' && end - start == 17)))
            {
                end++;
            }

            if (IsIdentity(text[start..end]))
            {
                return "公民身份号码 (identity number)";
            }

            if (IsMobile(text[start..end]))
            {
                return "手机号码 (mobile number)";
            }

            start = end;
        }

        return null;
    }

    // Eleven digits from 13 to 19, with or without the code of the country before them.
    private static bool IsMobile(ReadOnlySpan<char> digits)
    {
        var number = digits.StartsWith("0086", StringComparison.Ordinal) ? digits[4..] : digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..] : digits;
        return number.Length == 11 && number[0] == '1' && number[1] is >= '3' and <= '9';
    }

    // Seventeen digits with a day of birth, and the check character: one text in some hundred thousands passes by chance.
    private static bool IsIdentity(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 18 || !DateOnly.TryParseExact(digits[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born.Year is < 1880 or > 2100)
        {
            return false;
        }

        var sum = 0;
        for (var at = 0; at < 17; at++)
        {
            sum += Weights[at] * (digits[at] - '0');
        }

        return Checks[sum % 11] == char.ToUpperInvariant(digits[17]);
    }
}

using System.Globalization;
using System.Numerics;

namespace AssetPlanning;

/// <summary>Decimal numbers as text, digit by digit: no culture, no exponent, no sign but a leading minus.</summary>
internal static class DecimalText
{
    /// <summary>Prints scaled ÷ 10^places with exactly that many places.</summary>
    internal static string Of(BigInteger scaled, int places)
    {
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture);
        if (places > 0)
        {
            digits = digits.PadLeft(places + 1, '0');
            digits = string.Concat(digits.AsSpan(0, digits.Length - places), ".", digits.AsSpan(digits.Length - places));
        }

        return scaled.Sign < 0 ? "-" + digits : digits;
    }

    /// <summary>The same with the whole part in groups of three, for people.</summary>
    internal static string Grouped(string number)
    {
        var start = number.StartsWith('-') ? 1 : 0;
        var end = number.IndexOf('.', StringComparison.Ordinal);
        for (var at = (end < 0 ? number.Length : end) - 3; at > start; at -= 3)
        {
            number = number.Insert(at, ",");
        }

        return number;
    }

    /// <summary>Reads a count: digits only, where the framework would let a trailing NUL through.</summary>
    internal static bool TryReadCount(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        return !text.IsEmpty
            && !text.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
    }

    /// <summary>Reads a number as digits and places; refuses what a person would have to guess at.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int maximumPlaces, out BigInteger digits, out int places)
    {
        digits = default;
        places = 0;
        var body = text.StartsWith("-") ? text[1..] : text;
        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body[..point];
        var fraction = point < 0 ? [] : body[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || fraction.Length > maximumPlaces
            || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        digits = BigInteger.Parse(string.Concat(whole, fraction), CultureInfo.InvariantCulture);
        digits = body.Length != text.Length ? -digits : digits;
        places = fraction.Length;
        return true;
    }
}

using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Days as a spreadsheet counts them (电子表格日期), and which formats of cells show them.</summary>
internal static class XlsxDays
{
    /// <summary>The day, moment or time of day a number stands for; the number itself where it stands for none.</summary>
    /// <remarks>Day 60 of 1900 is a 29 February that never was: before it the count is one behind (ECMA-376 part 1, §18.17.4.1).</remarks>
    internal static FieldValue Of(double number, bool from1904)
    {
        if (number is >= 0 and < 1)
        {
            return FieldValue.OfText(new TimeOnly(0).Add(TimeSpan.FromMilliseconds(Math.Min(Math.Round(number * 86_400_000), 86_399_999))).ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        }

        var days = from1904 ? number + 1462 : number < 60 ? number + 1 : number;
        if (days is < 1 or >= 2_958_466)
        {
            return FieldValue.Of(number);
        }

        var moment = new DateTime(1899, 12, 30).AddMilliseconds(Math.Round(days * 86_400_000));
        return moment.TimeOfDay == TimeSpan.Zero
            ? FieldValue.OfText(moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), FieldKind.Day)
            : FieldValue.OfText(moment.ToString(moment.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture), FieldKind.Moment);
    }

    /// <summary>Formats 14–22, 27–36, 45, 47 and 50–58 are days and times (ECMA-376 part 1, §18.8.30); 46 is hours that have gone by.</summary>
    internal static bool IsBuiltIn(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58);

    /// <summary>Whether a format of somebody's own writes day or time: outside of quotes and brackets, and not as a letter that is shown as it is.</summary>
    /// <remarks>Hours, minutes or seconds in brackets are counted beyond a day: such a number is how long, and not when.</remarks>
    internal static bool IsDay(string format)
    {
        var (isQuoted, isBracketed) = (false, false);
        for (var at = 0; at < format.Length; at++)
        {
            var letter = format[at];
            if (!isQuoted && letter is '\\' or '_' or '*')
            {
                at++;
                continue;
            }

            isQuoted ^= letter == '"';
            if (!isQuoted && letter == '[' && at + 1 < format.Length && format[at + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S' && LengthOf(format, at + 1) is var run && at + run + 1 < format.Length && format[at + run + 1] == ']')
            {
                return false;
            }

            isBracketed = !isQuoted && (letter == '[' || (isBracketed && letter != ']'));
            if (!isQuoted && !isBracketed && letter is 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S')
            {
                return true;
            }
        }

        return false;
    }

    // How often a letter stands there.
    private static int LengthOf(string format, int at)
    {
        var rest = format.AsSpan(at);
        var end = rest.IndexOfAnyExcept(rest[0]);
        return end < 0 ? rest.Length : end;
    }
}

using System.Buffers.Binary;
using System.Globalization;

namespace AssetPlanning.Data.PostGis;

/// <content>Days and moments.</content>
internal static partial class ValueOutput
{
    private static string? Day(FieldValue value, CopyOutput into)
    {
        if (!DateOnly.TryParseExact(value.ToText(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return NotOf(value, "日期（2026-01-31）");
        }

        BinaryPrimitives.WriteInt32BigEndian(into.Value(4), day.DayNumber - WireValue.Epoch.DayNumber);
        return null;
    }

    // A moment without a zone is another one in each of them, so a column with zones takes none such, and the other way round.
    private static string? Moment(FoundColumn column, FieldValue value, bool hasZone, CopyOutput into)
    {
        var text = value.ToText();
        var format = hasZone ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
        if (!DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment) || moment.Kind == DateTimeKind.Unspecified == hasZone)
        {
            return NotOf(value, hasZone ? "带时区的时刻（2026-01-31T08:00:00Z）" : "不带时区的时刻（2026-01-31T08:00:00）");
        }

        if (WireValue.MicrosecondsOf(moment) is not { } microseconds)
        {
            return "时刻细于 1 微秒，数据库放不下。";
        }

        if (column.SecondPlaces is { } places && microseconds % (long)Math.Pow(10, 6 - places) != 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"时刻细于列的 {places} 位小数秒，数据库会四舍五入。");
        }

        BinaryPrimitives.WriteInt64BigEndian(into.Value(8), microseconds);
        return null;
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace AssetPlanning.Data.PostGis;

/// <summary>The binary forms of the other types: numbers in network order, days and moments counted from the year 2000 (datatype/timestamp.h).</summary>
internal static class WireValue
{
    internal static readonly DateOnly Epoch = new(2000, 1, 1);

    private static readonly DateTime EpochMoment = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    internal static FieldValue Of(ColumnType type, ReadOnlySpan<byte> bytes) => type switch
    {
        ColumnType.Int2 => FieldValue.Of((long)BinaryPrimitives.ReadInt16BigEndian(bytes)),
        ColumnType.Int4 => FieldValue.Of((long)BinaryPrimitives.ReadInt32BigEndian(bytes)),
        ColumnType.Int8 => FieldValue.Of(BinaryPrimitives.ReadInt64BigEndian(bytes)),
        ColumnType.Float4 => FieldValue.Of((double)BinaryPrimitives.ReadSingleBigEndian(bytes)),
        ColumnType.Float8 => FieldValue.Of(BinaryPrimitives.ReadDoubleBigEndian(bytes)),
        ColumnType.Numeric => WireNumeric.Read(bytes) is { } number ? FieldValue.Of(number) : FieldValue.OfText(WireNumeric.Text(bytes)),
        ColumnType.Bool => FieldValue.Of(bytes[0] != 0),
        ColumnType.Date => DayOf(bytes) is { } day ? FieldValue.OfText(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), FieldKind.Day) : FieldValue.None,
        ColumnType.Timestamp => MomentOf(bytes) is { } moment ? FieldValue.OfText(TextOf(moment), FieldKind.Moment) : FieldValue.None,
        ColumnType.TimestampWithZone => MomentOf(bytes) is { } moment ? FieldValue.OfText(TextOf(moment) + "Z", FieldKind.Moment) : FieldValue.None,
        ColumnType.Bytea => FieldValue.Of(bytes),
        _ => FieldValue.OfText(Encoding.UTF8.GetString(bytes)),
    };

    /// <summary>Whether a value of the type can say more than a <see cref="FieldValue"/>.</summary>
    internal static bool MayExceed(ColumnType type) => type is ColumnType.Numeric or ColumnType.Date or ColumnType.Timestamp or ColumnType.TimestampWithZone;

    /// <summary>The day; nothing where it lies outside of the calendar.</summary>
    internal static DateOnly? DayOf(ReadOnlySpan<byte> bytes)
    {
        var number = BinaryPrimitives.ReadInt32BigEndian(bytes) + (long)Epoch.DayNumber;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The moment; nothing where it lies outside of the calendar.</summary>
    internal static DateTime? MomentOf(ReadOnlySpan<byte> bytes)
    {
        var ticks = (BinaryPrimitives.ReadInt64BigEndian(bytes) * (Int128)TimeSpan.TicksPerMicrosecond) + EpochMoment.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime((long)ticks, DateTimeKind.Unspecified) : null;
    }

    /// <summary>Microseconds since the year 2000; a moment finer than that is none the database keeps.</summary>
    internal static long? MicrosecondsOf(DateTime moment) =>
        moment.Ticks % TimeSpan.TicksPerMicrosecond == 0 ? (moment.Ticks - EpochMoment.Ticks) / TimeSpan.TicksPerMicrosecond : null;

    // Three places as files write them, six where they say something.
    private static string TextOf(DateTime moment) =>
        moment.ToString(moment.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss.fff" : "yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}

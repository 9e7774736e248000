using System.Buffers.Binary;
using System.Globalization;

namespace AssetPlanning.Data.PostGis;

/// <content>Numbers.</content>
internal static partial class ValueOutput
{
    private static string? Whole(FieldValue value, long least, long most, out long number)
    {
        number = value.Kind is FieldKind.WholeNumber or FieldKind.Truth ? value.WholeNumber : 0;
        return value.Kind != FieldKind.WholeNumber ? NotOf(value, "整数")
            : number < least || number > most ? string.Create(CultureInfo.InvariantCulture, $"整数 {number} 超出列的范围 {least}～{most}。")
            : null;
    }

    private static string? Put(long number, CopyOutput into, int bytes)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, number);
        eight[(8 - bytes)..].CopyTo(into.Value(bytes));
        return null;
    }

    private static string? Real(FieldValue value, CopyOutput into)
    {
        // 2⁵³: beyond it not every whole number is a double.
        if (value.Kind != FieldKind.Real && (value.Kind != FieldKind.WholeNumber || Math.Abs((decimal)value.WholeNumber) > 1L << 53))
        {
            return NotOf(value, "双精度数");
        }

        BinaryPrimitives.WriteDoubleBigEndian(into.Value(8), value.Real);
        return null;
    }

    private static decimal PowerOfTen(int power)
    {
        var product = 1m;
        for (; power > 0; power--)
        {
            product *= 10;
        }

        return product;
    }

    private static string? Exact(FoundColumn column, FieldValue value, CopyOutput into)
    {
        if (value.Kind is not (FieldKind.Exact or FieldKind.WholeNumber))
        {
            return NotOf(value, "定点数");
        }

        var number = value.Exact;
        if (column.Scale is { } places && places >= 0 && places < 28 && decimal.Round(number, places) != number)
        {
            return string.Create(CultureInfo.InvariantCulture, $"数值 {number} 的小数位多于列的 {places} 位，数据库会四舍五入。");
        }

        if (column.Scale is { } whole and < 0 && (whole < -28 ? number != 0 : number % PowerOfTen(-whole) != 0))
        {
            return string.Create(CultureInfo.InvariantCulture, $"数值 {number} 不是列的 10 的 {-whole} 次方的整数倍，数据库会四舍五入。");
        }

        into.Number(number);
        return null;
    }
}

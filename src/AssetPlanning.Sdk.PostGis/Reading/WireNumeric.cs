using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace AssetPlanning.Data.PostGis;

/// <summary>The binary form of numeric: groups of four digits, the place of the first, sign and scale (PostgreSQL numeric.c, numeric_send).</summary>
internal static class WireNumeric
{
    /// <summary>Longest form of a decimal: eight numbers of head and groups.</summary>
    internal const int MostBytes = 8 + (2 * 9);

    private const int Base = 10_000, DigitsOfGroup = 4, Head = 8;
    private const ushort Negative = 0x4000, NotANumber = 0xC000, Infinite = 0xD000, MinusInfinite = 0xF000;

    // 2⁹⁶ − 1, the largest decimal without its point.
    private static readonly UInt128 Largest = new(uint.MaxValue, ulong.MaxValue);

    /// <summary>The number, digit for digit and with its places; nothing where no decimal can say it.</summary>
    internal static decimal? Read(ReadOnlySpan<byte> bytes)
    {
        var (groups, weight, sign, scale) = HeadOf(bytes);
        if (sign is not (0 or Negative))
        {
            return null;
        }

        UInt128 digits = 0;
        for (var at = 0; at < groups; at++)
        {
            if (digits > Largest)
            {
                return null;
            }

            digits = (digits * Base) + GroupAt(bytes, at);
        }

        return Scaled(digits, DigitsOfGroup * (groups - 1 - weight), scale) is var (number, places) && number <= Largest
            ? new(WordOf(number, 0), WordOf(number, 1), WordOf(number, 2), sign == Negative && number != 0, (byte)places)
            : null;
    }

    /// <summary>The number as text, of any length.</summary>
    internal static string Text(ReadOnlySpan<byte> bytes)
    {
        var (groups, weight, sign, scale) = HeadOf(bytes);
        switch (sign)
        {
            case NotANumber:
                return "NaN";
            case Infinite:
                return "Infinity";
            case MinusInfinite:
                return "-Infinity";
        }

        var digits = BigInteger.Zero;
        for (var at = 0; at < groups; at++)
        {
            digits = (digits * Base) + GroupAt(bytes, at);
        }

        var places = DigitsOfGroup * (groups - 1 - weight);
        digits = places <= scale ? digits * BigInteger.Pow(10, scale - places) : digits / BigInteger.Pow(10, places - scale);
        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return (sign == Negative ? "-" : string.Empty) + (scale == 0 ? text : $"{text[..^scale]}.{text[^scale..]}");
    }

    /// <summary>Writes a decimal.</summary>
    /// <returns>How many bytes.</returns>
    internal static int Write(Span<byte> into, decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var digits = new UInt128(unchecked((uint)bits[2]), unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        var after = (scale + DigitsOfGroup - 1) / DigitsOfGroup;
        digits *= PowerOfTen((after * DigitsOfGroup) - scale);
        Span<ushort> groups = stackalloc ushort[9];
        var (count, trailing) = (0, 0);
        for (; digits != 0; digits /= Base)
        {
            var group = (ushort)(digits % Base);
            trailing += group == 0 && trailing == count ? 1 : 0;
            groups[count++] = group;
        }

        var weight = count == 0 ? 0 : count - after - 1;
        BinaryPrimitives.WriteInt16BigEndian(into, (short)(count - trailing));
        BinaryPrimitives.WriteInt16BigEndian(into[2..], (short)weight);
        BinaryPrimitives.WriteUInt16BigEndian(into[4..], count > 0 && number < 0 ? Negative : (ushort)0);
        BinaryPrimitives.WriteUInt16BigEndian(into[6..], (ushort)scale);
        var at = Head;
        for (var group = count - 1; group >= trailing; group--, at += 2)
        {
            BinaryPrimitives.WriteUInt16BigEndian(into[at..], groups[group]);
        }

        return at;
    }

    // With the places the column shows where they fit, else with as many as the number needs.
    private static (UInt128 Digits, int Places)? Scaled(UInt128 digits, int places, int scale)
    {
        for (; places > 0 && (places > scale || places > 28) && digits % 10 == 0; places--)
        {
            digits /= 10;
        }

        var wanted = Math.Max(0, Math.Min(scale, 28));
        for (; places < wanted && digits <= Largest / 10; places++)
        {
            digits *= 10;
        }

        return places is >= 0 and <= 28 ? (digits, places) : digits == 0 ? (digits, 0) : null;
    }

    private static int WordOf(UInt128 number, int word) => unchecked((int)(uint)(number >> (32 * word)));

    private static UInt128 PowerOfTen(int power)
    {
        UInt128 product = 1;
        for (; power > 0; power--)
        {
            product *= 10;
        }

        return product;
    }

    private static (int Groups, int Weight, ushort Sign, int Scale) HeadOf(ReadOnlySpan<byte> bytes)
    {
        var groups = BinaryPrimitives.ReadInt16BigEndian(bytes);
        return (groups, BinaryPrimitives.ReadInt16BigEndian(bytes[2..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]));
    }

    private static uint GroupAt(ReadOnlySpan<byte> bytes, int group) => BinaryPrimitives.ReadUInt16BigEndian(bytes[(Head + (2 * group))..]);
}

using System.Buffers.Binary;

namespace AssetPlanning.Data;

/// <summary>The kinds of shapes well-known binary can say and the formats here can hold.</summary>
internal enum ShapeKind
{
    None = 0,
    Point = 1,
    LineString = 2,
    Polygon = 3,
    MultiPoint = 4,
    MultiLineString = 5,
    MultiPolygon = 6,
}

/// <summary>Takes a shape apart: kind, parts, rings and positions, in the order of the bytes (OGC 06-103r4 §8.2; ISO and EWKB marks for Z, M, SRID).</summary>
/// <remarks>A count is believed as far as bytes are there. What cannot be read ends the walk with <see cref="IsBroken"/>.</remarks>
internal ref struct WkbWalk
{
    private readonly ReadOnlySpan<byte> bytes;
    private int at;
    private bool big;
    private int doubles;

    internal WkbWalk(ReadOnlySpan<byte> bytes) => this.bytes = bytes;

    /// <summary>Whether it says it is a curve or a surface of the kinds 8 to 17 (OGC 06-103r4 table 7), which no format here holds.</summary>
    internal static bool IsExtended(ReadOnlySpan<byte> wkb) =>
        wkb.Length >= 5 && ((wkb[0] == 0 ? BinaryPrimitives.ReadUInt32BigEndian(wkb[1..]) : BinaryPrimitives.ReadUInt32LittleEndian(wkb[1..])) & 0x1FFF_FFFF) % 1000 is >= 8 and <= 17;

    /// <summary>Whether something did not fit; nothing after it counts.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>Whether all bytes were read and understood.</summary>
    internal readonly bool IsAtEnd => !IsBroken && at == bytes.Length;

    /// <summary>Whether the third number is a height, and not a measure.</summary>
    internal bool HasHeight { get; private set; }

    /// <summary>The head of a shape or of one of its parts.</summary>
    internal ShapeKind Head()
    {
        if (IsBroken || bytes.Length - at < 5 || bytes[at] > 1)
        {
            return Broken();
        }

        big = bytes[at++] == 0;
        var code = Word();
        if ((code & 0x2000_0000) != 0)
        {
            if (bytes.Length - at < 4)
            {
                return Broken();
            }

            at += 4;
        }

        var plain = code & 0x1FFF_FFFF;
        if (plain / 1000 > 3 || plain % 1000 is 0 or > 6)
        {
            return Broken();
        }

        HasHeight = (code & 0x8000_0000) != 0 || plain / 1000 is 1 or 3;
        doubles = 2 + (HasHeight ? 1 : 0) + ((code & 0x4000_0000) != 0 || plain / 1000 is 2 or 3 ? 1 : 0);
        return (ShapeKind)(plain % 1000);
    }

    /// <summary>A count of things of at least so many bytes each.</summary>
    internal int Count(int bytesEach)
    {
        if (IsBroken || bytes.Length - at < 4)
        {
            Broken();
            return 0;
        }

        var claimed = Word();
        if (claimed > (uint)((bytes.Length - at) / bytesEach))
        {
            Broken();
            return 0;
        }

        return (int)claimed;
    }

    /// <summary>How many positions a run has; each is then to be read.</summary>
    internal int Positions() => Count(8 * doubles);

    /// <summary>The next position; whatever is beyond a height is skipped.</summary>
    internal (double X, double Y, double Z) Position()
    {
        if (IsBroken || bytes.Length - at < 8 * doubles)
        {
            Broken();
            return default;
        }

        var place = (X: Number(at), Y: Number(at + 8), Z: HasHeight ? Number(at + 16) : double.NaN);
        at += 8 * doubles;
        return place;
    }

    private readonly double Number(int place) => big
        ? BinaryPrimitives.ReadDoubleBigEndian(bytes[place..])
        : BinaryPrimitives.ReadDoubleLittleEndian(bytes[place..]);

    private uint Word()
    {
        var four = bytes.Slice(at, 4);
        at += 4;
        return big ? BinaryPrimitives.ReadUInt32BigEndian(four) : BinaryPrimitives.ReadUInt32LittleEndian(four);
    }

    private ShapeKind Broken()
    {
        IsBroken = true;
        return ShapeKind.None;
    }
}

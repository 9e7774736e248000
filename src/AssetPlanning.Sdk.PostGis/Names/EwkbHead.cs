using System.Buffers.Binary;

namespace AssetPlanning.Data.PostGis;

/// <summary>The head of extended well-known binary (EWKB): order of the bytes, kind with marks for Z, M and SRID, the SRID.</summary>
/// <remarks>PostGIS, «ST_AsEWKB» and lwin_wkb.c; ISO 13249-3 writes Z and M as thousands instead, which PostGIS reads as well.</remarks>
internal readonly record struct EwkbHead(bool IsBigEndian, uint Code, int Reference)
{
    /// <summary>Bytes before the content of a shape that names no system.</summary>
    internal const int PlainBytes = 5;

    /// <summary>Bytes before the content of a shape that names one.</summary>
    internal const int ReferencedBytes = 9;

    private const uint ReferenceMark = 0x2000_0000, HeightMark = 0x8000_0000, MeasureMark = 0x4000_0000;

    internal bool HasReference => (Code & ReferenceMark) != 0;

    internal bool HasMoreThanPlane => (Code & (HeightMark | MeasureMark)) != 0 || (Code & ~(HeightMark | MeasureMark | ReferenceMark)) >= 1000;

    /// <summary>Whether it says it is a curve or a surface of the kinds 8 to 17 (OGC 06-103r4 table 7), which are no polygons of corners.</summary>
    internal bool IsExtended => (Code & ~(HeightMark | MeasureMark | ReferenceMark)) % 1000 is >= 8 and <= 17;

    internal int Bytes => HasReference ? ReferencedBytes : PlainBytes;

    /// <summary>Reads it; nothing where the bytes are too few or begin with no order.</summary>
    internal static EwkbHead? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < PlainBytes || bytes[0] > 1)
        {
            return null;
        }

        var head = new EwkbHead(bytes[0] == 0, Word(bytes[1..], bytes[0] == 0), 0);
        if (!head.HasReference)
        {
            return head;
        }

        return bytes.Length < ReferencedBytes ? null : head with { Reference = unchecked((int)Word(bytes[PlainBytes..], head.IsBigEndian)) };
    }

    /// <summary>Writes the head with a system into nine bytes.</summary>
    internal void Write(Span<byte> into, int reference)
    {
        into[0] = IsBigEndian ? (byte)0 : (byte)1;
        Put(into[1..], Code | ReferenceMark);
        Put(into[PlainBytes..], unchecked((uint)reference));
    }

    /// <summary>Writes the head without a system into five bytes.</summary>
    internal void WritePlain(Span<byte> into)
    {
        into[0] = IsBigEndian ? (byte)0 : (byte)1;
        Put(into[1..], Code & ~ReferenceMark);
    }

    private void Put(Span<byte> into, uint word)
    {
        if (IsBigEndian)
        {
            BinaryPrimitives.WriteUInt32BigEndian(into, word);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(into, word);
        }
    }

    private static uint Word(ReadOnlySpan<byte> bytes, bool isBig) => isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}

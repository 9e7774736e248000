using System.Buffers.Binary;

namespace AssetPlanning.Data;

/// <summary>What the bytes before the well-known binary of a GeoPackage say.</summary>
internal enum HeaderState
{
    /// <summary>A shape follows.</summary>
    Sound,

    /// <summary>Not a header of this format.</summary>
    Unreadable,

    /// <summary>A shape of an extension nobody here knows.</summary>
    Extended,
}

/// <summary>The head of a geometry in a GeoPackage (OGC 12-128r18 §2.1.3): magic, version, flags, reference system, envelope.</summary>
internal static class GeoPackageGeometry
{
    internal const int LongestHead = 8 + 32;

    private const byte LittleEndian = 0x01, Empty = 0x10, Extended = 0x20;

    /// <summary>Reads the head; the shape begins after it. The envelope is stepped over, not believed.</summary>
    internal static HeaderState Read(ReadOnlySpan<byte> bytes, out int reference, out int start)
    {
        (reference, start) = (0, 0);
        if (bytes.Length < 8 || bytes[0] != (byte)'G' || bytes[1] != (byte)'P' || bytes[2] != 0)
        {
            return HeaderState.Unreadable;
        }

        var flags = bytes[3];
        reference = (flags & LittleEndian) != 0 ? BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) : BinaryPrimitives.ReadInt32BigEndian(bytes[4..]);
        int? envelope = ((flags >> 1) & 7) switch { 0 => 0, 1 => 32, 2 or 3 => 48, 4 => 64, _ => null };
        if (envelope is null || (flags & 0xC0) != 0 || bytes.Length < 8 + envelope)
        {
            return HeaderState.Unreadable;
        }

        start = 8 + envelope.Value;
        return (flags & Extended) != 0 ? HeaderState.Extended : HeaderState.Sound;
    }

    /// <summary>Writes the head of a shape: with the envelope of its positions, or as an empty one.</summary>
    /// <returns>How long it is.</returns>
    internal static int Write(Span<byte> into, int reference, ShapeBox box)
    {
        into[0] = (byte)'G';
        into[1] = (byte)'P';
        into[2] = 0;
        into[3] = (byte)(LittleEndian | (box.IsNothing ? Empty : 1 << 1));
        BinaryPrimitives.WriteInt32LittleEndian(into[4..], reference);
        if (box.IsNothing)
        {
            return 8;
        }

        BinaryPrimitives.WriteDoubleLittleEndian(into[8..], box.West);
        BinaryPrimitives.WriteDoubleLittleEndian(into[16..], box.East);
        BinaryPrimitives.WriteDoubleLittleEndian(into[24..], box.South);
        BinaryPrimitives.WriteDoubleLittleEndian(into[32..], box.North);
        return LongestHead;
    }
}

using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Reads well-known binary into a layer without building geometry objects.</summary>
/// <remarks>
/// OGC 06-103r4 §8.2; ISO 13249-3 adds 1000, 2000, 3000 to the type for Z, M, ZM; EWKB sets the top bits for Z, M and SRID.
/// A count is believed only as far as the bytes that are really there: a length bomb costs nothing.
/// </remarks>
internal ref struct WkbReading
{
    private const uint HasZ = 0x8000_0000, HasM = 0x4000_0000, HasSrid = 0x2000_0000;
    private const int Polygon = 3, MultiPolygon = 6;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly IRingSink? into; // none: only the head is wanted
    private int at;
    private bool big;
    private int cornerBytes;
    private long cornersSeen;
    private int firstCorner;

    private WkbReading(ReadOnlySpan<byte> bytes, IRingSink? into)
    {
        this.bytes = bytes;
        this.into = into;
    }

    internal static void Read(ReadOnlyMemory<byte> item, IRingSink into)
    {
        if (item.IsEmpty)
        {
            into.Reject(RejectionReason.Missing);
            return;
        }

        var reading = new WkbReading(item.Span, into);
        if (!reading.ReadGeometry())
        {
            return;
        }

        if (reading.at != item.Length)
        {
            into.Reject(RejectionReason.Malformed);
        }
        else
        {
            into.EndItem();
        }
    }

    /// <summary>Number of corners and first corner of an item, from its counts alone.</summary>
    internal static ItemHead HeadOf(ReadOnlyMemory<byte> item)
    {
        var reading = new WkbReading(item.Span, null);
        if (!reading.ReadGeometry())
        {
            // As many as may be read before the defect is met.
            return new(item.Length / 16, double.NaN, double.NaN);
        }

        if (reading.cornersSeen == 0)
        {
            return new(0, double.NaN, double.NaN);
        }

        var (easting, northing) = reading.CornerAt(reading.firstCorner);
        return new(reading.cornersSeen, easting, northing);
    }

    private bool ReadGeometry()
    {
        if (!ReadHeader(out var type))
        {
            return false;
        }

        if (type == Polygon)
        {
            return ReadPart();
        }

        if (type != MultiPolygon)
        {
            return Refuse(RejectionReason.NotPolygonal);
        }

        // A part is at least a header and a count: nine bytes.
        if (!ReadCount(9, out var parts))
        {
            return false;
        }

        for (var i = 0; i < parts; i++)
        {
            if (!ReadHeader(out type))
            {
                return false;
            }

            if (type != Polygon)
            {
                return Refuse(RejectionReason.Malformed);
            }

            if (!ReadPart(isOneOfSeveral: true))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadHeader(out int type)
    {
        type = 0;
        if (bytes.Length - at < 5 || bytes[at] > 1)
        {
            return Malformed();
        }

        big = bytes[at++] == 0;
        var code = ReadUInt32();
        if ((code & HasSrid) != 0)
        {
            if (bytes.Length - at < 4)
            {
                return Malformed();
            }

            var reference = unchecked((int)ReadUInt32());
            if (into?.AllowsReference(reference) == false)
            {
                return Refuse(RejectionReason.OtherReferenceSystem);
            }
        }

        var family = (code & ~(HasZ | HasM | HasSrid)) / 1000;
        if (family > 3)
        {
            return Malformed();
        }

        // Some writers say Z twice, by bit and by thousand.
        var z = (code & HasZ) != 0 || family is 1 or 3;
        var m = (code & HasM) != 0 || family is 2 or 3;
        cornerBytes = 8 * (2 + (z ? 1 : 0) + (m ? 1 : 0));
        type = (int)((code & ~(HasZ | HasM | HasSrid)) % 1000);
        return true;
    }

    private bool ReadPart(bool isOneOfSeveral = false)
    {
        if (!ReadCount(4, out var rings))
        {
            return false;
        }

        if (rings > 0)
        {
            into?.BeginPart();
        }
        else if (isOneOfSeveral)
        {
            return Refuse(RejectionReason.TooFewPoints);
        }

        for (var i = 0; i < rings; i++)
        {
            if (!ReadRing())
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadRing()
    {
        if (!ReadCount(cornerBytes, out var corners) || into?.AllowsRing(corners) == false)
        {
            return false;
        }

        var start = at;
        at += corners * cornerBytes;
        if (into is null)
        {
            firstCorner = cornersSeen == 0 ? start : firstCorner;
            cornersSeen += corners;
            return true;
        }

        // Plain corners in this machine's order are taken as they lie.
        if (BitConverter.IsLittleEndian && !big && cornerBytes == 16)
        {
            return into.AddRing(MemoryMarshal.Cast<byte, double>(bytes[start..at]));
        }

        var given = into.Given(corners);
        for (var i = 0; i < corners; i++)
        {
            (given[2 * i], given[2 * i + 1]) = CornerAt(start + i * cornerBytes);
        }

        return into.AddRing(given);
    }

    private readonly (double Easting, double Northing) CornerAt(int place)
    {
        ReadOnlySpan<byte> first = bytes.Slice(place, 8), second = bytes.Slice(place + 8, 8);
        return big
            ? (BinaryPrimitives.ReadDoubleBigEndian(first), BinaryPrimitives.ReadDoubleBigEndian(second))
            : (BinaryPrimitives.ReadDoubleLittleEndian(first), BinaryPrimitives.ReadDoubleLittleEndian(second));
    }

    private bool ReadCount(int bytesEach, out int count)
    {
        count = 0;
        if (bytes.Length - at < 4)
        {
            return Malformed();
        }

        var claimed = ReadUInt32();
        if (claimed > (uint)((bytes.Length - at) / bytesEach))
        {
            return Malformed();
        }

        count = (int)claimed;
        return true;
    }

    private uint ReadUInt32()
    {
        var four = bytes.Slice(at, 4);
        at += 4;
        return big ? BinaryPrimitives.ReadUInt32BigEndian(four) : BinaryPrimitives.ReadUInt32LittleEndian(four);
    }

    private readonly bool Malformed() => Refuse(RejectionReason.Malformed);

    private readonly bool Refuse(RejectionReason reason)
    {
        into?.Reject(reason);
        return false;
    }
}

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
    private readonly Ingestion into;
    private int at;
    private bool big;
    private int cornerBytes;

    private WkbReading(ReadOnlySpan<byte> bytes, Ingestion into)
    {
        this.bytes = bytes;
        this.into = into;
    }

    internal static void Read(ReadOnlySpan<byte> bytes, Ingestion into)
    {
        into.BeginItem();
        if (bytes.IsEmpty)
        {
            into.Reject(RejectionReason.Missing);
            return;
        }

        var reading = new WkbReading(bytes, into);
        if (!reading.ReadGeometry())
        {
            return;
        }

        if (reading.at != bytes.Length)
        {
            into.Reject(RejectionReason.Malformed);
        }
        else
        {
            into.EndItem();
        }
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
            return into.Reject(RejectionReason.NotPolygonal);
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
                return into.Reject(RejectionReason.Malformed);
            }

            if (!ReadPart())
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

            if (GeometryReading.IsOtherReference(unchecked((int)ReadUInt32()), into.Frame.Projection))
            {
                return into.Reject(RejectionReason.OtherReferenceSystem);
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

    private bool ReadPart()
    {
        if (!ReadCount(4, out var rings))
        {
            return false;
        }

        if (rings > 0)
        {
            into.BeginPart();
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
        if (!ReadCount(cornerBytes, out var corners) || !into.AllowsRing(corners))
        {
            return false;
        }

        var cornerRow = bytes.Slice(at, corners * cornerBytes);
        at += cornerRow.Length;
        // Plain corners in this machine's order are taken as they lie.
        if (BitConverter.IsLittleEndian && !big && cornerBytes == 16)
        {
            return into.AddRing(MemoryMarshal.Cast<byte, double>(cornerRow));
        }

        var given = into.Given(corners);
        for (var i = 0; i < corners; i++)
        {
            var corner = cornerRow.Slice(i * cornerBytes, 16);
            given[2 * i] = big ? BinaryPrimitives.ReadDoubleBigEndian(corner) : BinaryPrimitives.ReadDoubleLittleEndian(corner);
            given[2 * i + 1] = big ? BinaryPrimitives.ReadDoubleBigEndian(corner[8..]) : BinaryPrimitives.ReadDoubleLittleEndian(corner[8..]);
        }

        return into.AddRing(given);
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

    private bool Malformed() => into.Reject(RejectionReason.Malformed);
}

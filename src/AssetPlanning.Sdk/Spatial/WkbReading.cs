using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Reads well-known binary into a layer without building geometry objects.</summary>
/// <remarks>
/// OGC 06-103r4 §8.2; ISO 13249-3 adds 1000, 2000, 3000 to the type for Z, M, ZM; EWKB sets the top bits for Z, M and SRID.
/// A count is believed only as far as the bytes that are really there: a length bomb costs nothing.
/// </remarks>
ref struct WkbReading
{
    const uint HasZ = 0x8000_0000, HasM = 0x4000_0000, HasSrid = 0x2000_0000;
    const int Polygon = 3, MultiPolygon = 6;

    readonly ReadOnlySpan<byte> _bytes;
    readonly Ingestion _into;
    int _at;
    bool _big;
    int _cornerBytes;

    WkbReading(ReadOnlySpan<byte> bytes, Ingestion into)
    {
        _bytes = bytes;
        _into = into;
    }

    public static void Read(ReadOnlySpan<byte> bytes, Ingestion into)
    {
        into.BeginItem();
        if (bytes.IsEmpty)
        {
            into.Reject(RejectionReason.Missing);
            return;
        }

        var reading = new WkbReading(bytes, into);
        if (!reading.ReadGeometry()) return;
        if (reading._at != bytes.Length) into.Reject(RejectionReason.Malformed);
        else into.EndItem();
    }

    bool ReadGeometry()
    {
        if (!ReadHeader(out var type)) return false;
        if (type == Polygon) return ReadPart();
        if (type != MultiPolygon) return _into.Reject(RejectionReason.NotPolygonal);
        // A part is at least a header and a count: nine bytes.
        if (!ReadCount(9, out var parts)) return false;
        for (var i = 0; i < parts; i++)
        {
            if (!ReadHeader(out type)) return false;
            if (type != Polygon) return _into.Reject(RejectionReason.Malformed);
            if (!ReadPart()) return false;
        }

        return true;
    }

    bool ReadHeader(out int type)
    {
        type = 0;
        if (_bytes.Length - _at < 5 || _bytes[_at] > 1) return Malformed();
        _big = _bytes[_at++] == 0;
        var code = ReadUInt32();
        if ((code & HasSrid) != 0)
        {
            if (_bytes.Length - _at < 4) return Malformed();
            if (GeometryReading.IsOtherReference(unchecked((int)ReadUInt32()), _into.Frame)) return _into.Reject(RejectionReason.OtherReferenceSystem);
        }

        var family = (code & ~(HasZ | HasM | HasSrid)) / 1000;
        if (family > 3) return Malformed();
        // Some writers say Z twice, by bit and by thousand.
        var z = (code & HasZ) != 0 || family is 1 or 3;
        var m = (code & HasM) != 0 || family is 2 or 3;
        _cornerBytes = 8 * (2 + (z ? 1 : 0) + (m ? 1 : 0));
        type = (int)((code & ~(HasZ | HasM | HasSrid)) % 1000);
        return true;
    }

    bool ReadPart()
    {
        if (!ReadCount(4, out var rings)) return false;
        if (rings > 0) _into.BeginPart();
        for (var i = 0; i < rings; i++)
            if (!ReadRing()) return false;
        return true;
    }

    bool ReadRing()
    {
        if (!ReadCount(_cornerBytes, out var corners) || !_into.AllowsRing(corners)) return false;
        var bytes = _bytes.Slice(_at, corners * _cornerBytes);
        _at += bytes.Length;
        // Plain corners in this machine's order are taken as they lie.
        if (BitConverter.IsLittleEndian && !_big && _cornerBytes == 16) return _into.AddRing(MemoryMarshal.Cast<byte, double>(bytes));
        var given = _into.Given(corners);
        for (var i = 0; i < corners; i++)
        {
            var corner = bytes.Slice(i * _cornerBytes, 16);
            given[2 * i] = _big ? BinaryPrimitives.ReadDoubleBigEndian(corner) : BinaryPrimitives.ReadDoubleLittleEndian(corner);
            given[2 * i + 1] = _big ? BinaryPrimitives.ReadDoubleBigEndian(corner[8..]) : BinaryPrimitives.ReadDoubleLittleEndian(corner[8..]);
        }

        return _into.AddRing(given);
    }

    bool ReadCount(int bytesEach, out int count)
    {
        count = 0;
        if (_bytes.Length - _at < 4) return Malformed();
        var claimed = ReadUInt32();
        if (claimed > (uint)((_bytes.Length - _at) / bytesEach)) return Malformed();
        count = (int)claimed;
        return true;
    }

    uint ReadUInt32()
    {
        var bytes = _bytes.Slice(_at, 4);
        _at += 4;
        return _big ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }

    bool Malformed() => _into.Reject(RejectionReason.Malformed);
}

using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class WkbTests(ITestOutputHelper output)
{
    private static PolygonSet Read(params byte[][] items) => PolygonSet.FromWkb([.. items.Select(i => new ReadOnlyMemory<byte>(i))], Plane.Frame, IngestionLimits.Default);

    private static Geometry Sample()
    {
        var a = Plane.Polygon(Plane.Box(0, 0, 1000, 1000), Plane.Box(100, 100, 200, 200));
        var b = Plane.Polygon(Plane.Box(2000, 0, 3000, 1000));
        var multi = Plane.Multi(a, b);
        multi.SRID = 4546;
        return multi;
    }

    [Theory]
    [InlineData(ByteOrder.LittleEndian)]
    [InlineData(ByteOrder.BigEndian)]
    public void FromWkb_EveryDialect_ReadsTheSame(ByteOrder order)
    {
        var expected = 2L * (1_000_000 - 10_000 + 1_000_000);
        foreach (var strict in new[] { true, false })
        {
            foreach (var srid in new[] { true, false })
            {
                foreach (var z in new[] { true, false })
                {
                    var item = Sample();
                    var writer = new WKBWriter(order, srid && !strict, z) { Strict = strict };
                    var set = Read(writer.Write(item), writer.Write(item.GetGeometryN(1)));
                    set.Rejections.Count.Should().Be(0);
                    set.PlanarAreaOf(0).Units.Should().Be(expected);
                    set.PlanarAreaOf(1).Units.Should().Be(2_000_000);
                }
            }
        }
    }

    [Fact]
    public void FromWkb_OtherReferenceNumber_IsRejected()
    {
        var item = Sample();
        item.SRID = 4524;
        Read(new WKBWriter(ByteOrder.LittleEndian, true).Write(item)).Rejections[0].Reason.Should().Be(RejectionReason.OtherReferenceSystem);
    }

    [Fact]
    public void FromWkb_EqualsFromGeometries()
    {
        var dice = new Dice(7_003);
        var items = new Geometry[200];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Plane.Polygon(Plane.Star(dice, dice.Between(-1_000_000, 1_000_000), dice.Between(-1_000_000, 1_000_000), 50_000, dice.Between(3, 60)));
        }

        var fromGeometries = Plane.Set(items);
        var fromBytes = Read([.. items.Select(i => i.AsBinary())]);
        fromBytes.Corners.X.AsSpan(0, fromBytes.CornerCount).SequenceEqual(fromGeometries.Corners.X.AsSpan(0, fromGeometries.CornerCount)).Should().BeTrue();
        fromBytes.Corners.Y.AsSpan(0, fromBytes.CornerCount).SequenceEqual(fromGeometries.Corners.Y.AsSpan(0, fromGeometries.CornerCount)).Should().BeTrue();
        fromBytes.ItemOfSlot.Should().Equal(fromGeometries.ItemOfSlot);
    }

    [Fact]
    public void FromWkb_LengthBombs_AreMalformedAndCostNothing()
    {
        byte[] hugeRing = [1, 3, 0, 0, 0, 1, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f];
        byte[] hugeRings = [1, 3, 0, 0, 0, 0xff, 0xff, 0xff, 0xff];
        byte[] hugeParts = [1, 6, 0, 0, 0, 0xff, 0xff, 0xff, 0xff];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var set = Read(hugeRing, hugeRings, hugeParts);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200_000);
        set.Rejections.Select(r => r.Reason).Should().OnlyContain(r => r == RejectionReason.Malformed);
    }

    [Fact]
    public void FromWkb_NestedCollections_AreNotPolygons()
    {
        var collection = new GeometryFactory().CreateGeometryCollection([Sample()]);
        Read(collection.AsBinary()).Rejections[0].Reason.Should().Be(RejectionReason.NotPolygonal);
    }

    [Fact]
    public void FromWkb_TruncatedAnywhere_IsRejected()
    {
        var bytes = Sample().AsBinary();
        for (var n = 0; n < bytes.Length; n++)
        {
            Read(bytes[..n]).Rejections.Count.Should().Be(1);
        }

        Read([.. bytes, 0]).Rejections[0].Reason.Should().Be(RejectionReason.Malformed);
    }

    [Fact]
    public void FromWkb_FlippedBits_NeverThrowAndAlwaysAddUp()
    {
        var writer = new WKBWriter(ByteOrder.LittleEndian, true, true);
        var original = writer.Write(Sample());
        Runs.Each(output, 20_000, 1_000_000, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var bytes = (byte[])original.Clone();
            for (var flips = dice.Between(1, 3); flips > 0; flips--)
            {
                bytes[dice.Below(bytes.Length)] ^= (byte)(1 << dice.Below(8));
            }

            var set = Read(bytes, original);
            (set.AcceptedCount + set.Rejections.Count).Should().Be(2);
            set.IsAccepted(1).Should().BeTrue();
        });
    }
}

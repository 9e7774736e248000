using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

public class UncheckedPolygonsTests(ITestOutputHelper output)
{
    private static ReadOnlyMemory<byte>[] Binary(params byte[][] items) => [.. items.Select(item => new ReadOnlyMemory<byte>(item))];

    private static UncheckedPolygons Read(ReadOnlyMemory<byte>[] items, IngestionLimits? limits = null) => UncheckedPolygons.FromWkb(items, Plane.Frame, limits ?? IngestionLimits.Default);

    private static PolygonSet AtOnce(ReadOnlyMemory<byte>[] items) => PolygonSet.FromWkb(items, Plane.Frame, IngestionLimits.Default);

    [Fact]
    public void Check_GoodAndDefectiveItems_EqualsTheLayerReadAtOnce()
    {
        var dice = new Dice(7_011);
        var items = new List<byte[]>();
        for (var i = 0; i < 300; i++)
        {
            items.Add(Plane.Polygon(Plane.Star(dice, dice.Between(-1_000_000, 1_000_000), dice.Between(-1_000_000, 1_000_000), 50_000, dice.Between(3, 60))).AsBinary());
        }

        items.InsertRange(150, Defective());
        var binary = Binary([.. items]);
        ShouldEqual(Read(binary).Check(), AtOnce(binary));
    }

    [Fact]
    public void FromWkb_StreamThatUsesOneBufferAgain_EqualsTheList()
    {
        var dice = new Dice(7_012);
        var binary = Binary([.. Enumerable.Range(0, 3_000).Select(i => Plane.Polygon(Plane.Star(dice, 1_000 * i, 0, 50_000, dice.Between(3, 9))).AsBinary()), .. Defective()]);
        var streamed = UncheckedPolygons.FromWkb(Stream(), Plane.Frame, IngestionLimits.Default);
        streamed.Count.Should().Be(binary.Length);
        streamed.Rejections.Should().Equal(Read(binary).Rejections);
        ShouldEqual(streamed.Check(), AtOnce(binary));

        IEnumerable<ReadOnlyMemory<byte>> Stream()
        {
            var buffer = new byte[binary.Max(item => item.Length)];
            foreach (var item in binary)
            {
                item.CopyTo(buffer);
                yield return buffer.AsMemory(0, item.Length);
            }
        }
    }

    [Fact]
    public void Check_FlippedBits_EqualsTheLayerReadAtOnce()
    {
        var originals = Defective().ToArray();
        Runs.Each(output, 3_000, 300_000, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var bytes = (byte[])originals[dice.Below(originals.Length)].Clone();
            for (var flips = bytes.Length == 0 ? 0 : dice.Between(1, 3); flips > 0; flips--)
            {
                bytes[dice.Below(bytes.Length)] ^= (byte)(1 << dice.Below(8));
            }

            var binary = Binary(bytes, originals[0], bytes);
            ShouldEqual(Read(binary).Check(), AtOnce(binary));
        });
    }

    [Fact]
    public void FromWkb_BowTie_IsReadAsDrawnAndSetAsideByTheCheck()
    {
        // Drawn clockwise on one half and counter-clockwise on the other: nothing turns it before the check.
        var drawn = new[] { (0, 0), (10_000, 10_000), (10_000, 0), (0, 10_000) };
        var polygons = Read(Binary(Plane.Polygon(drawn).AsBinary()));
        polygons.Rejections.Count.Should().Be(0);
        polygons.RingCountOf(0).Should().Be(1);
        polygons.CornerCount.Should().Be(5);
        polygons.RingOf(0, 0).ToArray().Should().Equal(
            new(500_000, 2_500_000),
            new(500_001, 2_500_001),
            new(500_001, 2_500_000),
            new(500_000, 2_500_001),
            new PlanePosition(500_000, 2_500_000));
        polygons.Check().Rejections.Should().ContainSingle().Which.Reason.Should().Be(RejectionReason.SelfCrossing);
    }

    [Fact]
    public void FromWkb_WhatIsNoRing_IsSetAsideAtReading()
    {
        var polygons = Read(Binary([.. Defective()]));
        polygons.Rejections.Select(r => r.Reason).Should().Equal(
            RejectionReason.NotFinite,
            RejectionReason.Degrees,
            RejectionReason.Unclosed,
            RejectionReason.Malformed,
            RejectionReason.Missing,
            RejectionReason.NotPolygonal,
            RejectionReason.Collapsed);
        polygons.Rejections.All(r => polygons.RingCountOf(r.Item) == 0).Should().BeTrue();
    }

    [Fact]
    public void FromWkb_MoreThanTheLimits_IsSetAsideAndTheRestIsRead()
    {
        var box = Plane.Polygon(Plane.Box(0, 0, 1_000, 1_000)).AsBinary();
        var octagon = Plane.Polygon(Plane.Star(new(7_013), 0, 0, 50_000, 8)).AsBinary();
        var polygons = Read(Binary(box, octagon, box, box), new() { CornersPerItem = 8, CornersPerLayer = 12 });
        polygons.Rejections.Select(r => (r.Item, r.Reason)).Should().Equal((1, RejectionReason.LimitExceeded), (3, RejectionReason.LimitExceeded));
        polygons.CornerCount.Should().Be(10);
    }

    [Fact]
    public void RingOf_NoSuchRing_Throws()
    {
        var polygons = Read(Binary(Plane.Polygon(Plane.Box(0, 0, 1_000, 1_000)).AsBinary()));
        FluentActions.Invoking(() => polygons.RingOf(0, 1).Length).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => polygons.RingCountOf(1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void FromWkb_Cancelled_Throws()
    {
        var items = Binary(Plane.Polygon(Plane.Box(0, 0, 1_000, 1_000)).AsBinary());
        var polygons = Read(items);
        FluentActions.Invoking(() => UncheckedPolygons.FromWkb(items, Plane.Frame, IngestionLimits.Default, new(true))).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => polygons.Check(new(true))).Should().Throw<OperationCanceledException>();
    }

    // First what a check finds, or nothing; then what reading finds.
    private static IEnumerable<byte[]> Defective()
    {
        var box = Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000));
        yield return Plane.Multi(Plane.Polygon(Plane.Box(0, 0, 1_000, 1_000), Plane.Box(100, 100, 200, 200)), Plane.Polygon(Plane.Box(2_000, 0, 3_000, 1_000))).AsBinary();
        yield return Plane.Polygon([(0, 0), (10_000, 10_000), (10_000, 0), (0, 10_000)]).AsBinary();
        yield return Plane.Polygon(Plane.Box(0, 0, 10_000, 10_000), Plane.Box(20_000, 0, 30_000, 10_000)).AsBinary();
        yield return Plane.Multi(box, Plane.Polygon(Plane.Box(5_000, 5_000, 15_000, 15_000))).AsBinary();
        yield return new GeometryFactory().CreatePolygon().AsBinary();
        var notANumber = box.AsBinary();
        BitConverter.TryWriteBytes(notANumber.AsSpan(13 + 16), double.NaN);
        yield return notANumber;
        yield return new GeometryFactory().CreatePolygon([new(111, 22), new(111.1, 22), new(111.1, 22.1), new(111, 22)]).AsBinary();
        var open = box.AsBinary();
        BitConverter.TryWriteBytes(open.AsSpan(13 + 4 * 16), 500_000.5);
        yield return open;
        yield return box.AsBinary()[..^1];
        yield return [];
        yield return new WKBWriter().Write(Plane.Line((0, 0), (10, 10)));
        yield return new GeometryFactory().CreatePolygon([new(500_000, 2_500_000), new(500_000.00001, 2_500_000), new(500_000, 2_500_000.00001), new(500_000, 2_500_000)]).AsBinary();
    }

    private static void ShouldEqual(PolygonSet checkedLater, PolygonSet atOnce)
    {
        checkedLater.Rejections.Select(Text).Should().Equal(atOnce.Rejections.Select(Text));
        checkedLater.ItemOfSlot.Should().Equal(atOnce.ItemOfSlot);
        checkedLater.Corners.RingStart.Should().Equal(atOnce.Corners.RingStart);
        checkedLater.Corners.SlotRing.Should().Equal(atOnce.Corners.SlotRing);
        checkedLater.Corners.RingArea.Should().Equal(atOnce.Corners.RingArea);
        checkedLater.Corners.RingCorrection.Should().Equal(atOnce.Corners.RingCorrection);
        checkedLater.Corners.X.AsSpan(0, checkedLater.CornerCount).SequenceEqual(atOnce.Corners.X.AsSpan(0, atOnce.CornerCount)).Should().BeTrue();
        checkedLater.Corners.Y.AsSpan(0, checkedLater.CornerCount).SequenceEqual(atOnce.Corners.Y.AsSpan(0, atOnce.CornerCount)).Should().BeTrue();
    }

    // NaN places are equal here.
    private static string Text(Rejection rejection) => rejection.ToString();
}

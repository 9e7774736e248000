using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.Support;

/// <summary>Holds two layers against each other: every value of every feature, and every area and corner in the kernel.</summary>
internal static class SameLayer
{
    internal static void Hold(ILayerSource expected, ILayerSource actual)
    {
        var (left, right) = (new DataReport(), new DataReport());
        HoldValues(expected, actual, left, right);
        var (before, after) = (expected.ReadPolygons(County.Frame, left).Check(), actual.ReadPolygons(County.Frame, right).Check());
        right.Findings.Where(finding => finding.Severity > Severity.Info).Should().BeEmpty();
        HoldShapes(before, after);
    }

    internal static void HoldShapes(PolygonSet before, PolygonSet after)
    {
        after.Count.Should().Be(before.Count);
        after.Rejections.Should().Equal(before.Rejections);
        for (var item = 0; item < before.Count; item++)
        {
            if (after.PlanarAreaOf(item) != before.PlanarAreaOf(item) || after.EllipsoidalAreaOf(item) != before.EllipsoidalAreaOf(item) || after.RingCountOf(item) != before.RingCountOf(item))
            {
                Assert.Fail($"{item}: {after.PlanarAreaOf(item)} is not {before.PlanarAreaOf(item)}");
            }

            for (var ring = 0; ring < before.RingCountOf(item); ring++)
            {
                if (!after.RingOf(item, ring).SequenceEqual(before.RingOf(item, ring)))
                {
                    Assert.Fail($"{item}: ring {ring} differs");
                }
            }
        }
    }

    private static void HoldValues(ILayerSource expected, ILayerSource actual, DataReport left, DataReport right)
    {
        actual.Schema.Fields.Select(field => field.Name).Should().Equal(expected.Schema.Fields.Select(field => field.Name));
        using var before = expected.Read(left);
        using var after = actual.Read(right);
        var feature = 0;
        for (; before.Next(); feature++)
        {
            after.Next().Should().BeTrue();
            for (var field = 0; field < expected.Schema.Fields.Count; field++)
            {
                if (before.ValueOf(field).ToText() != after.ValueOf(field).ToText() || before.ValueOf(field).IsGiven != after.ValueOf(field).IsGiven)
                {
                    Assert.Fail($"{feature}, {expected.Schema.Fields[field].Name}: '{after.ValueOf(field)}' is not '{before.ValueOf(field)}'");
                }
            }
        }

        after.Next().Should().BeFalse();
    }
}

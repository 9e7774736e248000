namespace AssetPlanning.Data.PostGis.Tests.Writing;

/// <summary>What a column of the office would quietly make another value of is refused.</summary>
public class ExactnessTests
{
    [PostGisFact]
    public void Add_NumberTheColumnCountsInHundreds_IsRefusedUnlessWhole()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (n numeric(6,-2))");
        var schema = Scratch.Table(new LayerField("n", FieldKind.Exact));
        scratch.Write(scratch["t"], schema, TablePlan.Append, [FieldValue.Of(1_200m)], [FieldValue.Of(-300L)], [FieldValue.Of(0m)]);
        scratch.List<decimal>("SELECT n FROM {s}.t").Should().Equal(1_200, -300, 0);
        foreach (var value in new[] { FieldValue.Of(1_234m), FieldValue.Of(50L), FieldValue.Of(100.5m) })
        {
            var write = () => scratch.Write(scratch["t"], schema, TablePlan.Append, [value]);
            write.Should().Throw<LayerFileException>().WithMessage("*四舍五入*");
        }

        scratch.Ask<long>("SELECT count(*) FROM {s}.t").Should().Be(3);
    }

    [PostGisFact]
    public void Add_MomentFinerThanTheColumn_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (m timestamp(0), z timestamptz(3))");
        var schema = Scratch.Table(new("m", FieldKind.Moment), new("z", FieldKind.Moment));
        FieldValue At(string text) => FieldValue.OfText(text, FieldKind.Moment);
        scratch.Write(scratch["t"], schema, TablePlan.Append, [At("2026-01-31T08:00:01"), At("1999-01-31T08:00:00.125Z")]);
        scratch.Read(scratch["t"])[0].Select(value => value.ToText()).Should().Equal("2026-01-31T08:00:01.000", "1999-01-31T08:00:00.125Z");
        foreach (var row in new FieldValue[][] { [At("2026-01-31T08:00:00.6"), FieldValue.None], [FieldValue.None, At("1999-01-31T08:00:00.1255Z")] })
        {
            var write = () => scratch.Write(scratch["t"], schema, TablePlan.Append, row);
            write.Should().Throw<LayerFileException>().WithMessage("*四舍五入*");
        }
    }

    [PostGisFact]
    public void Write_AppendBesideAnotherSystem_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (geom public.geometry); INSERT INTO {s}.t VALUES (ST_GeomFromText('POINT(1 1)', 4546)), (NULL)");
        var write = () => PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane(), TablePlan.Append);
        write.Should().Throw<LayerFileException>().WithMessage("*4546*4549*");

        scratch.Run("DELETE FROM {s}.t WHERE geom IS NOT NULL");
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane(), TablePlan.Append))
        {
            writer.Add(County.ShapeOf(0), []);
            writer.Complete();
        }

        scratch.Ask<int>("SELECT ST_SRID(geom) FROM {s}.t WHERE geom IS NOT NULL").Should().Be(4549);
    }
}

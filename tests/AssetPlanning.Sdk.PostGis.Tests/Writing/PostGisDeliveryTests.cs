namespace AssetPlanning.Data.PostGis.Tests.Writing;

public class PostGisDeliveryTests
{
    private static readonly LayerSchema Names = Scratch.Table(new LayerField("name", FieldKind.Text));

    [PostGisFact]
    public void Commit_TwoTables_AreSeenTogether()
    {
        using var scratch = new Scratch();
        using var delivery = PostGisDelivery.Begin(scratch.Source);
        foreach (var table in new[] { "a", "b" })
        {
            using var writer = delivery.Write(scratch[table], Names, TablePlan.Create);
            writer.Add(default, [FieldValue.OfText(table)]);
            writer.Complete();
            scratch.Has(scratch[table]).Should().BeFalse();
        }

        delivery.Commit();

        scratch.Read(scratch["a"]).Should().ContainSingle();
        scratch.Read(scratch["b"]).Should().ContainSingle();
    }

    [PostGisFact]
    public void Commit_SecondTableFailed_IsRefusedAndNeitherIsThere()
    {
        using var scratch = new Scratch();
        using (var delivery = PostGisDelivery.Begin(scratch.Source))
        {
            using (var writer = delivery.Write(scratch["a"], Names, TablePlan.Create))
            {
                writer.Complete();
            }

            using (delivery.Write(scratch["b"], Names, TablePlan.Create))
            {
                // Given up before it was complete.
            }

            var commit = () => delivery.Commit();
            commit.Should().Throw<InvalidOperationException>();
        }

        scratch.Has(scratch["a"]).Should().BeFalse();
        scratch.Has(scratch["b"]).Should().BeFalse();
    }

    [PostGisFact]
    public void Write_Create_RefusesATableThatIsThere()
    {
        using var scratch = new Scratch();
        scratch.Write(scratch["t"], Names, TablePlan.Create, [FieldValue.OfText("old")]);
        var again = () => scratch.Write(scratch["t"], Names, TablePlan.Create, [FieldValue.OfText("new")]);
        again.Should().Throw<LayerFileException>().WithMessage("*42P07*").Which.Defect.Should().Be(DocumentDefect.Schema);
        scratch.Read(scratch["t"]).Should().ContainSingle().Which[0].ToText().Should().Be("old");
    }

    [PostGisFact]
    public void Write_Replace_ReplacesWholeOrNotAtAll()
    {
        using var scratch = new Scratch();
        scratch.Write(scratch["t"], Names, TablePlan.Replace, [FieldValue.OfText("old")]);
        var fails = () => scratch.Write(scratch["t"], Names, TablePlan.Replace, [FieldValue.OfText("new")], [FieldValue.OfText("\0")]);
        fails.Should().Throw<LayerFileException>();
        scratch.Read(scratch["t"]).Should().ContainSingle().Which[0].ToText().Should().Be("old");

        scratch.Write(scratch["t"], Names, TablePlan.Replace, [FieldValue.OfText("new")]);
        scratch.Read(scratch["t"]).Should().ContainSingle().Which[0].ToText().Should().Be("new");

        scratch.Run("CREATE VIEW {s}.v AS SELECT * FROM {s}.t");
        var seen = () => scratch.Write(scratch["t"], Names, TablePlan.Replace);
        seen.Should().Throw<LayerFileException>().WithMessage("*视图*");
    }

    [PostGisFact]
    public void Write_Append_KeepsWhatIsThere()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (id text PRIMARY KEY, n smallint, area numeric(18,2), other text DEFAULT '有', geom public.geometry(MultiPolygon, 4549)); INSERT INTO {s}.t (id) VALUES ('a')");
        var schema = Scratch.Plane(new("area", FieldKind.Exact), new("n", FieldKind.WholeNumber), new("id", FieldKind.Text));
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], schema, TablePlan.Append))
        {
            writer.Add(County.ShapeOf(7), [FieldValue.Of(1.5m), FieldValue.Of(-3), FieldValue.OfText("b")]);
            writer.Complete();
        }

        scratch.Read(scratch["t"]).Select(row => string.Join('|', row)).Should().Equal("a|||有", "b|-3|1.50|有");
        scratch.Ask<int>("SELECT ST_NumGeometries(geom) FROM {s}.t WHERE id = 'b'").Should().Be(2);
    }

    [PostGisFact]
    public void Write_AppendToWhatCannotHoldIt_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (id text, geom public.geometry(Polygon, 4549)); CREATE TABLE {s}.plain (id text); CREATE TABLE {s}.two (g public.geometry, h public.geometry)");
        (string Table, LayerSchema Schema, string Says)[] cases =
        [
            ("none", Scratch.Plane(), "没有这张表"),
            ("t", Scratch.Plane(new LayerField("missing", FieldKind.Text)), "没有列 missing"),
            ("t", Scratch.Plane(new LayerField("id", FieldKind.Day)), "放不下字段的类型"),
            ("t", Scratch.Plane() with { Reference = CoordinateReference.OfEpsg(4546) }, "4549，写入的是 4546"),
            ("t", Names with { Fields = [new("id", FieldKind.Text)] }, "没有图形"),
            ("plain", Scratch.Plane(), "没有几何列"),
            ("two", Scratch.Plane(), "几个几何列"),
        ];
        foreach (var (table, schema, says) in cases)
        {
            var write = () => PostGisDelivery.WriteOne(scratch.Source, scratch[table], schema, TablePlan.Append);
            write.Should().Throw<LayerFileException>().WithMessage($"*{says}*");
        }

        // A multi-polygon in a column of polygons is the server's to refuse.
        using var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane(), TablePlan.Append);
        writer.Add(County.ShapeOf(7), []);
        var complete = () => writer.Complete();
        complete.Should().Throw<LayerFileException>().WithMessage("*MultiPolygon*");
    }

    [PostGisFact]
    public void Write_LayerWithoutSystem_IsMisuse()
    {
        using var scratch = new Scratch();
        var write = () => PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane() with { Reference = null }, TablePlan.Create);
        write.Should().Throw<ArgumentException>();
        var unknown = () => PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane() with { Reference = CoordinateReference.OfEpsg(999_999) }, TablePlan.Create);
        unknown.Should().Throw<LayerFileException>().WithMessage("*spatial_ref_sys*");
    }

    [PostGisFact]
    public void Write_TwoAtATime_IsMisuse()
    {
        using var scratch = new Scratch();
        using var delivery = PostGisDelivery.Begin(scratch.Source);
        using var writer = delivery.Write(scratch["a"], Names, TablePlan.Create);
        var second = () => delivery.Write(scratch["b"], Names, TablePlan.Create);
        second.Should().Throw<InvalidOperationException>();
    }

    [PostGisFact]
    public void Write_Shapes_HasASpatialIndex()
    {
        using var scratch = new Scratch();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["县 域"], Scratch.Plane(new("fid", FieldKind.Text), new("geom", FieldKind.Text)), TablePlan.Create))
        {
            writer.Add(County.ShapeOf(0), [FieldValue.OfText("1"), FieldValue.OfText("2")]);
            writer.Complete();
        }

        scratch.List<string>("SELECT indexdef FROM pg_indexes WHERE schemaname = '{s}' ORDER BY indexname").Should().Contain(index => index.Contains("USING gist (geom_)"));
        scratch.Read(scratch["县 域"])[0].Select(value => value.ToText()).Should().Equal("1", "2");
    }
}

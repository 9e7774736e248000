using Npgsql;

namespace AssetPlanning.Data.PostGis.Tests.Reading;

/// <summary>Tables as offices have them: what they hold is read, or said not to be.</summary>
public class FoundTablesTests
{
    private const string Square = "POLYGON((500000 3300000, 500010 3300000, 500010 3300010, 500000 3300010, 500000 3300000))";

    /// <summary>A mark that somebody gave is part of the data even where it is the key; a number the database counts up is not.</summary>
    [PostGisFact]
    public void Read_MarkForAKey_IsAnAttribute()
    {
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE TABLE {s}.marks (bsm bigint PRIMARY KEY, name text);
            CREATE TABLE {s}.counted (id serial PRIMARY KEY, name text);
            CREATE TABLE {s}.carrying (id bigint GENERATED ALWAYS AS IDENTITY, name text, PRIMARY KEY (id) INCLUDE (name));
            INSERT INTO {s}.marks VALUES (330281001000000002, 'b'), (330281001000000001, 'a');
            INSERT INTO {s}.counted (name) VALUES ('c');
            INSERT INTO {s}.carrying (name) VALUES ('d');
            """);

        scratch.Read(scratch["marks"]).Select(row => string.Join('|', row)).Should().Equal("330281001000000001|a", "330281001000000002|b");
        scratch.Read(scratch["counted"]).Select(row => string.Join('|', row)).Should().Equal("c");
        scratch.Read(scratch["carrying"]).Select(row => string.Join('|', row)).Should().Equal("d");
    }

    /// <summary>Without a key and with an index over the attributes, a server would give the attributes in the order of the index.</summary>
    [PostGisFact]
    public void Read_ValuesApartFromShapes_AreThoseOfTheSameFeatures()
    {
        // Rows count as visible to everybody when no transaction in the database is older and their own is written out: so a
        // database where nobody else looks on, and a commit that waits.
        using var scratch = Scratch.InItsOwnDatabase();
        scratch.Run("""
            SET LOCAL synchronous_commit = on;
            CREATE TABLE {s}.t (name text NOT NULL, geom public.geometry(Polygon, 4549));
            INSERT INTO {s}.t SELECT 'n' || lpad(((i * 7919) % 5000)::text, 5, '0'), ST_Segmentize(ST_MakeEnvelope(500000, 3300000, 500001, 3300000 + i, 4549), i / 40.0) FROM generate_series(1, 5000) i;
            CREATE INDEX ON {s}.t (name);
            """);
        scratch.Run("VACUUM ANALYZE {s}.t");
        scratch.List<string>("EXPLAIN SELECT name FROM {s}.t").Should().Contain(line => line.Contains("Index Only Scan"), "or the server has no reason to");
        using var snapshot = scratch.Snapshot();
        var layer = snapshot.Open(scratch["t"]);

        NamesOf(layer, FeatureParts.Values).Should().Equal(NamesOf(layer, FeatureParts.All));
        layer.ReadPolygons(County.Frame, new()).Check().PlanarAreaOf(4_998).Should().Be(MeasuredArea.FromSquareMetres(4_999));
    }

    [PostGisFact]
    public void Read_ViewInParts_IsToldToHaveNoOrder()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (a int); CREATE VIEW {s}.v AS SELECT a FROM {s}.t; CREATE MATERIALIZED VIEW {s}.m AS SELECT a FROM {s}.t; CREATE TABLE {s}.p (a int) PARTITION BY RANGE (a); CREATE TABLE {s}.p1 PARTITION OF {s}.p FOR VALUES FROM (0) TO (10); INSERT INTO {s}.p VALUES (3)");
        CodesOf(scratch, "v", FeatureParts.Values).Should().Equal(PostGisFindings.OrderOpen.Code.ToString());
        CodesOf(scratch, "v", FeatureParts.All).Should().BeEmpty();
        CodesOf(scratch, "m", FeatureParts.Values).Should().BeEmpty();
        CodesOf(scratch, "p", FeatureParts.Values).Should().BeEmpty();
        scratch.Read(scratch["p"]).Should().ContainSingle().Which[0].WholeNumber.Should().Be(3);
    }

    [PostGisFact]
    public void Read_Domains_AreTheTypeTheyAreMadeOf()
    {
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE DOMAIN {s}.mianji AS numeric(12,2) CHECK (VALUE >= 0);
            CREATE DOMAIN {s}.tuban_mianji AS {s}.mianji;
            CREATE DOMAIN {s}.riqi AS date;
            CREATE TABLE {s}.t (area {s}.tuban_mianji, day {s}.riqi);
            INSERT INTO {s}.t VALUES (1234.50, '2026-01-31');
            """);
        using var snapshot = scratch.Snapshot();
        snapshot.Open(scratch["t"]).Schema.Fields.Should().Equal(new LayerField("area", FieldKind.Exact, 12, 2), new LayerField("day", FieldKind.Day));
        scratch.Read(scratch["t"])[0].Select(value => $"{value.Kind} {value}").Should().Equal("Exact 1234.50", "Day 2026-01-31");

        // And so it can be written to, with its rule kept.
        var schema = Scratch.Table(new LayerField("area", FieldKind.Exact));
        scratch.Write(scratch["t"], schema, TablePlan.Append, [FieldValue.Of(0.25m)]);
        var below = () => scratch.Write(scratch["t"], schema, TablePlan.Append, [FieldValue.Of(-1m)]);
        below.Should().Throw<LayerFileException>().WithMessage("*23514*");
        var finer = () => scratch.Write(scratch["t"], schema, TablePlan.Append, [FieldValue.Of(0.125m)]);
        finer.Should().Throw<LayerFileException>().WithMessage("*四舍五入*");
    }

    [PostGisFact]
    public void Read_ShapesThatAreNoGeometryColumn_AreTold()
    {
        using var scratch = new Scratch();
        scratch.Run($"""
            CREATE DOMAIN {scratch.Schema}.plot AS public.geometry(Polygon, 4549);
            CREATE TABLE {scratch.Schema}.round (g public.geography(Polygon, 4326));
            CREATE TABLE {scratch.Schema}.domain (g {scratch.Schema}.plot);
            INSERT INTO {scratch.Schema}.domain VALUES (ST_GeomFromText('{Square}', 4549));
            """);
        CodesOf(scratch, "round", FeatureParts.All).Should().Equal(PostGisFindings.ShapeNotRead.Code.ToString());
        CodesOf(scratch, "domain", FeatureParts.All).Should().Equal(PostGisFindings.ShapeNotRead.Code.ToString());
        scratch.Read(scratch["domain"])[0][0].ToText().Should().StartWith("0103000020C5110000");
    }

    [PostGisFact]
    public void Layers_SystemInAConstraint_IsThatOfTheView()
    {
        // How tables were bound before PostGIS 2; expected is what the view geometry_columns says of them. On the last rule of
        // the last table the view itself fails, for every table of the database.
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE TABLE {s}.bound (name text, g public.geometry, CHECK (st_srid(g) = 4549), CHECK (st_ndims(g) = 2), CHECK (geometrytype(g) = 'POLYGON' OR g IS NULL));
            CREATE TABLE {s}.points (g public.geometry, CONSTRAINT enforce_srid_g CHECK (st_srid(g) = (4490)), CHECK (geometrytype(g) = 'POINT'));
            CREATE TABLE {s}.other (g public.geometry, h public.geometry(MultiPolygonZ, 4546), CHECK (st_npoints(g) = 4549), CHECK (st_srid(g) = st_srid(h)));
            CREATE VIEW {s}.seen AS SELECT * FROM {s}.bound;
            """);
        using var connection = scratch.Source.OpenConnection();
        var found = new PostGisCatalogue(connection).Tables().Where(table => table.Name.Schema == scratch.Schema && table.Geometry is not null)
            .Select(table => $"{table.Name.Table} {table.Geometry!.Column} {table.Geometry.Reference} {table.Geometry.Kind}").Order(StringComparer.Ordinal);

        found.Should().Equal("bound g 4549 POLYGON", "other g 0 GEOMETRY", "other h 4546 MULTIPOLYGON", "points g 4490 POINT", "seen g 0 GEOMETRY");
    }

    [PostGisFact]
    public void Layers_WhileAnotherTableGoes_AreStillListed()
    {
        using var scratch = new Scratch();
        using var other = new Scratch();
        other.Run("CREATE TABLE {s}.gone (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, g public.geometry(Polygon, 4549), h public.geometry, CHECK (st_srid(h) = 4549)); CREATE INDEX ON {s}.gone USING gist (g)");
        scratch.Run("CREATE TABLE {s}.stays (id int PRIMARY KEY, g public.geometry(Polygon, 4549))");
        using var connection = scratch.Source.OpenConnection();
        using var transaction = connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        var catalogue = new PostGisCatalogue(connection);
        // The snapshot begins here. What the server has counted of its catalogue decides how it goes through it: this is the way that
        // comes by every row.
        using (var plan = new NpgsqlCommand("SET LOCAL enable_nestloop = off; SELECT pg_current_snapshot()", connection))
        {
            plan.ExecuteNonQuery();
        }

        other.Run("DROP TABLE {s}.gone");

        // The rows of the catalogue are still those of the snapshot, and what they name is no longer there.
        catalogue.Tables().Should().ContainSingle(table => table.Name == scratch["stays"] && table.Geometry!.Reference == 4549);
    }

    [PostGisFact]
    public void Read_RowsHiddenFromTheUser_AreTold()
    {
        using var scratch = new Scratch();
        var role = $"r{scratch.Schema}";
        scratch.Run($"""
            CREATE ROLE {role}; GRANT USAGE ON SCHEMA {scratch.Schema} TO {role};
            CREATE TABLE {scratch.Schema}.t (name text); INSERT INTO {scratch.Schema}.t VALUES ('甲'), ('乙');
            GRANT SELECT ON {scratch.Schema}.t TO {role}; ALTER TABLE {scratch.Schema}.t ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON {scratch.Schema}.t USING (name = '甲');
            """);
        try
        {
            using var connection = scratch.Source.OpenConnection();
            using (var command = new NpgsqlCommand($"SET ROLE {role}", connection))
            {
                command.ExecuteNonQuery();
            }

            var report = new DataReport();
            using var snapshot = PostGisSnapshot.Open(connection, Scratch.Today);
            NamesOf(snapshot.Open(scratch["t"]), FeatureParts.All, report).Should().Equal("甲");
            report.Findings.Should().ContainSingle().Which.Code.Should().Be(PostGisFindings.RowsHidden.Code);
        }
        finally
        {
            scratch.Run($"DROP OWNED BY {role}; DROP ROLE {role}");
        }

        CodesOf(scratch, "t", FeatureParts.All).Should().BeEmpty("the owner sees all rows");
    }

    /// <summary>A database of no encoding keeps any bytes: what is no UTF-8 is refused, never read with marks in its place.</summary>
    [PostGisFact]
    public void Read_TextOfNoEncoding_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Run($"CREATE DATABASE {scratch.Schema} ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        try
        {
            using var bare = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server.Connection) { Database = scratch.Schema, Pooling = false });
            using (var command = bare.CreateCommand("CREATE EXTENSION postgis; CREATE TABLE t (n text); INSERT INTO t VALUES ('东门村'); INSERT INTO t VALUES (convert_from('\\xB6ABC3C5'::bytea, 'SQL_ASCII'))"))
            {
                command.ExecuteNonQuery();
            }

            using var snapshot = PostGisSnapshot.Open(bare, Scratch.Today);
            var read = () => NamesOf(snapshot.Open(new TableName("public", "t")), FeatureParts.All);
            read.Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Encoding);
        }
        finally
        {
            scratch.Run($"DROP DATABASE {scratch.Schema} WITH (FORCE)");
        }
    }

    /// <summary>What no server writes the same is read the same from each: 03/02/2026 would be two days, and 15 digits another number.</summary>
    [PostGisFact]
    public void Read_ServerThatWritesOtherwise_TheSameTextsAndFingerprint()
    {
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE TABLE {s}.t (id serial PRIMARY KEY, days daterange, moments timestamptz[], numbers float8[], lasts interval, bytes bytea[]);
            INSERT INTO {s}.t VALUES (1, '[2026-02-03,2026-03-04)', '{2026-02-03 00:00+08}', '{0.30000000000000004,1234567.8900000001}', '1 year 2 days 03:04:05', ARRAY['\x00ff'::bytea]);
            """);
        using var other = With(scratch, "-c datestyle=SQL,DMY -c timezone=Asia/Shanghai -c extra_float_digits=0 -c intervalstyle=sql_standard -c bytea_output=escape -c quote_all_identifiers=on");
        using var here = scratch.Snapshot();
        using var there = PostGisSnapshot.Open(other, Scratch.Today);

        RowOf(there.Open(scratch["t"])).Should().Equal("[2026-02-03,2026-03-04)", "{\"2026-02-02 16:00:00+00\"}", "{0.30000000000000004,1234567.8900000001}", "1 year 2 days 03:04:05", "{\"\\\\x00ff\"}");
        there.Open(scratch["t"]).Provenance.Print.Should().Be(here.Open(scratch["t"]).Provenance.Print);
    }

    /// <summary>A server may read a backslash in a text as a sign of its own (standard_conforming_strings).</summary>
    [PostGisFact]
    public void Layers_ServerThatReadsBackslashes_SameSystem()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (id serial PRIMARY KEY, g public.geometry, CHECK (st_srid(g) = 4549), CHECK (geometrytype(g) = 'POLYGON' OR g IS NULL))");
        using var other = With(scratch, "-c standard_conforming_strings=off -c escape_string_warning=off -c quote_all_identifiers=on");
        using var snapshot = PostGisSnapshot.Open(other, Scratch.Today);
        var schema = snapshot.Layers.Single(layer => layer.Name == scratch["t"].ToString());
        (schema.Reference, schema.Fields.Count).Should().Be((CoordinateReference.OfEpsg(4549), 0));
    }

    /// <summary>Text of a COPY comes in the encoding of the connection: a host that speaks GBK on it gets whole texts, and its connection back as it was.</summary>
    [PostGisFact]
    public void Read_HostThatSpeaksGbk_EveryLetterBothWays()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (name text); INSERT INTO {s}.t VALUES ('东门村')");
        using var connection = scratch.Source.OpenConnection();
        Run(connection, "SET client_encoding = 'GBK'");
        using (var snapshot = PostGisSnapshot.Open(connection, Scratch.Today))
        {
            NamesOf(snapshot.Open(scratch["t"]), FeatureParts.All).Should().Equal("东门村");
        }

        using (var delivery = PostGisDelivery.Begin(connection))
        {
            using var writer = delivery.Write(scratch["t"], Scratch.Table(new LayerField("name", FieldKind.Text)), TablePlan.Append);
            writer.Add(default, [FieldValue.OfText("𠮷田")]);
            writer.Complete();
            delivery.Commit();
        }

        connection.PostgresParameters["client_encoding"].Should().Be("GBK");
        scratch.List<string>("SELECT name FROM {s}.t ORDER BY name").Should().Equal("东门村", "𠮷田");
    }

    /// <summary>What a database says of a system that is none of the EPSG: in degrees or not, and its definition goes along.</summary>
    [PostGisFact]
    public void Open_SystemOfTheOffice_IsWhatItsDefinitionSays()
    {
        using var scratch = Scratch.InItsOwnDatabase();
        scratch.Run("""
            INSERT INTO spatial_ref_sys VALUES (990001, NULL, NULL, 'GEOGCS["某地",UNIT["degree",0.0174532925199433]]', '+proj=longlat'), (990002, '某局', 7, 'LOCAL_CS["独立"]', NULL), (990003, NULL, NULL, 'GEOGCS["Undefined geographic SRS",UNIT["degree",0.0174532925199433]]', NULL);
            CREATE TABLE {s}.degrees (g public.geometry(Polygon, 990001)); CREATE TABLE {s}.plane (g public.geometry(Polygon, 990002)); CREATE TABLE {s}.bare (g public.geometry(Polygon, 990003));
            """);
        using var snapshot = scratch.Snapshot();
        snapshot.Open(scratch["degrees"]).Schema.Reference.Should().Be(new CoordinateReference(null, "SRID 990001") { Definition = "GEOGCS[\"某地\",UNIT[\"degree\",0.0174532925199433]]" }).And.Match<CoordinateReference>(reference => reference.IsGeographic);
        snapshot.Open(scratch["bare"]).Invoking(it => it.ReadPolygons(County.Frame, new())).Should().Throw<LayerFileException>().WithMessage("*没有写明坐标系*-a_srs*");
        snapshot.Open(scratch["plane"]).Schema.Reference.Should().Be(new CoordinateReference(null, "某局:7") { Definition = "LOCAL_CS[\"独立\"]" }).And.Match<CoordinateReference>(reference => !reference.IsGeographic);
    }

    [PostGisFact]
    public void Read_CurvesAmongPolygons_AreToldWithTheirCure()
    {
        using var scratch = new Scratch();
        scratch.Run($"""
            CREATE TABLE {scratch.Schema}.t (name text, g public.geometry(Geometry, 4549));
            INSERT INTO {scratch.Schema}.t VALUES ('a', 'SRID=4549;{Square}'), ('b', 'SRID=4549;CURVEPOLYGON(CIRCULARSTRING(500000 3300000,500010 3300000,500010 3300010,500000 3300010,500000 3300000))'), ('c', 'SRID=4549;MULTISURFACE(((500000 3300000,500010 3300000,500010 3300010,500000 3300000)))');
            """);
        using var snapshot = scratch.Snapshot();
        var read = snapshot.Open(scratch["t"]).Read("DLTB", County.Frame);
        read.Findings.Select(finding => $"{finding.Code} {finding.Subject.ToString()[^2..]}").Should().Equal($"{DataFindings.HeaderExtended.Code} /1", $"{DataFindings.HeaderExtended.Code} /2");
        read.Findings[0].ToString().Should().Contain("ST_CurveToLine");
        read.Polygons.Rejections.Select(rejection => rejection.Item).Should().Equal(1, 2);
    }

    [PostGisFact]
    public void Layers_AnyName_IsReadUnderIt()
    {
        using var scratch = new Scratch();
        foreach (var name in new[] { "a.b", "\"", "';--", "DLTB", "地 类", new string('图', 21), "select", "a(b)", "\\" })
        {
            scratch.Write(scratch[name], Scratch.Table(new LayerField(name, FieldKind.Text)), TablePlan.Create, [FieldValue.OfText(name)]);
            using var snapshot = scratch.Snapshot();
            var layer = snapshot.Open(scratch[name]);
            snapshot.Open(layer.Schema.Name).Schema.Should().Be(layer.Schema);
            NamesOf(layer, FeatureParts.All).Should().Equal(name);
        }
    }

    private static List<string> NamesOf(ILayerSource layer, FeatureParts parts, DataReport? report = null)
    {
        var names = new List<string>();
        using var reader = layer.Read(report ?? new(), parts);
        while (reader.Next())
        {
            names.Add(reader.ValueOf(0).ToText());
        }

        return names;
    }

    private static NpgsqlDataSource With(Scratch scratch, string options) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(scratch.Source.ConnectionString) { Options = options, Pooling = false });

    private static void Run(NpgsqlConnection connection, string statement)
    {
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }

    private static List<string> RowOf(ILayerSource layer)
    {
        using var reader = layer.Read(new());
        reader.Next().Should().BeTrue();
        return [.. Enumerable.Range(0, layer.Schema.Fields.Count).Select(field => reader.ValueOf(field).ToText())];
    }

    private static IEnumerable<string> CodesOf(Scratch scratch, string table, FeatureParts parts)
    {
        var report = new DataReport();
        using var snapshot = scratch.Snapshot();
        NamesOf(snapshot.Open(scratch[table]), parts, report);
        return report.Findings.Select(finding => finding.Code.ToString());
    }
}

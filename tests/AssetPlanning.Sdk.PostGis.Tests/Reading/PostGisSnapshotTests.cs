using Npgsql;

namespace AssetPlanning.Data.PostGis.Tests.Reading;

public class PostGisSnapshotTests
{
    [PostGisFact]
    public void Open_WhileOthersWrite_SeesOneMoment()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (name text); INSERT INTO {s}.t SELECT 'n' || i FROM generate_series(1, 1000) i");
        using var snapshot = scratch.Snapshot();
        var before = snapshot.Open(scratch["t"]).Provenance;
        scratch.Run("INSERT INTO {s}.t VALUES ('later'); DELETE FROM {s}.t WHERE name = 'n7'");

        snapshot.Open(scratch["t"]).Provenance.Should().Be(before);
        before.Count.Should().Be(1_000);
        using var later = scratch.Snapshot();
        later.Open(scratch["t"]).Provenance.Print.Should().NotBe(before.Print);
    }

    [PostGisFact]
    public void Provenance_Layer_NamesServerSnapshotAndDay()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (id int PRIMARY KEY, geom public.geometry(Polygon, 4549)); INSERT INTO {s}.t VALUES (1, NULL)");
        using var snapshot = scratch.Snapshot();
        var provenance = snapshot.Open(scratch["t"]).Provenance;

        provenance.Should().Match<LayerProvenance>(layer => layer.Driver == "PostGIS" && layer.Layer == scratch["t"].ToString() && layer.Count == 1 && layer.Reference!.Epsg == 4549);
        provenance.Version.Should().MatchRegex(@"^3\.\d+\.\d+，PostgreSQL \d+\.\d+，快照 \d+:\d+:.*，2026-01-31$");
        // A signature of 11 bytes, flags and extension, a row of a shape that is not there, the end.
        provenance.Bytes.Should().Be(11 + 8 + 2 + 4 + 2);
        provenance.Print.Should().Be(Fingerprint.Of([.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]));
        provenance.ToInput().Name.Should().Be($"PostGIS {snapshot.Database}#{scratch["t"]}");
    }

    [PostGisFact]
    public void Layers_Database_AreTablesAndViewsOfTheUser()
    {
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE TABLE {s}."红线" (id int PRIMARY KEY, name text, geom public.geometry(MultiPolygon, 4546));
            CREATE VIEW {s}.v AS SELECT name, geom FROM {s}."红线";
            CREATE TABLE {s}.plain (a int, b date);
            CREATE TABLE {s}.two (g public.geometry(Polygon, 4549), "h.1" public.geometry(Point, 4490));
            """);
        using var snapshot = scratch.Snapshot();

        snapshot.Layers.Where(layer => layer.Name.StartsWith(scratch.Schema, StringComparison.Ordinal))
            .Select(layer => $"{layer.Name[(scratch.Schema.Length + 1)..]} {layer.IsSpatial} {layer.Reference} {string.Join(',', layer.Fields.Select(field => field.Name))}").Should().BeEquivalentTo(
            "红线 True EPSG:4546 name", "v True EPSG:4546 name", "plain False  a,b", "two(g) True EPSG:4549 ", "two(\"h.1\") True EPSG:4490 ");
        snapshot.Layers.Should().NotContain(layer => layer.Name == "public.spatial_ref_sys");
        snapshot.Open(scratch["two"], "g").Schema.Name.Should().EndWith("(g)");
        var either = () => snapshot.Open(scratch["two"]);
        either.Should().Throw<ArgumentException>();
        var none = () => snapshot.Open(scratch["none"]);
        none.Should().Throw<ArgumentException>();
        var noName = () => snapshot.Open("none");
        noName.Should().Throw<ArgumentException>();
    }

    [PostGisFact]
    public void Open_ConnectionOfTheHost_IsLeftAsItWas()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (a int)");
        using var connection = scratch.Source.OpenConnection();
        using (var snapshot = PostGisSnapshot.Open(connection, Scratch.Today))
        {
            using var reader = snapshot.Open(scratch["t"]).Read(new());
            reader.Next().Should().BeFalse();
        }

        using var command = new NpgsqlCommand($"INSERT INTO {scratch.Schema}.t VALUES (1)", connection);
        command.ExecuteNonQuery().Should().Be(1);
        using var show = new NpgsqlCommand("SHOW transaction_read_only", connection);
        show.ExecuteScalar().Should().Be("off");
    }

    [PostGisFact]
    public void Read_TwoAtATime_IsMisuse()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (a int)");
        using var snapshot = scratch.Snapshot();
        using var reader = snapshot.Open(scratch["t"]).Read(new());
        var second = () => snapshot.Open(scratch["t"]).Read(new());
        second.Should().Throw<InvalidOperationException>();
    }

    [PostGisFact]
    public void Open_TableNobodyMayRead_GivesTheOneException()
    {
        using var scratch = new Scratch();
        var role = $"r{scratch.Schema}";
        scratch.Run($"CREATE ROLE {role}; GRANT USAGE ON SCHEMA {scratch.Schema} TO {role}; CREATE TABLE {scratch.Schema}.t (a int)");
        try
        {
            using var connection = scratch.Source.OpenConnection();
            using (var command = new NpgsqlCommand($"SET ROLE {role}", connection))
            {
                command.ExecuteNonQuery();
            }

            using var snapshot = PostGisSnapshot.Open(connection, Scratch.Today);
            var read = () => snapshot.Open(scratch["t"]).Read(new());
            read.Should().Throw<LayerFileException>().WithMessage("*42501*管理员*");
        }
        finally
        {
            scratch.Run($"REVOKE ALL ON SCHEMA {scratch.Schema} FROM {role}; DROP ROLE {role}");
        }
    }

    [PostGisFact]
    public void Open_DatabaseWithoutPostGis_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Run($"CREATE DATABASE {scratch.Schema}");
        try
        {
            using var bare = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server.Connection) { Database = scratch.Schema, Pooling = false });
            var open = () => PostGisSnapshot.Open(bare, Scratch.Today);
            open.Should().Throw<LayerFileException>().WithMessage("*CREATE EXTENSION*");
        }
        finally
        {
            scratch.Run($"DROP DATABASE {scratch.Schema}");
        }
    }

    [Fact]
    public void Open_ServerNobodyAnswersAt_NamesNeitherHostNorUser()
    {
        using var nobody = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=secret;Password=secret;Database=d;Timeout=2");
        var open = () => PostGisSnapshot.Open(nobody, Scratch.Today);
        open.Should().Throw<LayerFileException>().Which.Message.Should().NotContain("secret").And.NotContain("127.0.0.1");
    }
}

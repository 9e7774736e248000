using Npgsql;

namespace AssetPlanning.Data.PostGis.Tests.Names;

/// <summary>Whatever happens is the one exception, tells nobody's secrets, and leaves the connection of the host as it was.</summary>
public class RefusalTests
{
    private static readonly LayerSchema Words = Scratch.Table(new LayerField("name", FieldKind.Text));

    [Fact]
    public void Open_NoSuchHost_GivesTheOneException()
    {
        using var nowhere = NpgsqlDataSource.Create("Host=no-such-host.invalid;Username=secret;Password=secret;Database=d;Timeout=5");
        var open = () => PostGisSnapshot.Open(nowhere, Scratch.Today);
        open.Should().Throw<LayerFileException>().Which.Message.Should().NotContain("secret").And.NotContain("no-such-host");
    }

    [PostGisFact]
    public void Open_UserTheServerDoesNotKnow_IsNotNamed()
    {
        using var stranger = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server.Connection) { Username = "stranger", Pooling = false });
        var open = () => PostGisDelivery.Begin(stranger);
        open.Should().Throw<LayerFileException>().WithMessage("*28000*用户*").Which.Message.Should().NotContain("stranger");
    }

    /// <summary>The driver reads names in UTF-8 whatever the connection string says of the server's words.</summary>
    [PostGisFact]
    public void Open_ConnectionStringOfAnotherEncoding_SaysWhatToLeaveOut()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TYPE {s}.地类 AS ENUM ('水田')");
        using var gbk = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server.Connection) { ClientEncoding = "GBK", Pooling = false });
        var open = () => PostGisSnapshot.Open(gbk, Scratch.Today);
        open.Should().Throw<LayerFileException>().WithMessage("*UTF-8*Client Encoding*").Which.Defect.Should().Be(DocumentDefect.Encoding);
    }

    [PostGisFact]
    public void Write_ServerThatOnlyReads_SaysWhereToWrite()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (name text); CREATE MATERIALIZED VIEW {s}.later AS SELECT name FROM {s}.t WITH NO DATA");
        using var standby = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server.Connection) { Options = "-c default_transaction_read_only=on", Pooling = false });
        foreach (var plan in new[] { TablePlan.Create, TablePlan.Append, TablePlan.Replace })
        {
            var write = () => PostGisDelivery.WriteOne(standby, scratch[plan == TablePlan.Create ? "new" : "t"], Words, plan).Dispose();
            write.Should().Throw<LayerFileException>().WithMessage("*25006*主库*");
        }

        using var snapshot = PostGisSnapshot.Open(standby, Scratch.Today);
        snapshot.Open(scratch["t"]).Provenance.Count.Should().Be(0);
        snapshot.Open(scratch["later"]).Invoking(it => it.Provenance).Should().Throw<LayerFileException>().WithMessage("*REFRESH MATERIALIZED VIEW*");
    }

    /// <summary>A trigger that answers nothing for a row leaves it out, and the server says no word of it.</summary>
    [PostGisFact]
    public void Write_TriggerThatTurnsRowsAway_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE TABLE {s}.t (name text); CREATE TABLE {s}.stamped (name text, at timestamptz);
            CREATE FUNCTION {s}.no_b() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.name = 'b' THEN RETURN NULL; END IF; RETURN NEW; END $$;
            CREATE FUNCTION {s}.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.at = now(); RETURN NEW; END $$;
            CREATE TRIGGER no_b BEFORE INSERT ON {s}.t FOR EACH ROW EXECUTE FUNCTION {s}.no_b();
            CREATE TRIGGER stamp BEFORE INSERT ON {s}.stamped FOR EACH ROW EXECUTE FUNCTION {s}.stamp();
            """);
        FieldValue[][] rows = [[FieldValue.OfText("a")], [FieldValue.OfText("b")], [FieldValue.OfText("c")]];
        var write = () => scratch.Write(scratch["t"], Words, TablePlan.Append, rows);
        write.Should().Throw<LayerFileException>().WithMessage("*写入 3 行，表里只有 2 行*触发器*");
        scratch.Ask<int>("SELECT count(*) FROM {s}.t").Should().Be(0);

        // One that only sets a column of its own lets all of them in, twice in one delivery too.
        using (var delivery = PostGisDelivery.Begin(scratch.Source))
        {
            for (var times = 0; times < 2; times++)
            {
                using var writer = delivery.Write(scratch["stamped"], Words, TablePlan.Append);
                writer.Add(default, rows[0]);
                writer.Complete();
            }

            delivery.Commit();
        }

        scratch.Ask<int>("SELECT count(*) FROM {s}.stamped WHERE at IS NOT NULL").Should().Be(2);
    }

    [PostGisFact]
    public void Read_ValueAViewCannotTurnIntoANumber_IsNotInTheText()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (holder text); INSERT INTO {s}.t VALUES ('张三 13800000000'); CREATE VIEW {s}.v AS SELECT holder::numeric AS n FROM {s}.t");
        var read = () => scratch.Read(scratch["v"]);
        read.Should().Throw<LayerFileException>().WithMessage("*22P02*").Which.Message.Should().NotContain("张三").And.NotContain("13800000000");
    }

    [PostGisFact]
    public void Read_HostClosesTheConnection_GivesTheOneException()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (name text); INSERT INTO {s}.t SELECT repeat('x', 1000) FROM generate_series(1, 20000)");
        using var connection = scratch.Source.OpenConnection();
        var read = () =>
        {
            using var snapshot = PostGisSnapshot.Open(connection, Scratch.Today);
            using var reader = snapshot.Open(scratch["t"]).Read(new());
            reader.Next();
            connection.Close();
            while (reader.Next())
            {
            }
        };
        read.Should().Throw<LayerFileException>();
    }

    [PostGisFact]
    public void Write_HostClosesTheConnection_GivesTheOneExceptionAndLeavesNothing()
    {
        using var scratch = new Scratch();
        foreach (var closeBeforeCommit in new[] { true, false })
        {
            using var connection = scratch.Source.OpenConnection();
            var write = () =>
            {
                using var delivery = PostGisDelivery.Begin(connection);
                using var writer = delivery.Write(scratch["t"], Words, TablePlan.Create);
                writer.Add(default, [FieldValue.OfText("a")]);
                if (closeBeforeCommit)
                {
                    writer.Complete();
                    connection.Close();
                    delivery.Commit();
                }

                connection.Close();
                writer.Complete();
            };
            write.Should().Throw<LayerFileException>();
            scratch.Has(scratch["t"]).Should().BeFalse();
        }
    }

    [PostGisFact]
    public void Dispose_WhileATableIsWrittenOrRead_GivesTheConnectionBack()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.r (name text); INSERT INTO {s}.r SELECT repeat('x', 1000) FROM generate_series(1, 5000)");
        using var connection = scratch.Source.OpenConnection();
        var delivery = PostGisDelivery.Begin(connection);
        var writer = delivery.Write(scratch["t"], Words, TablePlan.Create);
        writer.Add(default, [FieldValue.OfText("a")]);
        delivery.Dispose();
        writer.Dispose();
        Ask(connection).Should().Be(1);

        var snapshot = PostGisSnapshot.Open(connection, Scratch.Today);
        var reader = snapshot.Open(scratch["r"]).Read(new());
        reader.Next().Should().BeTrue();
        snapshot.Dispose();
        reader.Dispose();
        Ask(connection).Should().Be(1);
        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    [PostGisFact]
    public void Read_ServerRunsOutOfTime_GivesTheOneExceptionAndTheSnapshotGoesOn()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE VIEW {s}.slow AS SELECT pg_sleep(30)::text AS s; CREATE TABLE {s}.t (a int)");
        using var connection = scratch.Source.OpenConnection();
        using (var command = new NpgsqlCommand("SET statement_timeout = 200", connection))
        {
            command.ExecuteNonQuery();
        }

        using var snapshot = PostGisSnapshot.Open(connection, Scratch.Today);
        var read = () =>
        {
            using var reader = snapshot.Open(scratch["slow"]).Read(new());
            reader.Next();
        };
        read.Should().Throw<LayerFileException>().WithMessage("*57014*语句超时*");
        snapshot.Open(scratch["t"]).Provenance.Count.Should().Be(0);
    }

    /// <summary>A pool that hands the connection on after each transaction keeps nothing of ours: all of it is local to the transaction.</summary>
    [PostGisFact]
    public void Dispose_Settings_AreThoseOfTheHostAgain()
    {
        using var scratch = new Scratch();
        using var connection = scratch.Source.OpenConnection();
        string[] Settings() => [.. new[] { "enable_indexonlyscan", "synchronize_seqscans", "max_parallel_workers_per_gather", "client_connection_check_interval", "transaction_isolation", "transaction_read_only", "search_path" }.Select(name =>
        {
            using var command = new NpgsqlCommand($"SHOW {name}", connection);
            return (string)command.ExecuteScalar()!;
        })];
        var before = Settings();
        using (PostGisSnapshot.Open(connection, Scratch.Today))
        {
            Settings().Should().NotEqual(before);
        }

        Settings().Should().Equal(before);
    }

    private static int Ask(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand("SELECT 1", connection);
        return (int)command.ExecuteScalar()!;
    }
}

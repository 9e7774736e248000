using System.Globalization;
using Npgsql;

namespace AssetPlanning.Data.PostGis.Tests.Writing;

public class PostGisWriterTests
{
    /// <summary>A table without a column for them would lose the shapes of a layer without a word.</summary>
    [PostGisFact]
    public void Add_ShapeIntoATableWithoutShapes_Refused()
    {
        using var scratch = new Scratch();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Table([.. County.Fields]), TablePlan.Create))
        {
            var copy = () => new County(3).CopyTo(writer, new());
            copy.Should().Throw<ArgumentException>().WithMessage("*no shapes*");
        }

        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    [PostGisFact]
    public void Add_AnyKind_ComesBackTyped()
    {
        using var scratch = new Scratch();
        var schema = Scratch.Table(
            new("文", FieldKind.Text, 7), new("whole", FieldKind.WholeNumber), new("real", FieldKind.Real), new("truth", FieldKind.Truth),
            new("day", FieldKind.Day), new("moment", FieldKind.Moment), new("bytes", FieldKind.Bytes), new("exact", FieldKind.Exact, 18, 2));
        FieldValue[][] rows =
        [
            [FieldValue.OfText("東门村𠮷\n\"'"), FieldValue.Of(long.MinValue), FieldValue.Of(0.1), FieldValue.Of(true), FieldValue.OfText("2026-02-28", FieldKind.Day), FieldValue.OfText("2026-01-31T08:00:00.123Z", FieldKind.Moment), FieldValue.Of([0, 255]), FieldValue.Of(-9_999_999_999_999_999.99m)],
            [FieldValue.OfText(""), FieldValue.Of(long.MaxValue), FieldValue.Of(double.MaxValue), FieldValue.Of(false), FieldValue.OfText("0001-01-01", FieldKind.Day), FieldValue.OfText("1999-12-31T23:59:59.999999Z", FieldKind.Moment), FieldValue.Of(ReadOnlySpan<byte>.Empty), FieldValue.Of(0.00m)],
            [.. Enumerable.Repeat(FieldValue.None, 8)],
        ];

        scratch.Write(scratch["t"], schema, TablePlan.Create, rows);

        scratch.Read(scratch["t"]).Should().BeEquivalentTo(rows, options => options.WithStrictOrdering().ComparingByValue<FieldValue>());
        scratch.List<string>("SELECT exact::text FROM {s}.t WHERE exact IS NOT NULL ORDER BY fid").Should().Equal("-9999999999999999.99", "0.00");
        scratch.Ask<string>("SELECT moment AT TIME ZONE 'UTC' FROM {s}.t ORDER BY fid LIMIT 1").Should().NotBeEmpty();
        scratch.Ask<string>("SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US') FROM {s}.t ORDER BY fid LIMIT 1").Should().Be("2026-01-31T08:00:00.123000");
        using var snapshot = scratch.Snapshot();
        snapshot.Open(scratch["t"]).Schema.Fields.Should().Equal(schema.Fields);
    }

    [PostGisFact]
    public void Add_AnyDecimal_IsTheNumberPostgresReads()
    {
        using var scratch = new Scratch();
        var numbers = Decimals().Take(Runs.Count(2_000, 200_000)).ToArray();
        scratch.Write(scratch["t"], Scratch.Table(new LayerField("n", FieldKind.Exact)), TablePlan.Create, [.. numbers.Select(number => new[] { FieldValue.Of(number) })]);

        scratch.List<string>("SELECT n::text FROM {s}.t ORDER BY fid").Should().Equal(numbers.Select(number => (number == 0 ? Math.Abs(number) : number).ToString(CultureInfo.InvariantCulture)));
        scratch.Read(scratch["t"]).Select(row => row[0].ToText()).Should().Equal(numbers.Select(number => (number == 0 ? Math.Abs(number) : number).ToString(CultureInfo.InvariantCulture)));
    }

    [PostGisFact]
    public void Add_MoreThanTheColumnHolds_IsRefusedAndLeavesNothing()
    {
        using var scratch = new Scratch();
        var field = new Dictionary<string, LayerField>
        {
            ["numeric"] = new("x", FieldKind.Exact, 18, 2), ["varchar"] = new("x", FieldKind.Text, 3), ["text"] = new("x", FieldKind.Text), ["date"] = new("x", FieldKind.Day), ["moment"] = new("x", FieldKind.Moment),
        };
        (string Column, FieldValue Value, string Says)[] cases =
        [
            ("numeric", FieldValue.Of(0.005m), "四舍五入"), ("numeric", FieldValue.Of(1e17m), "22003"), ("varchar", FieldValue.OfText("东门村 "), "列宽 3"), ("text", FieldValue.OfText("a\0b"), "U+0000"),
            ("date", FieldValue.OfText("2026-02-30", FieldKind.Day), "不是日期"), ("moment", FieldValue.OfText("2026-01-31T08:00:00", FieldKind.Moment), "带时区"),
            ("numeric", FieldValue.Of(0.1), "不是定点数"),
        ];
        foreach (var (column, value, says) in cases)
        {
            var write = () => scratch.Write(scratch["t"], Scratch.Table(field[column]), TablePlan.Create, [value]);
            write.Should().Throw<LayerFileException>().WithMessage($"*{says}*");
            scratch.Has(scratch["t"]).Should().BeFalse();
        }
    }

    [PostGisFact]
    public void Add_ShapeOfAnotherSystemOrNone_IsRefused()
    {
        using var scratch = new Scratch();
        foreach (var shape in new byte[][] { [1, 3], [7, 1, 2, 3, 4, 5], Convert.FromHexString("0103000020E610000000000000") })
        {
            using var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane(), TablePlan.Create);
            var add = () => writer.Add(shape, []);
            add.Should().Throw<LayerFileException>().Which.Place.Should().EndWith("/0");
        }

        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    [PostGisFact]
    public void Complete_AfterARefusedFeature_IsMisuse()
    {
        using var scratch = new Scratch();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Table(new("a", FieldKind.Text), new("b", FieldKind.WholeNumber)), TablePlan.Create))
        {
            var half = () => writer.Add(default, [FieldValue.OfText("a"), FieldValue.Of(0.5)]);
            half.Should().Throw<LayerFileException>();
            var more = () => writer.Add(default, [FieldValue.OfText("a"), FieldValue.Of(1)]);
            more.Should().Throw<InvalidOperationException>();
            var complete = () => writer.Complete();
            complete.Should().Throw<InvalidOperationException>();
        }

        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    [PostGisFact]
    public void Complete_ShapeCutShort_IsRefusedByTheServerAndLeavesNothing()
    {
        using var scratch = new Scratch();
        var whole = County.ShapeOf(3);
        for (var length = 5; length < whole.Length; length += 64)
        {
            var cut = length;
            var write = () =>
            {
                using var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane(), TablePlan.Create);
                writer.Add(whole.AsSpan(0, cut), []);
                writer.Complete();
            };
            write.Should().Throw<LayerFileException>();
        }

        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    [PostGisFact]
    public void WriteOne_NamesThatBreakOut_AreOnlyNames()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.victim (id int); INSERT INTO {s}.victim VALUES (1)");
        var evil = $"x\"; DROP TABLE {scratch.Schema}.victim; --";
        var column = "y\") FROM STDIN; DROP SCHEMA public; --'";
        scratch.Write(scratch[evil], Scratch.Table(new(column, FieldKind.Text), new("图斑面积（平方米）", FieldKind.WholeNumber)), TablePlan.Create, [FieldValue.OfText("'); DROP TABLE victim; --"), FieldValue.Of(1)]);

        scratch.Ask<long>("SELECT count(*) FROM {s}.victim").Should().Be(1);
        scratch.Read(scratch[evil])[0][0].ToText().Should().Be("'); DROP TABLE victim; --");
        using var snapshot = scratch.Snapshot();
        snapshot.Open(scratch[evil]).Schema.Fields.Select(field => field.Name).Should().Equal(column, "图斑面积（平方米）");
        snapshot.Layers.Select(layer => layer.Name).Should().Contain(scratch[evil].ToString());
        snapshot.Open(scratch[evil].ToString()).Schema.Name.Should().Be(scratch[evil].ToString());
    }

    [PostGisFact]
    public void Write_NameThatWouldBeCut_IsRefused()
    {
        using var scratch = new Scratch();
        var fits = new string('县', 21);
        scratch.Write(scratch[fits], Scratch.Table(new LayerField(fits, FieldKind.Text)), TablePlan.Create);
        scratch.Has(scratch[fits]).Should().BeTrue();

        var table = () => new TableName(scratch.Schema, new('县', 22));
        table.Should().Throw<ArgumentException>().WithMessage("*66 字节*");
        var field = () => scratch.Write(scratch["t"], Scratch.Table(new LayerField(new('县', 22), FieldKind.Text)), TablePlan.Create);
        field.Should().Throw<LayerFileException>().WithMessage("*66 字节*");
        var twice = () => scratch.Write(scratch["t"], Scratch.Table(new("a", FieldKind.Text), new("a", FieldKind.Day)), TablePlan.Create);
        twice.Should().Throw<LayerFileException>().WithMessage("*两次*");
    }

    [PostGisFact]
    public void Add_TokenSet_StopsAndLeavesNothing()
    {
        using var scratch = new Scratch();
        using var stop = new CancellationTokenSource();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], Scratch.Plane(), TablePlan.Create, stop.Token))
        {
            var add = () =>
            {
                for (var item = 0; item < 10_000; item++)
                {
                    writer.Add(County.ShapeOf(item), []);
                    if (item == 5_000)
                    {
                        stop.Cancel();
                    }
                }
            };
            add.Should().Throw<OperationCanceledException>();
        }

        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    [PostGisFact]
    public void Add_ConnectionKilled_GivesTheOneExceptionAndLeavesNothing()
    {
        using var scratch = new Scratch();
        using var connection = scratch.Source.OpenConnection();
        using (var delivery = PostGisDelivery.Begin(connection))
        using (var writer = delivery.Write(scratch["t"], Scratch.Plane(), TablePlan.Create))
        {
            var add = () =>
            {
                for (var item = 0; item < 1_000_000; item++)
                {
                    writer.Add(County.ShapeOf(item % 1_000), []);
                    if (item == 5_000)
                    {
                        Kill(scratch, connection);
                    }
                }

                writer.Complete();
            };
            add.Should().Throw<LayerFileException>().Which.File.Should().Be(connection.Database);
            var commit = () => delivery.Commit();
            commit.Should().Throw<InvalidOperationException>();
        }

        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    [PostGisFact]
    public void Commit_ConnectionKilled_GivesTheOneExceptionAndLeavesNothing()
    {
        using var scratch = new Scratch();
        using var connection = scratch.Source.OpenConnection();
        using (var delivery = PostGisDelivery.Begin(connection))
        {
            using (var writer = delivery.Write(scratch["t"], Scratch.Plane(), TablePlan.Create))
            {
                writer.Add(County.ShapeOf(0), []);
                writer.Complete();
            }

            Kill(scratch, connection);
            var commit = () => delivery.Commit();
            commit.Should().Throw<LayerFileException>();
        }

        scratch.Has(scratch["t"]).Should().BeFalse();
    }

    private static void Kill(Scratch scratch, NpgsqlConnection connection)
    {
        var process = connection.ProcessID;
        scratch.Ask<bool>($"SELECT pg_terminate_backend({process}, 5000)").Should().BeTrue();
    }

    // The ends of what a decimal can say, all scales, then digits of any pattern: seeded, so that a failure comes again.
    private static IEnumerable<decimal> Decimals()
    {
        decimal[] ends = [0m, 0.00m, 1m, -1m, 9_999m, 10_000m, 100_000_000m, 0.0001m, 0.00001m, 1.0000m, 12_345.6789m, 0.10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, -0.01m];
        foreach (var end in ends)
        {
            yield return end;
        }

        var state = 20_260_101UL;
        while (true)
        {
            int[] bits = [Next(), Next(), Next()];
            var keep = Next() & 3;
            yield return new(bits[0], keep > 1 ? bits[1] : 0, keep > 2 ? bits[2] : 0, (Next() & 1) == 1 && bits[0] != 0, (byte)(unchecked((uint)Next()) % 29));
        }

        // The last step of SplitMix64.
        int Next()
        {
            state = unchecked(state + 0x9E3779B97F4A7C15);
            var z = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
            z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
            return unchecked((int)(z ^ (z >> 31)));
        }
    }
}

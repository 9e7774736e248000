using AssetPlanning.Spatial;

namespace AssetPlanning.Data.PostGis.Tests.Reading;

public class PostGisReaderTests
{
    private const string Square = "POLYGON((500000 3300000, 500010 3300000, 500010 3300010, 500000 3300010, 500000 3300000))";

    [PostGisFact]
    public void Read_BrokenRows_AreSetAsideByTheKernel()
    {
        using var scratch = new Scratch();
        scratch.Run($"""
            CREATE TABLE {scratch.Schema}.t (id int PRIMARY KEY, geom public.geometry(Geometry, 4549));
            INSERT INTO {scratch.Schema}.t VALUES
              (1, ST_GeomFromText('{Square}', 4549)),
              (2, NULL),
              (3, ST_GeomFromText('POLYGON EMPTY', 4549)),
              (4, ST_GeomFromText('POINT(500000 3300000)', 4549)),
              (5, ST_GeomFromText('POLYGON((500000 3300000, 500010 3300010, 500010 3300000, 500000 3300010, 500000 3300000))', 4549)),
              (6, ST_SetSRID(ST_MakePolygon(ST_MakeLine(ARRAY[ST_MakePoint(500000, 3300000), ST_MakePoint('NaN'::float8, 3300000), ST_MakePoint(500010, 3300010), ST_MakePoint(500000, 3300000)])), 4549)),
              (7, ST_GeomFromText('MULTIPOLYGON EMPTY', 4549)),
              (8, ST_GeomFromText('CURVEPOLYGON(CIRCULARSTRING(500000 3300000, 500010 3300000, 500010 3300010, 500000 3300010, 500000 3300000))', 4549)),
              (9, ST_GeomFromText('GEOMETRYCOLLECTION({Square})', 4549))
            """);

        using var snapshot = scratch.Snapshot();
        var polygons = snapshot.Open(scratch["t"]).ReadPolygons(County.Frame, new()).Check();

        polygons.PlanarAreaOf(0).Should().Be(MeasuredArea.FromSquareMetres(100));
        polygons.Rejections.Select(rejection => (rejection.Item, rejection.Reason)).Should().Equal(
            (1, RejectionReason.Missing), (2, RejectionReason.Missing), (3, RejectionReason.NotPolygonal), (4, RejectionReason.SelfCrossing),
            (5, RejectionReason.NotFinite), (6, RejectionReason.Missing), (7, RejectionReason.NotPolygonal), (8, RejectionReason.NotPolygonal));
    }

    [PostGisFact]
    public void Read_HeightsAndMeasures_AreLeftOutAndTold()
    {
        using var scratch = new Scratch();
        scratch.Run($"""
            CREATE TABLE {scratch.Schema}.t (id int PRIMARY KEY, geom public.geometry);
            INSERT INTO {scratch.Schema}.t VALUES
              (1, ST_SetSRID(ST_Force3DZ(ST_GeomFromText('{Square}')), 4549)), (2, ST_SetSRID(ST_Force3DM(ST_GeomFromText('{Square}')), 4549)),
              (3, ST_SetSRID(ST_Force4D(ST_GeomFromText('{Square}')), 4549)), (4, ST_GeomFromText('{Square}', 4549))
            """);

        var report = new DataReport();
        using var snapshot = scratch.Snapshot();
        var polygons = snapshot.Open(scratch["t"]).ReadPolygons(County.Frame, report).Check();

        Enumerable.Range(0, 4).Should().OnlyContain(item => polygons.PlanarAreaOf(item) == MeasuredArea.FromSquareMetres(100));
        report.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == PostGisFindings.HeightsIgnored.Code && finding.English.StartsWith('3'));
    }

    [PostGisFact]
    public void Read_ColumnBoundToNoSystem_IsInTheOneItsFeaturesName()
    {
        using var scratch = new Scratch();
        scratch.Run($"CREATE TABLE {scratch.Schema}.t (id int PRIMARY KEY, geom public.geometry); INSERT INTO {scratch.Schema}.t VALUES (1, ST_GeomFromText('{Square}', 4549)), (2, NULL)");
        var report = new DataReport();
        using var snapshot = scratch.Snapshot();
        var layer = snapshot.Open(scratch["t"]);

        layer.Schema.Reference.Should().Be(CoordinateReference.OfEpsg(4549));
        layer.ReadPolygons(County.Frame, report).Check().AcceptedCount.Should().Be(1);
        report.Findings.Should().BeEmpty();
    }

    [PostGisFact]
    public void Read_SystemsMixed_TakesTheCommonestAndTellsEachOther()
    {
        using var scratch = new Scratch();
        scratch.Run($"""
            CREATE TABLE {scratch.Schema}.t (id int PRIMARY KEY, geom public.geometry);
            INSERT INTO {scratch.Schema}.t VALUES (1, ST_GeomFromText('{Square}', 4546)), (2, ST_GeomFromText('{Square}', 4549)), (3, ST_GeomFromText('{Square}', 4549)), (4, ST_GeomFromText('{Square}'))
            """);
        var report = new DataReport();
        using var snapshot = scratch.Snapshot();
        var polygons = snapshot.Open(scratch["t"]).ReadPolygons(County.Frame, report).Check();

        polygons.AcceptedCount.Should().Be(2);
        report.Findings.Select(finding => (finding.Code, finding.Severity)).Should().Equal(
            (PostGisFindings.ReferencesMixed.Code, Severity.Warning), (DataFindings.OtherReference.Code, Severity.Rejected), (DataFindings.OtherReference.Code, Severity.Rejected));
        report.Findings[0].English.Should().Contain("holds 3 of them").And.Contain("EPSG:4549").And.Contain("other 2");
        report.Findings[1].Subject.ToString().Should().EndWith("/0");
    }

    [PostGisFact]
    public void Read_LayerOfPoints_IsTold()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE TABLE {s}.t (id int PRIMARY KEY, geom public.geometry(Point, 4549)); INSERT INTO {s}.t VALUES (1, ST_GeomFromText('POINT(500000 3300000)', 4549))");
        var report = new DataReport();
        using var snapshot = scratch.Snapshot();
        var polygons = snapshot.Open(scratch["t"]).ReadPolygons(County.Frame, report).Check();

        polygons.Rejections.Should().ContainSingle().Which.Reason.Should().Be(RejectionReason.NotPolygonal);
        report.Findings.Should().ContainSingle().Which.English.Should().Contain("POINT");
    }

    [PostGisFact]
    public void Read_OtherSystemThanTheFrame_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Run($"CREATE TABLE {scratch.Schema}.t (id int PRIMARY KEY, geom public.geometry(Polygon, 4490)); INSERT INTO {scratch.Schema}.t VALUES (1, ST_GeomFromText('POLYGON((120 30, 121 30, 121 31, 120 30))', 4490))");
        using var snapshot = scratch.Snapshot();
        var layer = snapshot.Open(scratch["t"]);
        layer.Schema.Reference!.IsGeographic.Should().BeTrue();
        var read = () => layer.ReadPolygons(County.Frame, new());
        read.Should().Throw<LayerFileException>().WithMessage("*EPSG:4490*");
    }

    [PostGisFact]
    public void Read_AnyType_IsTypedOrItsText()
    {
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE TYPE {s}.mood AS ENUM ('好', '坏');
            CREATE DOMAIN {s}.dlbm AS varchar(5);
            CREATE TABLE {s}.t (id bigint PRIMARY KEY, a smallint, b int, c real, d double precision, e char(5), f uuid, g jsonb, h text[], i {s}.mood, j {s}.dlbm, k timestamp, l timestamptz, m time, n varchar(3), o numeric(6,2), p numeric);
            INSERT INTO {s}.t VALUES (1, -32768, 2147483647, 0.5, 1e300, 'ab', '00000000-0000-0000-0000-000000000001', '{"a": 1}', '{x,NULL}', '好', '0101', '2026-01-31 08:00', '2026-01-31 08:00+08', '08:00', '东门村', 1234.50, 1e-30);
            """);
        var report = new DataReport();

        scratch.Read(scratch["t"], report)[0].Select(value => $"{value.Kind} {value}").Should().Equal(
            "WholeNumber -32768", "WholeNumber 2147483647", "Real 0.5", "Real 1E+300", "Text ab", "Text 00000000-0000-0000-0000-000000000001", "Text {\"a\": 1}", "Text {x,NULL}", "Text 好", "Text 0101",
            "Moment 2026-01-31T08:00:00.000", "Moment 2026-01-31T00:00:00.000Z", "Text 08:00:00", "Text 东门村", "Exact 1234.50", "Text 0.000000000000000000000000000001");
        report.Findings.Should().ContainSingle().Which.Code.Should().Be(PostGisFindings.NumberBeyondDecimal.Code);
    }

    [PostGisFact]
    public void Read_NumbersAndDaysBeyond_AreTold()
    {
        using var scratch = new Scratch();
        scratch.Run("""
            CREATE TABLE {s}.t (id int PRIMARY KEY, n numeric, d date, m timestamptz);
            INSERT INTO {s}.t VALUES (1, 'NaN', 'infinity', '-infinity'), (2, 1e100, '0044-03-15 BC', '294276-12-31'), (3, 'Infinity', '9999-12-31', '9999-12-31 23:59:59.999999+00'),
              (4, -79228162514264337593543950336, '10000-01-01', NULL), (5, 79228162514264337593543950335, '0001-01-01', '0001-01-01 00:00:00+00'), (6, 1.00000000000000000000000000000000000000, NULL, NULL);
            """);
        var report = new DataReport();
        var rows = scratch.Read(scratch["t"], report);

        rows.Select(row => row[0].ToText()).Should().Equal("NaN", "1" + new string('0', 100), "Infinity", "-79228162514264337593543950336", "79228162514264337593543950335", "1.0000000000000000000000000000");
        rows.Select(row => row[1].ToText()).Should().Equal("", "", "9999-12-31", "", "0001-01-01", "");
        rows.Select(row => row[2].ToText()).Should().Equal("", "", "9999-12-31T23:59:59.999999Z", "", "0001-01-01T00:00:00.000Z", "");
        report.CountOf(PostGisFindings.NumberBeyondDecimal).Should().Be(4);
        report.CountOf(PostGisFindings.DayBeyondCalendar).Should().Be(5);
    }

    [PostGisFact]
    public void Read_PartsOfFeatures_FetchesThoseOnly()
    {
        using var scratch = new Scratch();
        scratch.Run($"CREATE TABLE {scratch.Schema}.t (id int PRIMARY KEY, name text, geom public.geometry(Polygon, 4549)); INSERT INTO {scratch.Schema}.t VALUES (1, '甲', ST_GeomFromText('{Square}', 4549))");
        using var snapshot = scratch.Snapshot();
        var layer = snapshot.Open(scratch["t"]);
        var seen = new List<(bool HasShape, string Name)>();
        foreach (var parts in Enum.GetValues<FeatureParts>())
        {
            using var reader = layer.Read(new(), parts);
            reader.Next().Should().BeTrue();
            seen.Add((!reader.Geometry.IsEmpty, reader.ValueOf(0).ToText()));
            reader.Next().Should().BeFalse();
        }

        seen.Should().Equal((true, "甲"), (true, ""), (false, "甲"));
        layer.Provenance.Bytes.Should().BeGreaterThan(93 + 19, "the fingerprint is of the whole features, whatever was read before");
    }

    [PostGisFact]
    public void Read_TokenSet_StopsAndTheSnapshotGoesOn()
    {
        var county = new County(5_000);
        using var scratch = new Scratch();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], county.Schema, TablePlan.Create))
        {
            county.CopyTo(writer, new());
        }

        using var snapshot = scratch.Snapshot();
        var layer = snapshot.Open(scratch["t"]);
        var whole = layer.Provenance;
        foreach (var at in new[] { 0, 1, 300, 4_999 })
        {
            using var stop = new CancellationTokenSource();
            var read = () =>
            {
                using var reader = layer.Read(new(), FeatureParts.All, stop.Token);
                for (var feature = 0; ; feature++)
                {
                    if (feature == at)
                    {
                        stop.Cancel();
                    }

                    if (!reader.Next())
                    {
                        // What is in the buffer already may come to its end before the token is looked at.
                        stop.Token.ThrowIfCancellationRequested();
                    }
                }
            };
            read.Should().Throw<OperationCanceledException>();
        }

        using (var half = layer.Read(new()))
        {
            half.Next().Should().BeTrue();
        }

        snapshot.Open(scratch["t"]).Provenance.Should().Be(whole);
    }

    [PostGisFact]
    public void Read_TokenSetWhileTheServerSorts_StopsTheServer()
    {
        using var scratch = new Scratch();
        scratch.Run("CREATE VIEW {s}.slow AS SELECT pg_sleep(60)::text AS s");
        using var snapshot = scratch.Snapshot();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var read = () =>
        {
            using var reader = snapshot.Open(scratch["slow"]).Read(new(), FeatureParts.All, stop.Token);
            reader.Next();
        };

        read.Should().Throw<OperationCanceledException>();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
        var again = () => snapshot.Open(scratch["slow"]);
        again.Should().Throw<LayerFileException>().WithMessage("*断开*");
        // The view can go once nobody works at it any more.
        scratch.Run("DROP VIEW {s}.slow");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [PostGisFact]
    public void Read_ConnectionKilled_GivesTheOneException()
    {
        var county = new County(20_000);
        using var scratch = new Scratch();
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], county.Schema, TablePlan.Create))
        {
            county.CopyTo(writer, new());
        }

        using var connection = scratch.Source.OpenConnection();
        using var snapshot = PostGisSnapshot.Open(connection, Scratch.Today);
        var read = () =>
        {
            using var reader = snapshot.Open(scratch["t"]).Read(new());
            for (var feature = 0; reader.Next(); feature++)
            {
                if (feature == 100)
                {
                    scratch.Ask<bool>($"SELECT pg_terminate_backend({connection.ProcessID}, 5000)").Should().BeTrue();
                }
            }
        };
        read.Should().Throw<LayerFileException>();
    }

    [PostGisFact]
    public void Read_BeyondTheLimits_IsRefused()
    {
        using var scratch = new Scratch();
        scratch.Write(scratch["t"], Scratch.Table(new LayerField("x", FieldKind.Text)), TablePlan.Create, [FieldValue.OfText(new('x', 5_000))], [FieldValue.None]);
        foreach (var limits in new[] { new DataLimits { Features = 1 }, new DataLimits { TextBytes = 1_000, GeometryBytes = 1_000 } })
        {
            using var snapshot = PostGisSnapshot.Open(scratch.Source, Scratch.Today, limits);
            var read = () =>
            {
                using var reader = snapshot.Open(scratch["t"]).Read(new());
                while (reader.Next())
                {
                }
            };
            read.Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.BeyondLimits);
        }
    }
}

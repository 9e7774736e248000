using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.GeoPackage;

public sealed class DamagedGeoPackageTests
{
    [Fact]
    public void Open_CutAtEvery64thByte_OneException()
    {
        using var scratch = new Scratch();
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(60));
        using var cut = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        for (var length = (cut.Length - 1) / 64 * 64; length >= 0; length -= 64)
        {
            cut.SetLength(length);
            path.Invoking(it => GeoPackageFile.Open(it).Dispose()).Should().Throw<LayerFileException>();
        }
    }

    [Fact]
    public void Read_AnyByteChanged_ReadOrOneException()
    {
        using var scratch = new Scratch();
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(60));
        var whole = File.ReadAllBytes(path);
        var step = Runs.Count(997, 7);
        var (read, refused) = (0, 0);
        using var bad = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 0);
        for (var at = 0; at < whole.Length; at += at < 200 ? 1 : step)
        {
            Put(bad, at, (byte)(whole[at] ^ 0xFF));
            try
            {
                using var file = GeoPackageFile.Open(path);
                foreach (var layer in file.Layers)
                {
                    _ = file.Open(layer.Name).ReadPolygons(new GridFrame(500_000m, 3_300_000m, null), new()).Check();
                    _ = file.Open(layer.Name).ReadTable("DLTB", new());
                }

                read++;
            }
            catch (LayerFileException)
            {
                refused++;
            }

            Put(bad, at, whole[at]);
        }

        refused.Should().BePositive();
        read.Should().BePositive();
    }

    [Fact]
    public void Open_OtherFiles_RefusedAsWhatTheyAre()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["text.gpkg"], "not a database");
        using (var plain = SqliteFile.Make(scratch["plain.gpkg"], "plain.gpkg"))
        {
            plain.Run("CREATE TABLE t (x)");
        }

        scratch.Invoking(it => GeoPackageFile.Open(it["text.gpkg"])).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Syntax);
        scratch.Invoking(it => GeoPackageFile.Open(it["plain.gpkg"])).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Schema);
        scratch.Invoking(it => GeoPackageFile.Open(it["none.gpkg"])).Should().Throw<LayerFileException>();
    }

    [Theory]
    [InlineData("-wal")]
    [InlineData("-journal")]
    public void Open_JournalBesideIt_Refused(string side)
    {
        using var scratch = new Scratch();
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(1));
        File.WriteAllText(path + side, "x");
        path.Invoking(it => GeoPackageFile.Open(it)).Should().Throw<LayerFileException>().WithMessage("*日志*");
    }

    [Theory]
    [InlineData("DELETE FROM gpkg_geometry_columns")]
    [InlineData("DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 4549")]
    [InlineData("ALTER TABLE DLTB RENAME TO other")]
    [InlineData("UPDATE gpkg_geometry_columns SET column_name = 'shape'")]
    [InlineData("DROP TABLE gpkg_contents")]
    public void Open_TablesThatDisagree_OneException(string change)
    {
        using var scratch = new Scratch();
        var path = Changed(scratch, change);
        path.Invoking(it =>
        {
            using var file = GeoPackageFile.Open(it);
            file.Open("DLTB").ReadPolygons(County.Frame, new());
        }).Should().Throw<LayerFileException>();
    }

    [Theory]
    [InlineData("UPDATE DLTB SET geom = x'00' WHERE fid = 3", "data.geometry-header", RejectionReason.Missing)]
    [InlineData("UPDATE DLTB SET geom = x'47500103C5110000' WHERE fid = 3", "data.geometry-header", RejectionReason.Missing)]
    [InlineData("UPDATE DLTB SET geom = x'4750000BC5110000' WHERE fid = 3", "data.geometry-header", RejectionReason.Missing)]
    [InlineData("UPDATE DLTB SET geom = x'47500021C5110000' WHERE fid = 3", "data.geometry-extended", RejectionReason.Missing)]
    [InlineData("UPDATE DLTB SET geom = x'4750000100000000' WHERE fid = 3", "data.feature-reference", RejectionReason.Missing)]
    [InlineData("UPDATE DLTB SET geom = x'47500001C51100000103000000FFFFFFFF' WHERE fid = 3", null, RejectionReason.Malformed)]
    [InlineData("UPDATE DLTB SET geom = x'47500001C51100000106000000FFFFFF7F' WHERE fid = 3", null, RejectionReason.Malformed)]
    [InlineData("UPDATE DLTB SET geom = x'47500001C51100000101000000000000000000000000000000000000FF' WHERE fid = 3", null, RejectionReason.NotPolygonal)]
    [InlineData("UPDATE DLTB SET geom = 'text' WHERE fid = 3", "data.geometry-header", RejectionReason.Missing)]
    public void Read_ShapeThatIsNone_SetAsideAndTold(string change, string? finding, RejectionReason reason)
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Changed(scratch, change));
        var report = new DataReport();
        var layer = file.Open("DLTB").ReadPolygons(County.Frame, report).Check();
        layer.Rejections.Select(rejection => (rejection.Item, rejection.Reason)).Should().Equal((2, reason));
        report.Findings.Select(it => (it.Code.ToString(), it.Subject.ToString())).Should().Equal(finding is null ? [] : [(finding, "DLTB/2")]);
        layer.AcceptedCount.Should().Be(19);
    }

    [Fact]
    public void Read_FewerRowsThanDeclared_Told()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Changed(scratch, "DROP TRIGGER trigger_delete_feature_count_DLTB; DROP TRIGGER rtree_DLTB_geom_delete; DELETE FROM DLTB WHERE fid = 3"));
        var report = new DataReport();
        _ = file.Open("DLTB").ReadPolygons(County.Frame, report);
        report.CountOf(DataFindings.CountDiffers).Should().Be(1);
        report.Findings.Should().ContainSingle().Which.English.Should().Be("The file says it has 20 features; 19 were read.");
    }

    [Fact]
    public void Read_TextThatIsNotUtf8_Refused()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Changed(scratch, "UPDATE DLTB SET ZLDWMC = CAST(x'B6AB' AS TEXT) WHERE fid = 3"));
        file.Invoking(it => it.Open("DLTB").ReadTable("DLTB", new())).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Encoding);
    }

    [Fact]
    public void Read_EndlessView_StopsWithTheToken()
    {
        using var scratch = new Scratch();
        var path = Changed(scratch, "ALTER TABLE DLTB RENAME TO kept; CREATE VIEW DLTB AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT geom, i FROM n, kept WHERE i < 0");
        using var file = GeoPackageFile.Open(path);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        file.Invoking(it => it.Open("DLTB").ReadTable("DLTB", new(), source.Token)).Should().Throw<OperationCanceledException>();
    }

    private static void Put(FileStream file, long at, byte content)
    {
        file.Position = at;
        file.WriteByte(content);
        file.Flush();
    }

    private static string Changed(Scratch scratch, string change)
    {
        var path = Files.GeoPackage(scratch["county.gpkg"], new County(20));
        using var file = SqliteFile.Make(path, "county.gpkg");
        file.Run("PRAGMA foreign_keys=OFF");
        foreach (var index in new[] { "insert", "update1", "update2", "update3", "update4" })
        {
            file.Run($"DROP TRIGGER rtree_DLTB_geom_{index}");
        }

        file.Run(change);
        return path;
    }
}

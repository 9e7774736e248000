using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Layers;

/// <summary>Whatever stops a file on its way leaves neither half of it nor its beginnings, and gets the one exception.</summary>
public sealed class UnfinishedFileTests
{
    private static readonly LayerSchema Schema = new() { Name = "表", IsSpatial = false, Fields = [new("a", FieldKind.WholeNumber)] };

    public static TheoryData<string> Formats => new("csv", "geojson", "gpkg", "xlsx");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Complete_PlaceBecameAFolder_OneExceptionAndNothingLeft(string format)
    {
        using var scratch = new Scratch();
        using (var target = new Target(format, scratch["t"]))
        {
            target.Writer.Add(default, [FieldValue.Of(1)]);
            Directory.CreateDirectory(scratch["t"]);
            target.Invoking(it => it.Complete()).Should().Throw<LayerFileException>();
        }

        scratch.Names.Should().Equal("t");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Create_FolderIsNotThereOrTakesTheName_OneException(string format)
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["t"]);
        scratch.Invoking(it => new Target(format, it["t"])).Should().Throw<LayerFileException>();
        scratch.Invoking(it => new Target(format, it["none/t"])).Should().Throw<LayerFileException>();
        scratch.Names.Should().Equal("t");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Complete_TwoForOnePlace_TheLastToBeWholeStandsThere(string format)
    {
        using var scratch = new Scratch();
        using (var first = new Target(format, scratch["t"]))
        using (var second = new Target(format, scratch["t"]))
        {
            second.Writer.Add(default, [FieldValue.Of(2)]);
            second.Complete();
            first.Writer.Add(default, [FieldValue.Of(1)]);
            first.Complete();
        }

        scratch.Names.Should().Equal("t");
        using var read = GeoPackageOrTable(format, scratch["t"]);
        Table.RowsOf(read.Source)[0][0].ToText().Should().Be("1");
    }

    /// <summary>A writer that refused a feature has not the whole layer; some have half of the feature.</summary>
    [Fact]
    public void Complete_AfterARefusedFeature_RefusedToo()
    {
        using var scratch = new Scratch();
        using (var output = GeoPackageOutput.Create(scratch["t.gpkg"], Files.Moment))
        using (var writer = output.Add(Schema))
        {
            writer.Invoking(it => it.Add(default, [FieldValue.OfText("0101")])).Should().Throw<LayerFileException>("a text that looks like a number would become 101");
            writer.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
            output.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
        }

        using (var writer = GeoJsonWriter.Create(scratch["t.geojson"], Schema))
        {
            writer.Invoking(it => it.Add(default, [FieldValue.Of(double.NaN)])).Should().Throw<LayerFileException>();
            writer.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
        }

        scratch.Names.Should().BeEmpty();
    }

    /// <summary>No file can hold half a letter: said before one is begun, and not when it is flushed.</summary>
    [Fact]
    public void Schema_NameWithHalfALetter_IsNone()
    {
        Schema.Invoking(it => it with { Name = "\uD800" }).Should().Throw<ArgumentException>();
        Schema.Invoking(it => it.Fields[0] with { Name = "a\uDC00" }).Should().Throw<ArgumentException>();
        Schema.Invoking(_ => new LayerField("\uD800", FieldKind.Text)).Should().Throw<ArgumentException>();
    }

    /// <summary>A journal of the file that stood there would be played into the new one by whoever opens it next.</summary>
    [Theory]
    [InlineData("-wal")]
    [InlineData("-journal")]
    public void Create_JournalOfAnotherFileBesideThePlace_Refused(string side)
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["t.gpkg" + side], "x");
        scratch.Invoking(it => GeoPackageOutput.Create(it["t.gpkg"], Files.Moment)).Should().Throw<LayerFileException>().WithMessage("*日志*");
        File.Delete(scratch["t.gpkg" + side]);
        using (var output = GeoPackageOutput.Create(scratch["t.gpkg"], Files.Moment))
        {
            File.WriteAllText(scratch["t.gpkg" + side], "x");
            output.Invoking(it => it.Complete()).Should().Throw<LayerFileException>();
        }

        scratch.Names.Should().Equal("t.gpkg" + side);
    }

    /// <summary>A file system of 64 KiB, where the machine lets us make one: full while a row is written, or while the document is ended.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Add_DiskIsFull_OneExceptionAndNothingLeft(string format)
    {
        using var scratch = new Scratch();
        if (!OperatingSystem.IsLinux() || !Mounted("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", scratch.Folder))
        {
            return;
        }

        try
        {
            scratch.Invoking(it =>
            {
                using var target = new Target(format, it["t"]);
                for (var row = 0L; row < 100_000; row++)
                {
                    target.Writer.Add(default, [FieldValue.Of(row * 7919 % 1_000_003)]);
                }

                target.Complete();
            }).Should().Throw<LayerFileException>();

            scratch.Names.Should().BeEmpty();
        }
        finally
        {
            Mounted("umount", scratch.Folder);
        }
    }

    private static bool Mounted(string tool, params string[] arguments)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(tool, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Read GeoPackageOrTable(string format, string path)
    {
        switch (format)
        {
            case "csv":
                return new(CsvFile.Open(path), null);
            case "geojson":
                return new(GeoJsonFile.Open(path), null);
            case "gpkg":
                var package = GeoPackageFile.Open(path);
                return new(package.Open("表"), package);
            default:
                var book = XlsxFile.Open(path);
                return new(book.Open("表"), book);
        }
    }

    private sealed record Read(ILayerSource Source, IDisposable? File) : IDisposable
    {
        public void Dispose() => File?.Dispose();
    }

    /// <summary>One table on its way into a file of any format.</summary>
    private sealed class Target : IDisposable
    {
        private readonly IDisposable? file;
        private readonly Action complete;

        internal Target(string format, string path)
        {
            switch (format)
            {
                case "csv":
                    (Writer, complete) = (CsvWriter.Create(path, Schema, new()), static () => { });
                    break;
                case "geojson":
                    (Writer, complete) = (GeoJsonWriter.Create(path, Schema), static () => { });
                    break;
                case "gpkg":
                    var package = GeoPackageOutput.Create(path, Files.Moment);
                    (file, Writer, complete) = (package, package.Add(Schema), package.Complete);
                    break;
                default:
                    var book = XlsxOutput.Create(path, Files.Moment);
                    (file, Writer, complete) = (book, book.Add(Schema), book.Complete);
                    break;
            }
        }

        internal ILayerWriter Writer { get; }

        public void Dispose()
        {
            Writer.Dispose();
            file?.Dispose();
        }

        internal void Complete()
        {
            Writer.Complete();
            complete();
        }
    }
}

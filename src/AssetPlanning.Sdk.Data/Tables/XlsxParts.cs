using System.IO.Compression;
using System.Xml;

namespace AssetPlanning.Data;

/// <summary>The parts of a workbook nobody vouches for: names that lead out of it, parts that unpack without end and documents that define entities are refused.</summary>
internal sealed class XlsxParts : IDisposable
{
    // A part this small is no bomb, however well it packs.
    private const long Small = 1 << 20;

    private readonly FileStream stream;
    private readonly ZipArchive archive;
    private readonly DataLimits limits;

    internal XlsxParts(string path, DataLimits limits)
    {
        (Name, this.limits) = (Path.GetFileName(path), limits);
        Stamp = FileStamp.Of(path);
        stream = FileOpening.ForReading(path);
        try
        {
            Span<byte> head = stackalloc byte[4];
            var read = stream.ReadAtLeast(head, 4, throwOnEndOfStream: false);
            if (head[..read].SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            {
                throw Refused(DocumentDefect.Syntax, "file", "是旧格式（xls）或加了密码的工作簿。", "去掉密码，另存为 xlsx。");
            }

            stream.Position = 0;
            archive = Guarded("file", () => new ZipArchive(stream, ZipArchiveMode.Read));
            Guarded("file", CheckEntries);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>The file, without folders.</summary>
    internal string Name { get; }

    internal FileStamp Stamp { get; }

    /// <summary>Opens a part as a stream of XML, or nothing where there is none.</summary>
    internal XmlReader? Open(string part)
    {
        // Names of parts are the same whatever their capitals (ECMA-376 part 2, §6.2.2.3).
        var entry = archive.Entries.FirstOrDefault(entry => entry.FullName.Equals(part, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : Guarded(part, () => XmlReader.Create(
            new BoundedStream(entry.Open(), Math.Min(limits.PartBytes, Math.Max(Small, entry.CompressedLength * limits.PartGrowth)), () => TooLarge(part)),
            new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false, IgnoreComments = true, CloseInput = true }));
    }

    /// <summary>Runs what reads from the parts; what it meets in them becomes the one exception.</summary>
    internal T Guarded<T>(string place, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or NotSupportedException or System.Text.DecoderFallbackException)
        {
            throw new LayerFileException(DocumentDefect.Syntax, Name, place, "不是完好的 xlsx 文件，或被截断。", "在电子表格中重新另存为 xlsx。", e);
        }
    }

    internal LayerFileException Refused(DocumentDefect defect, string place, string problem, string remedy) => new(defect, Name, place, problem, remedy);

    /// <inheritdoc/>
    public void Dispose()
    {
        archive.Dispose();
        stream.Dispose();
    }

    private LayerFileException TooLarge(string part) => Refused(DocumentDefect.BeyondLimits, part, "解压后的内容超过读入上限，可能是压缩炸弹。", "核对来源；确为正常数据的，调高 DataLimits.PartBytes 或 PartGrowth。");

    private bool CheckEntries()
    {
        if (archive.Entries.Count > limits.Parts)
        {
            throw Refused(DocumentDefect.BeyondLimits, "file", $"内有 {archive.Entries.Count} 个部件，超过 {limits.Parts}。", "核对来源，或调高 DataLimits.Parts。");
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName;
            if (name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..") || !names.Add(name))
            {
                throw Refused(DocumentDefect.Content, "file", "内有指向文件之外、或重名的部件。", "不要使用来历不明的文件，向提供者重新索取。");
            }

            if (entry.Length > limits.PartBytes || (entry.Length > Small && entry.Length / Math.Max(1, entry.CompressedLength) > limits.PartGrowth))
            {
                throw TooLarge(name);
            }
        }

        return true;
    }

    /// <summary>Gives so many bytes and no more: what the head of a part says of its length may be a lie.</summary>
    private sealed class BoundedStream(Stream inner, long most, Func<Exception> tooMany) : Stream
    {
        private long given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            given += read;
            return given <= most ? read : throw tooMany();
        }

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

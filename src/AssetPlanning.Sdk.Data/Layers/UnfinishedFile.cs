namespace AssetPlanning.Data;

/// <summary>A file that grows beside its place under another name, and takes that name when it is whole (导出落盘); until then what stood there stays.</summary>
/// <remarks>
/// Whatever stops it on the way — a full disk, a place that is a folder, a program that is stopped — leaves neither half a file nor
/// its beginnings. Two that grow for one place do not see each other; the last to be whole stands there.
/// </remarks>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly string place;
    private GrowingStream? stream;
    private bool isSettled;

    /// <exception cref="LayerFileException">The place is a folder.</exception>
    internal UnfinishedFile(string path)
    {
        place = Path.GetFullPath(path);
        Name = Path.GetFileName(place);
        if (Directory.Exists(place))
        {
            throw Refused("那里已有同名的文件夹。", null);
        }

        Growing = FileOpening.Beside(place);
    }

    /// <summary>The file, without folders.</summary>
    internal string Name { get; }

    /// <summary>Where it grows: beside its place, so that moving it is one step.</summary>
    internal string Growing { get; }

    /// <summary>The bytes of it, for whoever writes them one after the other.</summary>
    /// <exception cref="LayerFileException">It cannot be made there.</exception>
    internal Stream Begin() => stream = Guarded(() => new GrowingStream(this, new FileStream(Growing, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 0)));

    /// <summary>Puts the whole file into its place.</summary>
    /// <exception cref="LayerFileException">It cannot stand there; then nothing of it is left.</exception>
    internal void Place()
    {
        Guarded(() =>
        {
            using (var whole = stream?.Inner ?? new FileStream(Growing, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 0))
            {
                whole.Flush(flushToDisk: true);
            }

            File.Move(Growing, place, overwrite: true);
            return true;
        });
        isSettled = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isSettled)
        {
            isSettled = true;
            stream?.GiveUp();
            foreach (var left in new[] { Growing, Growing + "-journal" }.Where(File.Exists))
            {
                File.Delete(left);
            }
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Dispose();
            throw Refused("写不进去：文件夹不存在、无权写入、磁盘已满或目标正被占用。", e);
        }
    }

    private LayerFileException Refused(string problem, Exception? inner) =>
        new(DocumentDefect.Content, Name, "file", problem, "检查路径、权限与磁盘空间，关闭占用它的程序后重试。", inner);

    /// <summary>Takes bytes until it is given up; then it takes them and forgets them, for writers that end their documents whatever happened.</summary>
    private sealed class GrowingStream(UnfinishedFile file, FileStream inner) : Stream
    {
        private bool isGivenUp;

        internal FileStream Inner => inner;

        public override bool CanRead => false;

        public override bool CanSeek => !isGivenUp;

        public override bool CanWrite => true;

        public override long Length => isGivenUp ? 0 : inner.Length;

        public override long Position
        {
            get => isGivenUp ? 0 : inner.Position;
            set => Seek(value, SeekOrigin.Begin);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (isGivenUp)
            {
                return;
            }

            try
            {
                inner.Write(buffer);
            }
            catch (IOException e)
            {
                throw file.Refused("写不进去：磁盘已满或连接中断。", e);
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => isGivenUp ? 0 : inner.Seek(offset, origin);

        public override void SetLength(long value) => throw new NotSupportedException();

        internal void GiveUp()
        {
            isGivenUp = true;
            inner.Dispose();
        }
    }
}

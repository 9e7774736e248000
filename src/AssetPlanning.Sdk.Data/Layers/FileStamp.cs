using System.Security.Cryptography;

namespace AssetPlanning.Data;

/// <summary>What a file was when it was opened (文件状态): the same while it is read, and its fingerprint is of the bytes that were read.</summary>
internal sealed class FileStamp
{
    private readonly string path;
    private readonly (long Length, DateTime Written) then;
    private readonly Lazy<Fingerprint> print;

    private FileStamp(string path)
    {
        this.path = path;
        then = Now();
        print = new(() =>
        {
            using var stream = FileOpening.ForReading(path);
            var hash = SHA256.HashData(stream);
            RequireUnchanged();
            return Fingerprint.Parse(Convert.ToHexStringLower(hash));
        });
    }

    /// <summary>How long it is.</summary>
    internal long Bytes => then.Length;

    /// <summary>The SHA-256 of all its bytes.</summary>
    /// <exception cref="LayerFileException">It is not what it was.</exception>
    internal Fingerprint Print => print.Value;

    internal static FileStamp Of(string path) => new(path);

    /// <exception cref="LayerFileException">It is not what it was.</exception>
    internal void RequireUnchanged()
    {
        if (Now() != then)
        {
            throw new LayerFileException(DocumentDefect.Content, Path.GetFileName(path), "file", "文件在读取期间被改动。", "复制一份不再改动的文件，重新读入。");
        }
    }

    private (long Length, DateTime Written) Now() => new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;
}

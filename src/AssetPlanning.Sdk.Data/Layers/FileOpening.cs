namespace AssetPlanning.Data;

/// <summary>Opens files to read, and says where those to write begin.</summary>
internal static class FileOpening
{
    /// <summary>A file to read. Others may write to it: whether they did is seen by its length, day and fingerprint.</summary>
    /// <exception cref="LayerFileException">It cannot be opened.</exception>
    internal static FileStream ForReading(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new LayerFileException(DocumentDefect.Content, Path.GetFileName(path), "file", "打不开：文件不存在、无权读取或正被占用。", "检查路径与权限，关闭占用它的程序。", e);
        }
    }

    /// <summary>Where something grows before it takes its name: beside it, so that moving it is one step.</summary>
    internal static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Convert.ToHexStringLower(Guid.NewGuid().ToByteArray())[..12]}.part");
}

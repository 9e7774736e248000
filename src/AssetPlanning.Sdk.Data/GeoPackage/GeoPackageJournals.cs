namespace AssetPlanning.Data;

/// <summary>The journals SQLite keeps beside a file while somebody writes to it (日志文件).</summary>
internal static class GeoPackageJournals
{
    /// <summary>Refuses a file with part of its content elsewhere.</summary>
    /// <exception cref="LayerFileException">A journal beside it holds something.</exception>
    internal static void RequireNone(string path, string remedy)
    {
        foreach (var side in new[] { "-wal", "-journal" })
        {
            if (new FileInfo(path + side) is { Exists: true, Length: > 0 } journal && HoldsAnything(journal))
            {
                throw new LayerFileException(DocumentDefect.Content, journal.Name, "journal", "旁边有未写完的日志，部分内容不在文件里。", remedy);
            }
        }
    }

    // A journal that is kept between transactions has its head wiped when it is done with (PRAGMA journal_mode=PERSIST).
    private static bool HoldsAnything(FileInfo journal)
    {
        Span<byte> head = stackalloc byte[28];
        using var stream = FileOpening.ForReading(journal.FullName);
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)].ContainsAnyExcept((byte)0);
    }
}

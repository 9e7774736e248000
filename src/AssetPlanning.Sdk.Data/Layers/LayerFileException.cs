namespace AssetPlanning.Data;

/// <summary>The one exception a bad file gets (数据文件异常): what is wrong, in which file, where, and what would cure it.</summary>
#pragma warning disable CA1032 // Without file, place and remedy it says nothing.
public sealed class LayerFileException : Exception
#pragma warning restore CA1032
{
    /// <summary>Refuses a file.</summary>
    /// <param name="defect">What is wrong.</param>
    /// <param name="file">The name of the file, without folders.</param>
    /// <param name="place">Where: line, table, feature.</param>
    /// <param name="problem">What was found there.</param>
    /// <param name="remedy">What would cure it.</param>
    /// <param name="inner">What it was found by.</param>
    public LayerFileException(DocumentDefect defect, string file, string place, string problem, string remedy, Exception? inner = null)
        : base($"{file}: {place}: {problem} {remedy}", inner)
    {
        Defect = defect;
        File = file;
        Place = place;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>What is wrong.</summary>
    public DocumentDefect Defect { get; }

    /// <summary>The file, without folders (文件名).</summary>
    public string File { get; }

    /// <summary>Where in it.</summary>
    public string Place { get; }

    /// <summary>What was found there.</summary>
    public string Problem { get; }

    /// <summary>What would cure it (处理建议).</summary>
    public string Remedy { get; }
}

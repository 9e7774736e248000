namespace AssetPlanning;

/// <content>实施路径: what a programme leaves open.</content>
public static partial class FindingCatalogue
{
    /// <summary>实施路径不明确.</summary>
    public static FindingKind PathNotSettled => New(
        "programme.path-not-settled",
        Severity.Warning,
        "实施路径 {0} 没有明确：{1}。",
        "The path {0} is not settled: {1}.",
        "在实施方案中明确。",
        "Settle it in the programme.");

    private static IEnumerable<FindingKind> OfProgrammePaths() =>
    [
        PathNotSettled,
    ];
}

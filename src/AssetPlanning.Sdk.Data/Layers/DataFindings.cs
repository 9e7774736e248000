using System.Text.RegularExpressions;

namespace AssetPlanning.Data;

/// <summary>Every kind of finding data in and out raise (数据交换问题目录).</summary>
public static partial class DataFindings
{
    private const string Prefix = "data.";

    /// <summary>All kinds, by what they are found in.</summary>
    public static ValueList<FindingKind> All => [CutShort, .. OfGeoJson, .. OfGeoPackage, .. OfProjections, .. OfTables, .. OfStandards, .. OfExport, .. OfRulebooks];

    /// <summary>问题过多.</summary>
    public static FindingKind CutShort => New(
        "cut-short",
        Severity.Info,
        "问题 {0} 共 {1} 处，只逐条列出前 {2} 处。",
        "{1} findings of {0}; the first {2} are listed.",
        "先处理列出的问题，再重新读入。",
        "Cure what is listed and read again.");

    internal static Finding Of(FindingKind kind, SubjectId subject, ValueList<Figure> arguments) => new()
    {
        Code = kind.Code,
        Severity = kind.Severity,
        Subject = subject,
        Arguments = arguments,
        Chinese = Fill(kind.Chinese, arguments),
        Cure = Fill(kind.CureChinese, arguments),
        English = Fill(kind.English, arguments),
        CureEnglish = Fill(kind.CureEnglish, arguments),
    };

    // In one pass: what is put in may look like a place itself.
    private static string Fill(string text, ValueList<Figure> arguments) =>
        Place().Replace(text, match => match.ValueSpan[1] - '0' is var place && place < arguments.Count ? arguments[place].ToText() : match.Value);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();

    private static FindingKind New(string code, Severity severity, string chinese, string english, string cure, string cureEnglish) => new()
    {
        Code = Prefix + code,
        Severity = severity,
        Chinese = chinese,
        English = english,
        CureChinese = cure,
        CureEnglish = cureEnglish,
    };
}

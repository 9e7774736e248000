using System.Text.Json;
using System.Text.Unicode;

namespace AssetPlanning;

/// <summary>Looks at bytes nobody vouches for before anything is built of them (文档初检): within the limits, UTF-8, well-formed.</summary>
internal static class DocumentBytes
{
    /// <summary>What spreadsheets and editors put before UTF-8.</summary>
    internal static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>UTF-8 without a mark, and not too much of it.</summary>
    internal static void RequireText(ReadOnlySpan<byte> bytes, ReadLimits limits, string? file = null)
    {
        if (bytes.Length > limits.Bytes)
        {
            throw new DocumentException(DocumentDefect.BeyondLimits, "$", $"文档有 {bytes.Length} 字节，上限 {limits.Bytes}。", "拆分文档，或调高读取上限。", file: file);
        }

        if (bytes.StartsWith(Mark) || !Utf8.IsValid(bytes))
        {
            throw new DocumentException(DocumentDefect.Encoding, "$", "文档不是无签名的 UTF-8。", "另存为不带 BOM 的 UTF-8。", file: file);
        }
    }

    /// <summary>JSON, neither too deep nor too long.</summary>
    internal static void RequireSyntax(ReadOnlySpan<byte> bytes, ReadLimits limits, string? file = null)
    {
        // One deeper than allowed, so that nesting is told from broken syntax.
        var reader = new Utf8JsonReader(bytes, new() { MaxDepth = limits.Depth + 1, CommentHandling = JsonCommentHandling.Disallow });
        var tokens = 0;
        try
        {
            while (reader.Read())
            {
                if (++tokens > limits.Tokens || reader.CurrentDepth >= limits.Depth || reader.ValueSpan.Length > limits.TextBytes)
                {
                    throw new DocumentException(
                        DocumentDefect.BeyondLimits,
                        "$",
                        $"第 {reader.TokenStartIndex} 字节处超出读取上限（层数 {limits.Depth}，单个文本 {limits.TextBytes} 字节，记号 {limits.Tokens}）。",
                        "简化文档，或调高读取上限。",
                        file: file);
                }
            }
        }
        catch (JsonException e)
        {
            throw new DocumentException(
                DocumentDefect.Syntax,
                "$",
                $"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 字节处不是合法的 JSON。",
                "修正该处的语法。",
                e,
                file);
        }
    }
}

using System.Globalization;

namespace AssetPlanning.Rulebook;

/// <summary>One line of a table, read as a row; what cannot be read is refused with line and column.</summary>
internal sealed class RowText(string name, int number, ValueList<string> fields, Dictionary<string, int> places)
{
    internal RulebookRow ToRow() => new()
    {
        Parameter = Needed<Code<ParameterTerm>>("parameter"),
        Right = Code<RightType>("right"),
        Purpose = Code<Purpose>("purpose"),
        Circumstance = Code<Circumstance>("circumstance"),
        Region = Find("region") is { } region ? Parsed<DivisionCode>("region", region) : default(DivisionCode?),
        From = Day("from"),
        Until = Day("until"),
        Value = Find("value"),
        Least = Find("least"),
        Most = Find("most"),
        Source = Needed<Code<SourceDocument>>("source"),
        Clause = Words("clause"),
        Evidence = Enum.GetValues<Evidence>().Where(evidence => evidence.ToString() == Find("evidence")).Select(static evidence => (Evidence?)evidence).FirstOrDefault()
            ?? throw Refusal("evidence", Find("evidence")),
        Note = Words("note"),
    };

    /// <summary>Codes, days and numbers: the spaces around them say nothing.</summary>
    private string? Find(string column) => Words(column)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Words for people, as they stand.</summary>
    private string? Words(string column) =>
        places.TryGetValue(column, out var at) && CsvFormula.Unquoted(fields[at]) is { Length: > 0 } text ? text : null;

    private T Needed<T>(string column)
        where T : ICanonicalText<T> =>
        Find(column) is { } text ? Parsed<T>(column, text) : throw Refusal(column, null);

    private Code<TTerm>? Code<TTerm>(string column) =>
        Find(column) is { } text ? Parsed<Code<TTerm>>(column, text) : default(Code<TTerm>?);

    private DateOnly? Day(string column) =>
        Find(column) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Refusal(column, text);

    private T Parsed<T>(string column, string text)
        where T : ICanonicalText<T> => T.TryParse(text, out var value) ? value : throw Refusal(column, text);

    private DocumentException Refusal(string column, string? text) =>
        RulebookCsv.Refused(name, number, column, text is null ? "没有填写。" : $"“{CanonicalText.Excerpt(text)}”不能这样填。");
}

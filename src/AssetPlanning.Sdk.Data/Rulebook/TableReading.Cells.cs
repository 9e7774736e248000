namespace AssetPlanning.Data;

/// <content>The cells of a row, each by its column and those of a list line by line.</content>
internal sealed partial class TableReading
{
    private static readonly TableColumn OrderColumn = TableColumn.Whole(TableForm.OrderEnglish, TableForm.Order);

    private bool IsOrder(string? text, int number)
    {
        if (text is null || CellText.DefectOf(OrderColumn, text, []) is not { } defect)
        {
            return true;
        }

        Tell(defect, OrderColumn, text, number);
        return false;
    }

    private bool IsOwned(string? text, int number)
    {
        if (form.Owner is not { } of)
        {
            return true;
        }

        // The parent is looked for when all tables are read; the file must be one an edition can have.
        var column = form.Parent is null ? TableColumn.Code(of.English, of.Chinese, isNeeded: true) : TableColumn.Words(of.English, of.Chinese, isNeeded: true);
        return IsSound(column, text, number);
    }

    private bool IsSoundList(TableColumn[] list, SortedDictionary<string, string> cells, int number)
    {
        var lines = list.Select(column => cells.TryGetValue(column.Path, out var text) ? TableRow.LinesOf(text) : null).ToArray();
        var (count, isSound) = (lines.Max(static cell => cell?.Length ?? 0), true);
        for (var at = 0; at < list.Length && count > 0; at++)
        {
            if (lines[at] is { } texts && texts.Length != count)
            {
                findings.Add(form, number, list[at], DataFindings.RulebookListUneven, Figure.Number(texts.Length), Figure.Number(count));
                isSound = false;
                continue;
            }

            for (var line = 0; line < count; line++)
            {
                isSound &= IsSound(list[at], lines[at]?[line] is { Length: > 0 } text ? text : null, number);
            }
        }

        return isSound;
    }

    private bool IsSound(TableColumn column, string? text, int number)
    {
        if (text is null)
        {
            if (column.IsNeeded)
            {
                findings.Add(form, number, column, DataFindings.RulebookCellEmpty);
            }

            return !column.IsNeeded;
        }

        if (CellText.DefectOf(column, text, knownCells.GetValueOrDefault((ownerOfRow ?? string.Empty, column.Path)) ?? []) is not { } defect)
        {
            return true;
        }

        Tell(defect, column, text, number);
        return false;
    }

    private void Tell(FindingKind defect, TableColumn column, string text, int number) =>
        findings.Add(form, number, column, defect, Figure.Name(text.Length <= 60 ? text : text[..57] + "…"), Figure.Name(CellText.WantedBy(column)));

    private static string? TextOf(FieldValue value) =>
        !value.IsGiven ? null : value.Kind == FieldKind.Truth ? (value.WholeNumber == 0 ? CellText.No : CellText.Yes) : value.ToText() is { Length: > 0 } text ? text : null;
}

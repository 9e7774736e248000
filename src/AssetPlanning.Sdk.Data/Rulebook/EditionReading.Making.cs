using System.Globalization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <content>The library's own door, and what it says brought back to the rows.</content>
internal sealed partial class EditionReading
{
    // A table has a few thousand rows; whoever has broken more of them will read again anyway.
    private const int MostRefusals = 200;

    /// <summary>Has the library make the edition. A row it cannot even read is told and left out, so that it says what is wrong with the others too.</summary>
    private (Explained<RulebookEdition>? Made, EditionAssembly Assembly) Make()
    {
        for (var refusals = 0; ; refusals++)
        {
            var assembly = new EditionAssembly(tree, Whole());
            try
            {
                return (RulebookEdition.Read(assembly.Files), assembly);
            }
            catch (DocumentException e)
            {
                if (assembly.Find(e.File, e.Path) is not { Row.Number: > 0 } found || refusals == MostRefusals)
                {
                    findings.Add(DataFindings.RulebookFileUnreadable, Figure.Name(e.File ?? "edition"), Figure.Name(e.Path), Figure.Name(e.Problem), Figure.Name(e.Remedy));
                    return (null, assembly);
                }

                var (row, rest) = found;
                findings.Add(row.Form, row.Number, ColumnOf(row.Form, rest), DataFindings.RulebookEntryRefused, Figure.Name(e.Problem));
                Leave(row);
            }
        }
    }

    private static TableColumn ColumnOf(TableForm form, string place)
    {
        var member = place.Split('[')[0];
        return form.Columns.FirstOrDefault(column => member.Length > 0 && column.Path.StartsWith(member, StringComparison.Ordinal)) ?? form.Columns[0];
    }

    /// <summary>The rows that can be read. In a table with broken ones, codes of the edition that are gone stand as they did, so that nothing else points to nowhere.</summary>
    private Dictionary<TableForm, List<TableRow>> Whole()
    {
        var whole = rows.ToDictionary(static table => table.Key, static table => table.Value.ToList());
        foreach (var form in leftOut.Select(static row => row.Form).Distinct())
        {
            whole[form].AddRange(Gone(form));
        }

        return whole;
    }

    private IEnumerable<TableRow> Gone(TableForm form)
    {
        var present = rows[form].Select(static row => row.Code).ToHashSet(StringComparer.Ordinal);
        return tree.Rows[form].Where(row => row.Code.Length > 0 && !present.Contains(row.Code));
    }

    private void Leave(TableRow row)
    {
        rows[row.Form] = [.. rows[row.Form].Where(one => one != row)];
        leftOut.Add(row);
    }

    /// <summary>What the library found, each at the row it is about; what only follows from a row left out is passed over, for that is told already.</summary>
    private void Tell(ValueList<Finding> said, EditionAssembly assembly)
    {
        var missing = leftOut.Select(static row => row.Code).Where(static code => code.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in said)
        {
            if (finding.Severity >= Severity.Rejected && finding.Arguments.Any(argument => argument.Kind == FigureKind.Text && argument.ToText().Split(' ', '+', ',').Any(word => missing.Contains(word.Trim(':')))))
            {
                continue;
            }

            if (finding.Severity >= Severity.Warning && RowOf(finding, assembly) is { Number: > 0 } row)
            {
                findings.Add(row, finding);
            }
            else
            {
                findings.Add(finding);
            }
        }
    }

    // Findings on rows begin with file and number; those on entries with file and code; those on what entries refer to with the code in words.
    private TableRow? RowOf(Finding finding, EditionAssembly assembly) => finding.Arguments switch
    {
        [{ Kind: FigureKind.Text } file, { Kind: FigureKind.Count } number, ..] when assembly.RowOf(file.ToText(), int.Parse(number.ToText(), CultureInfo.InvariantCulture)) is { } row => row,
        [{ Kind: FigureKind.Text }, { Kind: FigureKind.Text } code] => Named(code.ToText()),
        [{ Kind: FigureKind.Text } words] => Named(words.ToText()),
        _ => null,
    };

    private TableRow? Named(string words) => rows.Values.SelectMany(static read => read)
        .Where(row => row.Number > 0 && row.Code is { Length: > 0 } key && words.StartsWith(key, StringComparison.Ordinal) && (words.Length == key.Length || words[key.Length] is ':' or ' '))
        .MaxBy(static row => row.Code.Length);
}

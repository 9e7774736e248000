using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>Makes an edition of tables (表册编成版本): each table by itself, then against each other, then by the library's own door.</summary>
internal sealed class EditionReading(RulebookEdition edition, EditionTree tree, TableFindings findings)
{
    // A table has a few thousand rows; whoever has broken more of them will read again anyway.
    private const int MostRefusals = 200;

    private readonly Dictionary<TableForm, List<TableRow>> rows = new(tree.Rows);
    private readonly List<TableRow> leftOut = [];

    internal RulebookTablesRead Read(IEnumerable<ILayerSource> tables)
    {
        Gather(tables);
        foreach (var (form, read) in rows.Where(table => table.Value != tree.Rows[table.Key]).ToList())
        {
            Distinguish(form, read);
        }

        TellOrphans();
        TellChanges();
        var (made, assembly) = Make();
        if (made is not null)
        {
            Tell(made.Findings, assembly);
        }

        return findings.HasDefects || made is null
            ? new() { Findings = findings.InOrder }
            : new() { Edition = made.Value, Files = assembly.Files, Changes = RowChange.Between(edition, made.Value), Findings = findings.InOrder };
    }

    private void Gather(IEnumerable<ILayerSource> tables)
    {
        var given = new HashSet<TableForm>();
        foreach (var source in tables)
        {
            if (TableForms.All.FirstOrDefault(form => form.Name == source.Schema.Name || form.Chinese == source.Schema.Name) is not { } form)
            {
                findings.Add(DataFindings.RulebookTableUnknown, Figure.Name(source.Schema.Name));
                continue;
            }

            if (!given.Add(form))
            {
                findings.Add(form, DataFindings.RulebookTableTwice, Figure.Name(source.Schema.Name));
                continue;
            }

            var reading = new TableReading(form, source, tree.Rows[form], findings);
            try
            {
                rows[form] = reading.Read();
                leftOut.AddRange(reading.Broken);
            }
            catch (LayerFileException e)
            {
                findings.Add(DataFindings.RulebookFileUnreadable, Figure.Name(e.File), Figure.Name(e.Place), Figure.Name(e.Problem), Figure.Name(e.Remedy));
            }
        }

        TableForm[] absent = [.. TableForms.All.Where(form => !given.Contains(form))];
        if (absent.Length > 0)
        {
            findings.Add(DataFindings.RulebookTablesAbsent, Figure.Number(absent.Length), Figure.Name(string.Join('、', absent.Select(static form => form.Name))));
        }
    }

    private void Distinguish(TableForm form, List<TableRow> read)
    {
        foreach (var same in read.Where(static row => row.Order is not null).GroupBy(static row => (row.Owner, row.Order)).Where(static same => same.Count() > 1))
        {
            foreach (var row in same.Skip(1))
            {
                findings.Add(form, row.Number, null, DataFindings.RulebookOrderTwice, Figure.Number(row.Order!.Value), Figure.Number(same.First().Number));
            }
        }

        foreach (var same in read.Where(row => form.Key is not null).GroupBy(static row => row.Key, StringComparer.Ordinal).Where(static same => same.Count() > 1))
        {
            foreach (var row in same.Skip(1))
            {
                findings.Add(form, row.Number, null, DataFindings.RulebookKeyTwice, Figure.Name(row.Key), Figure.Number(same.First().Number));
                Leave(row);
            }
        }
    }

    private void TellOrphans()
    {
        foreach (var form in TableForms.All.Where(static form => form.Parent is not null))
        {
            var parents = rows[form.Parent!].Concat(leftOut.Where(row => row.Form == form.Parent)).Select(static row => row.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var row in rows[form].Where(row => !parents.Contains(row.Owner)).ToList())
            {
                // A row of the edition whose parent the office took out says so under its own table, at the heading.
                findings.Add(form, Math.Max(row.Number, 1), null, DataFindings.RulebookParentMissing, Figure.Name(row.Owner), Figure.Name(form.Parent!.Name));
                Leave(row);
            }
        }
    }

    private void TellChanges()
    {
        foreach (var (form, read) in rows)
        {
            var (was, now) = (tree.Rows[form].Select(static row => row.Content).ToList(), read.Select(static row => row.Content).ToList());
            var (added, gone) = (Beyond(now, was), Beyond(was, now));
            if (added + gone > 0)
            {
                findings.Add(form, DataFindings.RulebookTableChanged, Figure.Number(added), Figure.Number(gone));
            }
        }
    }

    private static int Beyond(List<string> rows, List<string> others)
    {
        var counts = others.GroupBy(static row => row, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.Count(), StringComparer.Ordinal);
        return rows.GroupBy(static row => row, StringComparer.Ordinal).Sum(same => Math.Max(0, same.Count() - counts.GetValueOrDefault(same.Key)));
    }

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
        [{ Kind: FigureKind.Text } file, { Kind: FigureKind.Count } number, ..] when assembly.RowOf(file.ToText(), int.Parse(number.ToText(), System.Globalization.CultureInfo.InvariantCulture)) is { } row => row,
        [{ Kind: FigureKind.Text }, { Kind: FigureKind.Text } code] => Named(code.ToText()),
        [{ Kind: FigureKind.Text } words] => Named(words.ToText()),
        _ => null,
    };

    private TableRow? Named(string words) => rows.Values.SelectMany(static read => read)
        .Where(row => row.Number > 0 && row.Code is { Length: > 0 } key && words.StartsWith(key, StringComparison.Ordinal) && (words.Length == key.Length || words[key.Length] is ':' or ' '))
        .MaxBy(static row => row.Code.Length);
}

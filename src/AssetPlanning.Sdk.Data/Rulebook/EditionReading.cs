using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>Makes an edition of tables (表册编成版本): each table by itself, then against each other, then by the library's own door.</summary>
internal sealed partial class EditionReading(RulebookEdition edition, EditionTree tree, TableFindings findings)
{
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
            if (TableForms.Find(source.Schema.Name) is not { } form)
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
}

using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>Makes an edition out of another and files on top of it (版本编制): everything is held against everything, and told of at once.</summary>
internal static class EditionMaking
{
    /// <summary>The edition; the calculation says what is wrong with it. Only the library's own files may add entries without the x- of users.</summary>
    internal static RulebookEdition Make(RulebookEdition basis, ValueList<RulebookFile> files, bool isOwn, Calculation calculation)
    {
        var edition = basis;
        foreach (var file in files)
        {
            var entries = new EntryMaking(file, isOwn, calculation);
            edition = edition with
            {
                Sources = entries.Extend(edition.Sources, file.Sources),
                Purposes = entries.Extend(edition.Purposes, file.Purposes),
                Circumstances = entries.Extend(edition.Circumstances, file.Circumstances),
                Parameters = entries.Extend(edition.Parameters, file.Parameters),
                Rights = entries.Extend(edition.Rights, file.Rights),
                Law = entries.Extend(edition.Law),
            };
        }

        var rows = new List<ReadRow>(basis.ReadRows);
        foreach (var file in files)
        {
            Read(file, new(edition, calculation), rows, calculation);
        }

        var tables = rows
            .GroupBy(static row => row.Row.Parameter)
            .OrderBy(static group => group.Key)
            .Select(group => new ParameterRows(edition.Parameters.Find(group.Key)!, [.. group]))
            .ToList();
        foreach (var table in tables)
        {
            RowOrder.Check(table, calculation);
        }

        edition = edition with { ReadRows = [.. rows], Tables = tables.ToFrozenDictionary(static table => table.Term.Code) };
        if (files.Any(static file => file.HasCatalogues))
        {
            foreach (var defect in CatalogueCheck.Defects(edition))
            {
                calculation.Report(FindingCatalogue.CatalogueUnsound, RulebookDraft.Subject, [Figure.Name(defect)]);
            }
        }

        return edition;
    }

    private static void Read(RulebookFile file, RowReading reading, List<ReadRow> rows, Calculation calculation)
    {
        var number = 0;
        var read = new List<ReadRow>(file.Rows.Count);
        foreach (var row in file.Rows)
        {
            if (reading.Read(row, file.Name, ++number) is { } sound)
            {
                read.Add(sound);
            }
        }

        if (file.Replaces)
        {
            Replace(rows, read, calculation);
        }

        rows.AddRange(read);
    }

    private static void Replace(List<ReadRow> rows, List<ReadRow> read, Calculation calculation)
    {
        var cases = read.ToLookup(static row => row.Row.Case());
        rows.RemoveAll(old =>
        {
            var by = cases[old.Row.Case()].FirstOrDefault(row => RowOrder.Meet(old, row));
            if (by is not null)
            {
                calculation.Report(
                    FindingCatalogue.RowReplaced,
                    RulebookDraft.Subject,
                    [Figure.Name(by.File), Figure.Number(by.Number), Figure.Name(old.File), Figure.Number(old.Number), Figure.Name(old.Row.Subject())]);
            }

            return by is not null;
        });
    }
}

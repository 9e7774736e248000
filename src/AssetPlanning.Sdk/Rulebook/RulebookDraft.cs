using System.Collections.Frozen;

namespace AssetPlanning.Rulebook;

/// <summary>An edition in the making (规则库编制): files on top of an edition, checked as a whole before anything can be asked of it.</summary>
/// <remarks>Immutable: each file added gives a new draft. What is wrong is found all at once, by file and row.</remarks>
public sealed record RulebookDraft
{
    internal static readonly SubjectId Subject = "rulebook";

    private readonly RulebookEdition basis;
    private readonly ValueList<RulebookFile> files;
    private readonly ValueList<string> unreadable;
    private readonly bool isOwn;

    /// <summary>Begins a draft on top of an edition.</summary>
    /// <param name="basis">The edition; the embedded one for most offices.</param>
    public RulebookDraft(RulebookEdition basis)
        : this(basis, [], [], true)
    {
        ArgumentNullException.ThrowIfNull(basis);
    }

    private RulebookDraft(RulebookEdition basis, ValueList<RulebookFile> files, ValueList<string> unreadable, bool isOwn)
    {
        this.basis = basis;
        this.files = files;
        this.unreadable = unreadable;
        this.isOwn = isOwn;
    }

    /// <summary>Adds a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The draft with it.</returns>
    public RulebookDraft With(RulebookFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(basis, files.Add(file), unreadable, isOwn);
    }

    /// <summary>Adds a file as it is kept; one that cannot be read is found with the rest (JSON 文件).</summary>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="json">Its content, UTF-8.</param>
    /// <returns>The draft with it.</returns>
    public RulebookDraft WithJson(string name, ReadOnlySpan<byte> json)
    {
        try
        {
            return With(RulebookFile.Read(name, json));
        }
        catch (FormatException e)
        {
            return new(basis, files, unreadable.Add(e.Message), isOwn);
        }
    }

    /// <summary>Adds a table filled in by an office; one that cannot be read is found with the rest (CSV 表).</summary>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="csv">Its content, UTF-8.</param>
    /// <returns>The draft with it.</returns>
    public RulebookDraft WithTable(string name, ReadOnlySpan<byte> csv)
    {
        try
        {
            return With(RulebookCsv.Read(name, csv));
        }
        catch (FormatException e)
        {
            return new(basis, files, unreadable.Add(e.Message), isOwn);
        }
    }

    /// <summary>Checks everything and makes the edition (编制成册).</summary>
    /// <returns>The edition, or what is wrong with which row of which file.</returns>
    public Explained<RulebookEdition> Build() => Explained.By(
        null,
        Build,
        () => new()
        {
            Library = typeof(RulebookDraft).Assembly.GetName().Version!.ToString(3),
            Edition = basis.Name,
            Inputs = [.. files.Select(static file => new InputPrint(file.Name, Fingerprint.Of(file.ToJson())))],
        });

    /// <summary>The library's own files may add entries without the x- of users.</summary>
    internal static RulebookEdition Release(RulebookEdition basis, IEnumerable<RulebookFile> files)
    {
        var built = new RulebookDraft(basis, [.. files], [], false).Build();
        return built.TryGetValue(out var edition)
            ? edition
            : throw new InvalidOperationException($"The embedded rulebook is unsound: {string.Join(' ', built.Findings.Take(5))}");
    }

    private RulebookEdition Build(Calculation calculation)
    {
        foreach (var message in unreadable)
        {
            calculation.Report(FindingCatalogue.FileUnreadable, Subject, [Figure.Name(message)]);
        }

        var edition = basis;
        foreach (var file in files)
        {
            edition = edition with
            {
                Sources = Extend(edition.Sources, file.Sources, file.Name, calculation),
                Purposes = Extend(edition.Purposes, file.Purposes, file.Name, calculation),
                Circumstances = Extend(edition.Circumstances, file.Circumstances, file.Name, calculation),
                Parameters = Extend(edition.Parameters, file.Parameters, file.Name, calculation),
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

        return edition with
        {
            Name = isOwn && files.Count > 0 ? $"{basis.Name}+{Print()}" : basis.Name,
            ReadRows = [.. rows],
            Tables = tables.ToFrozenDictionary(static table => table.Term.Code),
        };
    }

    /// <summary>Editions with other rows have other names, so that a result can say which one it stood on.</summary>
    private string Print() =>
        Fingerprint.Of([.. files.SelectMany(static file => file.ToJson())]).ToString()[..12];

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
            var cases = read.ToLookup(static row => row.Case);
            rows.RemoveAll(old =>
            {
                var by = cases[old.Case].FirstOrDefault(row => RowOrder.Meet(old, row));
                if (by is not null)
                {
                    calculation.Report(
                        FindingCatalogue.RowReplaced,
                        Subject,
                        [Figure.Name(by.File), Figure.Number(by.Number), Figure.Name(old.File), Figure.Number(old.Number), Figure.Name(old.Row.Subject())]);
                }

                return by is not null;
            });
        }

        rows.AddRange(read);
    }

    /// <summary>A source or a parameter may be declared in several files as long as they agree.</summary>
    private Catalogue<TTerm> Extend<TTerm>(Catalogue<TTerm> catalogue, ValueList<TTerm> added, string file, Calculation calculation)
        where TTerm : Term<TTerm>
    {
        var terms = new List<TTerm>();
        foreach (var term in added)
        {
            var known = catalogue.Find(term.Code) ?? terms.Find(other => other.Code == term.Code);
            if (known is not null)
            {
                if (known != term)
                {
                    calculation.Report(FindingCatalogue.DeclaredTwice, Subject, [Figure.Name(file), Figure.Name(term.Code.ToString())]);
                }
            }
            else if (isOwn && !term.Code.IsOwn)
            {
                calculation.Report(FindingCatalogue.OwnCodeNeeded, Subject, [Figure.Name(file), Figure.Name(term.Code.ToString())]);
            }
            else
            {
                terms.Add(term);
            }
        }

        return terms.Count == 0 ? catalogue : new(catalogue.All.Concat(terms.ToValueList()));
    }
}

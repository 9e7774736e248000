namespace AssetPlanning.Rulebook;

/// <summary>An edition in the making (规则库编制): files on top of an edition, checked as a whole before anything can be asked of it.</summary>
/// <remarks>Immutable: each file added gives a new draft. What is wrong is found all at once, by file and row.</remarks>
public sealed record RulebookDraft
{
    internal static readonly SubjectId Subject = "rulebook";

    internal static readonly string Library = typeof(RulebookDraft).Assembly.GetName().Version!.ToString(3);

    private readonly RulebookEdition basis;
    private readonly ValueList<RulebookFile> files;
    private readonly ValueList<string> unreadable;

    /// <summary>Begins a draft on top of an edition.</summary>
    /// <param name="basis">The edition; the embedded one for most offices.</param>
    public RulebookDraft(RulebookEdition basis)
        : this(basis, [], [])
    {
        ArgumentNullException.ThrowIfNull(basis);
    }

    private RulebookDraft(RulebookEdition basis, ValueList<RulebookFile> files, ValueList<string> unreadable)
    {
        this.basis = basis;
        this.files = files;
        this.unreadable = unreadable;
    }

    /// <summary>Adds a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The draft with it.</returns>
    public RulebookDraft With(RulebookFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(basis, files.Add(file), unreadable);
    }

    /// <summary>Adds a file as it is kept; one that cannot be read is found with the rest (JSON 文件).</summary>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="json">Its content, UTF-8.</param>
    /// <param name="limits">How much is read before it is refused; the defaults where none are given.</param>
    /// <returns>The draft with it.</returns>
    public RulebookDraft WithJson(string name, ReadOnlySpan<byte> json, ReadLimits? limits = null)
    {
        try
        {
            return With(RulebookFile.Read(name, json, limits));
        }
        catch (DocumentException e)
        {
            return new(basis, files, unreadable.Add(e.Message));
        }
    }

    /// <summary>Adds a table filled in by an office; one that cannot be read is found with the rest (CSV 表).</summary>
    /// <param name="name">What it is called in findings.</param>
    /// <param name="csv">Its content, UTF-8.</param>
    /// <param name="limits">How much is read before it is refused; the defaults where none are given.</param>
    /// <returns>The draft with it.</returns>
    public RulebookDraft WithTable(string name, ReadOnlySpan<byte> csv, ReadLimits? limits = null)
    {
        try
        {
            return With(RulebookCsv.Read(name, csv, limits));
        }
        catch (DocumentException e)
        {
            return new(basis, files, unreadable.Add(e.Message));
        }
    }

    /// <summary>Checks everything and makes the edition (编制成册).</summary>
    /// <returns>The edition, or what is wrong with which row of which file.</returns>
    public Explained<RulebookEdition> Build() => Explained.By(
        null,
        Build,
        () => new()
        {
            Library = Library,
            Edition = basis.Name,
            Inputs = [.. files.Select(static file => new InputPrint(file.Name, Fingerprint.Of(file.ToJson())))],
        });

    private RulebookEdition Build(Calculation calculation)
    {
        foreach (var message in unreadable)
        {
            calculation.Report(FindingCatalogue.FileUnreadable, Subject, [Figure.Name(message)]);
        }

        return EditionMaking.Make(files.Count > 0 ? Named() : basis, files, isOwn: true, calculation);
    }

    /// <summary>Editions with other rows have other names, so that a result can say which one it stood on.</summary>
    private RulebookEdition Named()
    {
        var added = Fingerprint.Of([.. files.SelectMany(static file => file.ToJson())]);
        return basis with
        {
            Name = $"{basis.Name}+{added.Short()}",
            Print = Fingerprint.Of(System.Text.Encoding.ASCII.GetBytes($"{basis.Print}+{added}")),
        };
    }
}

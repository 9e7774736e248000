namespace AssetPlanning.Accounting;

/// <summary>The postings of a ledger in the form they came in and, once asked for, in the other: as records to read, as columns to sum.</summary>
/// <remarks>Either form follows from the other, so making one twice on two threads gives the same and harms nothing.</remarks>
internal sealed class LedgerStore : IEquatable<LedgerStore>
{
    private Posting[]? postings;
    private LedgerColumns? columns;

    internal LedgerStore(ValueList<Posting> postings) => this.postings = [.. postings];

    internal LedgerStore(LedgerColumns columns) => this.columns = columns;

    /// <summary>Postings nobody vouches for, looked at before they are kept.</summary>
    internal static LedgerStore Checked(ValueList<Posting> postings) => new(postings) { columns = LedgerReading.Read(postings) };

    internal ValueList<Posting> Postings => new(postings ??= [.. Enumerable.Range(0, columns!.Count).Select(row => columns[row])]);

    internal LedgerColumns Columns => columns ??= new(postings!);

    public bool Equals(LedgerStore? other) => other is not null && (ReferenceEquals(this, other) || Postings == other.Postings);

    public override bool Equals(object? obj) => Equals(obj as LedgerStore);

    public override int GetHashCode() => Postings.GetHashCode();
}

namespace AssetPlanning.Accounting;

/// <summary>Reads postings one by one into columns of provisional numbers (建列).</summary>
internal sealed class ColumnsInTheMaking
{
    private readonly RedInk ink = new();

    internal List<long> Amounts { get; } = [];

    internal List<int> Lines { get; } = [];

    internal Dictionary<int, FigureKey> Corrected { get; } = [];

    internal NumberedNames<Code<FigureTerm>> Terms { get; } = new();

    internal NumberedNames<SubjectId> Subjects { get; } = new();

    internal NumberedNames<DateOnly> Days { get; } = new();

    internal NumberedNames<PartyId> Parties { get; } = new();

    internal NumberedNames<ScopePath> Scopes { get; } = new();

    internal NumberedNames<FlowNature> Natures { get; } = new();

    internal List<int> Term { get; } = [];

    internal List<int> Subject { get; } = [];

    internal List<int> Day { get; } = [];

    internal List<int> KeyParty { get; } = [];

    internal List<int> From { get; } = [];

    internal List<int> To { get; } = [];

    internal List<int> Scope { get; } = [];

    internal List<int> Nature { get; } = [];

    /// <summary>The sum of all amounts without sign: no sum of some of them is larger.</summary>
    internal Int128 Magnitude { get; private set; }

    internal void Add(Posting posting)
    {
        var key = posting.Key;
        Term.Add(Terms.NumberOf(key.Term));
        Subject.Add(Subjects.NumberOf(key.Subject));
        Day.Add(Days.NumberOf(posting.Day));
        KeyParty.Add(Parties.NumberOf(key.Party));
        Lines.Add(key.Line);
        Scope.Add(Scopes.NumberOf(posting.Scope));
        Nature.Add(Natures.NumberOf(new(posting.Kind, posting.Medium, posting.Standing)));
        if (posting.Corrects is { } corrected)
        {
            Corrected.Add(Amounts.Count, corrected);
        }

        // Nothing taken back is nothing either way; only an amount can carry the sign that its ends are exchanged.
        var isRed = ink.IsRed(posting) && posting.Amount != Money.Zero;
        From.Add(Parties.NumberOf(isRed ? posting.To : posting.From));
        To.Add(Parties.NumberOf(isRed ? posting.From : posting.To));
        Amounts.Add(isRed ? -posting.Amount.Fen : posting.Amount.Fen);
        Magnitude += posting.Amount.Fen;
    }
}

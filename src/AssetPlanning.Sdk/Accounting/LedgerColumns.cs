namespace AssetPlanning.Accounting;

/// <summary>The postings of a ledger as columns of numbers (列存): what a question does not ask for is not read.</summary>
/// <remarks>
/// Names are numbered in their order, scopes so that each is a contiguous range. A correction (红字) stands with the ends of what it
/// corrects and a negative amount, so that every sum is of what is still in force.
/// </remarks>
internal sealed class LedgerColumns
{
    private readonly long[] amounts;
    private readonly int[] lines;
    private readonly Dictionary<int, FigureKey> corrected;

    internal LedgerColumns(IEnumerable<Posting> postings)
    {
        var read = new ColumnsInTheMaking();
        foreach (var posting in postings)
        {
            read.Add(posting);
        }

        (amounts, lines, corrected, Magnitude) = ([.. read.Amounts], [.. read.Lines], read.Corrected, read.Magnitude);
        (Terms, var places) = read.Terms.Settle();
        Term = CodeColumn.Of(read.Term, places, Terms.Length);
        (Subjects, places) = read.Subjects.Settle();
        Subject = CodeColumn.Of(read.Subject, places, Subjects.Length);
        (Days, places) = read.Days.Settle();
        Day = CodeColumn.Of(read.Day, places, Days.Length);
        Years = [.. Days.Select(static day => day.Year).Distinct()];
        Year = CodeColumn.Of(read.Day, [.. places.Select(place => Array.BinarySearch(Years, Days[place].Year))], Years.Length);
        (Parties, places) = read.Parties.Settle();
        From = CodeColumn.Of(read.From, places, Parties.Length);
        To = CodeColumn.Of(read.To, places, Parties.Length);
        KeyParty = CodeColumn.Of(read.KeyParty, places, Parties.Length);
        (Natures, places) = read.Natures.Settle();
        Nature = CodeColumn.Of(read.Nature, places, Natures.Length);
        (var paths, places) = read.Scopes.Settle(ScopeNumbers.Holding(read.Scopes.Met));
        Scope = CodeColumn.Of(read.Scope, places, paths.Length);
        Scopes = new(paths);
    }

    internal int Count => amounts.Length;

    /// <summary>The amounts in fen, those of corrections negative.</summary>
    internal ReadOnlySpan<long> Amounts => amounts;

    /// <summary>The sum of all amounts without sign: no sum of some of them is larger.</summary>
    internal Int128 Magnitude { get; }

    internal Code<FigureTerm>[] Terms { get; }

    internal SubjectId[] Subjects { get; }

    internal DateOnly[] Days { get; }

    internal int[] Years { get; }

    internal PartyId[] Parties { get; }

    internal ScopeNumbers Scopes { get; }

    internal FlowNature[] Natures { get; }

    internal CodeColumn Term { get; }

    internal CodeColumn Subject { get; }

    internal CodeColumn Day { get; }

    internal CodeColumn Year { get; }

    internal CodeColumn KeyParty { get; }

    internal CodeColumn From { get; }

    internal CodeColumn To { get; }

    internal CodeColumn Scope { get; }

    internal CodeColumn Nature { get; }

    internal FigureKey KeyOf(int row) => new(Terms[Term[row]], Subjects[Subject[row]], Days[Day[row]], Parties[KeyParty[row]], lines[row]);

    /// <summary>A number for each key: the places of its names and its line as the digits of one number.</summary>
    internal UInt128 KeyNumberOf(int row)
    {
        UInt128 number = (uint)Term[row];
        number = (number * (uint)Subjects.Length) + (uint)Subject[row];
        number = (number * (uint)Parties.Length) + (uint)KeyParty[row];
        number = (number * (uint)Days.Length) + (uint)Day[row];
        return (number << 32) + unchecked((uint)lines[row]);
    }

    /// <summary>The posting as people read it.</summary>
    internal Posting this[int row]
    {
        get
        {
            var (payer, payee, amount) = (Parties[From[row]], Parties[To[row]], amounts[row]);
            var nature = Natures[Nature[row]];
            return new()
            {
                Key = KeyOf(row),
                Scope = Scopes.Paths[Scope[row]],
                From = amount < 0 ? payee : payer,
                To = amount < 0 ? payer : payee,
                Amount = Money.FromFen(Math.Abs(amount)),
                Kind = nature.Kind,
                Medium = nature.Medium,
                Standing = nature.Standing,
                Corrects = corrected.TryGetValue(row, out var key) ? key : null,
            };
        }
    }
}

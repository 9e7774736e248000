namespace AssetPlanning.Accounting;

/// <summary>Reads postings nobody vouches for (读入核查): what no book could hold is refused before anything is summed.</summary>
/// <remarks>
/// No posting is kept but the corrections. Whether they fit what they correct, and whether a key is taken twice, is asked of the
/// columns afterwards.
/// </remarks>
internal sealed class LedgerReading
{
    private readonly List<(int Row, Posting Posting)> corrections = [];

    internal static LedgerColumns Read(IEnumerable<Posting> postings)
    {
        var reading = new LedgerReading();
        var columns = new LedgerColumns(reading.Checked(postings));
        reading.RequireSoundCorrections(columns);
        RequireDistinctKeys(columns);
        return columns;
    }

    private IEnumerable<Posting> Checked(IEnumerable<Posting> postings)
    {
        var row = 0;
        foreach (var posting in postings)
        {
            if (!Posting.MayFallOn(posting.Day) || !Enum.IsDefined(posting.Kind) || !Enum.IsDefined(posting.Medium) || !Enum.IsDefined(posting.Standing))
            {
                throw Refused($"{posting.Key} of {posting.Kind}, {posting.Medium}, {posting.Standing}: its day lies between {Posting.FirstYear} and {Posting.LastYear}, and kind, medium and standing are among those there are.");
            }

            if (posting.Corrects is not null)
            {
                corrections.Add((row, posting));
            }

            row++;
            yield return posting;
        }
    }

    /// <summary>A correction comes after what it corrects, goes back between the same two, and takes no more than is in force.</summary>
    private void RequireSoundCorrections(LedgerColumns columns)
    {
        if (corrections.Count == 0)
        {
            return;
        }

        var wanted = corrections.Select(static correction => correction.Posting.Corrects!.Value).ToHashSet();
        var rows = Enumerable.Range(0, columns.Count).Where(row => wanted.Contains(columns.KeyOf(row))).Except(corrections.Select(static correction => correction.Row));
        var inForce = new PostingsInForce([]);
        foreach (var (_, posting) in rows.Select(row => (Row: row, Posting: columns[row])).Concat(corrections).OrderBy(static listed => listed.Row))
        {
            if (posting.Corrects is { } key)
            {
                if (inForce.Find(key) is not { } corrected || (corrected.From, corrected.To) != (posting.To, posting.From) || posting.Amount > inForce.Of(corrected))
                {
                    throw Refused($"{posting.Key} corrects {key}: a correction comes after what it corrects, goes back between the same two, and takes no more than is in force.");
                }
            }

            inForce.Add(posting);
        }
    }

    /// <summary>Keys are compared as the numbers their names have in the columns: exact, and as fast as sorting numbers.</summary>
    private static void RequireDistinctKeys(LedgerColumns columns)
    {
        var keys = new UInt128[columns.Count];
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = columns.KeyNumberOf(row);
        }

        Array.Sort(keys);
        for (var at = 1; at < keys.Length; at++)
        {
            if (keys[at] == keys[at - 1])
            {
                var row = Enumerable.Range(0, columns.Count).First(row => columns.KeyNumberOf(row) == keys[at]);
                throw Refused($"{columns.KeyOf(row)} is the key of two postings; the line tells them apart.");
            }
        }
    }

    private static ArgumentException Refused(string message, string name = "postings") => new(message, name);
}

namespace AssetPlanning.Accounting;

/// <summary>One party's running account (主体账户), a balance for every medium.</summary>
internal sealed class PartyAccount
{
    internal RunningBalance[] Balances { get; } = new RunningBalance[3];

    internal List<Posting> Received { get; } = [];

    internal List<Posting> Paid { get; } = [];

    /// <summary>Capital paid in, less what was taken back.</summary>
    internal Money Capital { get; set; }

    /// <summary>Receipts, and what was taken back of them.</summary>
    internal CorrectedPostings Receipts { get; } = new();

    internal CostClaims Claims { get; } = new();

    /// <summary>What came on a day: booked by day, so that the last days lie at the end.</summary>
    internal IReadOnlyList<Posting> ReceivedOn(DateOnly day)
    {
        var end = Received.Count;
        while (end > 0 && Received[end - 1].Day > day)
        {
            end--;
        }

        var start = end;
        while (start > 0 && Received[start - 1].Day == day)
        {
            start--;
        }

        return Received.GetRange(start, end - start);
    }
}

namespace AssetPlanning.Accounting;

/// <summary>One party's running account (主体账户), a balance for every medium.</summary>
internal sealed class PartyAccount
{
    internal RunningBalance[] Balances { get; } = new RunningBalance[3];

    internal Money Unrecovered { get; set; }

    internal List<Posting> Received { get; } = [];

    internal List<Posting> Paid { get; } = [];

    internal List<Posting> Costs { get; } = [];

    internal List<Posting> Recoveries { get; } = [];
}

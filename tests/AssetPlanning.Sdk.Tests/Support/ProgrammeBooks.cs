using AssetPlanning.Accounting;

namespace AssetPlanning.Tests.Support;

/// <summary>Books for a random programme: groups of its parties, corrections of its flows, balances as a plain count of its postings has them.</summary>
internal static class ProgrammeBooks
{
    private static readonly FlowKind[] Correctable = [FlowKind.Cost, FlowKind.Interest, FlowKind.Capital, FlowKind.Subsidy];

    /// <summary>Mostly books that hold; corrections now and then undo what a later one counts on, and the programme is refused.</summary>
    internal static PackageProgramme Keep(PackageProgramme programme, Draw draw)
    {
        var books = new Bookkeeping { Groups = Groups(draw) };
        if (!OwnRules.Planner.Evaluate(programme with { Books = books }).TryGetValue(out var plain))
        {
            return programme with { Books = books };
        }

        var corrected = books with { Corrections = Corrections(draw, plain.Ledger) };
        if (!OwnRules.Planner.Evaluate(programme with { Books = corrected }).TryGetValue(out var evaluation))
        {
            return programme with { Books = draw.OnceIn(4) ? corrected : books };
        }

        return programme with { Books = corrected with { Assertions = Assertions(draw, evaluation.Ledger, books.Groups) } };
    }

    /// <summary>What a party or group has: its postings one by one, those among its members counted at both ends.</summary>
    internal static Money BalanceOf(Ledger ledger, ValueList<PartyMembership> groups, PartyId party, DateOnly on, Medium medium, ScopePath within)
    {
        var members = new HashSet<PartyId> { party };
        while (groups.FirstOrDefault(member => members.Contains(member.BelongsTo) && !members.Contains(member.Party)) is { } member)
        {
            members.Add(member.Party);
        }

        var counted = ledger.Postings.Where(posting => posting.Day <= on && posting.Medium == medium && within.Contains(posting.Scope)).ToArray();
        return Money.Sum(counted.Where(posting => members.Contains(posting.To)).Select(static posting => posting.Amount))
            - Money.Sum(counted.Where(posting => members.Contains(posting.From)).Select(static posting => posting.Amount));
    }

    private static ValueList<PartyMembership> Groups(Draw draw) =>
    [
        .. draw.Shuffle(new[] { "centre", "county", "district", "village", "mill", "operator", "p1", "p2" }).Take(draw.Int(0, 5))
            .Select(party => new PartyMembership { Party = party, BelongsTo = draw.Pick("public", "private") }),
        .. draw.OnceIn(2) ? [new PartyMembership { Party = "public", BelongsTo = "all" }] : Array.Empty<PartyMembership>(),
    ];

    private static ValueList<Correction> Corrections(Draw draw, Ledger ledger)
    {
        var corrections = new List<Correction>();
        foreach (var posting in draw.Shuffle(ledger.Postings.Where(static posting => Correctable.Contains(posting.Kind))).Take(draw.Int(0, 3)))
        {
            var red = new Correction { Of = posting.Key, On = posting.Day.AddDays(draw.Int(0, 500)), Amount = draw.OnceIn(3) ? null : Money.FromFen(draw.Long(1, posting.Amount.Fen)) };
            corrections.Add(red);
            if (draw.OnceIn(3) && red.On > posting.Day)
            {
                corrections.Add(new() { Of = posting.Key with { Day = red.On }, On = red.On.AddDays(draw.Int(1, 90)), Amount = Money.FromFen(1) });
            }
        }

        return [.. corrections];
    }

    private static ValueList<BalanceAssertion> Assertions(Draw draw, Ledger ledger, ValueList<PartyMembership> groups)
    {
        if (ledger.Postings.Count == 0)
        {
            return [];
        }

        PartyId[] named = [.. ledger.Parties, .. groups.Select(static member => member.BelongsTo)];
        return
        [
            .. Enumerable.Range(0, draw.Int(1, 5)).Select(_ =>
            {
                var posting = ledger.Postings[draw.Int(0, ledger.Postings.Count - 1)];
                var said = new BalanceAssertion
                {
                    For = draw.Pick(named),
                    Within = draw.Pick<ScopePath?>(null, ScopePath.Everything, posting.Scope, posting.Scope.At(1)),
                    On = posting.Day.AddDays(draw.Pick(0, 0, 1, 400)),
                    Expected = Money.Zero,
                    Tolerance = draw.OnceIn(2) ? null : Money.FromFen(draw.Magnitude(20)),
                    Medium = draw.OnceIn(5) ? Medium.Accrued : Medium.Cash,
                };
                var tolerance = said.Tolerance?.Fen ?? 0;
                return said with { Expected = Actual(ledger, groups, said) + Money.FromFen(draw.Long(-tolerance, tolerance)) };
            }),
        ];
    }

    internal static Money Actual(Ledger ledger, ValueList<PartyMembership> groups, BalanceAssertion said) =>
        BalanceOf(ledger, groups, said.For, said.On, said.Medium, said.Within ?? ScopePath.Everything);
}

using AssetPlanning.Accounting;

namespace AssetPlanning.Tests.Accounting;

public class LedgerBookTests
{
    private static readonly DateOnly First = new(2026, 6, 30);
    private static readonly DateOnly Second = new(2027, 6, 30);

    /// <summary>Looks at the accounts when its turn comes.</summary>
    private sealed record Look(DateOnly Day, EventPrecedence Precedence, Action<LedgerBook> At)
        : LedgerEvent(Day, Precedence, new("x-look", "look", Day))
    {
        internal override void Post(LedgerBook book, Calculation calculation) => At(book);
    }

    private static Due Flow(string term, string subject, FlowKind kind, DateOnly day, string from, string to, long fen, Medium medium = Medium.Cash) => new(new Posting
    {
        Key = new(term, subject, day, to), Scope = default, From = from, To = to, Amount = Money.FromFen(fen), Kind = kind, Medium = medium,
    });

    private static void Run(params LedgerEvent[] events) => LedgerBook.Run(events, new(null, null));

    /// <summary>A loan of 1,000 in the first year and 300 more in the second: on that day debt service sees 1,000, sharing sees 1,300 − 400.</summary>
    [Fact]
    public void DebtOf_DrawnAndRepaidTheSameDay_IsOpeningBeforeAndClosingAfter()
    {
        var seen = new List<long>();
        Run(
            new Look(Second, EventPrecedence.Receipt, book => seen.Add(book.OpeningDebtOf("loan").Fen)),
            new Look(Second, EventPrecedence.SupplySharing, book => seen.AddRange([book.OpeningDebtOf("loan").Fen, book.DebtOf("loan").Fen])),
            new Look(Second.AddDays(1), EventPrecedence.Receipt, book => seen.Add(book.OpeningDebtOf("loan").Fen)),
            Flow("x-draw", "loan", FlowKind.Draw, First, "bank", "centre", 1_000),
            Flow("x-draw", "loan", FlowKind.Draw, Second, "bank", "centre", 300),
            Flow("x-repay", "loan", FlowKind.Repayment, Second, "centre", "bank", 400));
        seen.Should().Equal(1_000, 1_000, 900, 900);
    }

    [Fact]
    public void CashOf_WithinADay_MovesWhileTheOpeningStays()
    {
        var seen = new List<(long Opening, long Now)>();
        void See(LedgerBook book) => seen.Add((book.OpeningCashOf("centre").Fen, book.CashOf("centre").Fen));
        Run(
            new Look(First, EventPrecedence.Receipt, See),
            new Look(Second, EventPrecedence.DebtService, See),
            new Look(Second, EventPrecedence.Assertion, See),
            Flow("x-capital", "a", FlowKind.Capital, First, "owner", "centre", 500),
            Flow("x-cost", "a", FlowKind.Cost, Second, "centre", "mill", 120),
            Flow("x-draw", "loan", FlowKind.Draw, Second, "bank", "centre", 70));
        seen.Should().Equal((0, 500), (500, 380), (500, 450));
    }

    /// <summary>Things and claims stand in columns of their own; a cost that is only owed is not borne yet.</summary>
    [Fact]
    public void BalanceOf_ThingsAndClaims_AreNoCash()
    {
        var seen = new List<long>();
        Run(
            Flow("x-land", "a", FlowKind.Cost, First, "centre", "mill", 50, Medium.InKind),
            Flow("x-owed", "a", FlowKind.Cost, First, "centre", "mill", 30, Medium.Accrued),
            Flow("x-paid", "a", FlowKind.Cost, First, "centre", "mill", 20),
            new Look(First, EventPrecedence.Assertion, book => seen.AddRange(
            [
                book.CashOf("centre").Fen, book.BalanceOf("centre", Medium.InKind).Fen, book.BalanceOf("centre", Medium.Accrued).Fen,
                book.UnrecoveredOf("centre").Fen, book.CashOf("nobody").Fen, book.OpeningCashOf("nobody").Fen, book.DebtOf("none").Fen,
            ])));
        seen.Should().Equal(-20, -50, -30, 70, 0, 0, 0);
    }

    [Fact]
    public void ReceivedOn_ADayInTheMiddle_IsThatDayAlone()
    {
        var seen = new List<long>();
        Run(
            Flow("x-a", "a", FlowKind.Capital, First, "owner", "centre", 1),
            Flow("x-b", "a", FlowKind.Capital, Second, "owner", "centre", 2),
            Flow("x-c", "a", FlowKind.Capital, Second, "owner", "centre", 3),
            Flow("x-d", "a", FlowKind.Capital, Second.AddDays(1), "owner", "centre", 4),
            new Look(Second.AddDays(2), EventPrecedence.Assertion, book => seen.AddRange(book.ReceivedOn(Second, "centre").Select(posting => posting.Amount.Fen))));
        seen.Should().Equal(2, 3);
    }
}

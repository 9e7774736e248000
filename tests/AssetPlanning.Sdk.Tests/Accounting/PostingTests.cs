using AssetPlanning.Accounting;

namespace AssetPlanning.Tests.Accounting;

public class PostingTests
{
    private static readonly Posting Sound = new()
    {
        Key = new("x-a", "A", new DateOnly(2026, 1, 1)), Scope = default, From = "a", To = "b", Amount = Posting.Largest, Kind = FlowKind.Cost,
    };

    [Fact]
    public void Init_WhatNoFlowCanBe_IsMisuse()
    {
        FluentActions.Invoking(() => Sound with { Amount = Money.FromFen(-1) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Sound with { Amount = Posting.Largest + Money.FromFen(1) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Sound with { Key = new("x-a", "A") }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Sound with { To = default }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Sound with { From = default }).Should().Throw<ArgumentException>();
        Posting.Largest.Fen.Should().Be(100_000_000_000_000_000);
    }

    /// <summary>There is no way around the checks: an initialiser holds what it is given to the same as <c>Of</c>.</summary>
    [Fact]
    public void Ledger_OfPostingsNoBookCouldHold_IsNotConstructed()
    {
        Posting[][] impossible =
        [
            [Sound, Sound],
            [Sound with { Key = Sound.Key with { Day = new(3000, 1, 1) } }],
            [Sound with { Kind = (FlowKind)99 }],
            [Sound with { Corrects = Sound.Key with { Line = 7 } }],
        ];
        foreach (var postings in impossible)
        {
            FluentActions.Invoking(() => new Ledger { Parties = ["a", "b"], Postings = [.. postings] }).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Ledger.Empty with { Postings = [.. postings] }).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => Ledger.Of(postings)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Ledger_Questions_AnswerByPartyTermAndScope()
    {
        var ledger = new Ledger
        {
            Parties = ["a", "b"],
            Postings =
            [
                Sound with { Amount = Money.FromFen(5), Scope = ScopePath.Parse("44>4401") },
                Sound with { Key = new("x-b", "A", new DateOnly(2026, 1, 2)), Amount = Money.FromFen(2), From = "b", To = "a", Scope = ScopePath.Parse("44") },
            ],
        };
        ledger.CashOf("a").Fen.Should().Be(-3);
        ledger.CashOf("a", new(2026, 1, 1)).Fen.Should().Be(-5);
        ledger.CashOf("c").Should().Be(Money.Zero);
        ledger.Of("x-b").Should().ContainSingle();
        ledger.Within(ScopePath.Parse("44>4401")).CashOf("a").Fen.Should().Be(-5);
    }
}

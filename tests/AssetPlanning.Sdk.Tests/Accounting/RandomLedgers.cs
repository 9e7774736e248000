using AssetPlanning.Accounting;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Accounting;

/// <summary>Ledgers of random flows, some of them taken back and given back again.</summary>
internal static class RandomLedgers
{
    internal static readonly PartyId[] Parties = ["town", "village-a", "village-b", "villager-1", "villager-2", "county", "bank", "market"];

    internal static readonly ScopePath[] Scopes =
    [
        default, ScopePath.Parse("44"), ScopePath.Parse("44>01"), ScopePath.Parse("44>01>u1"), ScopePath.Parse("44>01>u1>A"), ScopePath.Parse("44>01>u2"),
        ScopePath.Parse("44>01-b"), ScopePath.Parse("44>02>u3"), ScopePath.Parse("45>01>u1"),
    ];

    internal static readonly ValueList<PartyMembership> Groups =
    [
        new() { Party = "villager-2", BelongsTo = "village-a" },
        new() { Party = "villager-1", BelongsTo = "village-a" },
        new() { Party = "village-a", BelongsTo = "town" },
        new() { Party = "village-b", BelongsTo = "town" },
    ];

    internal static Posting[] Make(Draw draw, int most, int amountBits)
    {
        var postings = new List<Posting>();
        var inForce = new PostingsInForce([]);
        for (var at = draw.Int(0, most); at > 0; at--)
        {
            var day = new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 1_500));
            if (postings.Count > 0 && draw.OnceIn(8))
            {
                var corrected = postings[draw.Int(0, postings.Count - 1)];
                postings.Add(corrected with
                {
                    Key = corrected.Key with { Day = day, Line = postings.Count },
                    From = corrected.To,
                    To = corrected.From,
                    Amount = Money.FromFen(draw.Long(0, inForce.Of(corrected).Fen)),
                    Corrects = corrected.Key,
                });
                inForce.Add(postings[^1]);
                continue;
            }

            var (from, to) = (draw.Int(0, Parties.Length - 1), draw.Int(0, Parties.Length - 2));
            to += to >= from ? 1 : 0;
            postings.Add(new()
            {
                Key = new(draw.Pick("x-price", "x-tax", "x-share"), draw.Pick("A", "B", "C"), day, draw.OnceIn(4) ? default : Parties[to], postings.Count),
                Scope = draw.Pick(Scopes),
                From = Parties[from],
                To = Parties[to],
                Amount = Money.FromFen(Math.Min(draw.Magnitude(amountBits), Posting.Largest.Fen)),
                Kind = draw.Pick(Enum.GetValues<FlowKind>()),
                Medium = draw.Pick(Enum.GetValues<Medium>()),
                Standing = draw.Pick(Enum.GetValues<Standing>()),
            });
            inForce.Add(postings[^1]);
        }

        return [.. postings];
    }
}

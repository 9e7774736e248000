using System.Globalization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Tests.Accounting;

/// <summary>The same questions answered from the definitions, posting by posting, with dictionaries and unbounded numbers: the oracle.</summary>
internal static class PlainRollUp
{
    internal static Dictionary<string, Int128> Of(IReadOnlyList<Posting> postings, LedgerQuery query)
    {
        var sums = new Dictionary<string, Int128>();
        foreach (var posting in postings.Where(posting => Meets(posting, query.Where ?? new())))
        {
            var isRed = IsRed(posting, postings);
            var (from, to) = isRed ? (posting.To, posting.From) : (posting.From, posting.To);
            Int128 amount = isRed ? -posting.Amount.Fen : posting.Amount.Fen;
            foreach (var (own, sign) in Ends(from, to, query))
            {
                var key = string.Join('|', query.By.Select(by => At(by, posting, from, to, own, query)));
                sums[key] = sums.GetValueOrDefault(key) + (amount * sign);
            }
        }

        return sums.Where(static sum => sum.Value != 0).ToDictionary();
    }

    private static bool IsRed(Posting posting, IReadOnlyList<Posting> all)
    {
        var isRed = false;
        for (var at = posting; at.Corrects is { } key; at = all.Single(other => other.Key == key))
        {
            isRed = !isRed;
        }

        return isRed;
    }

    private static bool Meets(Posting posting, LedgerFilter where) =>
        (where.Within ?? default).Contains(posting.Scope)
        && posting.Day >= (where.From ?? DateOnly.MinValue) && posting.Day <= (where.Through ?? DateOnly.MaxValue)
        && In(where.Terms, posting.Key.Term) && In(where.Subjects, posting.Key.Subject) && In(where.Kinds, posting.Kind)
        && In(where.Media, posting.Medium) && In(where.Standings, posting.Standing);

    private static bool In<T>(ValueList<T> wanted, T value) => wanted.Count == 0 || wanted.Contains(value);

    private static IEnumerable<(PartyId Own, int Sign)> Ends(PartyId from, PartyId to, LedgerQuery query)
    {
        bool Inside(PartyId party) => query.Where?.For is not { Count: > 0 } named || named.Any(name => Path(party, query).Contains(name));
        var account = query.By.FirstOrDefault(by => by.Aspect is LedgerAspect.Party or LedgerAspect.PartyGroup);
        if (query.Measure == LedgerMeasure.Turnover)
        {
            return Inside(from) || Inside(to) ? [(default, 1)] : [];
        }

        var apart = account is null ? Inside(from) != Inside(to)
            : account.Aspect != LedgerAspect.PartyGroup || Group(from, account.Depth, query) != Group(to, account.Depth, query);
        var ends = new List<(PartyId, int)>();
        if (apart && Inside(to) && query.Measure != LedgerMeasure.Outflow)
        {
            ends.Add((to, 1));
        }

        if (apart && Inside(from) && query.Measure != LedgerMeasure.Inflow)
        {
            ends.Add((from, query.Measure == LedgerMeasure.Net ? -1 : 1));
        }

        return ends;
    }

    /// <summary>From the party up to the top of its tree.</summary>
    private static List<PartyId> Path(PartyId party, LedgerQuery query)
    {
        var path = new List<PartyId> { party };
        while (query.Groups.FirstOrDefault(member => member.Party == path[^1]) is { } member)
        {
            path.Add(member.BelongsTo);
        }

        return path;
    }

    private static PartyId Group(PartyId party, int? depth, LedgerQuery query)
    {
        var path = Path(party, query);
        return depth is { } steps ? path[Math.Max(path.Count - Math.Max(steps, 1), 0)] : path[Math.Min(1, path.Count - 1)];
    }

    private static string At(LedgerDimension by, Posting posting, PartyId from, PartyId to, PartyId own, LedgerQuery query) => by.Aspect switch
    {
        LedgerAspect.Payer => from.ToString(),
        LedgerAspect.Payee => to.ToString(),
        LedgerAspect.Party => own.ToString(),
        LedgerAspect.PartyGroup => Group(own, by.Depth, query).ToString(),
        LedgerAspect.Scope => string.Join('>', posting.Scope.Names.Take(by.Depth ?? 99)),
        LedgerAspect.Year => posting.Day.Year.ToString(CultureInfo.InvariantCulture),
        LedgerAspect.Month => posting.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        LedgerAspect.Day => posting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        LedgerAspect.Term => posting.Key.Term.ToString(),
        LedgerAspect.Subject => posting.Key.Subject.ToString(),
        LedgerAspect.Kind => posting.Kind.ToString(),
        LedgerAspect.Medium => posting.Medium.ToString(),
        _ => posting.Standing.ToString(),
    };

    /// <summary>A row's place as the oracle writes it.</summary>
    internal static string Key(RollUpRow row) => string.Join('|', row.At.Select(static figure => figure.ToString()[(figure.ToString().IndexOf(':', StringComparison.Ordinal) + 1)..]));
}

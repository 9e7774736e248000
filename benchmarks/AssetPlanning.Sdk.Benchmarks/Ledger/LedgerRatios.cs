using System.Globalization;
using AssetPlanning.Accounting;
using AssetPlanning.Benchmarks.Overlay;

namespace AssetPlanning.Benchmarks.Ledger;

/// <summary>Ratios of the ledger against a dictionary loop, a plain sum and plain division, in one process, interleaved, medians of CPU time.</summary>
internal static class LedgerRatios
{
    private const int WarmUps = 10, Rounds = 3, Repeats = 7, NaiveRepeats = 3;

    private static readonly List<(string Work, double Ratio, double? Must, bool LowerIsBetter)> Results = [];
    private static long sink;

    /// <summary>Arguments: --n postings (10 million unless given).</summary>
    internal static int Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var options = new Options(args, ["--n"], "--apportionment");
        var n = options.Number("--n", 10_000_000);
        var apartOnly = options.Has("--apportionment");
        if (!apartOnly)
        {
            LedgerData data = null!;
            var made = CpuClock.Of(() => data = new(n));
            Console.WriteLine($"{n} postings in random order, {LedgerData.PartyCount} parties, {LedgerData.YearCount} years of days, {LedgerData.ScopeCount} scopes; made and put into columns in {made / 1000:F1} s");
            RollUps(data);
        }

        Apportionments();
        Console.WriteLine();
        Console.WriteLine("| work | ratio | must |");
        Console.WriteLine("|---|---|---|");
        foreach (var (work, ratio, must, lower) in Results)
        {
            Console.WriteLine($"| {work} | {ratio:F1} | {(must is { } bound ? $"{(lower ? "≤ " : "≥ ")}{bound} {(Reached(ratio, bound, lower) ? "reached" : "NOT REACHED")}" : "shown only")} |");
        }

        GC.KeepAlive(sink);
        return Results.All(static result => result.Must is not { } must || Reached(result.Ratio, must, result.LowerIsBetter)) ? 0 : 1;
    }

    private static bool Reached(double ratio, double must, bool lower) => lower ? ratio <= must : ratio >= must;

    private static void RollUps(LedgerData data)
    {
        var inCity = new LedgerFilter { Within = LedgerData.City };
        Measure(
            data,
            "received by party and year within a city",
            new() { Measure = LedgerMeasure.Inflow, By = [LedgerDimension.Party, LedgerDimension.Year], Where = inCity },
            () => NaiveSums.ReceivedByPartyAndYear(data.Named, LedgerData.City).ToDictionary(static sum => Key(sum.Key.Party, sum.Key.Year), static sum => sum.Value),
            () => sink += NaiveSums.ReceivedByPartyAndYear(data.Named, LedgerData.City).Count,
            gates: true);
        Measure(
            data,
            "received by party and year, everywhere",
            new() { Measure = LedgerMeasure.Inflow, By = [LedgerDimension.Party, LedgerDimension.Year] },
            () => NaiveSums.ReceivedByPartyAndYear(data.Named, default).ToDictionary(static sum => Key(sum.Key.Party, sum.Key.Year), static sum => sum.Value),
            () => sink += NaiveSums.ReceivedByPartyAndYear(data.Named, default).Count,
            gates: true);
        Measure(
            data,
            "turnover by scope",
            new() { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.Scope] },
            () => NaiveSums.ByScope(data.Named).ToDictionary(static sum => Key(sum.Key.ToString()), static sum => sum.Value),
            () => sink += NaiveSums.ByScope(data.Named).Count,
            gates: true);
        Measure(
            data,
            "net by party and year, both ends of every posting",
            new() { Measure = LedgerMeasure.Net, By = [LedgerDimension.Party, LedgerDimension.Year] },
            () => NaiveSums.NetByPartyAndYear(data.Named).ToDictionary(static sum => Key(sum.Key.Party, sum.Key.Year), static sum => sum.Value),
            () => sink += NaiveSums.NetByPartyAndYear(data.Named).Count,
            gates: false);
        Cube(data);
        Bytes(data, new() { Measure = LedgerMeasure.Inflow, By = [LedgerDimension.Party, LedgerDimension.Year], Where = inCity });
    }

    private static void Measure(LedgerData data, string name, LedgerQuery query, Func<Dictionary<string, long>> expected, Action naive, bool gates)
    {
        Compare(name, data.Ledger.RollUp(query), expected());
        for (var i = 0; i < WarmUps; i++)
        {
            _ = data.Ledger.RollUp(query);
            sink += Sum(data.Amounts);
        }

        // Gated by the medians over all rounds: a lucky round is no speed.
        List<double> byName = [], bySum = [], byNumber = [];
        for (var round = 0; round < Rounds; round++)
        {
            List<double> ours = [], sums = [], theirs = [], numbered = [];
            for (var i = 0; i < Repeats; i++)
            {
                GC.Collect();
                ours.Add(CpuClock.Of(() => sink += data.Ledger.RollUp(query).Rows.Count));
                sums.Add(CpuClock.Of(() => sink += Sum(data.Amounts)));
                if (i >= NaiveRepeats)
                {
                    continue;
                }

                GC.Collect();
                theirs.Add(CpuClock.Of(naive));
                numbered.Add(CpuClock.Of(() => sink += NaiveSums.NumberedReceived(data.Numbered, query.Where is null ? int.MaxValue : LedgerData.ScopeCount / 2).Count));
            }

            double o = CpuClock.Median(ours), s = CpuClock.Median(sums), t = CpuClock.Median(theirs), l = CpuClock.Median(numbered);
            Console.WriteLine($"{name}: {o:F1} ms = {data.Amounts.Length / o / 1000:F0} million postings/s; dictionary loop {t:F0} ms; sum of a long[] {s:F1} ms; dictionary loop over numbers by party and year {l:F0} ms");
            bySum.AddRange(ours.Zip(sums, static (own, sum) => own / sum));
            byName.AddRange(theirs.Zip(ours, static (naive, own) => naive / own));
            byNumber.AddRange(numbered.Zip(ours, static (naive, own) => naive / own));
        }

        Results.Add(($"{name}: dictionary loop to ours", CpuClock.Median(byName), gates ? 10 : null, false));
        Results.Add(($"{name}: ours to the sum of a long[]", CpuClock.Median(bySum), gates ? 7 : null, true));
        if (query.Measure == LedgerMeasure.Inflow)
        {
            Results.Add(($"{name}: dictionary loop over numbers to ours", CpuClock.Median(byNumber), null, false));
        }
    }

    /// <summary>All three dimensions at once: nearly every posting has a cell of its own, so there is little to sum.</summary>
    private static void Cube(LedgerData data)
    {
        var query = new LedgerQuery { Measure = LedgerMeasure.Turnover, By = [LedgerDimension.Payee, LedgerDimension.Year, LedgerDimension.Scope] };
        RollUp rolled = null!;
        Dictionary<(PartyId Party, int Year, ScopePath Scope), long> naive = null!;
        var o = CpuClock.Of(() => rolled = data.Ledger.RollUp(query));
        var t = CpuClock.Of(() => naive = NaiveSums.ByAllThree(data.Named));
        var matches = rolled.Rows.Count == naive.Count;
        foreach (var row in rolled.Rows)
        {
            matches &= naive[(Name(row.At[0]), (int)row.At[1].Count, ScopePath.Parse(Name(row.At[2])))] == row.Amount.Fen;
        }

        Console.WriteLine($"party × year × scope: {rolled.Rows.Count} rows {(matches ? "equal" : "DIFFERENT")}; {o:F0} ms, dictionary loop {t:F0} ms");
        Results.Add(("party × year × scope, a row for nearly every posting: dictionary loop to ours", matches ? t / o : 0, null, false));
    }

    /// <summary>What a roll-up allocates belongs to its rows and cells: as many for a tenth of the postings.</summary>
    private static void Bytes(LedgerData data, LedgerQuery query)
    {
        var tenth = Accounting.Ledger.Of(data.Ledger.Postings.Take(data.Amounts.Length / 10));
        _ = tenth.RollUp(query);
        long Of(Accounting.Ledger ledger)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            sink += ledger.RollUp(query).Rows.Count;
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var (few, all) = (Of(tenth), Of(data.Ledger));
        Console.WriteLine($"allocated by a roll-up: {few} bytes for a tenth of the postings, {all} for all");
        Results.Add(("bytes allocated for each further posting", (all - few) / (0.9 * data.Amounts.Length), 0.01, true));
    }

    private static void Apportionments()
    {
        const int Count = 1_000_000, Parts = 7;
        var dice = new KeyedDice(7);
        var wholes = new Money[Count];
        for (var at = 0; at < Count; at++)
        {
            wholes[at] = Money.FromFen((long)(dice.Next() >> 20) * (dice.Below(2) == 0 ? 1 : -1));
        }

        Ratio[] shares = [.. Enumerable.Range(0, Parts).Select(at => Ratio.Of(3 + (at * 7), 100 + at))];
        var weights = Weights.InOrder(shares);
        Console.WriteLine($"apportionment: weights {string.Join(", ", shares)}, as whole numbers {weights.Total} together");
        Apportion($"weights with a total of {weights.Total}", weights, wholes);
        var plain = Weights.InOrder([.. Enumerable.Range(0, Parts).Select(at => (Ratio)(3 + (at * 7)))]);
        Apportion($"weights with a total of {plain.Total}", plain, wholes);
    }

    private static void Apportion(string name, Weights weights, Money[] wholes)
    {
        var divisors = Array.ConvertAll([101L, 97, 89, 83, 79, 73, 71], divisor => divisor + (sink & 0));
        var parts = new Money[weights.Count];
        foreach (var whole in wholes.AsSpan(0, 100_000))
        {
            _ = Apportionment.Split(whole, weights, ResidualRule.LargestRemainder, parts);
            var checkedParts = Apportionment.SplitByFractions(whole.Fen, 1, weights, ResidualRule.LargestRemainder).Parts;
            for (var part = 0; part < parts.Length; part++)
            {
                if (parts[part].Fen != checkedParts[part])
                {
                    throw new InvalidOperationException($"{whole}: not the plain apportionment.");
                }
            }
        }

        void Ours()
        {
            foreach (var whole in wholes)
            {
                _ = Apportionment.Split(whole, weights, ResidualRule.LargestRemainder, parts);
                sink ^= parts[3].Fen;
            }
        }

        void Divisions()
        {
            foreach (var whole in wholes)
            {
                foreach (var divisor in divisors)
                {
                    sink ^= whole.Fen / divisor;
                }
            }
        }

        // Gated by the median over all rounds: a lucky round is no speed.
        List<double> ratios = [];
        for (var round = -1; round < Rounds; round++)
        {
            List<double> ours = [], divisions = [];
            for (var i = 0; i < Repeats; i++)
            {
                ours.Add(CpuClock.Of(Ours));
                divisions.Add(CpuClock.Of(Divisions));
            }

            if (round >= 0)
            {
                double o = CpuClock.Median(ours), d = CpuClock.Median(divisions);
                Console.WriteLine($"apportionment of {wholes.Length} wholes into {weights.Count} parts, {name}: {o:F1} ms; {wholes.Length * weights.Count} divisions {d:F1} ms");
                ratios.AddRange(ours.Zip(divisions, static (own, plain) => own / plain));
            }
        }

        var median = CpuClock.Median(ratios);
        Results.Add(($"apportionment into {weights.Count} parts to as many divisions, {name}", median, 5, true));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ours();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Results.Add(($"bytes allocated by it, {name}", allocated, 0, true));
    }

    private static long Sum(long[] amounts)
    {
        var sum = 0L;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    private static void Compare(string name, RollUp rolled, Dictionary<string, long> expected)
    {
        var left = expected.Count(static sum => sum.Value != 0);
        foreach (var row in rolled.Rows)
        {
            if (expected[Key([.. row.At])] != row.Amount.Fen)
            {
                throw new InvalidOperationException($"{name}: {Key([.. row.At])} differs.");
            }

            left--;
        }

        Console.WriteLine(left == 0 ? $"{name}: {rolled.Rows.Count} rows, equal" : throw new InvalidOperationException($"{name}: {left} rows missing."));
    }

    private static string Key(params Figure[] at) => string.Join('|', at);

    private static string Key(PartyId party, int year) => Key(party, Figure.Number(year));

    private static string Key(string scope) => Key(Figure.Name(scope));

    private static string Name(Figure figure) => figure.ToString()["Text:".Length..];
}

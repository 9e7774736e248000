namespace AssetPlanning.Financing;

/// <summary>Holds money to costs it may pay for (资金与用途匹配), each source in turn as much as possible.</summary>
/// <remarks>
/// A flow from sources to needs. Taking more from a source may move what earlier ones pay for to other needs (augmenting paths), never
/// how much they give; what sources can give together is a polymatroid, so taking each in order as much as possible also makes the
/// sum the largest (Edmonds 1970). Sources and needs are few: a breadth-first search a step is enough.
/// </remarks>
internal sealed class UseMatching(Money[] needs)
{
    private readonly List<(bool[] MayPay, long[] Paid)> sources = [];
    private readonly long[] open = [.. needs.Select(static need => need.Fen)];

    /// <summary>What is not paid for, need by need.</summary>
    internal Money Open(int need) => Money.FromFen(open[need]);

    /// <summary>Takes from a new source as much as its uses allow, at most so much.</summary>
    internal Money Take(bool[] mayPay, Money most)
    {
        sources.Add((mayPay, new long[open.Length]));
        var (left, taken) = (most.Fen, 0L);
        while (left > 0 && Path() is { } path)
        {
            var amount = Math.Min(left, Narrowest(path));
            Move(path, amount);
            left -= amount;
            taken += amount;
        }

        return Money.FromFen(taken);
    }

    /// <summary>Need after need, each paid by the source that also pays for the one before; the first by the new source, the last open.</summary>
    private List<(int Source, int Need)>? Path()
    {
        var reachedBy = new (int Source, int FromNeed)?[open.Length];
        var waiting = new Queue<(int Source, int FromNeed)>([(sources.Count - 1, -1)]);
        while (waiting.TryDequeue(out var at))
        {
            for (var need = 0; need < open.Length; need++)
            {
                if (!sources[at.Source].MayPay[need] || reachedBy[need] is not null)
                {
                    continue;
                }

                reachedBy[need] = at;
                if (open[need] > 0)
                {
                    return Back(reachedBy, need);
                }

                for (var other = 0; other < sources.Count; other++)
                {
                    if (sources[other].Paid[need] > 0)
                    {
                        waiting.Enqueue((other, need));
                    }
                }
            }
        }

        return null;
    }

    private static List<(int Source, int Need)> Back((int Source, int FromNeed)?[] reachedBy, int need)
    {
        var path = new List<(int, int)>();
        for (var at = need; at >= 0;)
        {
            var (source, from) = reachedBy[at]!.Value;
            path.Insert(0, (source, at));
            at = from;
        }

        return path;
    }

    private long Narrowest(List<(int Source, int Need)> path)
    {
        var narrowest = open[path[^1].Need];
        for (var step = 1; step < path.Count; step++)
        {
            narrowest = Math.Min(narrowest, sources[path[step].Source].Paid[path[step - 1].Need]);
        }

        return narrowest;
    }

    private void Move(List<(int Source, int Need)> path, long amount)
    {
        for (var step = 0; step < path.Count; step++)
        {
            sources[path[step].Source].Paid[path[step].Need] += amount;
            if (step > 0)
            {
                sources[path[step].Source].Paid[path[step - 1].Need] -= amount;
            }
        }

        open[path[^1].Need] -= amount;
    }
}

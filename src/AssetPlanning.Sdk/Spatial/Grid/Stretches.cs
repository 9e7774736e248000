namespace AssetPlanning.Spatial;

/// <summary>A set of stretches of one edge, from place to place.</summary>
internal sealed class Stretches
{
    private readonly List<(long From, long To)> parts = [];
    private readonly List<(long From, long To)> scratch = [];

    internal long Length
    {
        get
        {
            long sum = 0;
            foreach (var (from, to) in parts)
            {
                sum += to - from;
            }

            return sum;
        }
    }

    internal void Clear() => parts.Clear();

    internal void Add(long from, long to)
    {
        if (from < to)
        {
            parts.Add((from, to));
        }
    }

    internal void AddRange(Stretches other) => parts.AddRange(other.parts);

    /// <summary>Makes every place belong to one stretch only.</summary>
    internal void Merge()
    {
        if (parts.Count < 2)
        {
            return;
        }

        parts.Sort();
        var last = 0;
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].From <= parts[last].To)
            {
                parts[last] = (parts[last].From, Math.Max(parts[last].To, parts[i].To));
            }
            else
            {
                parts[++last] = parts[i];
            }
        }

        parts.RemoveRange(last + 1, parts.Count - last - 1);
    }

    /// <summary>Takes away what another set holds; both are merged.</summary>
    internal void Remove(Stretches other)
    {
        if (other.parts.Count == 0 || parts.Count == 0)
        {
            return;
        }

        scratch.Clear();
        foreach (var (from, to) in parts)
        {
            var at = from;
            foreach (var (cutFrom, cutTo) in other.parts)
            {
                if (cutTo <= at || cutFrom >= to)
                {
                    continue;
                }

                if (cutFrom > at)
                {
                    scratch.Add((at, cutFrom));
                }

                at = cutTo;
            }

            if (at < to)
            {
                scratch.Add((at, to));
            }
        }

        parts.Clear();
        parts.AddRange(scratch);
    }
}

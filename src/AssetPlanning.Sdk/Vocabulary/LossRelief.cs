namespace AssetPlanning;

/// <summary>Which losses of earlier years are still open (亏损弥补), shared by the tax that uses it and the steps that replay it.</summary>
internal static class LossRelief
{
    /// <summary>What of earlier losses is open in each year, and what of it the year's profit makes up for.</summary>
    internal static (Money[] Open, Money[] Used) MakeUp(IReadOnlyList<Money> profits, int lossYears)
    {
        var (open, used) = (new Money[profits.Count], new Money[profits.Count]);
        var losses = new LinkedList<(int Year, Money Left)>();
        for (var year = 0; year < profits.Count; year++)
        {
            while (losses.First is { } oldest && oldest.Value.Year + lossYears < year)
            {
                losses.RemoveFirst();
            }

            open[year] = Money.Sum(losses.Select(static loss => loss.Left));
            if (profits[year].Sign < 0)
            {
                losses.AddLast((year, -profits[year]));
                continue;
            }

            used[year] = Money.Min(open[year], profits[year]);
            var rest = used[year];
            while (losses.First is { } loss && rest.Sign > 0)
            {
                var made = Money.Min(rest, loss.Value.Left);
                rest -= made;
                loss.Value = (loss.Value.Year, loss.Value.Left - made);
                if (loss.Value.Left == Money.Zero)
                {
                    losses.RemoveFirst();
                }
            }
        }

        return (open, used);
    }
}

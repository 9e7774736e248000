namespace AssetPlanning.Accounting;

/// <summary>What every series of flows must satisfy.</summary>
internal static class FlowSeries
{
    /// <summary>A hundred years of months.</summary>
    internal const int MostPeriods = 1200;

    /// <summary>A series has a first flow and at most 1,200 periods after it.</summary>
    internal static void Require(int count, string name)
    {
        if (count == 0)
        {
            throw new ArgumentException("A series has at least one flow.", name);
        }

        if (count > MostPeriods + 1)
        {
            throw new ArgumentOutOfRangeException(name, count, $"A series has at most {MostPeriods} periods.");
        }
    }

    /// <summary>A number of periods is 1 to 1,200.</summary>
    internal static void RequirePeriods(int periods, string name)
    {
        if (periods is < 1 or > MostPeriods)
        {
            throw new ArgumentOutOfRangeException(name, periods, $"The number of periods is 1 to {MostPeriods}.");
        }
    }

    /// <summary>1 + rate, which is above nothing.</summary>
    internal static Ratio Growth(Ratio rate, string name)
    {
        var growth = Ratio.One + rate;
        return growth.Sign > 0
            ? growth
            : throw new ArgumentOutOfRangeException(name, $"A rate of {rate} loses everything or more.");
    }
}

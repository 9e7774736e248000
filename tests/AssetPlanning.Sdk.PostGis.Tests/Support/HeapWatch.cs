namespace AssetPlanning.Data.PostGis.Tests.Support;

/// <summary>Looks at the managed heap every so many rows, after a collection.</summary>
internal sealed class HeapWatch(long every)
{
    private long rows, first, most;

    internal long Growth => most - first;

    internal void Look(bool now = false)
    {
        if (++rows % every != 0 && !now)
        {
            return;
        }

        var heap = GC.GetTotalMemory(forceFullCollection: true);
        first = first == 0 ? heap : first;
        most = Math.Max(most, heap);
    }
}

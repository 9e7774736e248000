namespace AssetPlanning.Spatial;

/// <summary>Cuts the sorted patches into runs and works them off on one or several threads.</summary>
internal static class PatchBatches
{
    /// <summary>One result per run, in order, whatever the threads.</summary>
    internal static TResult[] Run<TWalk, TResult>(
        int slots,
        Func<TWalk> begin,
        Func<TWalk, int, int, TResult> measure,
        int threads,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var results = new TResult[(slots + AreaOverlay.BatchSize - 1) / AreaOverlay.BatchSize];
        var done = 0;
        if (threads == 1)
        {
            var walk = begin();
            for (var i = 0; i < results.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Work(walk, i);
            }

            return results;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(
            0,
            results.Length,
            options,
            begin,
            (i, _, walk) =>
            {
                Work(walk, i);
                return walk;
            },
            _ => { });
        return results;

        void Work(TWalk walk, int i)
        {
            var first = i * AreaOverlay.BatchSize;
            var count = Math.Min(AreaOverlay.BatchSize, slots - first);
            results[i] = measure(walk, first, count);
            progress?.Report(Interlocked.Add(ref done, count));
        }
    }
}

namespace AssetPlanning.Spatial;

/// <summary>Cuts the sorted patches into runs and works them off on one or several threads.</summary>
internal static class PatchBatches
{
    // Patches between two checkpoints of progress, cancellation and threads.
    private const int MostInRun = 512, FewestInRun = 32, RunsPerThread = 4;

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
        var size = SizeFor(slots, threads);
        var results = new TResult[(slots + size - 1) / size];
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
            var first = i * size;
            var count = Math.Min(size, slots - first);
            results[i] = measure(walk, first, count);
            progress?.Report(Interlocked.Add(ref done, count));
        }
    }

    // A small layer too is worth several threads: some runs for each, none so short that handing it out costs more than the work.
    private static int SizeFor(int slots, int threads) => threads == 1 ? MostInRun : Math.Clamp(slots / (RunsPerThread * threads), FewestInRun, MostInRun);
}

using System.Diagnostics;

namespace AssetPlanning;

/// <summary>Rounds the flows of a network to a step so that at every node as much still comes in as goes out (网络取整).</summary>
/// <remarks>
/// Flows that are no multiples of the step form cycles: a node with one of them has another, since together they are a multiple. Moving
/// the amount around a cycle, up along it and down against it, until one flow reaches a multiple leaves every balance as it was and
/// no flow beyond the two multiples around it. So after at most as many moves as flows all are multiples. Flows are settled in the
/// order they were added, each towards its nearest multiple as long as no earlier one has decided it.
/// </remarks>
internal sealed class RoundedFlows(long step)
{
    private readonly List<(int From, int To)> ends = [];
    private readonly List<long> flows = [];
    private readonly List<List<int>> atNode = [];

    internal long this[int flow] => flows[flow];

    internal int AddNode()
    {
        atNode.Add([]);
        return atNode.Count - 1;
    }

    internal int Add(int from, int to, long amount)
    {
        ends.Add((from, to));
        flows.Add(amount);
        atNode[from].Add(flows.Count - 1);
        atNode[to].Add(flows.Count - 1);
        return flows.Count - 1;
    }

    internal void Settle()
    {
        for (var flow = 0; flow < flows.Count; flow++)
        {
            var target = ShownCounts.Rounded(flows[flow], step, Rounding.HalfUp) * step;
            while (!IsWhole(flow))
            {
                Move(flow, isUp: target > flows[flow]);
            }
        }
    }

    /// <summary>Moves one flow up or down as far as the cycle that closes behind it allows.</summary>
    private void Move(int flow, bool isUp)
    {
        var (from, to) = isUp ? ends[flow] : (ends[flow].To, ends[flow].From);
        List<(int Flow, bool IsUp)> cycle = [(flow, isUp), .. Path(to, from, flow)];
        var most = cycle.Min(part => Slack(part.Flow, part.IsUp));
        foreach (var part in cycle)
        {
            flows[part.Flow] += part.IsUp ? most : -most;
        }
    }

    /// <summary>The shortest way from node to node along flows that are not settled, in or against their direction.</summary>
    private List<(int Flow, bool IsUp)> Path(int start, int goal, int without)
    {
        var arrivals = new Dictionary<int, (int Node, int Flow, bool IsUp)> { [start] = default };
        var waiting = new Queue<int>([start]);
        while (!arrivals.ContainsKey(goal) && waiting.TryDequeue(out var node))
        {
            foreach (var flow in atNode[node].Where(flow => flow != without && !IsWhole(flow)))
            {
                var isUp = ends[flow].From == node;
                if (arrivals.TryAdd(isUp ? ends[flow].To : ends[flow].From, (node, flow, isUp)))
                {
                    waiting.Enqueue(isUp ? ends[flow].To : ends[flow].From);
                }
            }
        }

        var path = new List<(int Flow, bool IsUp)>();
        for (var node = goal; node != start; node = arrivals[node].Node)
        {
            if (!arrivals.TryGetValue(node, out var arrival))
            {
                throw new UnreachableException("Flows that balance have a cycle through each that is no multiple of the step.");
            }

            path.Add((arrival.Flow, arrival.IsUp));
        }

        return path;
    }

    private bool IsWhole(int flow) => flows[flow] % step == 0;

    private long Slack(int flow, bool isUp)
    {
        var below = flows[flow] - (ShownCounts.Rounded(flows[flow], step, Rounding.Floor) * step);
        return isUp ? step - below : below;
    }
}

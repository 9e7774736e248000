namespace AssetPlanning.Tests.Architecture;

/// <summary>The rooms of the large floors: each knows only what stands before it; rooms that share a place know each other.</summary>
internal static class Rooms
{
    /// <summary>What several rooms share stands in the floor itself, before all of them.</summary>
    private const string Hall = "";

    internal static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> Order { get; } = new Dictionary<string, IReadOnlyList<IReadOnlyList<string>>>
    {
        ["Spatial"] =
        [
            [Hall], ["Frames"], ["Grid"], ["Layers"], ["Checking"], ["Reading", "Repairing"], ["Shapes"], ["Zones"], ["Overlay"], ["Wide"], ["Combinations"],
            ["Fragments"], ["Lines"], ["Points"], ["Proximity"], ["Dissolving"], ["Buffers"], ["Coverage"], ["Legal"], ["Cutting"], ["AreaBook"],
        ],
        ["Inventory"] =
        [
            [Hall], ["Codes"], ["Parcels"], ["Sources"], ["Patches"], ["Rights"], ["Boundaries"], ["Titles"], ["ParcelFiles"], ["Parties"], ["Representatives"],
            ["Quantities"], ["Policies"], ["Dossiers"], ["Assets"], ["Signals"], ["Observation"], ["Market"],
        ],
    };

    /// <summary>The room of a file, its path told from the core's folder; none on a floor without rooms.</summary>
    internal static string? Of(string file)
    {
        var parts = file.Split('/');
        return !Order.ContainsKey(parts[0]) ? null : parts.Length == 2 ? Hall : string.Join('/', parts[1..^1]);
    }

    /// <summary>Whether one file may know another of its floor.</summary>
    internal static bool MayKnow(string from, string to) =>
        Floors.OfFile(from) != Floors.OfFile(to) || Of(from) is not { } room || PlaceOf(from, Of(to)!) <= PlaceOf(from, room);

    /// <summary>A room nobody gave a place in the order may not exist: it would be guarded by nothing.</summary>
    private static int PlaceOf(string file, string room)
    {
        var order = Order[Floors.OfFile(file)];
        for (var place = 0; place < order.Count; place++)
        {
            if (order[place].Contains(room))
            {
                return place;
            }
        }

        throw new InvalidOperationException($"The folder {room} has no place among the rooms of {Floors.OfFile(file)}.");
    }
}
